package attrib

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// thatClause reports whether "that" at token i begins a clause: a finite verb
// follows, or it is no determiner ("suggested that he go").
func (x *scene) thatClause(i int) bool {
	if x.finiteFrom(i + 1) {
		return true
	}
	return x.tag(i) == nlp.IN
}

// clauseAfter reports whether a clause or a quotation begins at token i, so
// that what stands before it may be a hearer.
func (x *scene) clauseAfter(i int) bool {
	return x.norm(i) == "that" || x.opens(i) || x.tag(i) == nlp.Comma && x.opens(i+1) || x.question(i) ||
		x.phraseFrom(i) >= 0 && x.finiteFrom(i)
}

// question reports whether token i begins an indirect question.
func (x *scene) question(i int) bool {
	switch x.norm(i) {
	case "whether", "how", "why", "what":
		return true
	case "who", "where", "when", "if":
		if p := x.phrase(i - 1); p >= 0 && x.norm(i) == "if" {
			g := x.group(x.t.Phrases[p].From - 1)
			return g >= 0 && x.t.Verbs[g].Lemma == "ask"
		}
		g := x.group(i - 1)
		return g >= 0 && (x.norm(i-1) == "asked" || x.t.Verbs[g].Negated)
	}
	return false
}

// bareOpener reports whether token i may begin a clause without "that" though
// it is no noun phrase: "there", "in 2019 the ...", "if he wins, ...".
func (x *scene) bareOpener(i int) bool {
	switch x.tag(i) {
	case nlp.EX, nlp.DT, nlp.PRP, nlp.JJ, nlp.JJR, nlp.JJS, nlp.CD, nlp.VBG, nlp.NN, nlp.NNS, nlp.NNP, nlp.PRPS, nlp.PDT:
		return true
	}
	switch x.norm(i) {
	case "both", "there", "neither", "either":
		return true
	case "despite", "unlike": // "said despite the storm, the ferry will sail"
		p := x.phraseFrom(i + 1)
		return p >= 0 && x.tag(x.phraseEnd(p)) == nlp.Comma && x.phraseFrom(x.phraseEnd(p)+1) >= 0
	}
	return x.subordinator(i)
}

// finiteFrom reports whether the words from token i on are a clause with a verb
// of its own: a noun phrase with what hangs on it, and a finite verb that no
// "who" between takes.
func (x *scene) finiteFrom(i int) bool { return x.finiteWithin(i, len(x.toks)) }

// finiteWithin is finiteFrom for the words before token end.
func (x *scene) finiteWithin(i, end int) bool {
	taken, commas, dashes, comma := 0, 0, 0, 0
	if x.subordinator(i) {
		taken = 1
	}
	for k := i; k < end && k < i+window; k++ {
		g := x.groupFrom(k)
		switch {
		case g >= 0 && x.t.Verbs[g].Finite:
			if taken == 0 && commas == 1 && x.startsOver(i, comma, k) {
				return false
			}
			if taken == 0 {
				return k == i || x.tag(k-1) != nlp.CC && (commas != 1 || comma != k-1 && (x.phraseFrom(i) < 0 || !x.tagged(comma, g))) && dashes != 1
			}
			taken--
			k = x.t.Verbs[g].To - 1
		case x.tag(k) == nlp.Comma:
			if end := x.parted(k); end > k {
				k = end // "the plan, if enacted, would"
				continue
			}
			commas++
			comma = k
		case x.tag(k) == nlp.Dash:
			dashes++
		case x.tag(k) == nlp.Stop, x.tag(k) == nlp.Colon && x.norm(k) != "...":
			return false
		case k > i && x.relative(k):
			taken++
		case k > i && x.subordinator(k):
			return false
		}
	}
	return false
}

// parted returns the comma that ends an aside begun by the comma at token k, where a
// condition or a time parts a subject from its verb; else k.
func (x *scene) parted(k int) int {
	if !x.subordinator(k + 1) {
		return k
	}
	if end := x.after(k+1, nlp.Comma); end < k+maxAside && x.finiteAt(end+1) {
		return end
	}
	return k
}

