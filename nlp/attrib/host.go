package attrib

import (
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
	"crossclaim/nlp/name"
)

// hosted gives a quotation that no cue takes, q, to the person that the sentence
// right before it tells of: `Lind shrugged. "It happens."` It reports whether there
// is one.
func (f *finder) hosted(q int, near bool) bool {
	x := &f.scene
	span := x.quotes[q].Span
	first := f.sentenceAt(span.Start)
	k := first - 1
	if k < 0 || f.trees[k] == nil || !endsSpeech(span.In(x.text)) || f.sentences[first].Start < span.Start {
		return false
	}
	before, here := &f.sentences[k], x.s
	if before.Field != here.Field || before.Para != f.sentences[first].Para || !before.Role.Claims() || near && f.spokeIn(k) {
		return false
	}
	index, who := x.index, f.who
	defer func() { f.setScene(index) }()
	f.setScene(k)
	p := -1
	if len(x.toks) <= maxHost && firstAfter(x.quotes, x.s.Start) == firstAfter(x.quotes, x.s.End) {
		p = x.host(f.who.names, len(x.toks))
	}
	if p < 0 {
		return false
	}
	r := report{speaker: p, from: x.t.Phrases[p].From, cue: tokens{x.t.Phrases[p].To, x.t.Phrases[p].To + 1}}
	a := nlp.Attribution{Class: nlp.Say, Form: nlp.Direct, Sentence: index, Speaker: f.speaker(&r), Content: f.perSentence([]nlp.Span{span})}
	if f.who.last != nil && f.who.last.Name == a.Speaker.Name && begins(f.sentences[first].Tokens, f.who.last.Gender) {
		f.who = who // `Lind sat down. "He never liked us."` is somebody else's
		return false
	}
	f.out = append(f.out, a)
	f.last, f.lastPara, f.lastField, f.awaits = len(f.out)-1, here.Para, here.Field, false
	return true
}

// begins reports whether a quotation begins with a pronoun that a person of some
// gender may be meant by.
func begins(quoted []nlp.Token, person lexicon.Gender) bool {
	for i := range quoted {
		if quoted[i].Tag == nlp.Quote {
			continue
		}
		gender, ok := pronouns[quoted[i].Norm]
		return ok && (gender == person || person == lexicon.NoGender)
	}
	return false
}

// setScene makes the scene that of sentence i.
func (f *finder) setScene(i int) {
	s := &f.sentences[i]
	f.scene.index = i
	f.scene.set(f.d.Field(s.Field), s, f.trees[i], f.quotes[s.Field])
}

// spokeIn reports whether the last attribution stands in sentence k or goes on in it.
func (f *finder) spokeIn(k int) bool {
	last := &f.out[f.last]
	if last.Sentence == k {
		return true
	}
	n := len(last.Content)
	return n > 0 && f.sentences[k].Overlaps(last.Content[n-1])
}

// host returns the subject of the first main clause before token end where it is a person
// or a pronoun for one; or -1.
func (x *scene) host(names *name.Index, end int) int {
	for c := range x.t.Clauses {
		k := &x.t.Clauses[c]
		v := &x.t.Verbs[k.Verb]
		if k.Parent >= 0 || k.Subject < 0 || !v.Finite || v.To > end {
			continue
		}
		head := x.toks[x.t.Phrases[k.Subject].Head]
		if v.Modal != "" {
			return -1
		}
		if pronouns[head.Norm] != 0 {
			return k.Subject
		}
		for _, m := range names.In(x.s.Field, x.span(x.t.Phrases[k.Subject].From, x.t.Phrases[k.Subject].To)) {
			if m.Type == name.Person && m.Contains(head.Span) {
				return k.Subject
			}
		}
		return -1
	}
	return -1
}

// maxHost is how many tokens a sentence may have that leads to a quotation. A long
// one tells of too many.
const maxHost = 25

// endsSpeech reports whether words in quotation marks end as a sentence does: a
// title does not.
func endsSpeech(quoted string) bool {
	s := strings.TrimRight(quoted, "\"'”’ ")
	return s != "" && strings.ContainsAny(s[len(s)-1:], ".!?")
}
