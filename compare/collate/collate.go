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
}

// Report returns the events, the claims and the judged comparisons of the
// articles, whatever their order; claims[i] are those of docs[i]. The caller
// adds what it knows of files and warnings.
func Report(docs []*nlp.Document, claims [][]nlp.Claim, o Options) *compare.Report {
	if o.Convention == nil {
		o.Convention = number.Conventions[0]
	}
	r := &compare.Report{Tool: compare.Tool{Convention: o.Convention.Name}, Articles: slices.Clone(docs)}
	slices.SortStableFunc(r.Articles, func(a, b *nlp.Document) int { return cmp.Compare(a.ID, b.ID) })
	of := make(map[*nlp.Document][]*nlp.Claim, len(docs))
	for i, d := range docs {
		for k := range claims[i] {
			of[d] = append(of[d], &claims[i][k])
		}
	}
	for _, d := range r.Articles {
		r.Claims = append(r.Claims, of[d]...)
	}
	r.Events = event.Group(r.Articles, o.Events)
	for i := range r.Events {
		add(r, &r.Events[i], of, o)
	}
	order(r.Comparisons)
	return r
}

// add puts the comparisons of one event into r.
func add(r *compare.Report, e *compare.Event, of map[*nlp.Document][]*nlp.Claim, o Options) {
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
	enumerate(sets, e, len(r.Events) > 1)
	r.Comparisons = append(r.Comparisons, sets...)
	r.NearMisses = append(r.NearMisses, near...)
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
