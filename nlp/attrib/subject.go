package attrib

import (
	"crossclaim/nlp"
	"crossclaim/nlp/syntax"
)

// A subject is the noun phrase that a cue's verb has for its subject, and how
// the two stand to each other.
type subject struct {
	phrase  int    // index in Tree.Phrases, or -1
	pronoun tokens // the relative pronoun that stands for the phrase, if one does
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
	return x.subjectBefore(at, window)
}

// subjectOfBare finds the subject of a participle or infinitive: the noun right
// before a participle ("a letter urging"), else the subject of the verb that it
// hangs on.
func (x *scene) subjectOfBare(g, at int) subject {
	if x.tag(at-1).Noun() && x.phrase(at-1) >= 0 && x.norm(at) != "to" {
		return x.climb(x.phrase(at-1), at, window)
	}
	k := x.mainVerb(g)
	if x.tag(at-1) == nlp.IN {
		k = x.lastFinite(g)
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

// mainVerb returns the finite verb group that a participle or infinitive at group
// g hangs on: the first cue before it, else the first finite verb; -1 if none.
func (x *scene) mainVerb(g int) int {
	first := -1
	for k := 0; k < g; k++ {
		v := &x.t.Verbs[k]
		if !v.Finite || v.From < x.t.Verbs[g].From-window || x.quote(v.From) != x.quote(x.t.Verbs[g].From) {
			continue
		}
		if len(verbs[v.Lemma]) > 0 {
			return k
		}
		if first < 0 {
			first = k
		}
	}
	return first
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
		case x.phrase(i) >= 0:
			if k := x.beforeTime(x.phrase(i)); k >= 0 {
				i = k
				continue
			}
			return x.climb(x.phrase(i), at, left)
		case tag == nlp.Comma || tag == nlp.Dash:
			j := x.skipAside(i, tag)
			if p := x.phrase(i - 1); j < 0 && p >= 0 && x.before(i, tag) < 0 && at == i+1 {
				return x.climb(p, at, left) // a comma that should not be there
			}
			if j < 0 {
				return none
			}
			i = j - 1
		default:
			return none
		}
	}
	return none
}

// beforeTime returns the token before phrase p and its preposition where it
// stands between a subject and its verb: a time, or what follows "who"; else -1.
func (x *scene) beforeTime(p int) int {
	ph := x.t.Phrases[p]
	i := ph.From - 1
	if ph.Prep >= 0 {
		i = ph.Prep - 1
	}
	if x.timePhrase(p) || ph.Prep >= 0 && (x.tag(i) == nlp.WP || x.tag(i) == nlp.WDT) {
		return i
	}
	return -1
}

// before returns the nearest token left of i that has a tag, or -1.
func (x *scene) before(i int, tag nlp.Tag) int {
	for k := i - 1; k >= 0 && k > i-window; k-- {
		if x.tag(k) == tag {
			return k
		}
	}
	return -1
}

// skipAside returns the token where an aside begins that ends with the comma or
// dash at i: "Cable, who replaced Farron, said". It returns -1 where there is
// none. A number or a place in it is no subject: "Ngo, 42, of Austin, Texas,".
func (x *scene) skipAside(i int, mark nlp.Tag) int {
	for j := x.before(i, mark); j > 0; j = x.before(j, mark) {
		p := x.phrase(j - 1)
		if x.tag(j-1) == nlp.Close || x.tag(j-1) == nlp.Quote {
			return j
		}
		if x.phraseFrom(j+1) >= 0 && x.finiteIn(j+1, i) {
			return -1
		}
		if p < 0 || x.apposed(p) || x.tag(x.t.Phrases[p].Head) == nlp.CD || x.aside(j+1) < 0 {
			continue
		}
		if k := x.t.Phrases[p].From - 1; k > 0 && x.tag(k) == nlp.IN && x.tag(k-1) == nlp.Comma {
			continue
		}
		return j
	}
	return -1
}

// apposed reports whether a phrase, or what it hangs on, stands in apposition to
// one before it: "Ngo, the minister of [trade], a member of the board, said".
func (x *scene) apposed(p int) bool {
	for q := p; q >= 0 && q > p-6; q-- {
		if a := x.t.Phrases[q].Apposed; a >= 0 && a <= p && x.phraseEnd(a) >= x.t.Phrases[p].To {
			return true
		}
	}
	return false
}

