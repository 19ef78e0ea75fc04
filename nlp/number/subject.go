package number

import (
	"slices"

	"crossclaim/nlp"
)

// manyClauses is more than a sentence that people write has. What hangs on a
// phrase is not looked for in such tables and lists, to stay linear.
const manyClauses = 64

// subject returns the counted noun phrase with what hangs on it.
func (r *reader) subject(m *measure, head int) nlp.Span {
	s := r.phraseOf(m, head)
	if len(r.t.Clauses) >= manyClauses {
		return s
	}
	// "Thousands of miners from the north": what hangs on the number hangs on
	// its noun.
	for _, tok := range []int{r.a[head].tok, r.a[m.numeral.from].tok} {
		if p := r.t.PhraseAt(tok); p >= 0 && !(r.t.Phrases[p].Head > r.a[head].tok && struck.Get(r.word(head+1))) {
			_, to := r.t.Extent(p)
			s.End = max(s.End, r.t.Tokens[to-1].End)
		}
	}
	if behind := r.a[head].tok + 1; r.a[head].tok == r.a[m.from].tok && behind < len(r.t.Tokens) && r.t.Tokens[behind].Start < s.End {
		s.Start = r.t.Tokens[behind].Start // "a 9-page letter" is a letter, and no "page letter"
	}
	return s
}

// phraseOf returns the counted noun phrase, from behind the number to its head.
func (r *reader) phraseOf(m *measure, head int) nlp.Span {
	j := m.right
	for j < head && (r.isDash(j) || r.is(j, "of") || m.cur != nil && r.is(j, "in") || r.tag(j) == nlp.DT || r.tag(j) == nlp.PRPS || r.is(j, "and") || r.is(j, "or") || r.figure(j) || plurals.Get(r.word(j))) {
		j++
	}
	if r.tag(j) == nlp.Quote && !r.closed(j+1, head) {
		j++
	}
	return r.span(j, head+1)
}

// figure reports whether atom j is a further number before the counted noun, and not the
// beginning of what it is like: "twenty-two ferries", but "three-year permits".
func (r *reader) figure(j int) bool {
	return r.cardinalAt(j) && (!r.isDash(j+1) || r.cardinalAt(j+2))
}

// closed reports whether a quotation mark stands in the atoms [from, to).
func (r *reader) closed(from, to int) bool {
	for ; from < to; from++ {
		if r.tag(from) == nlp.Quote {
			return true
		}
	}
	return false
}

// shorten ends the subject of the kth measure before what the next number of a list
// counts: "[kites] and 40 boats".
func (r *reader) shorten(k int, subject *nlp.Span) {
	for n := k + 1; n < min(len(r.m), k+far); n++ {
		i := r.m[n].left
		if r.a[i].Start >= subject.End {
			return
		}
		j := i
		for j > 0 && (r.is(j-1, "and") || r.is(j-1, "or") || r.is(j-1, ",") || r.is(j-1, "plus") || r.is(j-1, "many")) {
			j--
		}
		if j == i && r.is(i-2, "and") && (r.tag(i-1).Verb() || r.tag(i-1).Adjective()) {
			j = i - 2 // "killed four [monks] and injured nine"
		}
		if j < i && r.m[k].right < j && r.a[j-1].End > subject.Start {
			subject.End = r.a[j-1].End
			return
		}
	}
}

// tidy lets the subject s end like a phrase: with the quotation mark that closes one in
// it, and before a word that only leads on, "dinghies and | sank a raft", "rules for |
// mooring boats".
func (r *reader) tidy(s *nlp.Span) {
	toks := r.t.Tokens
	end, found := slices.BinarySearchFunc(toks, s.End, func(t nlp.Token, end int) int { return t.End - end })
	if s.Empty() || !found {
		return
	}
	for ; toks[end].Start > s.Start && r.leadsOn(end); end-- {
		s.End = toks[end-1].End
	}
	if to := end + 1; to < len(toks) && toks[to].Tag == nlp.Quote && toks[to].Start == toks[end].End && r.unclosed(*s) {
		s.End = toks[to].End
	}
}

// leadsOn reports whether token i joins what stands before it to what follows.
func (r *reader) leadsOn(i int) bool {
	switch t := r.t.Tokens[i]; t.Tag {
	case nlp.CC, nlp.Comma:
		return true
	case nlp.IN:
		return t.Norm == "that" || i+1 < len(r.t.Tokens) && r.t.Tokens[i+1].Tag == nlp.VBG
	}
	return false
}

// unclosed reports whether a quotation opens in s and does not close in it.
func (r *reader) unclosed(s nlp.Span) bool {
	open := false
	for _, c := range s.In(r.t.Text) {
		switch c {
		case '“':
			open = true
		case '”':
			open = false
		case '"':
			open = !open
		}
	}
	return open
}
