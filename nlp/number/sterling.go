package number

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// sterling tells the pounds that are paid from those that are weighed, by the
// words around: "the house cost 2 million pounds", "2 million pounds of aid".
// In doubt they are weighed.
func (r *reader) sterling(m *measure) {
	if m.unit == nil || m.unit.name != "pound" || r.word(m.unitFrom) == "" || !r.paid(m) {
		return
	}
	m.unit, m.cur = nil, known.money["£"]
}

func (r *reader) paid(m *measure) bool {
	if r.is(m.to, "of") {
		return paying.Get(r.word(m.to+1)) || paying.Get(r.word(m.to+2)) && r.tag(m.to+1).Adjective()
	}
	if m.attr { // "a 2-million-pound prize"
		return paying.Get(r.word(m.to)) || paying.Get(r.word(m.to+1))
	}
	money := false
	for k := m.from - 1; k >= max(0, m.from-far) && !r.is(k, ";"); k-- {
		w := r.word(k)
		if weighing.Get(w) {
			return false
		}
		money = money || paying.Get(w) || m.scaled && losing.Get(w)
	}
	for k := m.to; k < m.to+4; k++ {
		if w := r.word(k); weighing.Get(w) || r.tag(k) == nlp.CC {
			break
		} else if paying.Get(w) {
			money = true
		}
	}
	return money
}

// paying are the words of money, losing those that are of money with millions
// alone, weighing those of weight.
var (
	paying = lexicon.NewSet("aid bail bet bid bill bills bond bonds bonus borrow borrowed bought budget cash charge charged cheque compensation contract cost costing costs credit damage damages deal debt debts deposit donated donation donations earn earned " +
		"earns fee fees fine fined fines fund funded funding funds grant grants insurance invest invested investment investments jackpot loan loans money mortgage offer offered owe owed owes owing paid paying pay payment payments pays pension price priced prices " +
		"prize profit profits raised ransom rent revenue revenues reward rewards salary savings sold spend spending spends spent stole stolen subsidies subsidy swindled tax taxes trade turnover valued wage wages win winnings worth")
	losing   = lexicon.NewSet("lose loses losing loss losses lost saved saves")
	weighing = lexicon.NewSet("heavy lift lifted load loaded weigh weighed weighing weighs weight")
)
