package extract_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
	"crossclaim/nlp/extract"
)

// TestWhen: which date of its sentence says when a figure was.
func TestWhen(t *testing.T) {
	for _, row := range []struct{ sentence, figure, when string }{
		{"On Monday, 12 miners were rescued.", "12", "2024-05-13"},
		{"Some 12 miners were rescued when the shaft was opened on Monday.", "Some 12", "2024-05-13"},
		{"The mill cut 300 jobs after sales fell last year.", "300", ""},
		{"The mill, which opened in 1962, employs 900 people.", "900", ""},
		{"The mill has 900 workers and made a profit last year.", "900", ""},
		{"In 1998, 43 people died in a fire at the mill.", "43", "1998-01-01"},
		{"The mill lost 43 workers in 1998, the union said.", "43", "1998-01-01"},
		{"It was the worst fire since 1998, when 43 people died.", "43", "1998-01-01"},
		{"Fewer boats sank than last year, when 62 did, and than in any year since the 1980s.", "62", "2023-01-01"},
		{"The price rose from 36 dollars in 2008 to 241 dollars in 2013.", "241 dollars", "2013-01-01"},
		{"The price rose from 36 dollars in 2008 to 241 dollars in 2013.", "36 dollars", "2008-01-01"},
		{"About 70 delegates discussed the May 4 election.", "About 70", ""},
		{"She sang for the six weavers who drowned in the 1971 flood of the town.", "six", "1971-01-01"},
		{"Little is known of the 1988 ferry fire, which killed 31 people.", "31", "1988-01-01"},
		{"They spoke of the 1994 raid on the mill, where a guard killed nine people.", "nine", "1994-01-01"},
		{"A judge in the 1994 raid said nine people were hurt at his house.", "nine", ""},
	} {
		d := &nlp.Document{ID: "x", Text: row.sentence, Published: nlp.ParseDay("2024-05-15")}
		found := false
		for _, c := range extract.Claims(d) {
			if c.Quantity != nil && c.Quantity.In(d.Text) == row.figure {
				require.Equal(t, row.when, c.Time.From.String(), row.sentence)
				require.Equal(t, row.when == "", c.Time.To == 0, row.sentence)
				found = true
			}
		}
		require.True(t, found, "no %q in %q", row.figure, row.sentence)
	}
}

// TestSides: whom people are for or against.
func TestSides(t *testing.T) {
	for sentence, want := range map[string]string{
		"About 300 people marched through Leeds against the closure of the library.":              "opposition",
		"Some 4,000 Ruiz supporters gathered in Lima.":                                            "supporters of Ruiz",
		"Some 4,000 supporters of Ana Ruiz gathered in Lima.":                                     "supporters of Ana Ruiz",
		"Tens of thousands of opposition supporters marched.":                                     "opposition",
		"President Ana Ruiz met 200 of her supporters after subsidies were scaled back in March.": "supporters of Ana Ruiz",
		"The two allies scaled back their plans.":                                                 "",
	} {
		d := &nlp.Document{ID: "x", Text: sentence, Published: nlp.ParseDay("2024-05-15")}
		got := "no figure"
		for _, c := range extract.Claims(d) {
			if c.Quantity != nil {
				got = c.Group
				break
			}
		}
		require.Equal(t, want, got, sentence)
	}
}