// startsOver reports whether a clause of its own, with its verb at token verb, begins
// behind a comma and the words from token i on, which are none: "added 40 jobs[,] and
// the rate fell", "explaining the plan[,] they wrote".
func (x *scene) startsOver(i, comma, verb int) bool {
	at := comma + 1
	if x.tag(at) == nlp.CC {
		at++
	} else if !subjects[x.norm(at)] || x.phraseFrom(i) < 0 {
		return false
	}
	p := x.phraseFrom(at)
	return p >= 0 && x.phraseEnd(p) == verb
}

// tagged reports whether a comma parts the words before it from who says them:
// "46,000 jobs[,] the ministry said." The verb of group g is then not theirs.
func (x *scene) tagged(comma, g int) bool {
	p, v := x.phraseFrom(comma+1), x.t.Verbs[g]
	return p >= 0 && x.t.Phrases[p].To == v.From && (v.To >= len(x.toks) || x.tag(v.To) == nlp.Stop)
}

// finiteAt reports whether a finite verb begins at token i; one that stands right
// behind another verb may be in no group.
func (x *scene) finiteAt(i int) bool {
	if g := x.group(i); g >= 0 {
		return x.t.Verbs[g].From == i && x.t.Verbs[g].Finite
	}
	return x.tag(i).Finite() && x.phrase(i) < 0
}

// verbalFrom reports whether a verb of any form stands behind a noun in the words
// from token i up to the next mark: what follows a verb of speech is a clause
// even where the tagger took its verb for a participle or an infinitive, "said
// the crew [planned] to sail".
func (x *scene) verbalFrom(i int) bool {
	for k := i + 1; k < len(x.toks) && k < i+window && !x.restsAt(k); k++ {
		before := x.tag(k - 1)
		if tag := x.tag(k); (tag == nlp.VBN || tag == nlp.VB || tag == nlp.VBD && x.phrase(k) >= 0) && (before.Noun() || before == nlp.RB || before == nlp.CD || before == nlp.PRP) {
			return true
		}
	}
	return false
}

// verbWithin reports whether the tagger took a verb for a noun in the first noun
// phrase with its "of" phrases from token i on: "said the change of heart [hides] debts".
func (x *scene) verbWithin(i int) bool {
	end := x.phraseEnd(x.phrase(i))
	for k := i + 1; k+1 < end; k++ {
		word := x.norm(k)
		if x.tag(k) != nlp.NNS || x.tag(k-1) != nlp.NN || !x.tag(k+1).Noun() || x.phrase(k-1) != x.phrase(k+1) {
			continue
		}
		if lemma, ok := lexicon.Verb(word); ok && lemma != word {
			return true
		}
	}
	return false
}

// relative reports whether token i is a relative pronoun.
func (x *scene) relative(i int) bool {
	switch x.norm(i) {
	case "who", "which", "whose", "whom":
		return true
	case "that":
		return x.tag(i) == nlp.WDT || x.tag(i) == nlp.IN || x.groupFrom(i+1) >= 0
	}
	return false
}

// subordinator reports whether token i begins a clause that says when, why or
// under what condition.
func (x *scene) subordinator(i int) bool {
	switch x.norm(i) {
	case "when", "while", "because", "although", "though", "if", "unless", "whereas", "whenever", "once", "where":
		return true
	case "as", "after", "before", "since", "until":
		p := x.phraseFrom(i + 1)
		return p >= 0 && x.groupFrom(x.phraseEnd(p)) >= 0 && x.norm(x.phraseEnd(p)) != "to"
	}
	return false
}

// verbAt reports whether token i, adverbs passed over, has one of the tags.
func (x *scene) verbAt(i int, tags ...nlp.Tag) bool {
	for x.tag(i) == nlp.RB || x.tag(i) == nlp.Quote {
		i++
	}
	for _, t := range tags {
		if x.tag(i) == t {
			return true
		}
	}
	return false
}
