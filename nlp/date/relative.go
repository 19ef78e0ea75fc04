package date

import "crossclaim/nlp"

// span reads "last week", "this year", "the past three days", "next month", "the
// next two days", "the weekend".
func (r *reader) span(i int) Date {
	at := i
	if w := r.word(at); w.role == article && w.value == 0 {
		at++
	}
	w := r.word(at)
	if w.role == unit && w.value == weekends && at > i {
		return r.weekend(at, 0)
	}
	if w.role != pick && w.role != past {
		return Date{}
	}
	n, counted := 1, false
	unitAt := at + 1
	if c, ok := r.count(unitAt); ok && r.word(unitAt).role != article {
		n, counted = c, true
		unitAt++
	}
	u := r.word(unitAt)
	if u.role != unit || u.value == minutes {
		return Date{}
	}
	definite := at > i // "the last week" is the seven days up to now
	if w.role == pick && w.value < 0 && r.norm(at-1) == "the" && r.norm(unitAt+1) == "of" {
		return Date{} // "the last week of the harvest" is that of any harvest
	}
	switch {
	case u.value == weekends && !counted:
		return r.weekend(unitAt, w.value)
	case w.role == past || counted && w.value < 0 || definite && w.value < 0:
		return r.resolved(Relative, unitAt+1, func() nlp.DayRange { return r.upTo(u.value, n) })
	case counted && definite && w.value > 0 && !w.short:
		return r.resolved(Relative, unitAt+1, func() nlp.DayRange { return r.from(u.value, n) })
	case w.short || counted || definite && w.value >= 0 || u.value == hours || u.value == days:
		return found(Relative, unitAt+1, nlp.DayRange{})
	}
	return r.resolved(Relative, unitAt+1, func() nlp.DayRange { return r.shift(u.value, w.value) })
}

// weekend returns the weekend whose word is token at: the last one that had begun
// at the publication, the coming one where it lies ahead; which is -1 for "last",
// 1 for "next".
func (r *reader) weekend(at, which int) Date {
	return r.resolved(Season, at+1, func() nlp.DayRange {
		saturday := r.onOrBefore(6)
		begun := r.published-saturday < 2
		switch t := r.tense(at, at+1); {
		case which > 0, which == 0 && t == ahead && !begun:
			saturday += 7
		case which < 0 && begun:
			saturday -= 7
		}
		return nlp.DayRange{From: saturday, To: saturday + 1}
	})
}

// ago reads "two days ago", "a year earlier", "three weeks later", and "two days
// after the May 9 vote", which runs to the date that it is told from.
func (r *reader) ago(i int) Date {
	n, ok := r.count(i)
	u := r.word(i + 1)
	if !ok || u.role != unit {
		return Date{}
	}
	to := i + 3
	switch word := r.norm(i + 2); word {
	case "ago":
		return r.resolved(Relative, to, func() nlp.DayRange { return r.before(u.value, n) })
	case "earlier":
		if r.dated && u.value != minutes {
			return found(Relative, to, hang(r.last, u.value, -n))
		}
		return r.resolved(Relative, to, func() nlp.DayRange { return r.before(u.value, n) })
	case "later":
		return found(Relative, to, hang(r.toldLast(), u.value, n))
	case "after", "before":
		return r.counted(to, u.value, signed(n, word))
	}
	return Date{}
}

// signed returns n, below zero for "before".
func signed(n int, word string) int {
	if word == "before" {
		return -n
	}
	return n
}

// counted returns the date n periods from the one that begins at token i, at
// most an article or a preposition behind it; from the one told last where the
// sentence, or this part of it, ends at i.
func (r *reader) counted(i, period, n int) Date {
	if i >= len(r.tokens) || r.tag(i) == nlp.Stop || r.tag(i) == nlp.Comma {
		return found(Relative, i, hang(r.toldLast(), period, n))
	}
	if r.tag(i) == nlp.DT || r.tag(i) == nlp.IN {
		i++
	}
	for _, rule := range []func(*reader, int) Date{(*reader).numeric, (*reader).dayMonth, (*reader).monthDay, (*reader).holiday, (*reader).weekday} {
		if d := rule(r, i); d.To > 0 && d.Kind != Month {
			return found(Relative, d.To, hang(d.DayRange, period, n))
		}
	}
	return Date{}
}

// aside reads what stands beside a day told of before: "the next day", "the
// following Monday", "the previous night", "the day before", "that evening", "on
// the eve of the May 9 vote".
func (r *reader) aside(i int) Date {
	at := i
	if w := r.word(at); w.role == article && w.value == 0 {
		at++
	}
	w, u := r.word(at), r.word(at+1)
	switch {
	case w.role == same && (w.value == 0 && (at > i || r.norm(at) == "that")):
		if u.role == part || u.role == unit && u.value == days && r.norm(at+1) == "day" && r.aloneAt(at+2) {
			return found(Relative, at+2, hang(r.toldLast(), days, 0))
		}
	case at == i:
	case r.norm(at) == "eve" && r.norm(at+1) == "of":
		return r.counted(at+2, days, -1)
	case (w.role == unit && w.value == days && r.norm(at) == "day" || w.role == part) && (r.norm(at+1) == "before" || r.norm(at+1) == "after"):
		return r.counted(at+2, days, signed(1, r.norm(at+1)))
	case w.role == pick && w.value > 0 && u.role == weekday:
		return found(Weekday, at+2, weekdayAfter(r.toldLast(), u.weekdayOf()))
	case w.role == pick && w.value > 0 && (u.role == part || u.role == unit && (u.value == days || w.short)) && !plural(r.norm(at+1)):
		return found(Relative, at+2, r.nextTo(u, 1))
	case r.norm(at) == "previous" && (u.role == part || u.role == unit && (r.dated || u.value == days)) && !plural(r.norm(at+1)):
		return found(Relative, at+2, r.nextTo(u, -1))
	}
	return Date{}
}

// aloneAt reports whether nothing that "that" or "the same" could point to stands
// at token i: "the same day that the strike began".
func (r *reader) aloneAt(i int) bool {
	w := r.norm(i)
	return !r.tag(i).Noun() && w != "that" && w != "as" && w != "when"
}

// plural reports whether a unit is one of several.
func plural(norm string) bool { return norm[len(norm)-1] == 's' }

// nextTo returns the unit, or the day of a part, that lies n from the day told
// last.
func (r *reader) nextTo(u word, n int) nlp.DayRange {
	if u.role == part {
		return hang(r.toldLast(), days, n)
	}
	return hang(r.toldLast(), u.value, n)
}

// dayAfter reads "the day after tomorrow" and "the day before yesterday".
func (r *reader) dayAfter(i int) Date {
	if r.norm(i+1) != "day" || r.norm(i+2) != "after" && r.norm(i+2) != "before" || r.word(i+3).role != daily {
		return Date{}
	}
	d := r.daily(i+3, r.word(i+3))
	if d.Known() {
		d.DayRange = hang(d.DayRange, days, signed(1, r.norm(i+2)))
	}
	return d
}

// toldLast returns the date told of last: in this sentence, else before it.
func (r *reader) toldLast() nlp.DayRange {
	switch {
	case r.dated:
		return r.last
	case r.told != nil:
		return r.told()
	}
	return nlp.DayRange{}
}
