// Package collate makes the report of many articles out of their claims: it
// tells the events apart, lines up the claims of each and has every comparison
// judged. It decides nothing itself.
//
// Read on in crossclaim/compare/event, crossclaim/compare/align and
// crossclaim/compare/judge; crossclaim/compare/report writes the result.
package collate

import (
	"cmp"
	"iter"
	"slices"
	"strconv"
	"sync"

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
	MinSources int                // comparisons of fewer sources are left out, only counted; their events are not lined up

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
	of := gather(r, docs, claims)
	r.Events = event.Group(r.Articles, o.Events, event.Each(o.Each))
	parts := divide(r, of, o.MinSources)
	o.Each(len(parts), func(i int) { parts[i].lineUp(len(parts) > 1, o) })
	join(r, parts)
	order(r.Comparisons)
	return r
}

// gather fills in the claims of r, and returns those of each article.
func gather(r *compare.Report, docs []*nlp.Document, claims [][]nlp.Claim) map[*nlp.Document][]*nlp.Claim {
	number, total := make(map[*nlp.Document]int, len(docs)), 0
	for i, d := range docs {
		number[d] = i
		total += len(claims[i])
	}
	of := make(map[*nlp.Document][]*nlp.Claim, len(docs))
	r.Claims = make([]*nlp.Claim, 0, total)
	for _, d := range r.Articles {
		from := len(r.Claims)
		for i := range claims[number[d]] {
			r.Claims = append(r.Claims, &claims[number[d]][i])
		}
		of[d] = r.Claims[from:len(r.Claims):len(r.Claims)]
	}
	return of
}

// divide returns what each event is to add to r.
func divide(r *compare.Report, of map[*nlp.Document][]*nlp.Claim, minSources int) []part {
	parts := make([]part, len(r.Events))
	for i := range parts {
		p := &parts[i]
		p.event = &r.Events[i]
		alone := !tell(slices.Values(p.event.Articles), minSources)
		for _, d := range p.event.Articles {
			if alone {
				letGo(of[d]) // before the other events take more memory
				p.apart += len(of[d])
				continue
			}
			p.claims = append(p.claims, of[d]...)
		}
	}
	return parts
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

// A part is what one event adds to the report.
type part struct {
	event  *compare.Event
	claims []*nlp.Claim         // none where the event has too few sources, as half of the articles of an archive are the only ones of theirs
	apart  int                  // how many comparisons have too few sources
	sets   []compare.Comparison // the others
	near   []compare.NearMiss
}

// join gathers what all parts add.
func join(r *compare.Report, parts []part) {
	total := 0
	for i := range parts {
		total += len(parts[i].sets)
	}
	r.Comparisons = make([]compare.Comparison, 0, total)
	for _, p := range parts {
		r.Comparisons = append(r.Comparisons, p.sets...)
		r.NearMisses = append(r.NearMisses, p.near...)
		r.Apart += p.apart
	}
}

// lineUp fills in the judged comparisons of one event, of several or the only
// one.
func (p *part) lineUp(several bool, o Options) {
	if len(p.claims) == 0 {
		return
	}
	defer letGo(p.claims)
	room := rooms.Get().(*[]compare.Comparison)
	all, near := align.Append(slices.Grow(*room, len(p.claims)), p.event.ID, p.claims, align.Options{Why: o.Why, Articles: o.MinSources})
	p.near = near
	enumerate(all, p.event, several)
	how := judge.Options{Convention: o.Convention, Figures: judge.FindFigures(all)}
	p.keep(all, o.MinSources)
	if len(p.event.Articles) > 1 && len(p.sets) > 0 {
		how.Copies = judge.FindCopies(p.event.Articles)
	}
	for i := range p.sets {
		judge.Judge(&p.sets[i], how)
	}
	clear(all)
	*room = all[:0]
	rooms.Put(room)
}

// rooms hold the comparisons of an event until most of them are left out.
var rooms = sync.Pool{New: func() any { return new([]compare.Comparison) }}

// keep keeps the comparisons that have sources enough, and counts the others.
func (p *part) keep(all []compare.Comparison, minSources int) {
	some := all[:0]
	for i := range all {
		if tell(articlesOf(all[i].Claims), minSources) {
			some = append(some, all[i])
		}
	}
	p.apart, p.sets = len(all)-len(some), slices.Clone(some)
}

// tell reports whether at least n outlets stand behind some articles.
func tell(articles iter.Seq[*nlp.Document], n int) bool {
	var outlets []string
	for d := range articles {
		if o := d.OutletKey(); !slices.Contains(outlets, o) {
			outlets = append(outlets, o)
		}
		if len(outlets) >= n {
			return true
		}
	}
	return false
}

// articlesOf yields the article of each claim.
func articlesOf(claims []*nlp.Claim) iter.Seq[*nlp.Document] {
	return func(yield func(*nlp.Document) bool) {
		for _, c := range claims {
			if !yield(c.Doc) {
				return
			}
		}
	}
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
