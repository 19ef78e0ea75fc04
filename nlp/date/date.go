// Package date reads dates, and resolves them against the day of publication by
// rule: a weekday is the nearest one on or before it, a day of a month the one
// nearest to it, "last week" the seven days from Monday before it. It also
// knows clock times, so that nobody reads them as quantities.
//
// It refuses to guess: "two days later" and a weekday in an article without a
// date are found, and stay unresolved.
package date

import (
	"strings"

	"crossclaim/nlp"
)

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
	Clock                // "6:30 p.m.", "noon"; never resolved
)

// rules lists the readers in the order in which they are tried at a token. Each
// returns the date that begins at token i, or one that is empty.
var rules = []func(r *reader, i int) Date{
	(*reader).clock,
	(*reader).numeric,
	(*reader).dayMonth,
	(*reader).monthDay,
	(*reader).weekday,
	(*reader).span,
	(*reader).ago,
	(*reader).decade,
	(*reader).year,
}

// Find returns the dates of the tagged sentence s of text, in order, resolved
// against published, which may be unknown. Clock times are left out.
func Find(text string, s *nlp.Sentence, published nlp.Day) []nlp.DayRange {
	var out []nlp.DayRange
	for _, d := range Scan(text, s.Tokens, published) {
		if d.Kind != Clock {
			out = append(out, d.DayRange)
		}
	}
	return out
}

// Scan returns every expression of time among the tagged tokens of text, in
// order, resolved against published, which may be unknown.
func Scan(text string, tokens []nlp.Token, published nlp.Day) []Date {
	r := &reader{text: text, tokens: tokens, published: published}
	var out []Date
	for i := 0; i < len(tokens); {
		d := r.at(i)
		if d.To == 0 {
			i++
			continue
		}
		d.Span = nlp.Span{Start: tokens[d.From].Start, End: tokens[d.To-1].End}
		out = append(out, r.open(d))
		i = d.To
	}
	return out
}

// A reader reads one sentence.
type reader struct {
	text      string
	tokens    []nlp.Token
	published nlp.Day
}

// at returns the date that begins at token i; its To is 0 when there is none.
func (r *reader) at(i int) Date {
	w := r.word(i)
	if w.role == 0 && !digit(r.norm(i)) && !strings.HasPrefix(r.norm(i), "mid-") {
		return Date{}
	}
	for _, rule := range rules {
		if d := rule(r, i); d.To > 0 {
			d.From = i
			return d
		}
	}
	return Date{}
}

// open opens the end of d that a preposition before it leaves open: "since
// Sunday", "until 2014".
func (r *reader) open(d Date) Date {
	if !d.Known() {
		return d
	}
	i := d.From - 1
	if r.norm(i) == "the" || r.norm(i) == "early" || r.norm(i) == "late" {
		i--
	}
	switch r.norm(i) {
	case "since":
		d.DayRange.To = 0
	case "until", "till":
		d.DayRange.From = 0
	}
	return d
}

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
