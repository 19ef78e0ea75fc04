package report

import (
	"math"

	"crossclaim/nlp"
)

// claim writes one claim as the contract says: keys in one order, none
// dropped, unknown is null.
func (j *jsonText) claim(c *nlp.Claim) {
	text := c.Doc.Field(c.Sentence.Field)
	j.open("", '{')
	j.str("id", c.ID)
	j.str("article", c.Doc.ID)
	j.str("kind", c.Kind.Name)
	j.open("span", '{')
	j.place(c.Span, text)
	j.str("field", c.Sentence.Field.String())
	j.close('}')
	j.open("sentence", '{')
	j.int("index", c.Sentence.Index)
	j.place(c.Sentence.Span, text)
	j.close('}')
	j.quantity(c.Quantity, text)
	j.words("subject", c.Subject, text)
	j.strs("places", c.Places)
	j.time(c.Time, text)
	j.known("group", c.Group)
	j.attribution(c.Attribution, text)
	j.str("modality", c.Modality.String())
	j.close('}')
}

// place writes where s stands in text, and its words.
func (j *jsonText) place(s nlp.Span, text string) {
	j.int("start", s.Start)
	j.int("end", s.End)
	j.str("text", s.In(text))
}

// span writes s as an object of its own.
func (j *jsonText) span(key string, s nlp.Span, text string) {
	j.open(key, '{')
	j.place(s, text)
	j.close('}')
}

// words writes the words of s alone, or null where it is empty.
func (j *jsonText) words(key string, s nlp.Span, text string) {
	if s.Empty() {
		j.null(key)
		return
	}
	j.str(key, s.In(text))
}

func (j *jsonText) quantity(q *nlp.Quantity, text string) {
	if q == nil {
		j.null("quantity")
		return
	}
	j.open("quantity", '{')
	j.place(q.Span, text)
	j.num("value", value(q))
	j.num("low", q.Low)
	j.num("high", q.High)
	j.bool("low_open", q.LowOpen)
	j.bool("high_open", q.HighOpen)
	j.str("hedge", q.Hedge.String())
	j.known("trend", q.Trend.String())
	j.known("unit", q.Unit)
	j.words("unit_phrase", q.UnitPhrase, text)
	j.str("dimension", q.Dimension.String())
	j.close('}')
}

// value returns the number as written, NaN for ranges and vague words.
func value(q *nlp.Quantity) float64 {
	if !q.HasValue {
		return math.NaN()
	}
	return q.Value
}

func (j *jsonText) time(r nlp.DayRange, text string) {
	if !r.Known() {
		j.null("time")
		return
	}
	j.open("time", '{')
	j.known("from", r.From.String())
	j.known("to", r.To.String())
	j.words("text", r.Span, text)
	j.close('}')
}

func (j *jsonText) attribution(a *nlp.Attribution, text string) {
	if a == nil {
		j.null("attribution")
		return
	}
	j.open("attribution", '{')
	j.speaker(a.Speaker, text)
	if a.Cue.Empty() {
		j.null("cue")
	} else {
		j.span("cue", a.Cue, text)
	}
	j.open("content", '[')
	for _, s := range a.Content {
		j.span("", s, text)
	}
	j.close(']')
	j.str("form", a.Form.String())
	j.close('}')
}

func (j *jsonText) speaker(s *nlp.Speaker, text string) {
	if s == nil {
		j.null("speaker")
		return
	}
	j.open("speaker", '{')
	j.place(s.Span, text)
	j.known("name", s.Name)
	j.known("title", s.Title)
	j.known("type", s.Type.String())
	j.close('}')
}
