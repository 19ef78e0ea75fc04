package attrib

import "crossclaim/nlp"

// A way is how a cue holds its content.
type way uint8

const (
	nowhere  way = iota
	speech       // a quotation behind the cue
	clause       // a clause behind it
	toDo         // an infinitive or gerund behind it
	thing        // a noun phrase behind it, and what hangs on it
	evidence     // a noun phrase behind it that a writing or figures show
	preposed     // what stands before it
)

// complement finds what follows a cue with the frames of s: the token it
// begins at. i is the first token behind the cue. Adverbials between them ("on
// Tuesday", "in a statement", "to reporters") and one hearer are passed over.
func (x *scene) complement(i int, s sense) (int, way) {
	heard := false
	for steps := 0; i < len(x.toks) && steps < 12; steps++ {
		if end := x.programme(i); heard && end > i {
			i = end
			continue
		}
		if heard && x.tag(i) == nlp.Quote && !x.opens(i) {
			i++ // the end of a programme's title
			continue
		}
		if at, w := x.starts(i, s); w != nowhere {
			return at, w
		}
		if end := x.asideFrom(i); end > i {
			i = end
			continue
		}
		if steps > 0 && s.bare() && x.tag(i) == nlp.Comma && (x.phraseFrom(i+1) >= 0 || x.bareOpener(i+1)) && x.finiteFrom(i+1) {
			return i + 1, clause
		}
		p := x.phraseFrom(i)
		switch {
		case p >= 0 && s.Takes&whom != 0 && !heard && !x.timePhrase(p):
			heard = true
			i = x.hearerEnd(p)
		case x.adverbial(i) > i:
			i = x.adverbial(i)
		default:
			return i, nowhere
		}
	}
	return i, nowhere
}

// programme returns the token behind a title in quotation marks that begins at
// token i, right behind a hearer: "told the station's ["Morning Table"] that"; i
// where there is none.
func (x *scene) programme(i int) int {
	if !x.opens(i) || x.phrase(i-1) < 0 && x.tag(i-1) != nlp.POS {
		return i
	}
	end := x.quoteEnd(i)
	if end-i > maxTitle || x.finiteIn(i, end) {
		return i
	}
	return end
}

// maxTitle is how many tokens a title in quotation marks may have, marks
// included.
const maxTitle = 8

// asideFrom returns the token behind an aside between commas that begins at
// token i: an adverbial, or anything short before "that"; i where there is none.
func (x *scene) asideFrom(i int) int {
	if x.tag(i) != nlp.Comma {
		return i
	}
	end := i + 1
	for next := x.adverbial(end); next > end; next = x.adverbial(end) {
		end = next
	}
	if end > i+1 && x.tag(end) == nlp.Comma {
		return end + 1
	}
	for k := i + 1; k < i+maxAside && k < len(x.toks); k++ {
		if x.tag(k) == nlp.Comma && x.norm(k+1) == "that" && x.tag(k+1) == nlp.IN {
			return k + 1
		}
	}
	return i
}

// maxAside is how many tokens an aside between a cue and its "that" may have.
const maxAside = 16

// starts reports whether content of a frame of s begins at token i, or right
// behind it.
func (x *scene) starts(i int, s sense) (int, way) {
	if s.Takes&figures != 0 {
		return i, clause
	}
	if x.opens(i) {
		return x.startsQuoted(i, s)
	}
	next := i + 1
	switch word, tag := x.norm(i), x.tag(i); {
	case tag == nlp.Colon, tag == nlp.Comma:
		if x.opens(next) && s.Takes&quoted != 0 {
			return next, speech
		}
		if word == ":" && s.Takes&quoted != 0 && next < len(x.toks) {
			return next, clause
		}
	case word == "that" && s.Takes&that != 0 && x.thatClause(i):
		return i, clause
	case x.question(i) && s.Takes&that != 0:
		return i, clause
	case tag == nlp.TO || word == "to":
		if s.Takes&infinitive != 0 && x.verbAt(next, nlp.VB, nlp.VBP) {
			return i, toDo
		}
	case (word == "not" || word == "never") && x.norm(next) == "to" && s.Takes&infinitive != 0:
		return i, toDo
	case tag == nlp.VBG && s.Takes&gerund != 0:
		return i, toDo
	case s.bare() && s.Takes&quoted != 0 && x.finiteAt(i) && x.inRelative(i-1):
		return i, clause
	}
	if s.Preps&prepOf(x.norm(i)) != 0 && !x.time(next) {
		if x.tag(next) == nlp.VBG {
			return next, toDo
		}
		return next, thing
	}
	return x.startsPhrase(i, s)
}

// inRelative reports whether the verb group that ends with token i tells of
// something that a relative pronoun before its subject stands for: "the gifts,
// which he [said] were bribes".
func (x *scene) inRelative(i int) bool {
	g := x.group(i)
	if g < 0 {
		return false
	}
	p := x.phrase(x.t.Verbs[g].From - 1)
	if p < 0 {
		return false
	}
	tag := x.tag(x.t.Phrases[p].From - 1)
	return tag == nlp.WDT || tag == nlp.WP
}

