package number

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// isName rules out a number behind a capitalised name, unless a unit, a plural
// noun or a hedge shows that it counts something.
func (r *reader) isName(m *measure) bool {
	i := m.from
	if r.isTitle(m) || r.isScheme(m) || m.plain() && r.closes(m) {
		return true
	}
	if !m.plain() || m.left < m.from || m.age || m.num(r).grouped {
		return false
	}
	if r.isModel(m) {
		return true
	}
	if !r.capital(i-1) || r.isMonth(i-1) || r.is(m.to, "vs.") || r.is(m.to, "vs") || !r.labels(i-1) && r.titled() && r.follows(m.to) {
		return false
	}
	return !r.counts(m.to)
}

// isTitle rules out a number word or a unit with a capital inside a sentence:
// "the Group of Seven", "in that 60 Minutes interview".
func (r *reader) isTitle(m *measure) bool {
	if m.left < m.from || m.from == 0 || r.titled() {
		return false
	}
	if m.unit != nil && m.unit.dim == nlp.Time && r.upper(m.unitFrom) && (len(r.word(m.unitFrom)) > 3 || r.upper(m.to)) {
		return true
	}
	if m.plain() && r.is(m.from-1, "of") && r.is(m.from-2, "group") && r.upper(m.from-2) {
		return true // "the Group of 20"
	}
	return m.bare() && !m.numeral.digits && r.upper(m.from) && (r.is(m.from-1, "of") || r.upper(m.from-1) || r.is(m.from-1, "'s") && r.upper(m.from-2))
}

// closes reports whether m ends a title between quotation marks, which has a capital
// before it: “Taken 3”, “The 360”.
func (r *reader) closes(m *measure) bool {
	return r.tag(m.to) == nlp.Quote && r.upper(m.from-1) && m.left == m.from && (r.tag(m.from-2) == nlp.Quote || r.upper(m.from-2) && r.tag(m.from-3) == nlp.Quote)
}

// isScheme rules out a number that names one thing, as a singular behind it shows: "the
// 1033 program", "the 3M company".
func (r *reader) isScheme(m *measure) bool {
	if m.left < m.from || !m.bare() || !m.numeral.digits || m.high != nil || m.decimal || m.num(r).grouped || !owning(r.tag(m.from-1)) {
		return false
	}
	j := m.to
	if r.tag(j) != nlp.NN || r.tag(j+1).Noun() || r.isDash(j+1) || unvarying.Get(r.word(j)) || r.noun(j) != j {
		return false
	}
	return !m.scaled && m.num(r).count >= 3 || m.scaled && r.glued(m.to-1) && r.upper(m.to-1)
}

// owning reports whether a word of tag t begins a phrase that names one thing.
func owning(t nlp.Tag) bool { return t == nlp.DT || t == nlp.POS || t == nlp.PRPS }

// isModel rules out a number before a single name: "a 787 Dreamliner".
func (r *reader) isModel(m *measure) bool {
	j := m.to
	return r.tag(j) == nlp.NNP && r.upper(j) && !plural(r.tag(j+1)) && !r.titled() && m.value() > 20 && r.noun(j) == j
}

// capital reports whether atom i is a name's: a proper noun, or a word with a
// capital inside.
func (r *reader) capital(i int) bool {
	if r.word(i) == "" {
		return false
	}
	s := r.text(i, i+1)
	for k := range len(s) {
		if s[k] >= 'A' && s[k] <= 'Z' && (k > 0 || r.tag(i).Proper()) {
			return true
		}
	}
	return false
}

// counts reports whether a plural common noun follows at j.
func (r *reader) counts(j int) bool {
	h := r.noun(j)
	if h < 0 || r.upper(h) {
		return false
	}
	w := r.word(h)
	if h == j && r.costs(h) {
		return false
	}
	return w == "people" || r.tag(h) == nlp.NNS && (w != lexicon.Singular(w) || unvarying.Get(w))
}

// costs reports whether the plural at h is a verb of the name before the number: "the
// Vento 5 costs $499".
func (r *reader) costs(h int) bool {
	if lemma, ok := lexicon.Verb(r.word(h)); !ok || lemma == r.word(h) {
		return false
	}
	t := r.tag(h + 1)
	return t == nlp.DT || t == nlp.PRPS || r.is(h+1, "as") || r.kind(h+1) == digit || known.money[r.a[min(h+1, len(r.a)-1)].norm] != nil && r.kind(h+1) == mark
}

// unvarying are the plurals that look like their singular.
var unvarying = lexicon.NewSet("aircraft cattle crew deer fish offspring personnel police sheep spacecraft species staff troops")

// follows reports whether what stands at j can be counted in a headline.
func (r *reader) follows(j int) bool {
	return plural(r.tag(j)) || r.tag(j).Adjective() || r.tag(j).Verb() || r.noun(j) >= 0 && plural(r.tag(r.noun(j)))
}

// titled reports whether the sentence has headline capitals.
func (r *reader) titled() bool {
	if r.headline != unasked {
		return r.headline == yes
	}
	up, low := 0, 0
	for i := range r.a {
		if w := r.word(i); len(w) > 3 {
			if r.upper(i) {
				up++
			} else {
				low++
			}
		}
	}
	r.headline = no
	if up > 3*low {
		r.headline = yes
	}
	return up > 3*low
}

// labelWords stand before a number that tells one of a row apart.
var labelWords = lexicon.NewSet("definition footnote category type level phase stage chapter page section article grade room flight route highway interstate no no. nos. platform channel episode season " +
	"game gate step question figure table paragraph version model ward district zone area tier volume vol. part schedule amendment proposition measure title " +
	"apartment apt berth court docket flat invoice suite villa form exit lane pier terminal unit hole class rule clause number precinct engine squadron division group block world formula mark verse row seat week " +
	"day lap round heat set act scene lot item line bus train isis sector reactor camp psalm sonata symphony opus decree resolution order apollo covid top " +
	"bottom big final image photo slide suspect g")

