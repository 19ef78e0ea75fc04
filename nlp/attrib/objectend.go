package attrib

import "crossclaim/nlp"

// objectEnd returns the token behind an object that begins at token a, with
// what hangs on it: "of" and "for" phrases, infinitives, "as" and a word about
// it, a clause that tells what it is.
func (x *scene) objectEnd(a int) int {
	k := a
	for k < len(x.toks) {
		switch p := x.phraseFrom(k); {
		case x.opens(k):
			inside := x.phrase(k) >= 0 && x.phrase(k) == x.phrase(k-1) || x.tag(k-1) == nlp.POS
			if k = x.quoteEnd(k); inside && x.tag(k).Noun() && x.groupFrom(k) < 0 {
				k++ // the bank's "cruel" plans
			} else if x.leaves(k) {
				return k
			}
		case p >= 0:
			if k > a && (x.timePhrase(p) || x.tellsOf(p)) {
				return k
			}
			if k = x.t.Phrases[p].To; x.quote(k) >= 0 && x.quote(k) == x.quote(k-1) {
				if k = x.quoteEnd(k); x.leaves(k) {
					return k
				}
			}
			if !x.tellsOf(x.phraseFrom(k)) {
				k = x.pastClause(k)
			}
		case x.pastMark(k) > k:
			k = x.pastMark(k)
		case k > a && x.tag(k) == nlp.Open && x.after(k, nlp.Close) < k+maxBracket:
			for k = x.after(k, nlp.Close); x.tag(k) == nlp.Close; k++ {
			}
		case k > a && x.openEnded(k):
			return x.clauseEnd(k, thing)
		case x.hangs(k):
			k++
		default:
			return max(k, a)
		}
	}
	return k
}

// maxBracket is how many tokens words in brackets inside an object may have.
const maxBracket = 10

// pastMark returns the token behind the mark at token k, or the aside that begins with
// it, where an object goes on there; else k.
func (x *scene) pastMark(k int) int {
	if x.norm(k) == ":" && x.opens(k+1) {
		return k + 1
	}
	if x.tag(k) != nlp.Comma {
		return k
	}
	p := x.phraseFrom(k + 2)
	switch aside := x.asideFrom(k); {
	case x.quote(k-1) >= 0 && x.goesOn(k+1):
		return k + 1
	case aside > k && x.phraseFrom(aside) >= 0:
		return aside
	case x.tag(k+1) == nlp.CD && x.tag(k+2) == nlp.Comma:
		return k + 3 // "Bo Lind, 54, and"
	case x.apposedTo(k) || x.listEnd(k) > k || x.inPlace(k):
		return k + 1
	case x.norm(k+1) == "with" && p >= 0 && x.tag(x.phraseEnd(p)) != nlp.VBG:
		return k + 2
	}
	return k
}

// leaves reports whether an object ends with the words in quotation marks before
// token k, as another phrase follows that is not the next of a list, nor a noun that
// they describe: "what farmers called "fraud" | Holm knew", but not "a "liar," a "cheat""
// and "blamed "lazy" millers".
func (x *scene) leaves(k int) bool {
	p := x.phraseFrom(k)
	if p < 0 || x.relative(k) || x.tag(k-2) == nlp.Comma && x.goesOn(k) {
		return false
	}
	head := x.t.Phrases[p].Head
	return head != k || x.tag(k) != nlp.NN && x.tag(k) != nlp.NNS || x.groupFrom(x.phraseEnd(p)) >= 0
}

// inPlace reports whether the comma at token k stands beside the state or country of a
// place that belongs to the noun behind it: "the Dorne[,] Ohio[,] mayor".
func (x *scene) inPlace(k int) bool {
	behind := k + 1
	if x.tag(k-1).Proper() && x.tag(k-2) != nlp.Comma && x.tag(k+1).Proper() && x.tag(k+2) == nlp.Comma {
		behind = k + 3
	} else if !(x.tag(k-1).Proper() && x.tag(k-2) == nlp.Comma && x.tag(k-3).Proper()) {
		return false
	}
	p := x.phraseFrom(behind)
	return p >= 0 && x.tag(behind) == nlp.NN && !x.timePhrase(p) && x.groupFrom(x.t.Phrases[p].To) < 0
}

// listEnd returns the token behind a list of things that goes on behind the comma at
// token k, up to "and" and the last of them, with no verb of its own: "the dyke[,] the
// lock and the mill"; k where none does.
func (x *scene) listEnd(comma int) int {
	k := comma
	for n := 0; n < maxList && x.tag(k) == nlp.Comma; n++ {
		last := x.norm(k+1) == "and" || x.norm(k+1) == "or"
		if last {
			k++
		}
		p := x.phraseFrom(k + 1)
		if p < 0 || x.timePhrase(p) {
			break
		}
		k = x.phraseEnd(p)
		if and := x.norm(k); !last && (and == "and" || and == "or") && x.phraseFrom(k+1) >= 0 {
			last, k = true, x.phraseEnd(x.phraseFrom(k+1))
		}
		if last && x.groupFrom(k) < 0 {
			return k
		} else if last {
			break
		}
	}
	return comma
}

// maxList is how many things behind the first a list of things may have.
const maxList = 6

// goesOn reports whether a list of words in quotation marks goes on at token k,
// behind a comma.
func (x *scene) goesOn(k int) bool {
	if x.tag(k) == nlp.CC || x.tag(k) == nlp.DT {
		k++
	}
	return x.opens(k)
}

