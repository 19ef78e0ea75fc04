package number

import (
	"math"
	"strings"

	"crossclaim/nlp"
)

// A Convention says which values vague words stand for. Vague words have no
// true meaning and published conventions disagree, so the reading is named and
// printed with every report.
type Convention struct {
	Name string
	Doc  string
	// words holds what differs from the default convention; a high end of +Inf
	// makes the entry a lower bound.
	words map[string]bounds
}

// bounds are the least and greatest value of a vague word, both included.
type bounds struct{ low, high float64 }

// atLeast is the reading of a vague word as a lower bound.
func atLeast(v float64) bounds { return bounds{v, math.Inf(1)} }

// Conventions lists the conventions; the first is the default.
var Conventions = []*Convention{
	{
		Name:  "default",
		Doc:   "dozens 24-99, hundreds 200-999, tens of thousands 20,000-99,999",
		words: vagueWords,
	},
	{
		Name: "ccc",
		Doc:  "Crowd Counting Consortium: hundreds, thousands and tens of thousands are lower bounds: at least 200, 2,000, 20,000",
		words: map[string]bounds{
			"hundreds": atLeast(200), "thousands": atLeast(2e3), "tens of thousands": atLeast(2e4), "hundreds of thousands": atLeast(2e5),
			"millions": atLeast(2e6), "tens of millions": atLeast(2e7), "hundreds of millions": atLeast(2e8),
		},
	},
	{
		Name: "acled",
		Doc:  "Armed Conflict Location & Event Data: the least the word can mean: dozens at least 12, hundreds at least 100",
		words: map[string]bounds{
			"dozens": atLeast(12), "hundreds": atLeast(100), "thousands": atLeast(1e3), "tens of thousands": atLeast(1e4),
			"hundreds of thousands": atLeast(1e5), "millions": atLeast(1e6), "tens of millions": atLeast(1e7), "hundreds of millions": atLeast(1e8),
		},
	},
}

// vagueWords is the default convention. A new vague word is one line here.
var vagueWords = map[string]bounds{
	"a few":                 {2, 5},
	"a handful":             {2, 5},
	"several":               {3, 9},
	"tens":                  {20, 99},
	"dozens":                {24, 99},
	"scores":                {40, 199},
	"hundreds":              {200, 999},
	"thousands":             {2e3, 9999},
	"tens of thousands":     {2e4, 99999},
	"hundreds of thousands": {2e5, 999999},
	"millions":              {2e6, 9999999},
	"tens of millions":      {2e7, 99999999},
	"hundreds of millions":  {2e8, 999999999},
	"billions":              {2e9, 9999999999},
	"tens of billions":      {2e10, 99999999999},
	"hundreds of billions":  {2e11, 999999999999},
	"trillions":             {2e12, 9999999999999},
	"lakhs":                 {2e5, 999999},
	"crores":                {2e7, 99999999},
	"multimillion":          atLeast(2e6),
	"multibillion":          atLeast(2e9),
	"multitrillion":         atLeast(2e12),
}

// ConventionNamed returns the convention of a name, or nil.
func ConventionNamed(name string) *Convention {
	for _, c := range Conventions {
		if c.Name == name {
			return c
		}
	}
	return nil
}

// Under returns the ends of q as c reads them; ±Inf is unbounded. Quantities
// without a vague word are the same under every convention.
func Under(q *nlp.Quantity, c *Convention) (low, high float64) {
	if q.Vague == "" || c == nil {
		return q.Low, q.High
	}
	b, ok := c.bounds(q.Vague)
	if !ok {
		return q.Low, q.High
	}
	return bounded(b, q.Hedge)
}

// bounds looks a vague word up: itself, or what multiplies a scale word, as in
// "several hundred".
func (c *Convention) bounds(name string) (bounds, bool) {
	if b, ok := c.words[name]; ok {
		return b, true
	}
	if b, ok := vagueWords[name]; ok {
		return b, true
	}
	cut := strings.LastIndexByte(name, ' ')
	if cut < 0 {
		return bounds{}, false
	}
	scale, ok := scales[name[cut+1:]]
	if !ok {
		return bounds{}, false
	}
	b, ok := c.bounds(name[:cut])
	return bounds{b.low * scale, b.high * scale}, ok
}

// bounded puts the hedge of a vague word on its ends: "more than several
// hundred" keeps the low end, "up to several hundred" the high one.
func bounded(b bounds, h nlp.Hedge) (low, high float64) {
	switch h {
	case nlp.AtLeast, nlp.MoreThan:
		return b.low, math.Inf(1)
	case nlp.AtMost, nlp.LessThan:
		return math.Inf(-1), b.high
	}
	return b.low, b.high
}
