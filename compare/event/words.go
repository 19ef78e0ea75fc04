package event

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"crossclaim/nlp"
)

// lead is how many bytes of an article tell what it is about. News says it at
// the top; further down stand background and other stories.
const lead = 1500

// kept is how many words of an article go into its vector: its weightiest.
const kept = 60

// A word is a word of an article and its weight there.
type word struct {
	id     int32
	weight float64
}

// A vector is the weightiest words of an article, by id, of length 1.
type vector []word

// counts is how often the words of one article stand in it, names apart.
type counts map[string]*count

type count struct {
	n    float64
	name bool // mostly written with a capital inside sentences
}

// vectors weighs the words of every article by how rare they are among all.
func vectors(docs []*nlp.Document) []vector {
	all := make([]counts, len(docs))
	in := map[string]int{}
	for i, d := range docs {
		all[i] = count1(d)
		for w := range all[i] {
			in[w]++
		}
	}
	ids := number(in)
	out := make([]vector, len(docs))
	for i := range all {
		out[i] = weigh(all[i], in, ids, len(docs))
	}
	return out
}

// number gives the words that stand in more than one article numbers, in their
// order.
func number(in map[string]int) map[string]int32 {
	var words []string
	for w, n := range in {
		if n > 1 {
			words = append(words, w)
		}
	}
	slices.Sort(words)
	ids := make(map[string]int32, len(words))
	for i, w := range words {
		ids[w] = int32(i)
	}
	return ids
}

// count1 counts the words at the top of d; those of the title count twice.
func count1(d *nlp.Document) counts {
	c := counts{}
	top := d.Text[:min(lead, len(d.Text))]
	eachWord(d.Title, func(w string, _ bool) { c.add(w, 2, false) })
	eachWord(top, func(w string, inside bool) { c.add(w, 1, inside) })
	return c
}

// add counts w. A capital tells a name only inside a sentence.
func (c counts) add(w string, n float64, inside bool) {
	r, _ := utf8.DecodeRuneInString(w)
	name := inside && unicode.IsUpper(r)
	l := strings.ToLower(w)
	if len(l) < 4 && !name || common[l] {
		return
	}
	l = stem(l)
	e := c[l]
	if e == nil {
		e = &count{}
		c[l] = e
	}
	e.n += n
	e.name = e.name || name
}

// stem takes the plainest endings off: a crude stem is enough to count by, and
// what it joins wrongly is rare.
func stem(w string) string {
	for _, s := range []string{"'s", "’s"} {
		w = strings.TrimSuffix(w, s)
	}
	if len(w) > 4 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") {
		w = w[:len(w)-1]
	}
	return w
}

// nameWeight is how much more a name says about a story than another word.
const nameWeight = 2

// weigh returns the vector of one article.
func weigh(c counts, in map[string]int, ids map[string]int32, docs int) vector {
	var v vector
	for w, e := range c {
		id, shared := ids[w]
		weight := (1 + math.Log(e.n)) * rarity(in[w], docs)
		if e.name {
			weight *= nameWeight
		}
		if !shared {
			id = -1 // counts for the length alone
		}
		v = append(v, word{id, weight})
	}
	slices.SortFunc(v, func(a, b word) int {
		return cmp.Or(-cmp.Compare(a.weight, b.weight), cmp.Compare(a.id, b.id))
	})
	v = v[:min(len(v), kept)]
	return v.unit()
}

// rarity is the inverse document frequency. The constant keeps a heap of few
// articles from taking every word for a common one.
func rarity(in, docs int) float64 {
	return math.Log(float64(docs+20) / float64(in))
}

// unit returns v with length 1, sorted by id, without the words that no other
// article has.
func (v vector) unit() vector {
	sum := 0.0
	for _, w := range v {
		sum += w.weight * w.weight
	}
	var out vector
	for _, w := range v {
		if w.id >= 0 {
			out = append(out, word{w.id, w.weight / math.Sqrt(sum)})
		}
	}
	slices.SortFunc(out, func(a, b word) int { return cmp.Compare(a.id, b.id) })
	return out
}

// eachWord calls f with each word of text and whether it stands inside a
// sentence, where a capital tells a name.
func eachWord(text string, f func(w string, inside bool)) {
	start, inside := -1, false
	for i, r := range text {
		part := unicode.IsLetter(r) || (r == '-' || r == '\'' || r == '’') && start >= 0
		switch {
		case part && start < 0:
			start = i
		case !part && start >= 0:
			f(text[start:i], inside)
			start, inside = -1, true
		}
		if r == '.' || r == '!' || r == '?' || r == '\n' || r == '"' || r == '“' || r == ':' {
			inside = false
		}
	}
	if start >= 0 {
		f(text[start:], inside)
	}
}
