// Package extract turns a Document into its Claims: one short reading of the
// whole chain. It decides nothing that a package below it could decide; it
// asks them in turn and puts their answers together.
//
// Read on in nlp/number for what a quantity is, in nlp/kinds for what sort of
// claim it makes and in nlp/attrib for who said it.
package extract

import (
	"cmp"
	"slices"
	"strconv"

	"crossclaim/nlp"
	"crossclaim/nlp/kinds"
	"crossclaim/nlp/number"
	"crossclaim/nlp/segment"
)

// An Options says how an article is read. The zero value reads all of it.
type Options struct {
	// Sentences is how many of the text are read; 0 is all. What an article costs
	// grows with them: a million lines of three words take gigabytes.
	Sentences int
	// Alone leaves out of the claims what is only for lining them up and what no
	// reader of one article sees: Head, With, Event, Near, Anchor, Terms, Denied and
	// Names. That saves a tenth of the time.
	Alone bool
}

// Claims returns the claims of d in the order of their place in it: those of
// the title first, where the title is read at all.
func Claims(d *nlp.Document) []nlp.Claim {
	return Options{}.Claims([]*nlp.Document{d})[0].Claims
}

// A Found is what was found in one article.
type Found struct {
	Claims []nlp.Claim
	Unread int // sentences left unread
}

// Claims returns for each of docs the claims that the function Claims does. What
// it finds in one does not depend on the others, but some at a time cost a
// seventh less than one by one, see stages.
func (o Options) Claims(docs []*nlp.Document) []Found {
	desk := desks.Get().(*desk)
	defer desks.Put(desk)
	desk.clear()
	articles, found := make([]article, len(docs)), make([]Found, len(docs))
	for i, d := range docs {
		articles[i] = article{doc: plain(d), of: d, alone: o.Alone}
		articles[i].sentences, found[i].Unread = first(segment.Sentences(articles[i].doc), o.Sentences)
	}
	for _, stage := range stages {
		for i := range articles {
			stage(&articles[i], desk)
		}
	}
	for i := range articles {
		found[i].Claims = articles[i].claims(desk)
	}
	return found
}

// plain returns d as it is read: without the links to other articles inside its
// sentences, everything else in its place.
func plain(d *nlp.Document) *nlp.Document {
	if len(d.Links) == 0 {
		return d
	}
	p := *d
	p.Text = d.Plain()
	return &p
}

// claims returns the claims of an article that is analysed.
func (a *article) claims(desk *desk) []nlp.Claim {
	claims := desk.claims[:0]
	for i := range a.figures {
		if len(a.figures[i]) > 0 {
			claims = a.numeric(claims, i)
		}
	}
	a.outlive(claims)
	for i := range a.attributions {
		claims = append(claims, a.statement(&a.attributions[i]))
	}
	found := ordered(claims)
	for i := range found {
		found[i].ID = a.doc.ID + "#" + strconv.Itoa(i+1)
	}
	clear(claims)
	desk.claims = claims
	return found
}

// first returns the first n sentences and those of the title, which follow
// those of the text, and how many are left out.
func first(sentences []nlp.Sentence, n int) (kept []nlp.Sentence, left int) {
	text := len(sentences)
	for text > 0 && sentences[text-1].Field == nlp.InTitle {
		text--
	}
	if n <= 0 || text <= n {
		return sentences, 0
	}
	return slices.Delete(sentences, n, text), text - n
}

// ordered returns claims sorted by their place, in an array of their size: a run
// keeps those of all its articles, and a grown slice is a third air.
func ordered(claims []nlp.Claim) []nlp.Claim {
	if len(claims) == 0 {
		return nil
	}
	order := make([]int, len(claims)) // claims are large, and moving them about is slow
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return byPlace(&claims[i], &claims[j]) })
	out := make([]nlp.Claim, len(claims))
	for i, k := range order {
		out[i] = claims[k]
	}
	return out
}

