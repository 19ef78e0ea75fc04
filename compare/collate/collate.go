// Package collate makes the report of many articles out of their claims: it
// tells the events apart, lines up the claims of each and has every comparison
// judged. It decides nothing itself.
//
// Read on in crossclaim/compare/event, crossclaim/compare/align and
// crossclaim/compare/judge; crossclaim/compare/report writes the result.
package collate

import (
	"cmp"
	"slices"
	"strconv"

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
	Why        bool               // say of every comparison what lined its claims up

	// Each calls do for every number below n, once, perhaps several at a time;
	// nil is one after another. The report is the same.
	Each func(n int, do func(i int))
}

// Report returns the events, the claims and the judged comparisons of the
// articles, whatever their order; claims[i] are those of docs[i], and lose the
// words that only serve to line them up. The caller adds what it knows of files
// and warnings.
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
	r.Comparisons = make([]compare.Comparison, total)
	parts := make([]part, len(r.Events))
	from := 0
	for i, e := range r.Events {
		to := from
		for _, d := range e.Articles {
			to += len(of[d])
		}
		parts[i] = part{event: &r.Events[i], sets: r.Comparisons[from:from:to]}
		from = to
	}
	o.Each(len(parts), func(i int) { parts[i].lineUp(of, len(parts) > 1, o) })
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
	event *compare.Event
	sets  []compare.Comparison // with room for as many as the event has claims
	near  []compare.NearMiss
}

// join closes the gaps between the comparisons of parts, and gathers the rest.
func join(r *compare.Report, parts []part) {
	end := 0
	for _, p := range parts {
		end += copy(r.Comparisons[end:], p.sets)
		r.NearMisses = append(r.NearMisses, p.near...)
	}
	clear(r.Comparisons[end:])
	r.Comparisons = r.Comparisons[:end]
}

// lineUp fills in the judged comparisons of one event, of several or the only
// one.
func (p *part) lineUp(of map[*nlp.Document][]*nlp.Claim, several bool, o Options) {
	var claims []*nlp.Claim
	for _, d := range p.event.Articles {
		claims = append(claims, of[d]...)
	}
	p.sets, p.near = align.Append(p.sets, p.event.ID, claims, o.Why)
	how := judge.Options{Convention: o.Convention}
	if len(p.event.Articles) > 1 {
		how.Copies = judge.FindCopies(p.event.Articles)
	}
	for i := range p.sets {
		judge.Judge(&p.sets[i], how)
	}
	enumerate(p.sets, p.event, several)
	letGo(claims)
}

// letGo drops the words of claims that are only for lining up: a sixth of the
// memory of a run, just when most of it is needed.
func letGo(claims []*nlp.Claim) {
	for _, c := range claims {
		c.Near, c.Terms, c.Denied, c.Names = "", "", "", nil
	}
}

// enumerate gives the comparisons of an event their IDs: the kind and a number
// in the order of the first claim, behind the event where there are several.
func enumerate(sets []compare.Comparison, e *compare.Event, several bool) {
	n := map[string]int{}
	for i := range sets {
		c := &sets[i]
		n[c.Kind.Name]++
		c.ID = c.Kind.Name + "-" + strconv.Itoa(n[c.Kind.Name])
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
