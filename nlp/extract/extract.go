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
	"sync"

	"crossclaim/nlp"
	"crossclaim/nlp/attrib"
	"crossclaim/nlp/kinds"
	"crossclaim/nlp/name"
	"crossclaim/nlp/number"
	"crossclaim/nlp/segment"
	"crossclaim/nlp/syntax"
	"crossclaim/nlp/tag"
)

// An Options says how an article is read. The zero value reads all of it.
type Options struct {
	// Sentences is how many of the text are read; 0 is all. What an article costs
	// grows with them: a million lines of three words take gigabytes.
	Sentences int
	// Alone leaves out of the claims what is only for lining them up and what no
	// reader of one article sees: Head, With, Event, Near, Anchor, Habitual, Terms,
	// Denied and Names. That saves a tenth of the time.
	Alone bool
}

// Claims returns the claims of d in the order of their place in it: those of
// the title first, where the title is read at all.
func Claims(d *nlp.Document) []nlp.Claim {
	claims, _ := Options{}.Claims(d)
	return claims
}

// Claims returns the claims of d as the function Claims does, and how many
// sentences are left unread.
func (o Options) Claims(d *nlp.Document) (found []nlp.Claim, unread int) {
	desk := desks.Get().(*desk)
	defer desks.Put(desk)
	sentences, unread := first(segment.Sentences(d), o.Sentences)
	a := analyse(d, sentences, desk)
	a.alone = o.Alone
	claims := desk.claims[:0]
	for i, t := range a.trees {
		if t != nil {
			claims = a.numeric(claims, i)
		}
	}
	for i := range a.attributions {
		claims = append(claims, a.statement(&a.attributions[i]))
	}
	found = ordered(claims)
	for i := range found {
		found[i].ID = d.ID + "#" + strconv.Itoa(i+1)
	}
	clear(claims)
	desk.claims = claims
	return found, unread
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

// An article is a Document with everything found in it.
type article struct {
	doc          *nlp.Document
	sentences    []nlp.Sentence
	trees        []*syntax.Tree // nil where the sentence holds no claims
	names        *name.Index
	attributions []nlp.Attribution
	spoken       [][]int  // for each sentence, the attributions with content in it
	scenes       []*scene // for each sentence, once asked for
	alone        bool     // as in Options
}

// A desk is the room that one article after another is worked on in. Nothing on
// it outlives the reading of an article: claims keep no tokens and no trees.
type desk struct {
	tokens []nlp.Token // one array for all sentences
	trees  syntax.Arena
	claims []nlp.Claim // before they are put in order
}

var desks = sync.Pool{New: func() any { return new(desk) }}

// clear returns an empty array for about n tokens.
func (d *desk) clear(n int) []nlp.Token {
	if cap(d.tokens) < n {
		d.tokens = make([]nlp.Token, 0, n)
	}
	return d.tokens[:0]
}

// analyse runs the chain up to the point where claims are made. Each stage goes
// over all sentences before the next begins: its code and its tables then stay in
// the processor's cache, which saves a fifteenth of the time.
func analyse(d *nlp.Document, sentences []nlp.Sentence, desk *desk) *article {
	a := &article{doc: d, sentences: sentences}
	a.trees, a.scenes = make([]*syntax.Tree, len(a.sentences)), make([]*scene, len(a.sentences))
	desk.trees.Reset()
	tokens := desk.clear(length(sentences) / 4)
	for i := range a.sentences {
		if s := &a.sentences[i]; s.Role.Claims() {
			from := len(tokens)
			tokens = segment.Tokens(tokens, d.Field(s.Field), s.Span)
			s.Tokens = tokens[from:len(tokens):len(tokens)]
		}
	}
	for i := range a.sentences {
		if s := &a.sentences[i]; s.Tokens != nil {
			tag.Tag(d.Field(s.Field), s.Tokens)
		}
	}
	for i := range a.sentences {
		if s := &a.sentences[i]; s.Role.Claims() {
			a.trees[i] = desk.trees.Parse(d.Field(s.Field), s)
		}
	}
	a.names = name.Find(d, a.sentences)
	a.attributions = attrib.Find(d, a.sentences, a.trees, a.names)
	a.hear()
	return a
}

// length returns how many bytes the sentences have.
func length(sentences []nlp.Sentence) int {
	n := 0
	for i := range sentences {
		n += sentences[i].Span.Len()
	}
	return n
}

// numeric appends the claims of the quantities of sentence i.
func (a *article) numeric(claims []nlp.Claim, i int) []nlp.Claim {
	readings := number.Read(a.trees[i])
	if len(readings) == 0 {
		return claims
	}
	scene := a.scene(i)
	scene.figures = readings
	for k := range readings {
		r := &readings[k]
		kind := kinds.Of(a.trees[i], r)
		if kind == nil {
			continue
		}
		c := nlp.Claim{
			Doc:         a.doc,
			Sentence:    bare(&a.sentences[i]),
			Kind:        kind,
			Span:        r.Quantity.Span.Cover(r.UnitPhrase),
			Quantity:    &r.Quantity,
			Attribution: a.innermost(i, r.Quantity.Span),
			Subject:     r.Subject,
		}
		scene.fill(&c, r)
		if !a.alone {
			scene.lineUp(&c, r)
		}
		if c.Scope == nlp.Part {
			c.Whole = wholeOf(a.trees[i], readings[k:])
		}
		claims = append(claims, c)
	}
	return claims
}

// statement returns the claim that an attribution makes by itself.
func (a *article) statement(at *nlp.Attribution) nlp.Claim {
	c := nlp.Claim{
		Doc:         a.doc,
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
