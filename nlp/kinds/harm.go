package kinds

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
	"crossclaim/nlp/number"
	"crossclaim/nlp/syntax"
)

// harming are the verbs that hurt whoever they are done to, so that they stand
// before a number even where they look like nouns: "Blast kills five".
var harming = lexicon.NewSet("hurt injure kill slay wound")

// glancing are the verbs that are done to things as often as to people: who is
// not known to be a person is not hurt by them.
var glancing = lexicon.NewSet("burn gun hit mow strike")

// many are more than anything is hit by at once: sales hit 17.5 million.
const many = 1000

// swinging are the verbs of harm that people do with nobody harmed: "200 cooks
// struck for a week".
var swinging = lexicon.NewSet("hit strike")

// aimed are the verbs that hurt or kill.
var aimed = lexicon.NewSet("hit shoot stab strike trample")

// acts returns the kinds of those to whom the verb is done.
func (p *place) acts(lemma string) set {
	if glancing.Get(lemma) && (!p.personal() || p.r.Low >= many) {
		return 0
	}
	return known.acts[lemma]
}

// spared are the verbs that may end with "to death" while nobody dies.
var spared = lexicon.NewSet("bore condemn frighten scare sentence worry")

// deadly reports whether the words from token i on say that somebody dies of
// what the verb says: "shot dead", "beaten to death", "fell to their deaths".
func (p *place) deadly(i int, verb string) bool {
	switch p.norm(i) {
	case "dead":
		return true
	case "to":
	default:
		return false
	}
	i++
	if w := p.norm(i); w == "their" || w == "his" || w == "her" {
		i++
	}
	return (p.norm(i) == "death" || p.norm(i) == "deaths") && !spared.Get(verb)
}

var (
	// nobody lists the words before those of a death that say that nobody died.
	nobody = lexicon.NewSet("no nobody none not without")
	// reflexive words behind "killing" tell of the doer.
	reflexive = lexicon.NewSet("herself himself itself themselves")
)

// includesDead reports whether the people of the reading are those who were shot
// or run over, and some of them died: they are not how many were hurt.
func (p *place) includesDead() bool {
	if !p.hit() {
		return false
	}
	for i := p.end(); i < min(p.end()+reach, len(p.t.Tokens)) && p.norm(i) != ";"; i++ {
		if lexicon.Deadly.Get(p.norm(i)) && !nobody.Get(p.norm(i-1)) && !reflexive.Get(p.norm(i+1)) {
			return true
		}
	}
	return false
}

// Hit reports whether r counts the people whom something was aimed at, as "four were
// shot" does: whether they lived is not said. "Shot and wounded" says so, and "four others
// were shot" are none of those who died.
func Hit(t *syntax.Tree, r *number.Reading) bool {
	p := place{t: t, r: r, phrase: phraseOf(t, r)}
	return p.hit()
}

func (p *place) hit() bool {
	if w := p.norm(p.r.To); w == "other" || w == "others" {
		return false
	}
	hit := false
	if p.phrase >= 0 {
		v := p.t.Governor(p.phrase)
		hit = v >= 0 && aimed.Get(p.t.Verbs[v].Lemma)
	}
	for i := max(0, p.r.From-4); i < min(p.end()+4, len(p.t.Tokens)); i++ {
		lemma, _ := lexicon.Verb(p.norm(i))
		if known.acts["wound"]&known.acts[lemma] != 0 && !aimed.Get(lemma) {
			return false
		}
		hit = hit || aimed.Get(lemma)
	}
	return hit
}

// either reports whether the reading counts the dead and the hurt together: "12
// people killed or injured", "hurt or killed 12 people".
func (p *place) either() bool {
	i, j := p.end(), p.r.From-1
	if p.lemma(i) == "be" {
		i++
	}
	return p.norm(i+1) == "or" && p.harmed(i) && p.harmed(i+2) || p.norm(j-1) == "or" && p.harmed(j) && p.harmed(j-2)
}

// harmed reports whether token i says that somebody was hurt or killed.
func (p *place) harmed(i int) bool {
	lemma, _ := lexicon.Verb(p.norm(i))
	return (known.verbs[p.norm(i)]|known.acts[lemma])&(known.acts["kill"]|known.acts["injure"]) != 0
}

// attributive returns the kinds of the participle between the number and its
// noun: "three slain clerks", "12 injured passengers".
func (p *place) attributive() set {
	var s set
	for i := p.r.To; i < p.r.Head && p.personal(); i++ {
		s |= known.verbs[p.norm(i)]
		if tag := p.t.Tokens[i].Tag; tag.Verb() || tag.Adjective() {
			if lemma, ok := lexicon.Verb(p.norm(i)); ok {
				s |= known.acts[lemma] & known.acts["kill"]
			}
		}
	}
	return s
}

// state returns the kinds of the word at token i, which stands right behind
// people: an adjective or participle that is one of their states, or the verb
// that it is a form of where the tagger took it for a noun ("five dies").
func (p *place) state(i int) set {
	w := p.norm(i)
	if s := known.verbs[w]; s != 0 {
		return s
	}
	if i < len(p.t.Tokens) && i >= 0 && p.t.Tokens[i].Tag.Noun() {
		if lemma, ok := lexicon.Verb(w); ok && lemma != w {
			return known.verbs[lemma] & known.acts["kill"]
		}
	}
	return 0
}

