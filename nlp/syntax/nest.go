package syntax

import (
	"cmp"
	"slices"

	"crossclaim/nlp"
)

// nest puts the clauses in order, finds the parent of each, and notes the
// innermost clause of every token.
func (t *Tree) nest() {
	outer := func(a, b Clause) int { return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(b.To, a.To)) }
	if !slices.IsSortedFunc(t.Clauses, outer) {
		slices.SortStableFunc(t.Clauses, outer)
	}
	var open [depth]int
	n, token := 0, 0
	cover := func(to int) {
		for ; token < to && token < len(t.Tokens); token++ {
			for n > 0 && t.Clauses[open[n-1]].To <= token {
				n--
			}
			if n > 0 {
				t.clauseOf[token] = int32(open[n-1])
			}
		}
	}
	for c := range t.Clauses {
		t.tie(c)
		cover(t.Clauses[c].From)
		for n > 0 && t.Clauses[open[n-1]].To <= t.Clauses[c].From {
			n--
		}
		t.Clauses[c].Parent = -1
		if n > 0 {
			t.Clauses[c].Parent = open[n-1]
		}
		if n < depth {
			open[n] = c
			n++
		}
	}
	cover(len(t.Tokens))
}

// tie notes for the verb and the phrases of clause c that they are its.
func (t *Tree) tie(c int) {
	k := &t.Clauses[c]
	t.Verbs[k.Verb].Clause = c
	for _, p := range []int{k.Subject, k.Object} {
		if p >= 0 && p != k.Antecedent && (t.Phrases[p].Verb < 0 || t.Verbs[k.Verb].Finite && !t.Verbs[t.Phrases[p].Verb].Finite) {
			t.Phrases[p].Verb = k.Verb
		}
	}
}

// join finds which phrases stand in apposition.
func (t *Tree) join() {
	for k := 0; k+1 < len(t.Phrases); k++ {
		p, next := &t.Phrases[k], &t.Phrases[k+1]
		if next.From == p.To+1 && t.Tokens[p.To].Tag == nlp.Comma && t.apposed(k) {
			p.Apposed = k + 1
		}
	}
}

// apposed reports whether phrase k+1, after a comma, says who or what phrase k
// is, rather than goes on with a list: "Ana Ruiz, the mayor of Cadiz," and
// "the capital, Quito, and"; not "nurses, teachers and".
func (t *Tree) apposed(k int) bool {
	p, q := &t.Phrases[k], &t.Phrases[k+1]
	if p.When || q.When || t.Tokens[p.Head].Tag == nlp.PRP || t.Tokens[q.Head].Tag == nlp.PRP || t.verbOf[p.To] >= 0 {
		return false
	}
	if t.finiteAt(q.To) && !t.namesOne(p, q) {
		return false // "Last night, police said"
	}
	if p.Prep == 0 && !(t.namesOne(p, q) && t.Tokens[p.From].Norm == "the") {
		return false // "In a rare move, Ruiz"
	}
	a, b := t.Tokens[p.Head].Tag, t.Tokens[q.Head].Tag
	end := q.To
	for n := k + 1; n < k+8 && (t.Phrases[n].Of >= 0 || n+1 < len(t.Phrases) && t.Phrases[n+1].From == t.Phrases[n].To+1 && t.Tokens[t.Phrases[n].To].Tag == nlp.IN); n++ {
		end = t.Phrases[n+1].To
	}
	if b == nlp.CD && q.To == q.From+1 {
		return a.Proper() && t.closes(end)
	}
	if a.Proper() == b.Proper() {
		return !a.Proper() && t.definite(q) && t.closes(end) && !t.listed(end)
	}
	return t.closes(end) && (!t.listed(end) || t.namesOne(p, q))
}

// namesOne reports whether one phrase is a name and the other a description of
// one thing.
func (t *Tree) namesOne(p, q *NounPhrase) bool {
	a, b := t.Tokens[p.Head].Tag, t.Tokens[q.Head].Tag
	return a == nlp.NNP && b == nlp.NN || a == nlp.NN && b == nlp.NNP && t.definite(p)
}

func (t *Tree) definite(p *NounPhrase) bool {
	tag := t.Tokens[p.From].Tag
	return tag == nlp.DT || tag == nlp.PRPS
}

// closes reports whether an apposition can end at token i.
func (t *Tree) closes(i int) bool { return i >= len(t.Tokens) || t.Tokens[i].Tag.Mark() }

// listed reports whether ", and" follows at token i: the phrases are a list.
func (t *Tree) listed(i int) bool {
	return i+1 < len(t.Tokens) && t.Tokens[i].Tag == nlp.Comma && t.Tokens[i+1].Tag == nlp.CC
}
