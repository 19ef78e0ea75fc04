package number

import (
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// noun returns the atom of the noun that a number ending before atom j counts,
// or -1: the last noun of the phrase that begins there.
func (r *reader) noun(j int) int {
	if r.isDash(j) && r.glued(j) && r.glued(j+1) && r.word(j+1) != "" && !notNouns.Get(r.word(j+1)) {
		return j + 1 // "190-room"
	}
	if r.countsNothing(j) {
		return -1
	}
	return r.headFrom(r.partitive(j))
}

// headFrom returns the noun of the phrase that begins at j, or -1.
func (r *reader) headFrom(j int) int {
	head := -1
	for k := j; k < min(len(r.a), j+12); k++ {
		switch to := r.inside(k, j, head); {
		case to >= k:
			k = to
		case r.taken(k, j, head):
			return k
		case r.leaves(k, j, head):
			return head
		case r.tag(k).Noun() && r.kind(k) == word:
			if !past(r.word(k)) {
				head = k
			}
		case !r.leads(k, j, head):
			return r.nominal(head, j, k)
		}
	}
	return head
}

// inside returns the last atom of what begins at k and only stands inside the phrase that
// begins at j: a further number, a hyphen, a quotation mark, "'s"; -1 where nothing does.
func (r *reader) inside(k, j, head int) int {
	switch {
	case r.kind(k) == digit && head < 0 && r.years(k) > k:
		return r.years(k) - 1 // "two 5-year-old girls"
	case head < 0 && r.isYear(k) && !r.glued(k) && r.kind(k-1) == word && (k == j || modifies(r.tag(k-1))) && plural(r.tag(k+1)):
		return k // "two rival 2016 surveys"
	case r.kind(k) == digit && k > j+1 && r.kind(k-2) == word && r.a[k].tok == r.a[k-2].tok: // "12 SARS-2 patients"
		return k
	case k == j && r.does(k) && r.is(k+1, ","):
		return k + 1 // "70 coughing, sweating men"
	case r.isDash(k) && (r.glued(k) && r.glued(k+1) || k > j && head >= 0 && r.a[k].tok == r.a[k-1].tok), r.quotes(k, j, head), r.tag(k) == nlp.POS:
		return k
	}
	return -1
}

// taken reports whether the word at k is the noun of the phrase that begins at j, though
// the tagger took it for an adjective or a verb.
func (r *reader) taken(k, j, head int) bool {
	switch t := r.tag(k); {
	case k == j:
		return r.mistaken(k)
	case t.Adjective():
		next := r.tag(k + 1)
		return r.mistaken(k) && !next.Noun() && !next.Adjective()
	case t == nlp.VBZ && head >= 0 && r.tag(head).Proper() && !r.is(j-1, "one"):
		next := r.tag(k + 1)
		return lexicon.Person(lexicon.Singular(r.word(k))) || next == nlp.TO || next.Mark() // "two Torvik inmates", "40 DNA samples to compare"
	}
	return false
}

// leaves reports whether the phrase that begins at j has ended before the word at k,
// though that may look like a noun of it.
func (r *reader) leaves(k, j, head int) bool {
	w := r.word(k)
	if r.kind(k) == digit || k == j && r.does(k) || r.onDay(k) || head >= 0 && w == "close" && r.is(k+1, "to") {
		return true
	}
	if !r.tag(k).Noun() || w == "" {
		return false
	}
	next := r.tag(k + 1)
	if past(w) && (head >= 0 || !next.Noun() && !next.Adjective()) {
		return true // "3,000 marched", where the tagger took the verb for a noun
	}
	if head < 0 || r.a[head].tok == r.a[k].tok {
		return false // "20 first-graders"
	}
	return r.ends(head) || struck.Get(w) && !next.Noun() // "one man dead"
}

// leads reports whether the word at k may stand before the noun of the phrase that begins
// at j.
func (r *reader) leads(k, j, head int) bool {
	if head >= 0 && plural(r.tag(head)) || stops.Get(r.word(k)) {
		return false
	}
	if t := r.tag(k); t == nlp.CC {
		return k > j && (pairs(r.tag(k-1), r.tag(k+1)) || r.tag(k-1).Proper() && r.upper(k+1) && r.tag(k+1).Adjective() && plural(r.tag(k+2)))
	} else if modifies(t) || fillers.Get(r.word(k)) {
		return true
	}
	return r.is(k, ",") && r.tag(k-1).Adjective() && r.tag(k+1).Adjective()
}

// onDay reports whether the name of a day at k says when, not of what sort what is counted
// is: "300 Tuesday night", but "two Sunday morning ferries".
func (r *reader) onDay(k int) bool {
	if today.Get(r.word(k)) {
		return r.tag(k+1) != nlp.POS
	}
	if !weekdays.Get(r.word(k)) || !r.upper(k) || r.tag(k+1) == nlp.POS {
		return false
	}
	h := k
	for r.tag(h+1).Noun() || r.tag(h+1).Adjective() {
		h++
	}
	return !plural(r.tag(h))
}

// today are the nouns that say when.
var today = lexicon.NewSet("today tomorrow tonight yesterday")

// quotes reports whether the mark at k opens quoted words behind the number that ends
// before j, or closes them before their noun: two “loose” planks, three “quay cats”.
func (r *reader) quotes(k, j, head int) bool {
	if r.tag(k) != nlp.Quote {
		return false
	}
	if k == j {
		return !r.glued(k) && r.glued(k+1)
	}
	return r.glued(k) && (head < 0 || !plural(r.tag(head)) && plural(r.tag(k+1)))
}

// years returns the atom behind "5-year-old" at k, k where none stands there.
func (r *reader) years(k int) int {
	j := k + 2
	if !r.isDash(k + 1) {
		return k
	}
	if u, to, ok := r.unitWords(j); ok && u.dim == nlp.Time && r.isDash(to) && r.is(to+1, "old") {
		return to + 2
	}
	return k
}

// mistaken reports whether the word at k, right behind a number, is a plural that the
// tagger took for an adjective or a verb: "4,000 geese".
func (r *reader) mistaken(k int) bool {
	if unvarying.Get(r.word(k)) {
		return !r.tag(k).Noun()
	}
	if t := r.tag(k); !t.Adjective() && t != nlp.VBZ || r.isDash(k+1) || r.word(k) == "overseas" || r.is(k-1, "one") {
		return false
	}
	w := r.word(k)
	return w != "" && w != lexicon.Singular(w)
}

// past reports whether w is the past of a verb and nothing else: "marched", "flew".
func past(w string) bool {
	if !strings.HasSuffix(w, "ed") {
		return w == "read" || lexicon.Past(w) && !pastNouns.Get(w)
	}
	_, ok := lexicon.Verb(w)
	return ok && !lexicon.Base(w)
}

// pastNouns are the pasts that are nouns too.
var pastNouns = lexicon.NewSet("bit dove rose shot thought")

// stops are the adjectives of another phrase: "2.1 last year".
var stops = lexicon.NewSet("last next this past ago early late up down")

// pairs reports whether two words of tags a and b around "and" may both stand
// before one noun: "digital and physical sales", "Sunni and Shia fighters".
func pairs(a, b nlp.Tag) bool {
	return a.Adjective() && (b.Adjective() || b == nlp.VBG || b.Proper()) || a == nlp.NNP && b == nlp.NNP || a == nlp.NN && (b == nlp.NN || b.Adjective())
}

// notNouns are the adjectives that a number is joined to by a hyphen.
var notNouns = lexicon.NewSet("strong odd some plus fold off only ish old long wide high tall deep owned or to")

// nominal takes an adjective for the noun where none follows: "20
// others", "one American".
func (r *reader) nominal(head, j, k int) int {
	if head < 0 && k > j && r.tag(k-1).Adjective() && r.upper(k-1) && r.kind(k-1) == word {
		return k - 1 // "one American was"
	}
	if head < 0 && k == j+1 && (r.is(j, "people") || r.is(j, "others")) {
		return j
	}
	return head
}

// ends reports whether the noun at head ends its phrase though another noun
// follows: a plural does, but for those that stand before nouns.
func (r *reader) ends(head int) bool {
	return plural(r.tag(head)) && !compounding.Get(r.word(head))
}

// compounding are the plurals that stand before another noun: "sales staff".
var compounding = lexicon.NewSet("trans sales arms sports savings women men goods systems communications services operations rights drugs news crew police veterans customs athletics headquarters intelligence media")

func plural(t nlp.Tag) bool { return t == nlp.NNS || t == nlp.NNPS }

// modifies reports whether a word of tag t may stand before the counted noun.
func modifies(t nlp.Tag) bool {
	return t.Adjective() || t == nlp.VBN || t == nlp.VBG || t == nlp.RB || t == nlp.RBR || t == nlp.RBS
}

// fillers may stand between a number and its noun whatever their tag.
var fillers = lexicon.NewSet("more other additional fewer different new")
