package name

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// split cuts a run into its nationality, place, title and name, and notes each:
// "Czech | Prime Minister | Andrej Babis".
func (f *finder) split(r run) {
	toks := r.sentence.Tokens
	text := f.doc.Field(r.sentence.Field)
	switch {
	case f.famousAt(text, toks, r.from) == r.to:
		f.note(r, Org, 6)
		return
	case f.things(text, r) && !f.organisation(r):
		if e := f.note(r, Other, 0); e >= 0 {
			f.entities[e].thing = true
		}
		return
	}
	if r.opens && !f.trusted(text, r) {
		if r.from++; r.from == r.to {
			f.doubtful = append(f.doubtful, r)
			return
		}
		if r.from < r.to && !f.starts(text, &toks[r.from]) { // a "de" or "of" that has lost its beginning
			r.from++
		}
	}
	if r.from >= r.to || f.organisation(r) {
		f.note(r, Org, 4)
		return
	}
	r = f.cutParty(f.cutNation(text, r))
	if r.from >= r.to {
		return
	}
	from, to := f.office(r)
	if from == to {
		f.note(f.cutPlace(text, r), Other, 0)
		return
	}
	if from > r.from {
		f.note(run{r.sentence, r.from, from, r.opens}, Other, 0)
	}
	if to < r.to {
		e := f.note(run{r.sentence, to, r.to, false}, Person, 5)
		title := nlp.Span{Start: toks[from].Start, End: toks[to-1].End}.In(text)
		f.entitle(e, toks[to-1].Norm, title)
	}
}

// entitle gives entity e a title, unless it is only polite.
func (f *finder) entitle(e int, role, title string) {
	if e < 0 {
		return
	}
	k := &f.entities[e]
	if is(role, honorific) && !is(role, office) {
		if is(role, man) {
			k.gender[lexicon.Male] += 5
		}
		if is(role, woman) {
			k.gender[lexicon.Female] += 5
		}
		if polite[role] {
			title = ""
		}
		role = ""
	}
	k.describe(role, title)
}

// polite lists the honorifics that are no titles.
var polite = map[string]bool{"mr": true, "mr.": true, "mrs": true, "mrs.": true, "ms": true, "ms.": true, "miss": true}

// trusted reports whether the first word of a run that opens a sentence belongs
// to a name: it is known as one, or is tagged and used as one.
func (f *finder) trusted(text string, r run) bool {
	tok := &r.sentence.Tokens[r.from]
	word := text[tok.Start:tok.End]
	if f.mid[tok.Norm] || plays(tok, honorific|orgName|orgStart|party) || acronym(text, tok) {
		return true
	}
	if plays(tok, light) {
		return false
	}
	if _, ok := lexicon.Nation(word); ok {
		return true
	}
	if p, ok := lexicon.PlaceNamed(word); ok && (p.Sort != lexicon.City || tok.Tag.Proper()) {
		return true
	}
	if tok.Tag.Proper() && given(tok) && !verb(tok) {
		return true
	}
	if r.to > r.from+2 && at(r.sentence.Tokens, r.from+1, particle) || r.to > r.from+1 && plays(tok, direction) {
		return true
	}
	if !tok.Tag.Proper() {
		return r.to > r.from+1 && f.named(r) && !plays(tok, saying) // "Said Bo Lind: ..."
	}
	if plays(tok, office|modifier) {
		return r.to > r.from+1
	}
	if r.to == r.from+1 {
		return false
	}
	rest := nlp.Span{Start: r.sentence.Tokens[r.from+1].Start, End: r.sentence.Tokens[r.to-1].End}
	_, place := lexicon.PlaceNamed(rest.In(text))
	return !place || !verb(tok) // "Free Belarus!"
}

// given reports whether tok is a first name, and verb whether it is a form of a
// verb.
func given(tok *nlp.Token) bool {
	_, ok := lexicon.FirstName(tok.Norm)
	return ok
}

func verb(tok *nlp.Token) bool {
	_, ok := lexicon.Verb(tok.Norm)
	return ok
}

// named reports whether a run begins with a first name or a title.
func (f *finder) named(r run) bool {
	first := &r.sentence.Tokens[r.from]
	return given(first) || plays(first, office|honorific)
}

