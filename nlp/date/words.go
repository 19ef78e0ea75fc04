package date

import (
	"time"

	"crossclaim/nlp/lexicon"
)

// A role is what a word does in a date.
type role uint8

const (
	none    role = iota
	month        // value: 1 to 12
	weekday      // value: 0 for Sunday
	daily        // value: days from the publication: "yesterday" is -1
	part         // "morning"
	unit         // "day", "week"; value: a period
	number       // "two"; value: itself
	pick         // "last", "next", "this"; value: -1, 1, 0
	past         // "the past week": the days up to the publication
	article      // "the", "a"
	hour         // "noon", "a.m."
	softly       // "early", "mid", "late"
	same         // "that day", "the same evening"
	season       // value: its first month
	ordinal      // "third"; value: itself
	feast        // the first word of a holiday
	digits       // begins with a digit; no word of the list
)

// The periods.
const (
	days = iota
	weeks
	months
	years
	decades
	hours
	minutes
	weekends
	centuries
)

// A word is the role of a word and its value.
type word struct {
	role  role
	value int
	short bool // an abbreviation or a word with another meaning: needs a number beside it
}

var words = lexicon.NewWords(map[string]word{
	"january": {month, 1, false}, "february": {month, 2, false}, "march": {month, 3, true}, "april": {month, 4, false},
	"may": {month, 5, true}, "june": {month, 6, false}, "july": {month, 7, false}, "august": {month, 8, false},
	"september": {month, 9, false}, "october": {month, 10, false}, "november": {month, 11, false}, "december": {month, 12, false},
	"jan.": {month, 1, false}, "feb.": {month, 2, false}, "mar.": {month, 3, true}, "apr.": {month, 4, false},
	"jun.": {month, 6, true}, "jul.": {month, 7, true}, "aug.": {month, 8, false}, "sept.": {month, 9, false}, "sep.": {month, 9, false},
	"oct.": {month, 10, false}, "nov.": {month, 11, false}, "dec.": {month, 12, false},
	"jan": {month, 1, true}, "feb": {month, 2, true}, "mar": {month, 3, true}, "apr": {month, 4, true}, "jun": {month, 6, true},
	"jul": {month, 7, true}, "aug": {month, 8, true}, "sept": {month, 9, true}, "sep": {month, 9, true}, "oct": {month, 10, true},
	"nov": {month, 11, true}, "dec": {month, 12, true},

	"sunday": {weekday, 0, false}, "monday": {weekday, 1, false}, "tuesday": {weekday, 2, false}, "wednesday": {weekday, 3, false},
	"thursday": {weekday, 4, false}, "friday": {weekday, 5, false}, "saturday": {weekday, 6, false},
	"sun.": {weekday, 0, true}, "mon.": {weekday, 1, true}, "tue.": {weekday, 2, true}, "tues.": {weekday, 2, true},
	"wed.": {weekday, 3, true}, "thu.": {weekday, 4, true}, "thurs.": {weekday, 4, true}, "fri.": {weekday, 5, true}, "sat.": {weekday, 6, true},

	"today": {daily, 0, false}, "tonight": {daily, 0, false}, "yesterday": {daily, -1, false}, "tomorrow": {daily, 1, false}, "overnight": {daily, 0, true},

	"morning": {part, 0, false}, "afternoon": {part, 0, false}, "evening": {part, 0, false}, "night": {part, -1, false}, "midday": {part, 0, false},

	"day": {unit, days, false}, "days": {unit, days, false}, "week": {unit, weeks, false}, "weeks": {unit, weeks, false},
	"month": {unit, months, false}, "months": {unit, months, false}, "year": {unit, years, false}, "years": {unit, years, false},
	"decade": {unit, decades, false}, "decades": {unit, decades, false}, "hour": {unit, hours, false}, "hours": {unit, hours, false},
	"minute": {unit, minutes, false}, "minutes": {unit, minutes, false}, "second": {unit, minutes, false}, "seconds": {unit, minutes, false},
	"weekend": {unit, weekends, false}, "century": {unit, centuries, false}, "centuries": {unit, centuries, false},

	"one": {number, 1, false}, "two": {number, 2, false}, "three": {number, 3, false}, "four": {number, 4, false}, "five": {number, 5, false},
	"six": {number, 6, false}, "seven": {number, 7, false}, "eight": {number, 8, false}, "nine": {number, 9, false}, "ten": {number, 10, false},
	"eleven": {number, 11, false}, "twelve": {number, 12, false},

	"last": {pick, -1, false}, "previous": {past, 0, false}, "past": {past, 0, false}, "this": {pick, 0, false}, "next": {pick, 1, false},
	"coming": {pick, 1, false}, "following": {pick, 1, true},
	"a": {article, 1, false}, "an": {article, 1, false}, "the": {article, 0, false},

	"early": {softly, 0, false}, "mid": {softly, 0, false}, "late": {softly, 0, false},
	"same": {same, 0, false}, "that": {same, 0, false},
	"spring": {season, 3, false}, "summer": {season, 6, false}, "autumn": {season, 9, false}, "fall": {season, 9, true}, "winter": {season, 12, false},
	"first": {ordinal, 1, false}, "third": {ordinal, 3, false}, "fourth": {ordinal, 4, false}, "fiscal": {ordinal, 0, false},
	"q1": {ordinal, 1, true}, "q2": {ordinal, 2, true}, "q3": {ordinal, 3, true}, "q4": {ordinal, 4, true},
	"first-quarter": {ordinal, 1, true}, "second-quarter": {ordinal, 2, true}, "third-quarter": {ordinal, 3, true}, "fourth-quarter": {ordinal, 4, true},
	"christmas": {feast, 0, false}, "new": {feast, 0, false}, "boxing": {feast, 0, false}, "halloween": {feast, 0, false}, "valentine": {feast, 0, false},

	"noon": {hour, 0, false}, "midnight": {hour, 0, false},
}).ForTokens()

// word returns the role of token i.
func (r *reader) word(i int) (w word) {
	if i < 0 || i >= len(r.tokens) {
		return w
	}
	return words.Of(&r.tokens[i])
}

// count reads a small whole number at token i: "2", "two", "a".
func (r *reader) count(i int) (n int, ok bool) {
	w := r.word(i)
	if w.role == number || w.role == article && w.value == 1 {
		return w.value, true
	}
	return integer(r.norm(i))
}

// integer reads up to four digits.
func integer(s string) (n int, ok bool) {
	if s == "" || len(s) > 4 {
		return 0, false
	}
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, true
}

// ordinals lists the endings of "9th".
var ordinals = []string{"st", "nd", "rd", "th"}

// dayOfMonth reads "9", "09" or "9th".
func dayOfMonth(s string) (n int, ok bool) {
	for _, o := range ordinals {
		if len(s) > 2 && s[len(s)-2:] == o {
			s = s[:len(s)-2]
			break
		}
	}
	n, ok = integer(s)
	return n, ok && len(s) <= 2 && n >= 1 && n <= 31
}

// yearOf reads a year of recent history.
func yearOf(s string) (n int, ok bool) {
	n, ok = integer(s)
	return n, ok && len(s) == 4 && n >= 1500 && n <= 2199
}

// weekdayOf returns the weekday of a word's value.
func (w word) weekdayOf() time.Weekday { return time.Weekday(w.value) }
