package attrib

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
	"crossclaim/nlp/syntax"
)

// A subject is the noun phrase that a cue's verb has for its subject, and how
// the two stand to each other.
type subject struct {
	phrase  int    // index in Tree.Phrases, or -1
	pronoun tokens // the relative pronoun that stands for the phrase, if one does, or its words with all that describes it
	from    int    // the first token of the verb's own clause: the subject, or the verb where it has none of its own
	shared  bool   // the subject stands with another verb: "and added", "adding that"
}

// window is how many tokens a search goes to the left or right of a cue, so
// that a sentence without end costs no more than its length.
const window = 80

// subjectOf finds the subject of a verb group by walking left from it.
func (x *scene) subjectOf(g int) subject {
	group := &x.t.Verbs[g]
	at := group.From
	for at > 0 && (x.tag(at-1) == nlp.RB || x.tag(at-1) == nlp.RP) && x.phrase(at-1) < 0 {
		at--
	}
	if !group.Finite && !x.mistagged(group) {
		return x.subjectOfBare(g, at)
	}
	s := x.subjectBefore(at, window)
	if p := x.t.SubjectOf(g); s.phrase < 0 && p >= 0 && x.t.Phrases[p].To <= at && takes(verbs.Get(group.Lemma), quoted) && x.open(x.t.Phrases[p].From, at) {
		ph := x.t.Phrases[p] // "a guest of the inn where two were hurt said"
		return subject{phrase: p, from: ph.From, pronoun: tokens{ph.From, x.trimTime(ph.To, at)}}
	}
	return s
}

// open reports whether the tokens [from, to) hold no marks, and no word at their end
// that what follows hangs on: "when [asked]".
func (x *scene) open(from, to int) bool {
	for i := from; i < to; i++ {
		if x.tag(i).Mark() || x.quote(i) >= 0 {
			return false
		}
	}
	switch x.tag(to - 1) {
	case nlp.IN, nlp.WRB, nlp.CC:
		return false
	}
	return true
}

// subjectOfBare finds the subject of a participle or infinitive: the noun right
// before a participle ("a letter urging"), else the subject of the verb that it
// hangs on.
func (x *scene) subjectOfBare(g, at int) subject {
	noun := at
	for x.time(x.phraseStart(noun - 1)) {
		noun = x.phraseStart(noun - 1) // "a letter | early Friday | saying"
	}
	if p := x.phrase(noun - 1); x.tag(noun-1).Noun() && p >= 0 && x.norm(at) != "to" {
		if v := x.issuedBy(p); v >= 0 {
			s := x.subjectOf(v)
			return subject{phrase: s.phrase, pronoun: s.pronoun, from: at, shared: true}
		}
		return x.climb(p, at, window)
	}
	k := x.mainVerb(g)
	if x.tag(at-1) == nlp.IN || g > 0 && x.t.Verbs[g-1].To == at && x.t.Verbs[g-1].Finite && x.tag(at) == nlp.VBG {
		k = x.lastFinite(g) // "on | saying", "had begun | asking"
	}
	if k >= 0 {
		s := x.subjectOf(k)
		return subject{phrase: s.phrase, pronoun: s.pronoun, from: at, shared: true}
	}
	if at == 0 || x.tag(at-1) == nlp.Quote {
		return subject{phrase: x.subjectAfter(g), from: at, shared: true}
	}
	return subject{phrase: -1, from: at, shared: true}
}

// issuing and issued are the verbs and nouns of "released a statement saying": it
// is who released it that speaks.
var (
	issuing = set("air broadcast circulate deliver distribute fire give issue make post publish put release send share tweet unleash write")
	issued  = set("ad announcement clip communique email film letter memo message note post release statement tweet video")
)

// issuedBy returns the verb group right before phrase p that says who put it
// out, or -1.
func (x *scene) issuedBy(p int) int {
	head := x.norm(x.t.Phrases[p].Head)
	if of := x.t.Phrases[p].Prep - 1; x.norm(of+1) == "of" && x.phrase(of) >= 0 {
		p = x.phrase(of) // "a series of letters"
	}
	v := x.group(x.t.Phrases[p].From - 1)
	if v < 0 || x.t.Verbs[v].Passive || !issuing[x.t.Verbs[v].Lemma] || !issued[lexicon.Singular(head)] {
		return -1
	}
	return v
}

// mainVerb returns the finite verb group that a participle or infinitive at group
// g hangs on: that of who is said right before it to have said so, "Lind said,
// [adding]", else the first cue before it, else the first finite verb; -1 if none. A
// clause before the main one tells of others: "When it sank, divers ran out
// [shouting]".
func (x *scene) mainVerb(g int) int {
	first, cue, last := [2]int{-1, -1}, [2]int{-1, -1}, -1 // of the main clause, of one before it
	for k := g - 1; k >= 0 && x.t.Verbs[k].From >= x.t.Verbs[g].From-window; k-- {
		v := &x.t.Verbs[k]
		if !v.Finite || x.quote(v.From) != x.quote(x.t.Verbs[g].From) {
			continue
		}
		if last < 0 && x.saidLast(k) {
			return k
		}
		last = k
		rank := x.fronted(k, g)
		first[rank] = k
		if len(verbs.Get(v.Lemma)) > 0 {
			cue[rank] = k
		}
	}
	for _, k := range []int{cue[0], first[0], cue[1]} {
		if k >= 0 {
			return k
		}
	}
	return first[1]
}