// apposedTo reports whether the phrase behind the comma at token k stands in
// apposition to the one before it.
func (x *scene) apposedTo(k int) bool {
	p, q := x.phrase(k-1), x.phraseFrom(k+1)
	return p >= 0 && q >= 0 && x.t.Phrases[p].Apposed == q
}

// tellsOf reports whether phrase p, or -1, is the subject of a clause that tells
// something of the noun before it: "a vote | [farmers] say was rigged".
func (x *scene) tellsOf(p int) bool {
	if p < 0 {
		return false
	}
	g := x.groupFrom(x.t.Phrases[p].To)
	return g >= 0 && x.t.Verbs[g].Finite && x.finiteAt(x.t.Verbs[g].To)
}

// nameOf reports whether the name that ends with token i stands behind a common
// noun in one phrase, as the subject of a clause about it does: "remarks Lind".
func (x *scene) nameOf(i int) bool {
	p := x.phrase(i)
	for p >= 0 && i > x.t.Phrases[p].From && x.tag(i).Proper() {
		i--
	}
	return p >= 0 && x.tag(i) == nlp.NNS
}

// pastClause passes over a relative clause without a pronoun that begins at token
// k: "remarks [he had made] about her".
func (x *scene) pastClause(k int) int {
	if x.tag(k-1).Proper() && x.nameOf(k-1) && x.finiteAt(k) {
		return x.t.Verbs[x.group(k)].To
	}
	if p := x.phraseFrom(k); p >= 0 && !x.timePhrase(p) {
		if g := x.groupFrom(x.t.Phrases[p].To); g >= 0 && x.t.Verbs[g].Finite {
			return x.t.Verbs[g].To
		}
	}
	return k
}

// openEnded reports whether token k begins a clause that belongs to the noun
// before it and runs to the end: "to hold", "that", "who", "saying".
func (x *scene) openEnded(k int) bool {
	switch x.norm(k) {
	case "to":
		return x.verbAt(k+1, nlp.VB, nlp.VBP)
	case "that", "who", "which", "whose", "whether", "how", "what", "why":
		return true
	}
	g := x.groupFrom(k)
	return g >= 0 && !x.t.Verbs[g].Finite && !(x.tag(k-1) == nlp.CD && x.speechAt(k)) // "the return of ferries in 2007 | saying"
}

// hangs reports whether token k joins what follows it to the noun before it.
func (x *scene) hangs(k int) bool {
	switch tag := x.tag(k); {
	case tag == nlp.POS, tag.Adjective(), tag == nlp.RBR, tag == nlp.CD, tag.Noun(), tag == nlp.DT, tag == nlp.PRPS, tag == nlp.RB:
		return true
	case tag == nlp.CC:
		p := x.phraseFrom(k + 1)
		return x.opens(k+1) || x.norm(k+1) == "what" || p >= 0 && x.groupFrom(x.phraseEnd(p)) < 0
	}
	word := x.norm(k)
	if placePreps[word] {
		p := x.phraseFrom(k + 1)
		return p >= 0 && !x.timePhrase(p) && !media[x.toks[x.t.Phrases[p].Head].Norm] || p < 0 && x.opens(k+1)
	}
	return hangingPreps[word] && !x.subordinator(k)
}

// placePreps join a place or the like to the noun before them, but not the time or
// the occasion at which somebody spoke.
var placePreps = set("in on by at behind through under near within")

var hangingPreps = set("of for to from about between against over with into among toward towards as than like upon without across")

// media are what words are said or written in. A phrase with one of them tells
// where somebody spoke, not of what.
var media = set("statement statements interview speech video letter email e-mail tweet tweets post message remarks briefing conference address report call memo note article column " +
	"broadcast blog interviews speeches appearance debate testimony filing ruling release twitter facebook hearing meeting forum")

// pastOccasion returns where an object goes on behind an aside, or the time or the
// occasion, at token k: "asked the court [on Friday] to stop it", "accused its owner[,
// who left in May,] of fraud"; k where it does not.
func (x *scene) pastOccasion(a, k int) int {
	for to := x.pastAside(a, k); ; {
		switch {
		case to == k:
		case x.norm(to) == "to" && x.verbAt(to+1, nlp.VB, nlp.VBP):
			return x.clauseEnd(to, thing)
		case x.binds(to) || x.opens(to):
			return x.objectEnd(to)
		}
		next := x.adverbial(to)
		if next == to {
			return k
		}
		to = next
	}
}

// pastAside returns the token behind an aside about an object [a, k) that begins with
// the comma or dash at token k, or ends with it, where the object goes on there; else k.
func (x *scene) pastAside(a, k int) int {
	mark := x.tag(k)
	if mark != nlp.Comma && mark != nlp.Dash {
		return k
	}
	c := k
	if x.after(a, mark) == k {
		c = x.after(k+1, mark)
	}
	for ; c < min(k+maxAside, len(x.toks)); c = x.after(c+1, mark) {
		if x.binds(c+1) || x.norm(c+1) == "to" && x.verbAt(c+2, nlp.VB) {
			return c + 1
		}
	}
	return k
}

// binds reports whether token i joins to an object why it is praised or blamed, or as
// what it is seen: "for helping", "of theft", "as a trap".
func (x *scene) binds(i int) bool {
	switch x.norm(i) {
	case "of", "for":
		return x.tag(i+1) == nlp.VBG || x.opens(i+1)
	case "as":
		return x.tag(i+1) == nlp.DT && !x.subordinator(i)
	case "about":
		return x.phraseFrom(i+1) >= 0
	}
	return false
}
