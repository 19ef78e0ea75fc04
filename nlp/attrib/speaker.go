package attrib

import (
	"cmp"
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
	"crossclaim/nlp/name"
)

// speaker returns the speaker of a report, its name led back to the full one,
// or nil where nobody is named: "estimates ranged from" tells of no one's.
func (f *finder) speaker(r *report) *nlp.Speaker {
	x := &f.scene
	if r.speaker < 0 || r.written.empty() && x.anyGuess(r.speaker) {
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
	m := cmp.Or(f.who.person(x, r, words, head), f.who.apposed(x, words, head), f.who.named(x, x.nameSpan(r, words), head))
	if m == nil || m.Type != name.Person {
		if last := f.who.closing(x, words); last != nil && (m == nil || last.Title != "" || strings.Contains(last.In(x.text), " ")) {
			m = last // "Ohio's head of police Ida Holm"
		}
	}
	s.Type = typeOf(x.text, x.toks[head].Norm, x.toks[words.from:words.to], m)
	f.nameSpeaker(s, r, words, m)
	if by := f.who.issuer(x, r.speaker); m == nil && by != nil {
		s.Name = by.Name
	}
	if x.norm(head) == "they" {
		f.they(s, head)
	}
	return s
}

// nameSpeaker gives a speaker of the words given their name, that of mention m or what
// stands in the text, and notes who spoke.
func (f *finder) nameSpeaker(s *nlp.Speaker, r *report, words tokens, m *name.Mention) {
	x := &f.scene
	head := x.head(r, words)
	switch {
	case m != nil && m == f.who.last && f.who.unnamed != nil:
		s.Name, s.Type = m.Name, f.who.unnamed.Type
		f.who.since = x.s.End
	case f.two(r, words):
		s.Name = x.plainName(words)
	case m == nil, m.Type != name.Person && !x.tag(head).Proper() && !speaksFor[x.norm(head)]:
		s.Name = x.plainName(words)
		if m == nil && x.tag(r.cue.to-1) != nlp.NN && x.onePerson(words, head) {
			f.who.spokeUnnamed(x, s, x.norm(head))
		}
	case m.Type == name.Person:
		if !x.tag(r.cue.to - 1).Noun() { // "her reply to Lind's claim that ..." is still hers
			f.who.spoke(x, m)
		}
		fallthrough
	default:
		s.Name, s.Title = m.Name, m.Title
	}
}

// anyGuess reports whether a noun phrase is guesses and no word says whose: "estimates",
// "early estimates", but not "police estimates" or "estimates by the police".
func (x *scene) anyGuess(p int) bool {
	ph := x.t.Phrases[p]
	if !guesses[x.norm(ph.Head)] || x.speakerEnd(p) > ph.To {
		return false
	}
	for i := ph.From; i < ph.Head; i++ {
		if x.tag(i) != nlp.DT && !vague[x.norm(i)] {
			return false
		}
	}
	return true
}

// guesses are numbers that somebody guessed, and vague are words that do not say who.
var (
	guesses = set("estimate estimates forecast forecasts projection projections tallies counts")
	vague   = set("current different early first initial latest many most other preliminary previous recent rough several various")
)

// onePerson reports whether the words of a speaker stand for a single person whom
// nobody names: "one of the neighbours", "the driver".
func (x *scene) onePerson(words tokens, head int) bool {
	if x.norm(words.from) == "one" {
		return true
	}
	t := headTypes.Get(x.norm(head))
	return x.tag(head) == nlp.NN && (lexicon.Person(x.norm(head)) || t == nlp.Official || t == nlp.Witness || t == nlp.Person)
}

// two reports whether the words of a speaker name a person before "and", so that
// two speak: "Ida Holm and her deputy", but not "president and CEO Ida Holm".
func (f *finder) two(r *report, words tokens) bool {
	from := f.scene.t.Phrases[r.speaker].From
	if to := f.scene.t.Phrases[r.speaker].To; r.written.to > to && f.scene.tag(to) == nlp.CC {
		from = to // "according to Lind and Brandt"
	} else if !r.written.empty() || words.from >= from {
		return false
	}
	m := f.who.named(&f.scene, f.scene.span(words.from, from), words.from)
	return m != nil && m.Type == name.Person
}

// speaksFor are nouns that lend their voice to the name before them: "a Kremlin
// statement said".
var speaksFor = set("statement spokesman spokeswoman spokesperson official officials source sources report letter memo")

// nameSpan returns where a speaker's own name may stand: in the phrase without
// what hangs on it, and in the one in apposition to it. "The mayor of Dorne" is
// not Dorne; "the mayor, Ida Holm," is Ida Holm.
func (x *scene) nameSpan(r *report, words tokens) nlp.Span {
	p := x.t.Phrases[r.speaker]
	if words.from > p.From || words.to < p.To {
		return x.span(words.from, words.to)
	}
	s := x.span(words.from, p.To)
	if x.norm(p.Head) == "one" && p.Of >= 0 && x.t.Phrases[p.Of].Apposed >= 0 {
		a := x.t.Phrases[x.t.Phrases[p.Of].Apposed]
		return x.span(a.From, a.To) // "one of Lind's lawyers, [Ida Holm],"
	}
	if p.Apposed >= 0 {
		a := x.t.Phrases[p.Apposed]
		s = s.Cover(x.span(a.From, a.To))
	}
	return s
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
	k := p.From - 1
	if o := x.before(k, nlp.Open); x.tag(k) == nlp.Close && o > 0 && x.phrase(o-1) >= 0 && x.t.Phrases[r.speaker].Head == p.To-1 {
		w.from = x.t.Phrases[x.phrase(o-1)].From // "the Lindkraft (LKR) chief"
	}
	if j := k - 1; k > 1 && x.tag(k) == nlp.CC && x.tag(j) == nlp.Comma {
		if j = x.skipAside(j, nlp.Comma); j > 0 && (x.tag(j+1) == nlp.WP || j+2 == k-1 && x.tag(j+1).Proper()) && x.phrase(j-1) >= 0 {
			w.from = x.t.Phrases[x.phrase(j-1)].From // "Lind, who fishes, and her brother said", "Lind, R-Ohio, and Brandt said"
		}
	}
	if k > 0 && x.tag(k) == nlp.CC && x.phrase(k-1) >= 0 {
		if q := x.t.Phrases[x.phrase(k-1)]; (x.tag(q.Head) == x.tag(p.Head) || q.Prep < 0 && !q.When) && (q.From == 0 || x.group(q.From-1) < 0) {
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
		case x.norm(to-1) == "earlier" || x.tag(to-1) == nlp.RB || x.tag(to-1) == nlp.IN || x.tag(to-1) == nlp.WDT || x.tag(to-1) == nlp.WP:
			to--
		case p >= 0 && x.timePhrase(p) && x.described(x.t.Phrases[p].From-1) < 0:
			to = x.t.Phrases[p].From
		default:
			return to
		}
	}
	return max(to, least)
}

// selecting are determiners that say which of many speak: "both of his brothers",
// "those who left".
var selecting = set("both those all some each either half many")

// plainName returns the words of a speaker without a determiner.
func (x *scene) plainName(w tokens) string {
	if x.tag(w.from) == nlp.DT && w.to-w.from > 1 && !selecting[x.norm(w.from)] {
		w.from++
	}
	return x.span(w.from, w.to).In(x.text)
}
