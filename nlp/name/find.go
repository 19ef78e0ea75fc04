package name

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// A finder collects the names of one article.
type finder struct {
	doc      *nlp.Document
	field    nlp.Field
	entities []entity
	byName   map[string]int
	mentions []mention
	short    short
	doubtful []run           // single words that open a sentence, empty runs behind them
	mid      map[string]bool // words seen with a capital inside a sentence
}

// finders keeps what one article has done with for another.
var finders = sync.Pool{New: func() any {
	return &finder{byName: map[string]int{}, mid: map[string]bool{}, short: short{map[string][]int{}, map[string]int{}}}
}}

// free lets another article use f, unless it has grown so large that small articles
// would take long to clear it.
func (f *finder) free() {
	const large = 1 << 9
	if len(f.mid) > large || len(f.byName) > large {
		return
	}
	clear(f.byName)
	clear(f.mid)
	clear(f.short.parts)
	clear(f.short.initials)
	clear(f.entities)
	clear(f.doubtful)
	f.doc, f.entities, f.mentions, f.doubtful = nil, f.entities[:0], f.mentions[:0], f.doubtful[:0]
	finders.Put(f)
}

// Find returns the names of d, whose sentences are tagged.
func Find(d *nlp.Document, sentences []nlp.Sentence) *Index {
	f := finders.Get().(*finder)
	defer f.free()
	f.doc = d
	var loud []*nlp.Sentence
	f.survey(sentences)
	for i := range sentences {
		s := &sentences[i]
		if len(s.Tokens) == 0 {
			continue
		}
		f.field = s.Field
		if f.loud(s) {
			loud = append(loud, s)
			continue
		}
		f.runs(s, f.split)
	}
	for _, s := range loud {
		f.field = s.Field
		f.runs(s, f.fullName)
	}
	f.merge()
	for _, r := range f.doubtful {
		f.field = r.sentence.Field
		f.reconsider(r.sentence.Tokens[r.to-1].Span)
	}
	for _, s := range loud {
		f.field = s.Field
		f.recognise(s)
	}
	return f.index(sentences)
}

// fullName notes a run of a headline that is a first name and a surname which the
// text has only by itself: "[Ida Holm] calls for calm".
func (f *finder) fullName(r run) {
	toks := r.sentence.Tokens[r.from:r.to]
	n := len(toks)
	if n < 2 || n > 3 || !given(&toks[0]) || !f.mid[toks[n-1].Norm] || plays(&toks[n-1], placeEnd|orgEnd|office|thing) {
		return
	}
	text := f.doc.Field(f.field)
	full, last := nlp.Span{Start: toks[0].Start, End: toks[n-1].End}.In(text), toks[n-1].In(text)
	if _, place := lexicon.PlaceNamed(full); place {
		return
	}
	for i := range f.entities {
		if e := &f.entities[i]; e.words > 1 && e.kind() == Person && strings.HasSuffix(e.name, last) {
			return
		}
	}
	f.note(r, Person, 3)
}

// reconsider notes the word at span, which opens a sentence, where the rest of
// the article has taught a name that it can be short for.
func (f *finder) reconsider(span nlp.Span) {
	if e := f.shortened(span.In(f.doc.Field(f.field))); e >= 0 {
		f.mentions = append(f.mentions, mention{e, span, f.field})
	}
}

// survey notes which capitalised words stand inside sentences, where the
// capital means something.
func (f *finder) survey(sentences []nlp.Sentence) {
	for i := range sentences {
		s := &sentences[i]
		if len(s.Tokens) == 0 || f.loud(s) {
			continue
		}
		text := f.doc.Field(s.Field)
		for k := range s.Tokens {
			tok := &s.Tokens[k]
			if k > 0 && capital(text, tok) && !opens(s.Tokens, k) {
				f.mid[tok.Norm] = true
			}
		}
	}
}

// index makes the mentions of the result.
func (f *finder) index(sentences []nlp.Sentence) *Index {
	x := &Index{entities: slices.Clone(f.entities), sentences: sentences}
	x.Mentions = make([]Mention, 0, len(f.mentions))
	for _, m := range f.mentions {
		e := m.entity
		for hops := 0; f.entities[e].into >= 0 && hops < 4; hops++ {
			e = f.entities[e].into
		}
		x.Mentions = append(x.Mentions, f.resolved(m, e))
	}
	slices.SortStableFunc(x.Mentions, func(a, b Mention) int {
		return cmp.Or(cmp.Compare(a.Field, b.Field), cmp.Compare(a.Start, b.Start))
	})
	return x
}

// resolved returns the mention m of entity e.
func (f *finder) resolved(m mention, e int) Mention {
	k := &f.entities[e]
	out := Mention{Span: m.span, Field: m.field, Name: k.name, Type: k.kind(), entity: e}
	switch out.Type {
	case Place:
		if k.place != "" {
			out.Name = k.place
		}
	case Nationality:
		if country, ok := lexicon.Nation(k.name); ok {
			out.Name = country
		}
	case Person:
		text := f.doc.Field(m.field)
		out.Title, out.Gender, out.modifies = k.title, k.sex(), modifies(text[:m.span.Start])
		out.owns = out.modifies || owns(text[m.span.End:])
	}
	return out
}

// owns reports whether what stands behind a name makes a possessor of it.
func owns(rest string) bool { return strings.HasPrefix(rest, "'s") || strings.HasPrefix(rest, "’s") }

// modifies reports whether what stands before a person's name, an article, makes it a
// word for something else: "a Lind appointee".
func modifies(before string) bool {
	return strings.HasSuffix(before, " a ") || strings.HasSuffix(before, " an ") || strings.HasSuffix(before, " the ")
}

// recognise finds in a heading the names that the text has taught, and places
// of the gazetteer.
func (f *finder) recognise(s *nlp.Sentence) {
	text := f.doc.Field(s.Field)
	for i := 0; i < len(s.Tokens); {
		n := f.known(text, s.Tokens[i:])
		if n == 0 {
			i++
			continue
		}
		i += n
	}
}

// longest is the number of words of the longest name looked for in headings.
const longest = 5

// known notes the longest known name at the start of toks and returns the
// number of its tokens.
func (f *finder) known(text string, toks []nlp.Token) int {
	if !capital(text, &toks[0]) || closed(&toks[0]) || plays(&toks[0], calendar) {
		return 0
	}
	for n := min(longest, len(toks)); n > 0; n-- {
		span := nlp.Span{Start: toks[0].Start, End: toks[n-1].End}
		name := span.In(text)
		e, ok := f.byName[name]
		if !ok {
			if e = f.shortened(name); e < 0 && !f.listed(name) {
				continue
			}
			if e < 0 {
				e = f.entityOf(name)
				f.vouch(e)
			}
		}
		f.mentions = append(f.mentions, mention{e, span, f.field})
		return n
	}
	return 0
}

// shortened returns the entity that a name is short for, or -1.
func (f *finder) shortened(name string) int {
	if full := f.short.parts[name]; len(full) > 0 {
		return full[0]
	}
	if full, ok := f.short.initials[name]; ok {
		return full
	}
	return -1
}

// listed reports whether a name is a well-known place or a nationality.
func (f *finder) listed(name string) bool {
	if _, ok := lexicon.Nation(name); ok {
		return true
	}
	p, ok := lexicon.PlaceNamed(name)
	return ok && p.Sort != lexicon.City
}