// organisation reports whether the run as a whole is one: it ends as they do,
// or begins as they do and has "of" in it.
func (f *finder) organisation(r run) bool {
	toks := r.sentence.Tokens
	if r.to-r.from < 2 {
		return false
	}
	first, last := &toks[r.from], &toks[r.to-1]
	for i := r.from; i < r.to; i++ {
		if toks[i].Norm == "of" && plays(first, orgStart) || toks[i].Norm == "for" && i > r.from && plays(&toks[i-1], orgEnd) {
			return true
		}
		if toks[i].Tag == nlp.POS && plays(last, orgEnd) {
			return true // "Dorne County Sheriff's Office"
		}
		if plays(&toks[i], honorific) && (i+1 == r.to || toks[i+1].Tag != nlp.POS) {
			return false
		}
	}
	for i := r.from + 1; i < r.to; i++ {
		if toks[i].Norm == "&" {
			return true // "Marlow & Sons"
		}
	}
	return plays(last, orgEnd) && (!plays(first, office) || plays(first, modifier))
}

// cutNation notes the nationality that a run begins with, and returns the rest.
func (f *finder) cutNation(text string, r run) run {
	toks := r.sentence.Tokens
	for n := min(2, r.to-r.from); n > 0; n-- {
		span := nlp.Span{Start: toks[r.from].Start, End: toks[r.from+n-1].End}
		if _, ok := lexicon.Nation(span.In(text)); !ok {
			continue
		}
		if n == r.to-r.from || !f.surname(toks[r.from].Norm, r) {
			f.note(run{r.sentence, r.from, r.from + n, r.opens}, Nationality, 6)
			r.from += n
			r.opens = false
			return r
		}
	}
	return r
}

// cutParty notes the party that a person's name begins with, and returns the
// rest: "Democrat | Ana Ruiz".
func (f *finder) cutParty(r run) run {
	if r.to-r.from > 2 && plays(&r.sentence.Tokens[r.from], party) {
		f.note(run{r.sentence, r.from, r.from + 1, r.opens}, Org, 2)
		r.from++
		r.opens = false
	}
	return r
}

// surname reports whether a nationality that begins a run is rather a name:
// "German Lopez", where it is also a first name and no role follows.
func (f *finder) surname(norm string, r run) bool {
	_, first := lexicon.FirstName(norm)
	from, to := f.office(r)
	return first && from == to && r.to-r.from == 2
}

// office returns the tokens [from, to) of the title inside a run: the longest
// row of its words with a head in it. from == to when there is none.
func (f *finder) office(r run) (from, to int) {
	toks := r.sentence.Tokens
	for from = r.from; from < r.to; from++ {
		head := 0
		for to = from; to < r.to && plays(&toks[to], office|modifier|honorific); to++ {
			if plays(&toks[to], office|honorific) {
				head = to + 1
			}
			if head > from && to+2 < r.to && toks[to+1].Norm == "of" && plays(&toks[to+2], modifier) {
				to += 2 // "Secretary of State"
				head = to + 1
			}
		}
		if head > from {
			return from, head
		}
		from = max(from, to-1)
	}
	return r.from, r.from
}

// cutPlace notes the place that a run begins with when a person's full name
// stands behind it: "ambassador to Slovakia | Igor Leshchenya".
func (f *finder) cutPlace(text string, r run) run {
	toks := r.sentence.Tokens
	if r.to-r.from < 3 || r.from == 0 || toks[r.from-1].Tag != nlp.TO && toks[r.from-1].Tag != nlp.IN {
		return r
	}
	if _, ok := lexicon.PlaceNamed(nlp.Span{Start: toks[r.from].Start, End: toks[r.to-1].End}.In(text)); ok {
		return r
	}
	for n := r.to - r.from - 2; n > 0; n-- {
		span := nlp.Span{Start: toks[r.from].Start, End: toks[r.from+n-1].End}
		p, ok := lexicon.PlaceNamed(span.In(text))
		if !ok {
			continue
		}
		if _, ok := lexicon.FirstName(toks[r.from+n].Norm); ok || p.Sort != lexicon.City && !plays(&toks[r.to-1], placeEnd) {
			f.note(run{r.sentence, r.from, r.from + n, r.opens}, Place, 3)
			r.from += n
			return r
		}
	}
	return r
}
