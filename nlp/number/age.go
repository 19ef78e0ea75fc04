package number

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// aged reports whether the bare number m is an age: "aged 24", "at the age of
// 24", "Ana Novak, 24,", "Novak (24)".
func (r *reader) aged(m *measure) bool {
	v := m.value()
	if m.decimal || v <= 0 || v > 120 || m.vague != "" || m.share {
		return false
	}
	if lead := r.ageLead(m.from); lead != "" {
		h := r.noun(m.to)
		return lead == "the age of" || lead == "ages" && !r.counts(m.to) || h < 0 || r.tag(m.to).Proper() || h == m.to && r.tag(h) == nlp.NN && r.is(m.from-1, "age") // "the age 30 limit"
	}
	return r.orOlder(m.to) || r.apposed(m) || r.placed(m) || r.isOld(m) || r.turned(m) || r.limits(m) || r.each(m) || r.averages(m) || r.atThat(m)
}

// orOlder reports whether "or older", "and younger" or the like follows at j.
func (r *reader) orOlder(j int) bool {
	return (r.is(j, "and") || r.is(j, "or")) && (r.is(j+1, "older") || r.is(j+1, "younger"))
}

// each reports whether m is one of the ages of several people, which stand
// behind them: "two cooks, 34 and 29, who ...", "her nieces, 4 and 9, slept".
func (r *reader) each(m *measure) bool {
	if !m.numeral.digits {
		return false
	}
	from, to := m.from, m.to
	for n := 0; n < far && r.lists(from-1) && r.kind(from-2) == digit; n++ {
		from -= 2
	}
	for n := 0; n < far && r.lists(to) && r.kind(to+1) == digit; n++ {
		to += 2
	}
	if to-from < 3 || !r.is(from-1, ",") || !grows(r.word(from-2)) {
		return false
	}
	return to >= len(r.a) || r.is(to, ",") || r.is(to, ".") || r.is(to, ";") || r.is(to, "years") && r.is(to+1, "old")
}

// grows reports whether a noun is a word for people, who have ages.
func grows(noun string) bool {
	return generations.Get(noun) || lexicon.Person(lexicon.Singular(noun))
}

// ageLead returns the word before the number at i, or before the list that it
// ends, that makes its numbers ages: "aged", "age" or "ages", or "the age of"; "" when
// there is none.
func (r *reader) ageLead(i int) string {
	for n := 0; n < far && r.lists(i-1) && r.cardinalAt(i-2); n++ {
		i -= 2
	}
	if r.is(i-1, "of") && r.is(i-2, "age") && r.is(i-3, "the") {
		return "the age of" // of "under the age of" as well, which is a hedge
	}
	_, i = r.hedgeLeft(i)
	if r.is(i-1, "between") {
		i--
	}
	ends := i
	for r.is(i-1, "of") || r.is(i-1, "from") || r.is(i-1, "ranging") {
		i--
	}
	switch w := r.word(i - 1); w {
	case "age":
		if i < ends && r.is(i, "from") {
			return "ages"
		}
		if !r.is(i-2, "an") {
			return w
		}
	case "aged", "ages":
		return "ages"
	case "as":
		if (r.is(i-2, "young") || r.is(i-2, "old")) && r.is(i-3, "as") {
			return "ages"
		}
	}
	return ""
}

// lists reports whether atom i stands between the numbers of a list or range.
func (r *reader) lists(i int) bool {
	return i >= 0 && i < len(r.a) && (listing.Get(r.a[i].norm) || r.isDash(i))
}

// listing are the words and marks between the numbers of a list or range.
var listing = lexicon.NewSet("and or to through ,")

// turned reports whether m is the age somebody has come to, or both of two
// have: "turned 44 on Monday", "a nun and a monk, both 19,".
func (r *reader) turned(m *measure) bool {
	if !m.numeral.digits || r.noun(m.to) >= 0 {
		return false
	}
	switch r.word(m.from - 1) {
	case "turned", "turns", "turning":
		return !aside.Get(r.word(m.to)) // not "turned 90 back"
	case "both":
		return r.rests(m.to)
	}
	return false
}

// aside are the words behind those who are turned, not aged.
var aside = lexicon.NewSet("around away back down into off out over up")

// limits reports whether m is the age that tells who is meant: "children under
// 12", "those over 65".
func (r *reader) limits(m *measure) bool {
	if h := r.noun(m.to); h > m.to || h == m.to && !lexicon.Base(r.word(h)) {
		return false
	}
	w, of := r.word(m.from-1), r.word(m.from-2)
	return (w == "under" || w == "over") && (generations.Get(of) || plural(r.tag(m.from-2)) && lexicon.Person(lexicon.Singular(of)) && m.value() >= 16) ||
		w == "than" && (r.is(m.from-2, "younger") || r.is(m.from-2, "older"))
}

// averages reports whether m is what an average age or a life expectancy is.
func (r *reader) averages(m *measure) bool {
	_, i := r.hedgeLeft(m.from)
	if !equating.Get(r.word(i-1)) || r.noun(m.to) >= 0 {
		return false
	}
	for k := i - 2; k >= max(0, i-far) && r.kind(k) == word; k-- {
		if r.is(k, "expectancy") || r.is(k, "age") && (averaged.Get(r.word(k-1)) || r.is(k-1, "the") && r.is(i-1, "to") || r.tag(k-1) == nlp.PRPS && k == i-2) {
			return true
		}
	}
	return false
}

// equating are the words before the figure that something is, averaged those
// before an age that is nobody's own.
var (
	equating = lexicon.NewSet("as is was of at to reached")
	averaged = lexicon.NewSet("drinking driving smoking voting average mean median minimum maximum pension retirement legal")
)

