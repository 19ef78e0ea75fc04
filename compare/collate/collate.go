// Package collate makes the report of many articles out of their claims: it
// tells the events apart, lines up the claims of each and has every comparison
// judged. It decides nothing itself.
//
// Read on in crossclaim/compare/event, crossclaim/compare/align and
// crossclaim/compare/judge; crossclaim/compare/report writes the result.
package collate

import (
	"cmp"
	"fmt"
	"slices"

	"crossclaim/compare"
	"crossclaim/compare/align"
	"crossclaim/compare/event"
	"crossclaim/compare/judge"
	"crossclaim/nlp"
	"crossclaim/nlp/number"
)

// Options are what a report depends on besides the articles. The zero Options
// are the defaults.
type Options struct {
	Events     event.Mode         // "" is event.Auto
	Convention *number.Convention // nil is the default one

	// Each calls do for every number below n, once, perhaps several at a time;
	// nil is one after another. The report is the same.
	Each func(n int, do func(i int))
}

// Report returns the events, the claims and the judged comparisons of the
// articles, whatever their order; claims[i] are those of docs[i]. The caller
// adds what it knows of files and warnings.
func Report(docs []*nlp.Document, claims [][]nlp.Claim, o Options) *compare.Report {
	o = o.filled()
	r := &compare.Report{Tool: compare.Tool{Convention: o.Convention.Name}, Articles: slices.Clone(docs)}
	slices.SortStableFunc(r.Articles, func(a, b *nlp.Document) int { return cmp.Compare(a.ID, b.ID) })
	of := make(map[*nlp.Document][]*nlp.Claim, len(docs))
	total := 0
	for i, d := range docs {
		of[d] = pointers(claims[i])
		total += len(claims[i])
	}
	r.Claims = make([]*nlp.Claim, 0, total)
	for _, d := range r.Articles {
		r.Claims = append(r.Claims, of[d]...)
	}
	r.Events = event.Group(r.Articles, o.Events, event.Each(o.Each))
	parts := make([]part, len(r.Events))
	o.Each(len(parts), func(i int) { parts[i] = lineUp(&r.Events[i], of, len(parts) > 1, o) })
	join(r, parts)
	order(r.Comparisons)
	return r
}

// filled returns o with what it leaves to the defaults.
func (o Options) filled() Options {
	if o.Convention == nil {
		o.Convention = number.Conventions[0]
	}
	if o.Each == nil {
		o.Each = func(n int, do func(i int)) {
			for i := range n {
				do(i)
			}
		}
	}
	return o
}

func pointers(claims []nlp.Claim) []*nlp.Claim {
	out := make([]*nlp.Claim, len(claims))
	for i := range claims {
		out[i] = &claims[i]
	}
	return out
}

// A part is what one event adds to the report.
type part struct {
	sets []compare.Comparison
	near []compare.NearMiss
}

// join puts parts into r, in their order.
func join(r *compare.Report, parts []part) {
	sets, near := 0, 0
	for _, p := range parts {
		sets, near = sets+len(p.sets), near+len(p.near)
	}
	r.Comparisons = slices.Grow(r.Comparisons, sets)
	r.NearMisses = slices.Grow(r.NearMisses, near)
	for _, p := range parts {
		r.Comparisons = append(r.Comparisons, p.sets...)
		r.NearMisses = append(r.NearMisses, p.near...)
	}
}

// lineUp returns the judged comparisons of one event, of several or the only
// one.
func lineUp(e *compare.Event, of map[*nlp.Document][]*nlp.Claim, several bool, o Options) part {
	var claims []*nlp.Claim
	for _, d := range e.Articles {
		claims = append(claims, of[d]...)
	}
	sets, near := align.Claims(e.ID, claims)
	how := judge.Options{Convention: o.Convention}
	if len(e.Articles) > 1 {
		how.Copies = judge.FindCopies(e.Articles)
	}
	for i := range sets {
		judge.Judge(&sets[i], how)
	}
	enumerate(sets, e, several)
	return part{sets, near}
}

// enumerate gives the comparisons of an event their IDs: the kind and a number
// in the order of the first claim, behind the event where there are several.
func enumerate(sets []compare.Comparison, e *compare.Event, several bool) {
	n := map[string]int{}
	for i := range sets {
		c := &sets[i]
		n[c.Kind.Name]++
		c.ID = fmt.Sprintf("%s-%d", c.Kind.Name, n[c.Kind.Name])
		if several {
			c.ID = e.ID + "/" + c.ID
		}
	}
}

// order sorts comparisons as readers see them: what differs first, then by how
// many sources speak of it; those of one event stay in their order.
func order(sets []compare.Comparison) {
	slices.SortStableFunc(sets, func(a, b compare.Comparison) int {
		return cmp.Or(
			cmp.Compare(rank(a.Verdict), rank(b.Verdict)),
			cmp.Compare(b.Sources, a.Sources),
		)
	})
}

func rank(v compare.Verdict) int { return slices.Index(compare.Verdicts, v) }
