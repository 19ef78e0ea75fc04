package number

import (
	"strings"

	"crossclaim/nlp/lexicon"
)

// phoneWords and idWords stand before numbers that are dialled or typed.
var (
	phoneWords = lexicon.NewSet("phone tel tel. telephone mobile cell fax dial hotline text texting texted tips call calling called whatsapp sms ring contact office ext extension helpline")
	idWords    = lexicon.NewSet("number card account id code zip pin passport isbn serial ssn licence license iban ref reference docket case")
)

// emergency are the numbers that are dialled for help, and called the words
// behind them.
var (
	emergency = map[float64]bool{101: true, 110: true, 112: true, 911: true, 999: true}
	called    = lexicon.NewSet("call calls caller callers dispatch dispatcher dispatchers operator operators recording recordings tape tapes")
)

// dialled are the words before such a number: "she called 911 on Friday".
var dialled = lexicon.NewSet("call called calling calls dial dialed dialing dialled dialling dials phoned rang")

// spelled reports whether m, in brackets, only says which keys the capitals before it
// are: "1-866-411-TIPS (8477)".
func (r *reader) spelled(m *measure) bool {
	if !r.is(m.from-1, "(") || !r.is(m.to, ")") || r.word(m.from-2) == "" {
		return false
	}
	w := r.text(m.from-2, m.from-1)
	return len(w) >= 3 && w == strings.ToUpper(w)
}

// isPhone rules out runs of digits that are read one by one: those that begin
// with a zero, seven digits and more without a group, several groups in a row,
// and shorter ones behind words that say so.
func (r *reader) isPhone(m *measure) bool {
	if !m.numeral.digits || m.vague != "" || m.cur != nil {
		return false
	}
	i := m.numeral.from
	if r.kind(i) != digit {
		i++
	}
	if r.kind(i) != digit || m.scaled || r.a[i].num.grouped {
		return false
	}
	d := r.a[i].num
	if d.zero && !d.point && d.count > 1 {
		return true
	}
	if emergency[d.mant] && (called.Get(r.word(m.to)) || dialled.Get(r.word(m.from-1)) && !r.counts(m.to)) {
		return true
	}
	total, groups, plus := r.run(i)
	counted := r.noun(m.to) >= 0 || !m.bare() && !m.age
	switch {
	case groups > 1 && (total >= 7 || plus && total > 4) && !counted, groups > 2 && total >= 9, plus && total >= 7:
		return true
	case d.count >= 4 && !d.point && r.spelled(m):
		return true
	case d.count >= 7 && !d.point && !counted, d.count >= 10 && !d.point && m.bare():
		return true
	case (r.near(m.from, phoneWords) || r.is(m.from-1, "code")) && d.count >= 3 && !counted:
		return true
	}
	return r.near(m.from, idWords) && d.count >= 5 && !counted
}

// run looks at the stretch of digit groups around atom i, parted by single
// spaces and the marks of phone numbers. It returns the digits in it, the
// groups, and whether it begins with "+".
func (r *reader) run(i int) (total, groups int, plus bool) {
	from, to := i, i+1
	for from > 0 && i-from < 12 && r.runs(from-1) && r.a[from].Start-r.a[from-1].End <= 1 {
		from--
	}
	for to < len(r.a) && to-i < 12 && r.runs(to) && r.a[to].Start-r.a[to-1].End <= 1 {
		to++
	}
	for k := from; k < to; k++ {
		if r.kind(k) == digit {
			total += r.a[k].num.count
			groups++
		}
		plus = plus || r.is(k, "+") && r.kind(k+1) == digit
	}
	return total, groups, plus
}

// runs reports whether atom i may stand in a phone number.
func (r *reader) runs(i int) bool {
	if r.kind(i) == digit {
		return !r.a[i].num.grouped
	}
	switch r.a[i].norm {
	case "-", ".", "(", ")", "/", "+", "–", "x":
		return true
	}
	return false
}

// near reports whether one of the four atoms before i is in words.
func (r *reader) near(i int, words *lexicon.Words[bool]) bool {
	for k := i - 1; k >= max(0, i-6); k-- {
		if words.Get(r.word(k)) {
			return true
		}
	}
	return false
}
