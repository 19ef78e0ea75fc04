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
		if steps > 0 && s.bare() && x.tag(i) == nlp.Comma && (x.phraseFrom(i+1) >= 0 || x.bareOpener(i+1) && !x.speechAt(i+1)) && x.finiteFrom(i+1) {
			return i + 1, clause
		}
		p := x.phraseFrom(i)
		switch {
		case p >= 0 && s.Takes&whom != 0 && !x.timePhrase(p):
			heard = true
			s.Takes &^= whom
			i = x.hearerEnd(p)
		case x.adverbial(i) > i:
			i = x.adverbial(i)
		case heard && p >= 0 && x.tag(i-1).Proper() && x.tag(x.t.Phrases[p].Head).Proper() && !x.finiteAt(x.t.Phrases[p].To):
			i = x.t.Phrases[p].To // "told Dorne | 2 News that"
		default:
			return i, nowhere
		}
	}
	return i, nowhere
}

// speechAt reports whether a participle of a verb of speech stands at token i: "Lind said
// last week, [saying] it was late".
func (x *scene) speechAt(i int) bool {
	g := x.groupFrom(i)
	return g >= 0 && x.tag(i) == nlp.VBG && takes(verbs.Get(x.t.Verbs[g].Lemma), quoted)
}

// programme returns the token behind a title in quotation marks that begins at
// token i, right behind a hearer: "told the station's ["Morning Table"] that"; i
// where there is none.
func (x *scene) programme(i int) int {
	if !x.opens(i) || x.phrase(i-1) < 0 && x.tag(i-1) != nlp.POS {
		return i
	}
	end := x.quoteEnd(i)
	if end-i > maxTitle || x.finiteIn(i, end) || x.finiteAt(end) {
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
	case s.Takes&that != 0 && (x.question(i) || x.tag(i) == nlp.RB && x.question(next)): // "just how"
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
	if s.Preps&prepOf(x.norm(i)) != 0 && !x.time(next) && !(x.norm(i) == "of" && x.tag(i-1) == nlp.RB) {
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
	tag := x.tag(x.subjectOf(g).from - 1)
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
	case s.Takes&shown != 0:
		return i, evidence
	}
	return i, nowhere
}