// byPlace orders claims by where they stand; a statement comes before the
// numbers inside it.
func byPlace(a, b *nlp.Claim) int {
	return cmp.Or(
		-cmp.Compare(a.Sentence.Field, b.Sentence.Field),
		cmp.Compare(a.Span.Start, b.Span.Start),
		-cmp.Compare(a.Span.End, b.Span.End),
	)
}

// numeric appends the claims of the quantities of sentence i.
func (a *article) numeric(claims []nlp.Claim, i int) []nlp.Claim {
	readings, scene, before := a.figures[i], a.scene(i), len(claims)
	for k := range readings {
		r := &readings[k]
		kind := kinds.Of(a.trees[i], r)
		if kind == nil {
			continue
		}
		c := nlp.Claim{
			Doc:         a.of,
			Sentence:    bare(&a.sentences[i]),
			Kind:        kind,
			Span:        worded(r),
			Quantity:    &r.Quantity,
			Attribution: a.innermost(i, r.Quantity.Span),
			Subject:     r.Subject,
		}
		scene.fill(&c, r)
		if !a.alone {
			scene.lineUp(&c, r)
		}
		scene.fillIn(&c, k)
		if c.Scope == nlp.Part {
			c.Whole = wholeOf(a.trees[i], readings[k:])
		}
		if kind == kinds.Injured && kinds.Hit(a.trees[i], r) {
			a.hit = append(a.hit, len(claims))
		}
		claims = append(claims, c)
	}
	if len(scene.dates) < 2 { // "five died on Friday and two on Sunday"
		share(claims[before:])
	}
	return claims
}

// worded returns the span of the figure r with its unit or counted noun, where that
// follows: the years of "from 40 years to [eight]" stand before another figure.
func worded(r *number.Reading) nlp.Span {
	if r.UnitPhrase.Start < r.Span.Start {
		return r.Span
	}
	return r.Span.Cover(r.UnitPhrase)
}

// statement returns the claim that an attribution makes by itself.
func (a *article) statement(at *nlp.Attribution) nlp.Claim {
	c := nlp.Claim{
		Doc:         a.of,
		Sentence:    bare(&a.sentences[at.Sentence]),
		Kind:        kinds.Statement,
		Attribution: at,
		Modality:    at.Modality,
	}
	for _, s := range at.Content {
		c.Span = c.Span.Cover(s)
	}
	if at.Speaker != nil {
		c.Head = at.Speaker.Name
		c.Subject = at.Speaker.Span
	}
	c.Time = nearest(a.saidOn(at), at.Cue, c.Sentence.Span)
	if !a.alone {
		a.lineUpStatement(&c)
	}
	return c
}

// bare returns s without its tokens, so that a claim does not keep them alive.
func bare(s *nlp.Sentence) nlp.Sentence {
	b := *s
	b.Tokens = nil
	return b
}

// innermost returns the attribution with the shortest content that holds s, a
// span of sentence i; nil is the article's own voice.
func (a *article) innermost(i int, s nlp.Span) *nlp.Attribution {
	var best *nlp.Attribution
	size := 0
	for _, k := range a.spoken[i] {
		at := &a.attributions[k]
		for _, c := range at.Content {
			if c.Contains(s) && (best == nil || c.Len() < size) {
				best, size = at, c.Len()
			}
		}
	}
	return best
}

// hear notes for every sentence which attributions have content in it.
func (a *article) hear() {
	a.spoken = make([][]int, len(a.sentences))
	for k := range a.attributions {
		at := &a.attributions[k]
		field := a.sentences[at.Sentence].Field
		for _, c := range at.Content {
			for i := a.sentenceAt(field, c.Start); i < len(a.sentences); i++ {
				s := &a.sentences[i]
				if s.Field != field || s.Start >= c.End {
					break
				}
				a.spoken[i] = append(a.spoken[i], k)
			}
		}
	}
}

// sentenceAt returns the index of the first sentence of field that ends after
// offset.
func (a *article) sentenceAt(field nlp.Field, offset int) int {
	i, _ := slices.BinarySearchFunc(a.sentences, offset, func(s nlp.Sentence, o int) int {
		return cmp.Or(cmp.Compare(s.Field, field), cmp.Compare(s.End, o+1))
	})
	return i
}