// generations are the people whom an age tells apart.
var generations = lexicon.NewSet("adults anybody anyone boys brothers children couple cousins daughters everybody everyone girls kids men nobody people players pupils residents seniors sisters someone sons students teenagers teens those victims women workers youths")

// isOld reports whether m says how old somebody is: "Ana Novak, who is 58,", "he
// was only 17 when", "my aunt is 93".
func (r *reader) isOld(m *measure) bool {
	_, i := r.hedgeLeft(m.from)
	for merely.Get(r.word(i - 1)) {
		i--
	}
	if r.is(i-1, "are") || r.is(i-1, "were") || r.is(i-1, "'re") {
		return r.areOld(m, i-2)
	}
	being := i - 1
	if r.is(being, "be") && (r.is(being-1, "will") || r.is(being-1, "'ll") || r.is(being-1, "would")) {
		being--
	}
	if !beings.Get(r.a[max(0, being)].norm) || m.value() < 1 {
		return false
	}
	then := r.is(m.to, "when") || r.is(m.to, "at") && r.is(m.to+1, "the") && r.is(m.to+2, "time") || r.is(being-2, "when")
	switch w := r.word(being - 1); {
	case w == "who" || w == "he" || w == "she" || w == "i":
		return then || r.rests(m.to) || r.is(m.to, "and") || r.is(m.to, "but")
	case r.tag(being - 1).Proper(), lexicon.Person(w):
		return then || r.rests(m.to) && lexicon.Person(w) && !r.is(being-2, "of")
	}
	return false
}

// areOld reports whether m says how old those at atom i are: "a fifth of the monks are over
// 50", "most were 16 when they left", "before they were 16".
func (r *reader) areOld(m *measure, i int) bool {
	if w := r.word(i); w == "they" || w == "we" {
		return r.is(m.to, "when") || r.rests(m.to) && untilThen.Get(r.word(i-1))
	}
	if !plural(r.tag(i)) || !lexicon.Person(lexicon.Singular(r.word(i))) {
		return false
	}
	over := r.is(m.from-1, "over") || r.is(m.from-1, "under")
	return over && m.value() >= 12 && r.rests(m.to) || r.is(m.to, "when") && r.is(m.to+1, "they")
}

// untilThen are the words before "they were" and an age.
var untilThen = lexicon.NewSet("after before once since time until when")

// atThat reports whether m, behind "at" that opens the sentence, is the age of who follows:
// "At 74, Ana Novak rows". Up to twelve it may be an hour.
func (r *reader) atThat(m *measure) bool {
	if !r.is(m.from-1, "at") || !m.numeral.digits || m.value() <= 12 {
		return false
	}
	if lemma, _ := lexicon.Verb(r.word(m.from - 2)); lemma == "die" {
		return r.rests(m.to) // "he died at 92"
	}
	if m.from != 1 || !r.is(m.to, ",") {
		return false
	}
	return r.tag(m.to+1).Proper() || r.is(m.to+1, "he") || r.is(m.to+1, "she")
}

// beings are the verbs between somebody and an age.
var beings = lexicon.NewSet("is was am 'm 's will 'll would")

// rests reports whether the words end or pause at i.
func (r *reader) rests(i int) bool {
	return i >= len(r.a) || r.is(i, ",") || r.is(i, ".") || r.is(i, ";") || r.is(i, "—")
}

// merely may stand between "was" and an age.
var merely = lexicon.NewSet("only just still already now then")

// tallied reports whether one of the numbers in brackets is too small for an age, so that
// they tell how many there are: "Norway (3), Denmark (12)".
func (r *reader) tallied() bool {
	for i := 1; i+1 < len(r.a); i++ {
		if r.kind(i) == digit && r.is(i-1, "(") && r.is(i+1, ")") && r.a[i].num.mant < 5 {
			return true
		}
	}
	return false
}

// presently may stand before an age between commas.
var presently = lexicon.NewSet("also now then")

// surname reports whether atom i looks like the end of a person's name: some are tagged
// as plurals, "Torres, 46,".
func (r *reader) surname(i int) bool {
	return r.upper(i) && (r.tag(i).Proper() || plural(r.tag(i)) && !grows(r.word(i)))
}

// apposed reports whether m stands behind a name between commas or brackets.
func (r *reader) apposed(m *measure) bool {
	i := m.from
	if m.numeral.digits && (presently.Get(r.word(i-1)) || r.word(i-1) == "about" && grows(r.word(i-3))) && r.is(i-2, ",") {
		i-- // "Holm, also 34,"
	}
	open := r.is(i-1, "(")
	if !r.is(i-1, ",") && !open || m.value() < 1 || r.isMonth(i-2) || open && r.tallied() {
		return false
	}
	if !r.surname(i - 2) {
		return r.tag(i-2) == nlp.NN && m.numeral.digits && (m.value() >= 5 || !open && r.is(m.to, ",")) &&
			(r.is(m.to, ",") || r.is(m.to, ")") || !open && r.is(m.to, ".") && m.value() >= 15)
	}
	if open {
		return r.is(m.to, ")") && m.numeral.digits && m.value() >= 5
	}
	switch {
	case m.to >= len(r.a), r.is(m.to, ","), r.is(m.to, "("), r.is(m.to, "."), r.is(m.to, ";"), r.is(m.to, ")"):
		return m.numeral.digits || m.value() > 12
	case r.is(m.to, "and"), r.is(m.to, "of"), r.is(m.to, "from"), r.is(m.to, "was"), r.is(m.to, "were"), r.is(m.to, "-"):
		return m.numeral.digits && m.value() >= 5
	}
	return false
}