// startsQuoted is starts for a token that opens a quotation.
func (x *scene) startsQuoted(i int, s sense) (int, way) {
	switch {
	case s.Takes&quoted != 0:
		return i, speech
	case s.bare() && x.finiteFrom(i+1):
		return i, clause
	case s.Takes&object != 0 && (s.Needs == "" || s.Needs == "pred" && x.inRelative(i-1)):
		return i, thing // "what he called ..."
	}
	return i, nowhere
}

// startsPhrase is starts for a token that begins a noun phrase: the subject of
// a clause without "that", or an object.
func (x *scene) startsPhrase(i int, s sense) (int, way) {
	p := x.phraseFrom(i)
	if x.norm(i) == "what" && s.Takes&object != 0 && s.Needs == "" {
		return i, clause // "condemned what he called"
	}
	if p >= 0 && x.timePhrase(p) && !x.finiteAt(x.t.Phrases[p].To) {
		return i, nowhere // "said this week he would"
	}
	if p < 0 || x.timePhrase(p) {
		if s.bare() && x.bareOpener(i) && x.finiteFrom(i) {
			return i, clause
		}
		return i, nowhere
	}
	hearer := s.Takes&whom != 0 && x.clauseAfter(x.hearerEnd(p))
	switch {
	case s.Takes&quoted != 0 && x.tag(i) == nlp.PRP && x.spoken(i+1):
		return x.after(i+1, nlp.Quote), speech // "scolded him: ..."
	case s.bare() && !hearer && (x.finiteFrom(i) || s.Takes&whom == 0 && x.verbalFrom(i)):
		return x.pastDay(i), clause
	case s.Takes&shown != 0:
		return i, evidence
	case s.Takes&object != 0 && s.Needs == "matter":
		if !x.personal(p) {
			return i, thing
		}
	case s.Takes&object != 0 && (s.Needs == "pred" && x.inRelative(i-1) || x.meetsNeed(x.t.Phrases[p].To, s.Needs)):
		return i, thing
	}
	return i, nowhere
}

// hearerEnd returns the token behind a hearer, phrase p, and one that "and" joins to
// it before a clause: "told [drivers and guards] they would leave".
func (x *scene) hearerEnd(p int) int {
	end := x.phraseEnd(p)
	if q := x.phraseFrom(end + 1); x.tag(end) == nlp.CC && q >= 0 && x.clauseAfter(x.phraseEnd(q)) {
		return x.phraseEnd(q)
	}
	return end
}

// personal reports whether a noun phrase stands for people.
func (x *scene) personal(p int) bool {
	head := x.t.Phrases[p].Head
	return headTypes.Has(x.norm(head)) || x.tag(head) == nlp.PRP && x.norm(head) != "it"
}

// pastDay passes over a day that stands right before a noun phrase: "announced
// [Wednesday] the plan would".
func (x *scene) pastDay(i int) int {
	if p := x.phraseFrom(i); x.tag(i).Proper() && i+1 < x.t.Phrases[p].To && (x.tag(i+1) == nlp.DT || weekdays[x.norm(i)] && x.tag(i+1) != nlp.POS) {
		return i + 1
	}
	return i
}

var weekdays = set("monday tuesday wednesday thursday friday saturday sunday")

// meetsNeed reports whether an object that ends at token i or later is followed
// by what its cue needs: "to" and a verb, "as", "of", or a word about it.
func (x *scene) meetsNeed(i int, need string) bool {
	if need == "" {
		return true
	}
	for k := i; k < len(x.toks) && k < i+window; k++ {
		switch {
		case x.isNeed(k, need):
			return true
		case x.tag(k) == nlp.Stop:
			return false
		case need == "of" || need == "as", need == "pred" && x.tag(k) == nlp.CC && x.phraseFrom(k+1) >= 0:
		case x.tag(k) == nlp.Comma, x.tag(k) == nlp.CC, x.groupFrom(k) >= 0 && x.norm(k) != "to":
			return false
		}
	}
	return false
}

// isNeed reports whether what a cue needs stands at token k.
func (x *scene) isNeed(k int, need string) bool {
	switch need {
	case "to":
		return x.norm(k) == "to" && x.verbAt(k+1, nlp.VB, nlp.VBP)
	case "pred":
		return x.opens(k) || x.phraseFrom(k) >= 0 && x.phrase(k-1) >= 0 && x.phrase(k-1) != x.phrase(k) || x.tag(k).Adjective() && x.phrase(k) < 0
	}
	return x.norm(k) == need
}

// phraseEnd returns the token behind a noun phrase and the phrases that hang
// on it by "of".
func (x *scene) phraseEnd(p int) int {
	for {
		ph := x.t.Phrases[p]
		if ph.Of < 0 || ph.Of <= p {
			return ph.To
		}
		p = ph.Of
	}
}
