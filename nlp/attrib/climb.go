package attrib

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

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

// after returns the nearest token from i on that has a tag, or the end.
func (x *scene) after(i int, tag nlp.Tag) int {
	for i < len(x.toks) && x.tag(i) != tag {
		i++
	}
	return i
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
		if x.phraseFrom(j+1) >= 0 && x.tag(j+1) != nlp.WPS && x.finiteWithin(j+1, i) {
			return -1
		}
		if p < 0 || mark == nlp.Comma && x.apposed(p) && !x.introduced(p, j+1) || x.tag(x.t.Phrases[p].Head) == nlp.CD || x.aside(j+1) < 0 {
			continue
		}
		if k := x.t.Phrases[p].From - 1; k > 0 && x.tag(k) == nlp.IN && x.tag(k-1) == nlp.Comma {
			continue
		}
		if _, place := lexicon.PlaceNamed(x.span(j+1, i).In(x.text)); place && mark == nlp.Comma {
			if from := x.before(j, mark) + 1; from > 0 && x.phraseFrom(from) < 0 && x.finiteIn(from, j) {
				continue // "Holm, talking as she left for Lund, Ohio, said"
			}
		}
		return j
	}
	return -1
}

// introduced reports whether phrase p is the office of the person whose name begins
// at token i: "in Lund, [the bank's lawyer], Ivo Brandt, said".
func (x *scene) introduced(p, i int) bool {
	q, office := x.phraseFrom(i), x.norm(x.t.Phrases[p].Head)
	person := lexicon.Person(lexicon.Singular(office)) || headTypes.Get(office) == nlp.Official
	return q >= 0 && person && x.tag(i-1) == nlp.Comma && x.tag(x.t.Phrases[q].Head).Proper()
}

