package report

import (
	"math"

	"crossclaim/compare"
	"crossclaim/nlp"
)

// A row is one claim as spreadsheets see it. c is nil where nothing was
// compared.
type row struct {
	c          *compare.Comparison
	claim      *nlp.Claim
	convention string
}

// A column is one column of a spreadsheet; one of text and num is set. num is
// NaN for an empty cell.
type column struct {
	name string
	text func(*row) string
	num  func(*row) float64
}

// comparisonColumns is the header of the contract, in order.
var comparisonColumns = []column{
	{name: "comparison", text: func(r *row) string { return r.c.ID }},
	{name: "event", text: func(r *row) string { return r.c.Event }},
	{name: "kind", text: func(r *row) string { return r.claim.Kind.Name }},
	{name: "subject", text: func(r *row) string { return r.c.Subject }},
	{name: "verdict", text: func(r *row) string { return string(r.c.Verdict) }},
	{name: "reason", text: func(r *row) string { return string(r.c.Reason) }},
	articleColumn, sourceColumn, publishedColumn, urlColumn,
	speakerColumn, speakerTypeColumn,
	wordsColumn, valueColumn, lowColumn, highColumn, hedgeColumn, unitColumn, sentenceColumn,
	pathColumn, lineColumn, startColumn, endColumn, sha256Column,
	{name: "convention", text: func(r *row) string { return r.convention }},
	{name: "note", text: func(r *row) string { return r.c.Note }},
}

// claimColumns is the header of `crossclaim extract`.
var claimColumns = []column{
	{name: "claim", text: func(r *row) string { return r.claim.ID }},
	{name: "kind", text: func(r *row) string { return r.claim.Kind.Name }},
	{name: "subject", text: func(r *row) string { return r.claim.Subject.In(field(r.claim)) }},
	articleColumn, sourceColumn, publishedColumn, urlColumn,
	speakerColumn, speakerTypeColumn,
	wordsColumn, valueColumn, lowColumn, highColumn, hedgeColumn, unitColumn, sentenceColumn,
	pathColumn, lineColumn, startColumn, endColumn, sha256Column,
	{name: "modality", text: func(r *row) string { return r.claim.Modality.String() }},
}

// The columns that both have.
var (
	articleColumn     = column{name: "article", text: func(r *row) string { return r.claim.Doc.ID }}
	sourceColumn      = column{name: "source", text: func(r *row) string { return r.claim.Doc.Source }}
	publishedColumn   = column{name: "published", text: func(r *row) string { return r.claim.Doc.Published.String() }}
	urlColumn         = column{name: "url", text: func(r *row) string { return r.claim.Doc.URL }}
	speakerColumn     = column{name: "speaker", text: func(r *row) string { return speakerName(r.claim) }}
	speakerTypeColumn = column{name: "speaker_type", text: func(r *row) string { return speakerType(r.claim) }}
	wordsColumn       = column{name: "words", text: func(r *row) string { return words(r.claim) }}
	valueColumn       = column{name: "value", num: quantityNum(value)}
	lowColumn         = column{name: "low", num: quantityNum(func(q *nlp.Quantity) float64 { return q.Low })}
	highColumn        = column{name: "high", num: quantityNum(func(q *nlp.Quantity) float64 { return q.High })}
	hedgeColumn       = column{name: "hedge", text: quantityText(func(q *nlp.Quantity) string { return q.Hedge.String() })}
	unitColumn        = column{name: "unit", text: quantityText(func(q *nlp.Quantity) string { return q.Unit })}
	sentenceColumn    = column{name: "sentence", text: func(r *row) string { return r.claim.Sentence.In(field(r.claim)) }}
	pathColumn        = column{name: "path", text: func(r *row) string { return r.claim.Doc.Path }}
	lineColumn        = column{name: "line", num: func(r *row) float64 { return positive(r.claim.Doc.Line) }}
	startColumn       = column{name: "start", num: func(r *row) float64 { return float64(r.claim.Span.Start) }}
	endColumn         = column{name: "end", num: func(r *row) float64 { return float64(r.claim.Span.End) }}
	sha256Column      = column{name: "sha256", text: func(r *row) string { return r.claim.Doc.SHA256 }}
)

func quantityNum(of func(*nlp.Quantity) float64) func(*row) float64 {
	return func(r *row) float64 {
		if r.claim.Quantity == nil {
			return math.NaN()
		}
		return of(r.claim.Quantity)
	}
}

func quantityText(of func(*nlp.Quantity) string) func(*row) string {
	return func(r *row) string {
		if r.claim.Quantity == nil {
			return ""
		}
		return of(r.claim.Quantity)
	}
}

// positive returns n, or an empty cell where it is 0, which means unknown.
func positive(n int) float64 {
	if n == 0 {
		return math.NaN()
	}
	return float64(n)
}

func speakerType(c *nlp.Claim) string {
	if s := speaker(c); s != nil {
		return s.Type.String()
	}
	return ""
}

// field returns the text that the spans of c point into.
func field(c *nlp.Claim) string { return c.Doc.Field(c.Sentence.Field) }

// rows returns the rows of the comparisons shown, in the order of the table.
func rows(r *compare.Report, o *Options) []row {
	var all []row
	for _, c := range o.Shown(r) {
		for _, claim := range byGiver(c) {
			all = append(all, row{c, claim, r.Tool.Convention})
		}
	}
	return all
}
