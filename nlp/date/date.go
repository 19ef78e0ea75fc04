// Package date reads dates, and resolves them by rule. Against the day of
// publication: a weekday is the nearest one on or before it, or on or after it
// where the verb beside it looks ahead; a day of a month is the one nearest to it
// on the side that the verb looks to; "last week" the seven days from Monday
// before it. Against the day told of last: "two days later", "the next day". It
// also knows clock times, so that nobody reads them as quantities.
//
// It refuses to guess: "two days later" where no day was told, and a weekday in
// an article without a date, are found and stay unresolved. Seasons are those of
// the northern hemisphere, quarters and fiscal years those of the calendar.
package date

import (
	"strings"

	"crossclaim/nlp"
)

// A Frame is what dates are resolved against.
type Frame struct {
	Published nlp.Day             // 0 where it is unknown
	Told      func() nlp.DayRange // returns what the sentences before told of last; nil where nothing did
}

// A Date is one expression of time.
type Date struct {
	nlp.DayRange      // Known reports whether it could be resolved
	From, To     int  // tokens, half-open
	Kind         Kind // of the expression
}

// A Kind is the sort of an expression of time.
type Kind uint8

// The kinds.
const (
	Calendar Kind = iota // "August 9", "Aug. 16, 2020", "2020-08-16"
	Month                // "August", "August 2020"
	Year                 // "2014", "1914-18"
	Decade               // "the 1980s"
	Weekday              // "Sunday", "Sunday morning", "today", "overnight"
	Relative             // "last week", "two days earlier"
	Season               // "last summer", "the third quarter", "the weekend"
	Clock                // "6:30 p.m.", "noon"; never resolved
)

// A rule reads one form of dates. Its read returns the date that begins at token
// i, or one that is empty.
type rule struct {
	form   string
	starts roles // of the words that it can begin with
	read   func(r *reader, i int) Date
}

// rules are tried at a token in this order.
var rules = []rule{
	{`"6:30 p.m.", "noon"`, of(digits, hour), (*reader).clock},
	{`"2020-08-16", "16/08/2020"`, of(digits), (*reader).numeric},
	{`"early March", "mid-2014"`, of(softly), (*reader).soft},
	{`"16 August 2020", "9-11 August"`, of(digits), (*reader).dayMonth},
	{`"August 9", "August"`, of(month), (*reader).monthDay},
	{`"Christmas Day"`, of(feast), (*reader).holiday},
	{`"next Sunday", "yesterday", "this morning"`, of(weekday, daily, pick), (*reader).weekday},
	{`"last summer", "summer 2019"`, of(season, pick, article), (*reader).season},
	{`"the third quarter of 2019", "Q3 2019"`, of(article, ordinal, unit), (*reader).quarter},
	{`"the next day", "that evening"`, of(article, same), (*reader).aside},
	{`"the day after tomorrow"`, of(article), (*reader).dayAfter},
	{`"last week", "the past three days"`, of(article, pick, past), (*reader).span},
	{`"two days ago", "a year earlier"`, of(digits, number, article), (*reader).ago},
	{`"the 1980s"`, of(digits), (*reader).decade},
	{`"in 2014", "1914-18"`, of(digits), (*reader).year},
}

// rulesBy holds for each role how to read a date that begins with it.
var rulesBy = func() (by [digits + 1][]func(*reader, int) Date) {
	for begins := range by {
		for _, r := range rules {
			if r.starts&(1<<begins) != 0 {
				by[begins] = append(by[begins], r.read)
			}
		}
	}
	return by
}()

// roles is a set of roles.
type roles uint32

// of returns the set of some roles.
func of(list ...role) (s roles) {
	for _, r := range list {
		s |= 1 << r
	}
	return s
}

// Find returns the dates of the tagged sentence s of text, in order, resolved
// against f. Clock times are left out.
func Find(text string, s *nlp.Sentence, f Frame) []nlp.DayRange {
	var out []nlp.DayRange
	for _, d := range Scan(text, s.Tokens, f) {
		if d.Kind != Clock {
			out = append(out, d.DayRange)
		}
	}
	return out
}

// Scan returns every expression of time among the tagged tokens of text, in
// order, resolved against f.
func Scan(text string, tokens []nlp.Token, f Frame) []Date {
	r := &reader{text: text, tokens: tokens, published: f.Published, told: f.Told}
	var out []Date
	for i := 0; i < len(tokens); {
		begins := r.begins(i)
		if begins == none { // nearly all
			i++
			continue
		}
		d := r.at(i, begins)
		if d.To == 0 {
			i++
			continue
		}
		i = d.To
		if n := len(out); n > 0 && r.joins(out[n-1], d) {
			d = join(out[n-1], d)
			out = out[:n-1]
		}
		d = r.open(d)
		d.Span = nlp.Span{Start: tokens[d.From].Start, End: tokens[d.To-1].End}
		d.Apart = r.published == 0 && r.coarse(d)
		if d.Kind != Clock {
			r.last, r.dated = d.DayRange, true
		}
		out = append(out, d)
	}
	return out
}

// coarse reports whether d is a month, a year or more: "August", "2014", "last
// year", "three decades ago".
func (r *reader) coarse(d Date) bool {
	switch d.Kind {
	case Month, Year, Decade:
		return true
	case Relative:
		for i := d.From; i < d.To; i++ {
			if w := r.word(i); w.role == unit && (w.value == months || w.value == years || w.value == decades || w.value == centuries) {
				return true
			}
		}
	}
	return false
}

// A reader reads one sentence.
type reader struct {
	text      string
	tokens    []nlp.Token
	published nlp.Day
	told      func() nlp.DayRange
	last      nlp.DayRange // the date read last in this sentence
	dated     bool         // there is one
}

// begins returns the role of token i at the beginning of a date, none where no
// date begins with it.
func (r *reader) begins(i int) role {
	t := &r.tokens[i]
	w := words.Of(t).role
	switch {
	case w != none, t.Shape == nlp.Small:
		return w
	case digit(t.Norm):
		return digits
	case strings.HasPrefix(t.Norm, "mid-"):
		return softly
	}
	return none
}

// at returns the date at token i, which has the role begins; its To is 0 when there
// is none.
func (r *reader) at(i int, begins role) Date {
	for _, read := range rulesBy[begins] {
		if d := read(r, i); d.To > 0 {
			d.From = i
			return d
		}
	}
	return Date{}
}

// found is a date of tokens up to to.
func found(kind Kind, to int, r nlp.DayRange) Date { return Date{DayRange: r, To: to, Kind: kind} }

// norm returns the lower-case form of token i, "" outside the sentence.
func (r *reader) norm(i int) string {
	if i < 0 || i >= len(r.tokens) {
		return ""
	}
	return r.tokens[i].Norm
}

func (r *reader) tag(i int) nlp.Tag {
	if i < 0 || i >= len(r.tokens) {
		return nlp.NoTag
	}
	return r.tokens[i].Tag
}

// upper reports whether token i begins with a capital.
func (r *reader) upper(i int) bool {
	if i < 0 || i >= len(r.tokens) || r.tokens[i].Start >= r.tokens[i].End {
		return false
	}
	c := r.text[r.tokens[i].Start]
	return 'A' <= c && c <= 'Z'
}

func digit(norm string) bool {
	return norm != "" && (norm[0] >= '0' && norm[0] <= '9' || norm[0] == '\'' && len(norm) > 1 && norm[1] >= '0' && norm[1] <= '9')
}