// condition returns the kinds of the two words from token i on, or behind it, that
// say where people are kept or how they are: "in custody", "in serious condition".
func (p *place) condition(i int) set {
	if !p.personal() || p.r.Head < 0 && !p.anyone() {
		return 0
	}
	return known.pairs.Get(p.norm(i + 1))[p.norm(i)] | known.pairs.Get(p.norm(i + 2))[p.norm(i+1)]
}

// carried returns the kinds of those who are led away by g to a hospital, or with
// wounds: "were flown to a hospital in Bergen", "was taken away with burns".
func (p *place) carried(g *syntax.VerbGroup) set {
	if !g.Passive || !carrying.Get(g.Lemma) || !p.personal() || p.lemma(p.r.Head) == "patient" {
		return 0
	}
	for i := g.To; i < min(g.To+far, len(p.t.Tokens)) && !p.t.Tokens[i].Tag.Mark(); i++ {
		if w := lexicon.Singular(p.norm(i)); w == "hospital" {
			return known.heads["injured"]
		}
		if p.norm(i) == "with" {
			return p.hurts(i + 1)
		}
	}
	return 0
}

// carrying are the verbs of bringing people away.
var carrying = lexicon.NewSet("bring carry ferry fly helicopter rush send ship take transport")

// hurts returns the kinds of those with the wounds that the phrase at token i names:
// "two men with gunshot wounds".
func (p *place) hurts(i int) set {
	k := p.t.PhraseAt(i)
	if k < 0 || !p.personal() {
		return 0
	}
	switch lexicon.Singular(p.norm(p.t.Phrases[k].Head)) {
	case "injury", "wound", "burn", "concussion", "fracture":
		return known.heads["injured"]
	}
	return 0
}

// among returns the kinds of the people whom the reading is of or is all of, where a
// form of "be" stands between: "those killed were [three] nuns", "among the dead
// are [four] cooks".
func (p *place) among() set {
	if p.lemma(p.r.From-1) != "be" {
		return 0
	}
	switch p.norm(p.r.From - 3) {
	case "the", "those":
		return known.verbs[p.norm(p.r.From-2)]
	}
	return 0
}

// finding are the verbs behind whose object stands what became of it.
var finding = lexicon.NewSet("discover find have leave report")

// presumed are the participles between people and their state: "12 feared dead".
var presumed = lexicon.NewSet("believed confirmed declared feared found left presumed pronounced reported")

// past returns the token behind what is put between people and their state: "four
// troops including the bomber dead", "four nurses, among them a cook, dead", "three
// children and two adults dead".
func (p *place) past(i int) int {
	j := i
	if p.norm(j) == "," {
		j++
	}
	including := p.norm(j) == "including" || p.norm(j) == "among"
	if joined := j > i || p.norm(i) == "and" && p.t.PhraseAt(i+1) >= 0; !including && !(joined && finding.Get(p.lemma(p.r.From-1))) {
		return i
	}
	for k := j + 1; k < min(i+far, len(p.t.Tokens)); k++ {
		if w := p.norm(k); (w == "dead" || w == "injured" || w == "wounded") && (k+1 >= len(p.t.Tokens) || !p.t.Tokens[k+1].Tag.Noun()) {
			return k
		}
		if tag := p.t.Tokens[k].Tag; tag.Verb() && including && p.norm(k-1) == "," {
			return k // "two sailors, including the mate, were hurt"
		} else if tag.Verb() || tag == nlp.Stop {
			break
		}
	}
	return i
}

// included returns the kinds of the people of whom the reading is a part: "five
// men, including [two] monks, were hurt".
func (p *place) included() set {
	i := p.r.From - 1
	if p.norm(i) != "including" {
		return 0
	}
	if p.norm(i-1) == "," {
		i--
	}
	host := p.t.PhraseAt(i - 1)
	if host < 0 || p.t.Phrases[host].To != i {
		return 0
	}
	k := &p.t.Phrases[host]
	q := place{t: p.t, phrase: host, r: &number.Reading{From: k.From, To: k.From + 1, Head: k.Head, With: -1}}
	return q.behind()
}

// together returns the kinds of the last of a list of people for the one before it:
// "[two] nuns, six monks dead in fire".
func (p *place) together() set {
	i := p.end()
	if p.phrase < 0 || p.r.Head < 0 || !p.personal() || p.norm(i) != "," && p.norm(i) != "and" {
		return 0
	}
	next := p.t.PhraseAt(i + 1)
	if next < 0 || p.t.Phrases[next].From != i+1 || p.t.Tokens[i+1].Tag != nlp.CD {
		return 0
	}
	i = p.t.Phrases[next].To
	if last := p.norm(i - 1); known.verbs[last] != 0 && person(p.norm(i-2)) {
		return known.verbs[last] // "4 Nuns, 1 Monk Hurt", where the tagger took the state for a name
	}
	if !person(p.norm(p.t.Phrases[next].Head)) {
		return 0
	}
	if v := p.t.VerbAt(i); v >= 0 && p.doing(&p.t.Verbs[v]) {
		return 0
	}
	return p.state(i)
}

// far is how many words may be put between people and their state.
const far = 14