// apposed reports whether a phrase, or what it hangs on, stands in apposition to
// one before it: "Ngo, the minister of [trade], a member of the board, said",
// "Ngo, curator and director at [the museum], Ostby, said".
func (x *scene) apposed(p int) bool {
	root := p
	for x.t.Phrases[root].Prep > 0 && x.phrase(x.t.Phrases[root].Prep-1) >= 0 {
		root = x.phrase(x.t.Phrases[root].Prep - 1)
	}
	if q := x.t.Phrases[root]; root != p && q.To == q.From+1 && x.tag(q.From-1) == nlp.Comma && x.tag(q.From-2).Proper() && x.tag(q.From-3).Proper() {
		return true // "Ida Holm, Moderate of [Lund], the chair, said"
	}
	if k := x.t.Phrases[root].From; k > 1 && x.tag(k-1) == nlp.CC && x.phrase(k-2) >= 0 {
		root = x.phrase(k - 2)
	}
	if k := x.t.Phrases[root].From; k > 1 && x.tag(k-1) == nlp.Comma && x.phrase(k-2) >= 0 &&
		x.tag(x.t.Phrases[x.phrase(k-2)].Head).Proper() && !x.tag(x.t.Phrases[root].Head).Proper() {
		return true
	}
	for q := p; q >= 0 && q > p-6; q-- {
		if a := x.t.Phrases[q].Apposed; a >= 0 && a <= p && x.phraseEnd(a) >= x.t.Phrases[p].To && x.oneWith(q, a) {
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

// contact returns the noun phrase that a clause without a pronoun describes
// whose verb ends with token i: "both [the pilots] she rang said"; or -1.
func (x *scene) contact(i int) int {
	g := x.group(i)
	if g < 0 || !x.t.Verbs[g].Finite {
		return -1
	}
	p := x.phrase(x.t.Verbs[g].From - 1)
	if p < 0 {
		return -1
	}
	return x.phrase(x.t.Phrases[p].From - 1)
}

// antecedent returns the noun phrase that a relative pronoun at i stands for.
func (x *scene) antecedent(i int) subject {
	from, k := i, i-1
	if p := x.phrase(k - 1); x.norm(k) == "of" && p >= 0 {
		from = x.t.Phrases[p].From // "the crews, [many of whom] say"
		k = from - 1
	}
	if x.tag(k) == nlp.Comma || x.tag(k) == nlp.Close || x.tag(k) == nlp.Dash {
		k--
	}
	if p := x.phrase(k); p > 0 && x.timePhrase(p) && x.phrase(x.t.Phrases[p].From-1) >= 0 {
		k = x.t.Phrases[p].From - 1 // "a letter last Friday that said"
	}
	if k < 0 || x.phrase(k) < 0 {
		return subject{phrase: -1, from: i}
	}
	s := subject{phrase: x.phrase(k)}
	for !x.tag(x.t.Phrases[s.phrase].Head).Proper() && x.t.Phrases[s.phrase].Prep > 0 {
		prep := x.t.Phrases[s.phrase].Prep
		p := x.phrase(prep - 1)
		if p < 0 || x.timePhrase(p) || x.norm(prep) != "of" && speaksFor[x.norm(x.t.Phrases[s.phrase].Head)] {
			break // "met on Friday by a statement, which said"
		}
		if x.norm(prep) != "of" && x.norm(i) == "who" && canSpeak(x.norm(x.t.Phrases[s.phrase].Head)) && !canSpeak(x.norm(x.t.Phrases[p].Head)) {
			break // "a call from a farmer, who said"
		}
		s.phrase = p
	}
	s.from, s.pronoun = from, tokens{from, i + 1}
	return s
}

// climb leads from the noun phrase left of a verb to the one that is its
// subject: out of "of" and "in" phrases, and of participles and relative
// clauses that stand between: "officials briefed on the matter said".
func (x *scene) climb(p, at, left int) subject {
	nearest := p
	for ; left > 0; left-- {
		i := x.t.Phrases[p].From - 1
		governed := x.t.Phrases[p].Prep >= 0
		if governed {
			i = x.t.Phrases[p].Prep - 1
		}
		for governed && (x.tag(i) == nlp.RB || x.tag(i) == nlp.IN && x.group(i-1) >= 0) && x.phrase(i) < 0 {
			i-- // "who gave her name only as Petra", "letters paid for by the aunt"
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
			return x.glued(nearest, at)
		}
		if q < 0 {
			break
		}
		p = q
	}
	if q := x.phrase(x.t.Phrases[p].From - 1); q >= 0 && (x.tag(x.t.Phrases[q].Head) == nlp.PRP && x.tag(x.t.Phrases[p].Head) == nlp.DT || reflexives[x.norm(x.t.Phrases[p].Head)]) {
		p = q // they both said, the mayor himself said
	}
	for q := p - 1; q >= 0 && q > p-6; q-- {
		if x.t.Phrases[q].Apposed == p && x.oneWith(q, p) {
			p = q // Ngo, the head of the bank -- the oldest one -- said
		}
	}
	if q := x.unclosed(p, at); q >= 0 {
		p = q
	}
	return subject{phrase: p, from: x.t.Phrases[p].From}
}

// unclosed returns the name that phrase p is the office of, where the comma behind the
// office was left out before the verb at token at: "Bo Lind, [the mayor of Dorne] said";
// or -1.
func (x *scene) unclosed(p, at int) int {
	ph := x.t.Phrases[p]
	q, g := x.phrase(ph.From-2), x.group(at)
	if q < 0 || x.tag(ph.From-1) != nlp.Comma || x.tag(ph.From) != nlp.DT || x.tag(ph.Head) != nlp.NN || !canSpeak(x.norm(ph.Head)) || g >= 0 && x.resumesAt(x.t.Verbs[g].To) {
		return -1
	}
	name := x.t.Phrases[q]
	opens := name.From == 0 || x.norm(name.From-1) == "as" || x.quote(name.From-1) >= 0
	if !opens || name.To != ph.From-1 || x.quote(name.From) >= 0 || !x.tag(name.Head).Proper() || !x.tag(name.Head-1).Proper() || x.norm(name.From) == "last" {
		return -1
	}
	return q
}

// oneWith reports whether phrase p may be who or what phrase q before it is, and not
// an office of its own: "closed for [repairs], [the bank's lawyer], Ivo Brandt, said".
func (x *scene) oneWith(q, p int) bool {
	head := x.t.Phrases[q].Head
	said := x.t.Phrases[p].Head
	return !x.introduced(p, x.t.Phrases[p].To+1) && (x.tag(head).Proper() || canSpeak(x.norm(head)) || !canSpeak(x.norm(said)) && !x.tag(said).Proper())
}

// glued returns the subject of the verb at token at in phrase p, which a preposition
// governs that the sentence begins with, where a name ends it that two may have run into:
// "In a talk with the [Post Lind] said", "At the hearing [Lind] said".
func (x *scene) glued(p, at int) subject {
	ph := x.t.Phrases[p]
	from := ph.To
	for from > ph.From && x.tag(from-1).Proper() {
		from--
	}
	switch {
	case from == ph.To, x.t.Phrases[p].When, from > ph.From && x.tag(from-1) != nlp.DT && x.tag(from-1) != nlp.NN:
		return subject{phrase: -1, from: at}
	case from > ph.From && x.tag(from-1) == nlp.NN:
		return subject{phrase: p, from: from, pronoun: tokens{from, ph.To}}
	}
	return subject{phrase: p, from: ph.From}
}

// reflexives stress the noun before them.
var reflexives = set("himself herself itself themselves")

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
	if !g.Finite && k > 0 && x.group(k) >= 0 {
		if who := x.t.Verbs[x.group(k)].From - 1; x.tag(who) == nlp.WP || x.tag(who) == nlp.WDT {
			return x.phrase(who - 1) // "one who [favors building] it"
		}
	}
	switch {
	case x.tag(k) == nlp.WP || x.tag(k) == nlp.WDT || x.norm(k) == "that" || x.norm(k) == "who":
		k--
	case x.tag(g.Head) == nlp.VBG && x.tag(k) == nlp.IN && x.phrase(k-1) >= 0:
		k-- // "opponents of [closing] them"
	case !governed && len(verbs.Get(g.Lemma)) > 0:
		return -1
	case g.Finite && (g.Head > g.From || x.tag(g.Head) != nlp.VBD && x.tag(g.Head) != nlp.VBN):
		return -1
	}
	if k < 0 || x.phrase(k) < 0 {
		return -1
	}
	return x.phrase(k)
}
