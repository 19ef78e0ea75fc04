package syntax

import "crossclaim/nlp"

// chunk finds the noun phrases and verb groups, left to right.
func (t *Tree) chunk() {
	for i := 0; i < len(t.Tokens); {
		if v, ok := t.verbGroup(i); ok {
			t.split(&v)
			mark(t.verbOf[v.From:v.To], len(t.Verbs))
			t.Verbs = append(t.Verbs, v)
			i = v.To
			continue
		}
		if p, ok := t.phrase(i); ok {
			mark(t.phraseOf[p.From:p.To], len(t.Phrases))
			t.Phrases = append(t.Phrases, p)
			i = p.To
			continue
		}
		i++
	}
}

// split cuts the subject of a contact clause off the noun it stands behind: "an
// election | voters say was rigged".
func (t *Tree) split(v *VerbGroup) {
	last := len(t.Phrases) - 1
	if last < 0 || !tells(v.Lemma) || v.To >= len(t.Tokens) || !t.Tokens[v.To].Tag.Finite() {
		return
	}
	p := &t.Phrases[last]
	if p.To != v.From || p.Head != p.To-1 || p.Head == p.From || t.Tokens[p.Head].Tag != nlp.NNS || !t.Tokens[p.Head-1].Tag.Noun() {
		return
	}
	p.To, p.Head = p.To-1, p.Head-1
	t.phraseOf[p.To] = int32(len(t.Phrases))
	t.Phrases = append(t.Phrases, t.finish(NounPhrase{From: p.To, To: v.From, Head: p.To, Owner: -1}))
}

func mark(of []int32, index int) {
	for i := range of {
		of[i] = int32(index)
	}
}

// finish fills in what the words of p alone decide.
func (t *Tree) finish(p NounPhrase) NounPhrase {
	p.Prep, p.Of, p.Apposed, p.And, p.Verb = -1, -1, -1, -1, -1
	p.When = t.when(&p)
	return p
}

// when reports whether p says when.
func (t *Tree) when(p *NounPhrase) bool {
	head := words.Of(&t.Tokens[p.Head])
	first := words.Of(&t.Tokens[p.From])
	switch {
	case head&day != 0:
		return !t.paperToday(p.Head)
	case head&dayPart != 0 && (first&day != 0 || p.Head > p.From && plays(&t.Tokens[p.Head-1], day)):
		return true // "Sunday night", "late Sunday night"
	case head&period != 0:
		return first&wanting != 0 || p.From+1 < p.Head && plays(&t.Tokens[p.From+1], wanting)
	case first&month != 0:
		return p.To > p.From+1 && t.Tokens[p.To-1].Tag == nlp.CD
	}
	return false
}