func (r *reader) labels(i int) bool { return labelWords.Get(r.word(i)) }

// identifies reports whether "is" at i stands behind a word for what tells one from
// others: "the pin is 9031", "her room number is 1412".
func (r *reader) identifies(i int) bool {
	if !r.is(i, "is") && !r.is(i, "was") {
		return false
	}
	return keys.Get(r.word(i-1)) || r.is(i-1, "number") && numbered.Get(r.word(i-2))
}

// keys are the words for what opens or finds one thing, numbered the things that are
// known by a number.
var (
	keys     = lexicon.NewSet("code extension id password pin postcode zip")
	numbered = lexicon.NewSet("account badge case docket file flight id identity licence license membership order passport phone plate reference registration room routing serial telephone ticket tracking")
)

// branded reports whether atom i is a product's name with a capital inside: "iPhone".
func (r *reader) branded(i int) bool {
	if r.word(i) == "" || r.upper(i) {
		return false
	}
	return r.capital(i)
}

// titles are the labels that no count follows: "grade 5 pupils" are as many as
// there are. A determiner before them makes them nouns: "at this stage 40 people".
var titles = lexicon.NewSet("amendment apollo article category channel chapter clause code covid episode exhibit exit flight form formula g grade highway interstate level model no no. nos. " +
	"page paragraph phase platform precinct proposition route schedule section stage tier title top type version vol. volume windows")

// indices are the shares of so many firms.
var indices = lexicon.NewSet("cac dax ftse ibex nasdaq nifty nikkei russell sensex sp stoxx topix")

func (r *reader) entitles(i int) bool {
	if indices.Get(r.word(i)) || r.is(i, "'s") && r.is(i-1, "poor") {
		return true // "Standard & Poor's 500"
	}
	return titles.Get(r.word(i)) && (r.upper(i) || r.tag(i-1) != nlp.DT && r.tag(i-1) != nlp.PRPS)
}

// calibres are guns that go by the width of their barrels, in inches.
var calibres = lexicon.NewSet(".22 .223 .25 .270 .30 .308 .32 .357 .38 .380 .40 .410 .44 .45 .50")

// bores are the words behind the size of a gun or a wire.
var bores = lexicon.NewSet("caliber calibre gauge bore")

func (r *reader) isLabel(m *measure) bool {
	i := m.from
	if r.article(i-1) && m.plain() && calibres.Get(r.text(i, m.to)) && r.noun(m.to) < 0 {
		return true // "with a .22"
	}
	if m.value() < 100 && r.isDash(m.to) && (r.is(m.to+1, "something") || r.is(m.to+1, "somethings")) && r.glued(m.to) {
		return true // those of an age: "a couple of 20-somethings"
	}
	if m.scaled && m.numeral.digits && r.glued(i+1) && r.labels(i-1) || r.branded(i-1) && m.plain() {
		return true // "unit 7B", "the iPhone 14 counts"
	}
	if !m.bare() && !m.share || m.scaled || m.left < i || m.vague != "" || m.share {
		return m.per == "" && r.is(i-1, "category") && m.value() <= 5 && !m.percent()
	}
	if m.plain() && !r.counts(m.to) && r.is(i-1, "of") && r.kind(i-2) == digit {
		return true // "image 3 of 10"
	}
	if r.is(m.to, "of") && r.kind(m.to+1) == digit && m.plain() && !r.counts(m.to+2) {
		return true
	}
	if r.entitles(i-1) && m.numeral.digits && !r.is(m.to, "times") || bores.Get(r.word(m.to)) || r.isDash(m.to) && bores.Get(r.word(m.to+1)) {
		return true
	}
	if r.is(i-1, "#") || r.is(i-1, "№") || r.is(i-1, "no") && r.is(i-2, "at") {
		return true
	}
	if r.is(i-1, ".") && r.is(i-2, "no") {
		return true
	}
	if r.isDash(m.to) && (r.is(m.to+1, "figure") || r.is(m.to+1, "way") || r.is(m.to+1, "under")) || r.identifies(i-1) {
		return true // how many digits a sum has, which ways a radio works, how far below par a round is
	}
	return r.labels(i-1) && (r.is(m.to, "of") || !r.counts(m.to)) && (m.numeral.digits || m.value() < 20) && !r.article(i)
}

func (r *reader) isItem(m *measure) bool {
	i, j := m.from, m.to
	noted := r.is(i-1, "[") && r.is(j, "]")
	if !m.plain() || m.value() > 99 && !(noted && r.glued(i-1)) {
		return false
	}
	if noted || r.tag(i) == nlp.LS {
		return true
	}
	if r.is(i-1, "(") && r.is(j, ")") {
		return m.value() < 20 || i == 1 || r.repeats(m)
	}
	start := i == 0 || r.is(i-1, ";") || r.is(i-1, ":")
	return start && (r.is(j, ")") || r.is(j, ".") && j+1 < len(r.a)) || r.is(j, ")") && !r.opened(i)
}

// repeats reports whether m, in brackets, only repeats the number before it in
// digits: "forty-eight (48) letters".
func (r *reader) repeats(m *measure) bool {
	k := len(r.m) - 1
	return k >= 0 && r.m[k].to == m.from-1 && r.m[k].value() == m.value()
}

// opened reports whether a bracket is open at i.
func (r *reader) opened(i int) bool {
	for k := i - 1; k >= 0 && k > i-24; k-- {
		if r.is(k, "(") || r.is(k, "[") {
			return true
		}
		if r.is(k, ")") {
			return false
		}
	}
	return false
}