// saidLast reports whether verb group k says who said the words before it: "The lock
// leaks, [Lind said]".
func (x *scene) saidLast(k int) bool {
	v := &x.t.Verbs[k]
	s := x.subjectOf(k)
	behind := x.tag(s.from-1) == nlp.Comma || x.tag(s.from-1) == nlp.Quote && x.quote(s.from) < 0
	return behind && s.phrase >= 0 && takes(verbs.Get(v.Lemma), quoted)
}

// fronted returns 1 for a verb group k in a clause that says when or why and stands
// before the clause of verb group g, else 0.
func (x *scene) fronted(k, g int) int {
	at := x.t.Verbs[g].From
	for c := x.t.Verbs[k].Clause; c >= 0; c = x.t.Clauses[c].Parent {
		if x.t.Clauses[c].Sort == syntax.Adverbial && x.t.Clauses[c].To < at {
			return 1
		}
	}
	return 0
}

// lastFinite returns the nearest finite verb group before group g, or -1.
func (x *scene) lastFinite(g int) int {
	for k := g - 1; k >= 0 && x.t.Verbs[k].From > x.t.Verbs[g].From-window; k-- {
		if x.t.Verbs[k].Finite {
			return k
		}
	}
	return -1
}

// subjectAfter returns the subject of the first finite verb behind the comma
// that ends a participial phrase: "Citing the risks, the mayor said ...".
func (x *scene) subjectAfter(g int) int {
	for k := g + 1; k < len(x.t.Verbs) && x.t.Verbs[k].From < x.t.Verbs[g].From+window; k++ {
		v := &x.t.Verbs[k]
		if p := x.phrase(max(v.From-1, 0)); v.Finite && p >= 0 && x.tag(x.t.Phrases[p].From-1) == nlp.Comma {
			return p
		}
	}
	return -1
}

// subjectBefore finds the subject that ends left of token at.
func (x *scene) subjectBefore(at, left int) subject {
	none := subject{phrase: -1, from: at}
	for i := at - 1; i >= 0 && left > 0; left-- {
		switch tag := x.tag(i); {
		case tag == nlp.Close:
			if i = x.before(i, nlp.Open); i < 0 {
				return none
			}
			i--
		case tag == nlp.RB && x.phrase(i) < 0:
			i--
		case tag == nlp.WP || tag == nlp.WDT || x.norm(i) == "that" || x.norm(i) == "who" || x.norm(i) == "which":
			return x.antecedent(i)
		case tag == nlp.CC:
			return x.sharedWith(i)
		case x.contact(i) >= 0:
			return x.climb(x.contact(i), at, left)
		case x.phrase(i) >= 0:
			if k := x.beforeTime(x.phrase(i)); k >= 0 {
				if p := x.described(k); p >= 0 {
					return x.climb(p, at, left)
				}
				i = k
				continue
			}
			return x.climb(x.phrase(i), at, left)
		case tag == nlp.Comma || tag == nlp.Dash:
			s, next := x.subjectAcross(i, at, left)
			if next < 0 {
				return s
			}
			i = next
		default:
			return none
		}
	}
	return none
}

// described returns the noun phrase that the participle at token i says more about, or
// -1: "a survey [released] Friday shows".
func (x *scene) described(i int) int {
	g := x.group(i)
	if g < 0 || x.t.Verbs[g].Finite || x.tag(x.t.Verbs[g].Head) != nlp.VBN {
		return -1
	}
	return x.phrase(x.t.Verbs[g].From - 1)
}

// subjectAcross finds the subject of a verb at token at behind the comma or dash at token
// i. Where an aside ends there, next is the token before it, from which the search goes
// on; else it is -1.
func (x *scene) subjectAcross(i, at, left int) (s subject, next int) {
	tag := x.tag(i)
	j := x.skipAside(i, tag)
	if j < 0 && at == i+1 && (x.listed(at) || x.norm(at) == "then") {
		if s := x.sharedWith(i); s.phrase >= 0 {
			s.from = at
			return s, -1
		}
	}
	switch p := x.phrase(i - 1); {
	case j >= 0:
		return s, j - 1
	case p >= 0 && x.before(i, tag) < 0 && at == i+1:
		return x.climb(p, at, left), -1 // a comma that should not be there
	}
	if p := x.behindQuoted(at); p >= 0 {
		return subject{phrase: p, from: x.t.Phrases[p].From}, -1
	}
	return subject{phrase: -1, from: at}, -1
}

// behindQuoted returns the noun phrase that stands right behind words in quotation marks
// and before the comma of an aside that leads to the verb at token at: `"No," [Bo Lind],
// whatever he is, said`; or -1.
func (x *scene) behindQuoted(at int) int {
	k := at - 1
	for k > 0 && k > at-window && x.quote(k) < 0 {
		k--
	}
	if p := x.phraseFrom(k + 1); p >= 0 && x.quote(k) >= 0 && x.tag(x.t.Phrases[p].To) == nlp.Comma {
		return p
	}
	return -1
}