// aside reports with a value of 0 or more that what begins at token i can be an
// aside behind a noun phrase.
func (x *scene) aside(i int) int {
	switch x.tag(i) {
	case nlp.WP, nlp.WDT, nlp.WPS, nlp.WRB, nlp.IN, nlp.VBG, nlp.VBN, nlp.RB, nlp.CD, nlp.JJ, nlp.TO, nlp.VBD, nlp.CC:
		return 0
	}
	return x.phraseFrom(i)
}

// antecedent returns the noun phrase that a relative pronoun at i stands for.
func (x *scene) antecedent(i int) subject {
	k := i - 1
	if x.tag(k) == nlp.Comma || x.tag(k) == nlp.Close {
		k--
	}
	if k < 0 || x.phrase(k) < 0 {
		return subject{phrase: -1, from: i}
	}
	s := subject{phrase: x.phrase(k)}
	for !x.tag(x.t.Phrases[s.phrase].Head).Proper() && x.t.Phrases[s.phrase].Prep > 0 {
		p := x.phrase(x.t.Phrases[s.phrase].Prep - 1)
		if p < 0 {
			break
		}
		s.phrase = p
	}
	s.from, s.pronoun = i, tokens{i, i + 1}
	return s
}

// sharedWith returns the subject of the verb that the conjunction at i joins
// another verb to, the first one behind it: the nearest cue in the same tense,
// else the nearest cue, else the nearest verb.
func (x *scene) sharedWith(i int) subject {
	best, rank := -1, 0
	tense := x.tenseAfter(i)
	for g := len(x.t.Verbs) - 1; g >= 0; g-- {
		v := &x.t.Verbs[g]
		if v.From >= i || !v.Finite || x.quote(v.From) != x.quote(i) || v.From < i-window {
			continue
		}
		r := 1
		if len(verbs[v.Lemma]) > 0 {
			r = 2
			if v.Tense == tense {
				r = 3
			}
		}
		if r > rank {
			best, rank = g, r
		}
	}
	if best < 0 {
		return subject{phrase: -1, from: i, shared: true}
	}
	s := x.subjectOf(best)
	return subject{phrase: s.phrase, pronoun: s.pronoun, from: i, shared: true}
}

// tenseAfter returns the tense of the first verb group behind token i.
func (x *scene) tenseAfter(i int) syntax.Tense {
	for k := i + 1; k < len(x.toks) && k < i+window; k++ {
		if g := x.group(k); g >= 0 {
			return x.t.Verbs[g].Tense
		}
	}
	return syntax.NoTense
}

// climb leads from the noun phrase left of a verb to the one that is its
// subject: out of "of" and "in" phrases, and of participles and relative
// clauses that stand between: "officials briefed on the matter said".
func (x *scene) climb(p, at, left int) subject {
	for ; left > 0; left-- {
		i := x.t.Phrases[p].From - 1
		governed := x.t.Phrases[p].Prep >= 0
		if governed {
			i = x.t.Phrases[p].Prep - 1
		}
		if governed && x.phrase(i) >= 0 {
			p = x.phrase(i)
			continue
		}
		if governed && x.tag(i).Adjective() && x.phrase(i-1) >= 0 {
			p = x.phrase(i - 1) // people familiar with it
			continue
		}
		q := x.outOfVerb(i, governed)
		if q < 0 && governed && i < 0 {
			return subject{phrase: -1, from: at}
		}
		if q < 0 {
			break
		}
		p = q
	}
	return subject{phrase: p, from: x.t.Phrases[p].From}
}

// outOfVerb returns the noun phrase that the verb at token i says more about,
// or -1: "a union [representing] attendants", "the man [who saw] it". What a verb
// of speech has for its object may well be a subject of its own, unless a
// preposition governs it: "they [say] officials ...", "officials [briefed] on it".
func (x *scene) outOfVerb(i int, governed bool) int {
	if i < 0 || x.group(i) < 0 {
		return -1
	}
	g := &x.t.Verbs[x.group(i)]
	k := g.From - 1
	if k < 0 || !governed && len(verbs[g.Lemma]) > 0 {
		return -1
	}
	if relative := x.tag(k) == nlp.WP || x.tag(k) == nlp.WDT || x.norm(k) == "that" || x.norm(k) == "who"; relative {
		k--
	} else if g.Finite && (g.To > g.From+1 || x.tag(g.Head) != nlp.VBD && x.tag(g.Head) != nlp.VBN) {
		return -1
	}
	if k < 0 || x.phrase(k) < 0 {
		return -1
	}
	return x.phrase(k)
}
