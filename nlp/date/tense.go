package date

import (
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// A tense says on which side of the publication what a verb tells of lies.
type tense uint8

// The tenses.
const (
	unknown tense = iota
	behind
	ahead
)

// tense returns the tense of what the date of tokens [from, to) is the date of:
// of the nearest verb before it in its sentence ("will vote on Sunday", "said on
// Sunday that it will"); where there is none, of the first behind it, when the
// date opens the sentence ("On Sunday voters will choose") or dates something
// that is arranged ("Sunday's vote will show").
func (r *reader) tense(from, to int) tense {
	for i := from - 1; i >= 0 && r.tag(i) != nlp.Colon; i-- {
		if t := r.verbTense(i, from); t != unknown {
			return t
		}
	}
	if !r.opens(from) && !arranged.Has(r.norm(from-2)) && !arranged.Has(r.norm(to)) && !arranged.Has(r.norm(to+1)) {
		return unknown
	}
	for i := to; i < len(r.tokens) && r.tag(i) != nlp.Colon; i++ {
		if tag := r.tag(i); tag.Finite() {
			if tag == nlp.MD && modals.Get(r.norm(i)) == 1 {
				return ahead
			}
			return behind
		}
	}
	return unknown
}

// side returns on which side of the publication the day of tokens [from, to) lies; unknown
// also where the verb before it may tell of either: "named a panel on October 3" did so,
// but "announced a strike on October 3" may look ahead.
func (r *reader) side(from, to int) tense {
	t := r.tense(from, to)
	if t != behind {
		return t
	}
	for i := from - 1; i >= 0; i-- {
		tag := r.tag(i)
		if !tag.Verb() && tag != nlp.MD {
			continue
		}
		if lemma, _ := lexicon.Verb(r.norm(i)); tag == nlp.VBD && !telling.Has(lemma) || tag == nlp.VBN && r.helped(i, behind) == behind && !isForms.Has(r.norm(i-1)) && !telling.Has(lemma) {
			return behind
		}
		return unknown
	}
	return r.openingSide(to)
}

// openingSide is side for a date before any verb that ends at token i, by the first one
// behind it: "On October 3 the mayor named a panel".
func (r *reader) openingSide(i int) tense {
	for ; i < len(r.tokens) && r.tag(i) != nlp.Colon; i++ {
		if r.tag(i).Finite() {
			if lemma, _ := lexicon.Verb(r.norm(i)); r.tag(i) == nlp.VBD && !telling.Has(lemma) && !isForms.Has(r.norm(i)) {
				return behind
			}
			break
		}
	}
	return unknown
}

// opens reports whether nothing but a preposition stands before token i.
func (r *reader) opens(i int) bool {
	for i--; i >= 0; i-- {
		if tag := r.tag(i); tag != nlp.IN && tag != nlp.Quote && tag != nlp.DT {
			return false
		}
	}
	return true
}

// verbTense returns the tense that token i sets for a date at token from, by itself
// or as the verb behind its helpers; unknown where it is no verb.
func (r *reader) verbTense(i, from int) tense {
	switch tag := r.tag(i); tag {
	case nlp.MD:
		if modals.Get(r.norm(i)) == 0 && (r.norm(i+1) == "n't" || r.norm(i+1) == "not") {
			return behind // "would not answer on Sunday"
		}
		return ahead
	case nlp.VBD:
		return behind
	case nlp.VB:
		return r.helped(i, unknown)
	case nlp.VBN, nlp.JJ:
		if setAhead.Has(r.norm(i)) {
			return ahead
		}
		if tag == nlp.VBN {
			return r.helped(i, behind)
		}
	case nlp.VBG:
		return r.helped(i, unknown)
	case nlp.VBZ, nlp.VBP:
		if lemma, _ := lexicon.Verb(r.norm(i)); arranging.Has(lemma) || isForms.Has(r.norm(i)) && i+3 > from {
			return ahead // "the vote is on Sunday"
		}
		return behind
	}
	return unknown
}

// helpers is how many tokens before a verb its helpers are looked for.
const helpers = 5

// helped returns the tense of the verb at token i by the helpers before it: a
// modal, "to" and what stands before that, "is" before "-ing"; else bare.
func (r *reader) helped(i int, bare tense) tense {
	had := false
	for k := i - 1; k >= max(0, i-helpers); k-- {
		w, tag := r.norm(k), r.tag(k)
		switch {
		case tag == nlp.MD && had, w == "was" || w == "were":
			return behind // "would have left on Sunday"
		case tag == nlp.MD:
			return r.verbTense(k, 0)
		case tag == nlp.TO:
			return r.planned(k)
		case isForms.Has(w) && r.tag(i) == nlp.VBG:
			return ahead
		case isForms.Has(w):
			return behind
		case w == "have" || w == "had" || w == "has":
			had = true
		case w != "be" && w != "been" && tag != nlp.RB:
			return bare
		}
	}
	return bare
}

// isForms are the forms of the present of "be".
var isForms = list("is", "are", "'re", "'s", "am", "'m")

// planned returns the tense of an infinitive whose "to" is token i: ahead behind
// a word of planning.
func (r *reader) planned(i int) tense {
	for k := i - 1; k >= max(0, i-3); k-- {
		w := r.norm(k)
		if setAhead.Has(w) || modals.Get(w) == 1 {
			return ahead
		}
		if lemma, ok := lexicon.Verb(w); ok {
			switch {
			case planning.Has(lemma):
				return ahead
			case lemma == "be" && w != "was" && w != "were" && k == i-1: // "is to speak on Sunday"
				return ahead
			case r.tag(k).Verb():
				return behind
			}
		}
	}
	return unknown
}

// modals leads to 1 from the helpers that say that something will be.
var modals = lexicon.NewWords(map[string]int{"will": 1, "'ll": 1, "shall": 1, "wo": 1})

// list returns the set of words.
func list(words ...string) *lexicon.Words[bool] {
	m := map[string]bool{}
	for _, w := range words {
		m[w] = true
	}
	return lexicon.NewWords(m)
}

var (
	// setAhead are said of what is to come: "due on Sunday", "expected to meet".
	setAhead = list("due", "scheduled", "slated", "expected", "planned", "set", "supposed", "likely", "ready", "poised", "bound", "prepared")
	// planning are the lemmas of verbs behind which an infinitive lies ahead.
	planning = list("plan", "hope", "want", "intend", "expect", "aim", "promise", "vow", "prepare", "agree", "pledge", "go", "need", "threaten", "call", "urge", "ask", "order")
	// arranging are the lemmas of verbs whose present tense is that of a
	// timetable: "polls open on Sunday".
	arranging = list("open", "close", "begin", "start", "end", "resume", "expire", "meet", "vote", "face", "play", "host", "arrive", "depart", "leave", "conclude", "reopen", "kick", "take", "go", "return", "travel")
	// telling are the lemmas of verbs whose past may speak of days to come.
	telling = list("agree", "announce", "approve", "ask", "be", "book", "call", "consider", "declare", "delay", "discuss", "extend", "fix", "have", "invite", "move", "order", "plan", "postpone", "promise", "propose",
		"report", "reschedule", "say", "schedule", "set", "tell", "threaten", "urge", "vote", "warn", "write")
	// arranged are things that are fixed in advance.
	arranged = list("vote", "election", "elections", "ballot", "referendum", "match", "game", "final", "race", "poll", "polls", "meeting", "summit", "talks", "debate", "hearing", "launch", "ceremony", "conference", "runoff", "session", "trial", "deadline")
)
