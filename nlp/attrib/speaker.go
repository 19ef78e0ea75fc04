package attrib

import (
	"crossclaim/nlp"
	"crossclaim/nlp/name"
)

// speaker returns the speaker of a report, its name led back to the full one,
// or nil where nobody is named.
func (f *finder) speaker(r *report) *nlp.Speaker {
	x := &f.scene
	if r.speaker < 0 {
		return nil
	}
	words := x.speakerWords(r)
	s := &nlp.Speaker{Span: x.span(words.from, words.to)}
	if !r.written.empty() {
		s.Span = x.span(r.written.from, r.written.to)
		if x.phrase(r.written.from) >= 0 {
			words = r.written
		}
	}
	head := x.head(r, words)
	if p := f.referent(x.toks[head]); p >= 0 {
		f.who.last = p
		s.Name, s.Title, s.Type = f.who.people[p].name, f.who.people[p].title, nlp.Person
		return s
	}
	m := f.mention(x.span(words.from, words.to))
	s.Type = typeOf(x.toks[head].Norm, x.toks[words.from:words.to], m)
	if m != nil && (m.Type == name.Person || x.toks[head].Tag.Proper()) {
		s.Name, s.Title = m.Name, m.Title
		if p := f.who.named(m.Name); p >= 0 {
			f.who.last = p
			s.Title = f.who.people[p].title
		}
		return s
	}
	s.Name = x.plainName(words)
	return s
}

// referent returns the index of the person that a pronoun or a bare title
// stands for, or -1.
func (f *finder) referent(head nlp.Token) int {
	switch head.Tag {
	case nlp.PRP, nlp.PRPS:
		return f.who.pronoun(head.Norm, f.scene.s.Index)
	case nlp.NN:
		if f.scene.s.Field == nlp.InText {
			return f.who.titled(head.Norm)
		}
	}
	return -1
}

// head returns the token that says what a speaker is.
func (x *scene) head(r *report, words tokens) int {
	if h := x.t.Phrases[r.speaker].Head; h >= words.from && h < words.to {
		return h
	}
	return words.to - 1
}

// speakerWords returns the words of a speaker: the phrase, what hangs on it,
// and a phrase before it that "and" joins to it.
func (x *scene) speakerWords(r *report) tokens {
	p := x.t.Phrases[r.speaker]
	w := tokens{p.From, x.speakerEnd(r.speaker)}
	if r.cue.from > p.From && r.cue.from < w.to {
		w.to = max(r.cue.from, p.To)
	}
	w.to = x.trimTime(p.To, w.to)
	if k := p.From - 1; k > 0 && x.tag(k) == nlp.CC && x.phrase(k-1) >= 0 {
		if q := x.t.Phrases[x.phrase(k-1)]; x.tag(q.Head) == x.tag(p.Head) && (q.From == 0 || x.group(q.From-1) < 0) {
			w.from = q.From
		}
	}
	return w
}

// trimTime takes a time and adverbs off the end of a speaker's words: "the agency
// [on Saturday]". The phrase itself, up to token least, stays.
func (x *scene) trimTime(least, to int) int {
	for to > least {
		p := x.phrase(to - 1)
		switch {
		case x.tag(to-1) == nlp.RB || x.tag(to-1) == nlp.IN:
			to--
		case p >= 0 && x.timePhrase(p):
			to = x.t.Phrases[p].From
		default:
			return to
		}
	}
	return max(to, least)
}

// mention returns the first name inside a span: a person's if there is one.
func (f *finder) mention(s nlp.Span) *name.Mention {
	if f.who.names == nil {
		return nil
	}
	ms := f.who.names.In(f.scene.s.Field, s)
	for i := range ms {
		if ms[i].Type == name.Person {
			return &ms[i]
		}
	}
	if len(ms) > 0 {
		return &ms[0]
	}
	return nil
}

// plainName returns the words of a speaker without a determiner.
func (x *scene) plainName(w tokens) string {
	if x.tag(w.from) == nlp.DT && w.to-w.from > 1 {
		w.from++
	}
	return x.span(w.from, w.to).In(x.text)
}
