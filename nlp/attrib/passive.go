package attrib

import "crossclaim/nlp"

// passiveReport reads a report whose verb is passive: "was condemned by the
// union", "is expected to resign", "was told that". Its speaker is the agent
// behind "by", if any.
func (x *scene) passiveReport(g int, senses []sense) (report, bool) {
	v := &x.t.Verbs[g]
	sub := x.subjectOf(g)
	r := report{lemma: v.Lemma, cue: tokens{v.From, v.To}, speaker: -1, from: sub.from, shared: sub.shared}
	at := v.To
	if p := x.phraseFrom(at + 1); x.norm(at) == "by" && p >= 0 {
		r.speaker, at = p, x.speakerEnd(p)
		r.cue.to = v.To + 1
	}
	if sub.phrase >= 0 && r.speaker < 0 && ourselves[x.norm(x.t.Phrases[sub.phrase].Head)] {
		return r, false
	}
	for _, s := range senses {
		if _, ok := x.particle(at, s); !ok || v.Negated && r.speaker < 0 && hollow[s.Class] {
			continue
		}
		if done, ok := x.passiveClause(&r, sub.phrase, at, s); done {
			return r, ok
		}
		if sub.phrase >= 0 && x.passiveThing(&r, sub.phrase, at, s) {
			return r, true
		}
	}
	return r, false
}

// passiveClause completes a passive report whose content stands behind it, from token at
// on. subject is the verb's, or -1. done reports that no other sense can be right, ok
// that it is a report.
func (x *scene) passiveClause(r *report, subject, at int, s sense) (done, ok bool) {
	i, w := x.complement(at, reported(r.lemma, s))
	switch {
	case w == nowhere:
		return false, false
	case w == toDo && r.speaker < 0 && s.Takes&whom != 0:
		return true, false // "was told to leave": nobody is said to have said so
	case w == toDo && s.Takes&infinitive == 0 && x.norm(i+1) != "have" && x.norm(i+1) != "be":
		return true, false // "is believed to bring luck"
	}
	r.class, r.way, r.after = s.Class, w, tokens{i, x.contentEnd(i, w)}
	if w == toDo && r.speaker < 0 && subject >= 0 {
		r.before = x.patient(r, subject)
	}
	return true, true
}

// passiveThing completes a passive report of what is said or thought of its subject:
// "was accused of theft", "was described by inspectors as a trap", "was condemned by".
func (x *scene) passiveThing(r *report, subject, at int, s sense) bool {
	whole := s.Takes&object != 0 && r.speaker >= 0
	switch {
	case s.Needs == "of" && x.norm(at) == "of":
		if r.speaker < 0 {
			r.cue.to = at + 1
		}
		r.way, r.after = toDo, tokens{at + 1, x.contentEnd(at+1, toDo)}
	case whole && x.norm(at) == "as" && x.norm(x.t.Phrases[r.speaker].From) != "such":
		r.way, r.after = toDo, tokens{at, x.contentEnd(at, toDo)}
	case whole && s.Needs == "" && stances[s.Class] && !funded[x.norm(x.t.Phrases[subject].Head)]:
		r.way = preposed
	default:
		return false
	}
	r.class, r.before = s.Class, x.patient(r, subject)
	return true
}

// patient returns the words of what a passive report tells of: its subject, phrase p, with
// all that hangs on it, "[talks about a second lock] are supported by".
func (x *scene) patient(r *report, p int) tokens {
	from, end := x.t.Phrases[p].From, r.cue.from
	for end > 0 && x.tag(end-1) == nlp.RB {
		end--
	}
	if end < from || x.finiteIn(from, end) || x.after(from, nlp.Comma) < end || x.quote(from) != x.quote(end-1) {
		end = x.phraseEnd(p)
	}
	return tokens{from, end}
}

// reported returns the frames that a sense of a verb has in the passive. Only what
// can be said of a clause is said of its subject: "is expected to resign", "is
// reported to have fled", but not "was prepared to".
func reported(lemma string, s sense) sense {
	if s.Takes&shown != 0 {
		s.Takes |= explicit // "was found dead"
	}
	s.Takes &= that | infinitive | quoted | explicit
	switch {
	case s.Takes&that == 0:
		s.Takes &^= infinitive
	case rumoured[lemma]:
		s.Takes |= infinitive
	}
	s.Preps = 0
	return s
}

// rumoured are verbs that say in the passive what nobody in particular tells.
var rumoured = set("report say allege believe think suspect presume assume estimate claim rumor rumour understand")

// funded are things that are "supported by" whoever pays for them.
var funded = set("centre center exhibition programme program project research show study work")

// stances are the classes that say what somebody thinks of their subject in the
// passive: "was condemned by", but not "was mentioned by".
var stances = map[nlp.CueClass]bool{nlp.Deny: true, nlp.Refuse: true, nlp.Support: true, nlp.Condemn: true}
