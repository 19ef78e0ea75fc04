package lexicon

import "crossclaim/nlp"

// A listed is what tokens know of a word that is on lists: its number, and which.
type listed struct {
	number uint16
	on     nlp.Lists
}

// joint holds the words of all lists. A token is looked up in it once, and is then
// asked some thirty times whether it is on this list or on that.
var (
	joint = Room[listed](4095)
	some  [1 << (32 - someShift) / 64]uint64 // a bit for each hash, cut short, that a word of joint has
	lists int                                // how many lists there are
)

// someShift cuts a hash to fifteen bits. Nine in ten words that are on no list have
// none of the hashes so cut; the four kilobytes that say so are always at hand, where
// the search in joint waits for memory.
const someShift = 17

// ForTokens makes w a list that tokens know of, and returns it: Of then takes a look
// at a bit of the token, and for a word on the list a look into one table, where Get
// takes a search. It is for package variables. There are bits for 16 lists, what comes
// after them is asked as slowly as before.
func (w *Words[V]) ForTokens() *Words[V] {
	w.bit = 1 << lists
	lists++
	for n := range w.known {
		w.list(n + 1)
	}
	return w
}

// list puts the n-th word of w on its list.
func (w *Words[V]) list(n int) {
	l := joint.At(w.known[n-1].word)
	if l.number == 0 {
		l.number = uint16(len(joint.known))
	}
	l.on |= w.bit
	h := glance(w.known[n-1].word) >> someShift
	some[h/64] |= 1 << (h % 64)
	for int(l.number) >= len(w.by) {
		w.by = append(w.by, 0)
	}
	w.by[l.number] = uint16(n)
}

// Lists returns what Token.Word and Token.Off are of a Norm.
func Lists(norm string) (word uint16, off nlp.Lists) {
	h := glance(norm)
	if at := h >> someShift; some[at/64]>>(at%64)&1 != 0 {
		if k := joint.find(norm, h); k != nil {
			return k.as.number, ^k.as.on
		}
	}
	return 0, ^nlp.Lists(0)
}

// Listed returns how many words there are on lists: no Token.Word is higher.
func Listed() int { return len(joint.known) }

// Of returns what is known of the Norm of t, as Get does.
func (w *Words[V]) Of(t *nlp.Token) (v V) {
	if t.Off&w.bit != 0 { // nearly all
		return v
	}
	return w.of(t)
}

func (w *Words[V]) of(t *nlp.Token) V {
	if int(t.Word) < len(w.by) && w.by[t.Word] != 0 {
		return w.known[w.by[t.Word]-1].as
	}
	return w.Get(t.Norm) // a token that was made without its lists
}

// Holds reports whether anything is known of the Norm of t.
func (w *Words[V]) Holds(t *nlp.Token) bool { return t.Off&w.bit == 0 && w.Has(t.Norm) }
