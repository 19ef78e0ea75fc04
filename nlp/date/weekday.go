package date

import (
	"crossclaim/nlp"
)

// weekday reads "Sunday", "next Sunday", "Sunday morning", "Sunday, Aug. 16",
// "today", "last night" and "overnight".
func (r *reader) weekday(i int) Date {
	at, which := i, -2
	if w := r.word(i); w.role == pick {
		at, which = i+1, w.value
	}
	w := r.word(at)
	switch {
	case w.role == weekday && r.upper(at) && (!w.short || r.tag(at+1) == nlp.Comma):
		return r.named(at, which, w)
	case w.role == daily && which == -2:
		return r.daily(at, w)
	case w.role == part && which == -1: // "last night"
		return r.resolved(Weekday, at+1, func() nlp.DayRange { return nlp.DayRange{From: r.published - 1, To: r.published} })
	case w.role == part && which == 0: // "this morning"
		return r.resolved(Weekday, at+1, func() nlp.DayRange { return day(r.published) })
	}
	return Date{}
}

// resolved returns a date that is resolved where the publication is known.
func (r *reader) resolved(kind Kind, to int, days func() nlp.DayRange) Date {
	if r.published == 0 {
		return found(kind, to, nlp.DayRange{})
	}
	return found(kind, to, days())
}

// named reads the weekday at token at, and the date that may stand behind it.
func (r *reader) named(at, which int, w word) Date {
	to := at + 1
	if r.word(to).role == part {
		to++
	}
	next := to
	if r.norm(next) == "," {
		next++
	}
	for _, rule := range []func(*reader, int) Date{(*reader).monthDay, (*reader).dayMonth} {
		if d := rule(r, next); d.To > 0 && d.Kind == Calendar {
			return d
		}
	}
	return r.resolved(Weekday, to, func() nlp.DayRange {
		d := r.onOrBefore(w.weekdayOf())
		switch {
		case which > 0:
			d += 7
		case which == -1 && d == r.published:
			d -= 7
		case which != -1 && r.tense(at, to) == ahead, which == 0 && r.tense(at, to) == unknown:
			d = r.onOrAfter(w.weekdayOf())
		}
		return day(d)
	})
}

// daily reads "yesterday", "tomorrow night" and "overnight".
func (r *reader) daily(at int, w word) Date {
	to := at + 1
	if r.word(to).role == part {
		to++
	}
	return r.resolved(Weekday, to, func() nlp.DayRange {
		d := r.published + nlp.Day(w.value)
		if w.short { // the night before and of the publication
			return nlp.DayRange{From: d - 1, To: d}
		}
		return day(d)
	})
}
