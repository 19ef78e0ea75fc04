package extract_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
	"crossclaim/nlp/extract"
)

// TestMeasured: what a figure without a counted noun measures, and whose it is.
func TestMeasured(t *testing.T) {
	for _, row := range []struct{ sentence, measure, holder string }{
		{"The brewer reported a loss of €12 million for the year.", "loss", ""},
		{"Revenue fell to 3.4 billion dollars.", "revenue", ""},
		{"Turnout was 58 percent.", "turnout", ""},
		{"Lund was ahead, with Ines Duarte at 13%.", "", "Ines Duarte"},
		{"She trails Jonas Moe (13 percent).", "", "Jonas Moe"},
		{"Prices rose an average of 48 percent.", "price", ""},
		{"Prices exceeded the national average of 48 dollars.", "average", ""},
		{"Ines Duarte received 44.1 percent.", "", "Ines Duarte"},
		{"Ines Duarte took 52 percent to Pablo Rey's 47 percent.", "", "Ines Duarte"},
		{"The bank cut its forecast to 2.5 percent.", "forecast", ""},
		{"Gusts of up to 90 mph were measured.", "gust", ""},
		{"The carmaker lost 310 million euros.", "lose", ""},
		{"The museum spent 4 million euros.", "spend", ""},
		{"Ruiz, in office for 9 weeks, resigned.", "office", ""},
		{"The pilot was Jonas Reuter, 44, of Bern.", "", "Jonas Reuter"},
		{"Shares in the airline dropped 7%.", "share", ""},
	} {
		d := &nlp.Document{ID: "x", Text: row.sentence, Published: nlp.ParseDay("2024-05-15")}
		for _, c := range extract.Claims(d) {
			if c.Quantity != nil && c.Quantity.Unit != "year" {
				require.Equal(t, row.measure, c.Measure, "measure of %q", row.sentence)
				require.Equal(t, row.holder, c.Holder, "holder of %q", row.sentence)
				break
			}
		}
	}
}

// TestNoFigure: a figure measures what the sentence speaks of, never another figure.
func TestNoFigure(t *testing.T) {
	for sentence, want := range map[string]string{
		"Support slipped two percentage points to 38 percent.": "Support",
		"Yields rose 7 basis points to 38 percent.":            "Yields",
		"Output grew 40 tonnes, or 38 percent.":                "Output",
	} {
		claims := extract.Claims(&nlp.Document{ID: "x", Text: sentence})
		last := claims[len(claims)-1]
		require.Equal(t, "38 percent", last.Quantity.Span.In(sentence))
		require.Equal(t, want, last.Subject.In(sentence), sentence)
	}
}

// TestSharers: of whom a share is.
func TestSharers(t *testing.T) {
	for sentence, want := range map[string]string{
		"Half of those polled said no.":         "those polled",
		"Half of those who row can swim.":       "those who row",
		"Half of those 12 were new.":            "",
		"Most anglers (63%) eat eel.":           "Most anglers",
		"Growers want more of the trade (63%).": "Growers",
	} {
		claims := extract.Claims(&nlp.Document{ID: "x", Text: sentence})
		i := slices.IndexFunc(claims, func(c nlp.Claim) bool { return c.Quantity != nil })
		require.Equal(t, want, claims[i].Subject.In(sentence), sentence)
	}
}

// TestWorded: the words of a figure are its own, and no figure before it is among them.
func TestWorded(t *testing.T) {
	text := "They cut his term from 11 years to eight."
	claims := extract.Claims(&nlp.Document{ID: "x", Text: text})
	require.Equal(t, "eight", claims[len(claims)-1].Span.In(text))
}

// TestAges: whose an age is, and whether it is that of today.
func TestAges(t *testing.T) {
	for _, row := range []struct {
		sentence, holder, subject string
		scope                     nlp.Scope
	}{
		{"The pilot was Jonas Reuter, 44, of Bern.", "Jonas Reuter", "Jonas Reuter", nlp.Whole},
		{"They found 44-year-old Jonas Reuter in the hut.", "Jonas Reuter", "Jonas Reuter", nlp.Whole},
		{"Jonas Reuter, a 44-year-old pilot, landed the plane.", "Jonas Reuter", "Jonas Reuter", nlp.Whole},
		{"Jonas Reuter, who turned 44 in May, landed the plane.", "Jonas Reuter", "Jonas Reuter", nlp.Whole},
		{"Jonas Reuter was a 44-year-old pilot.", "Jonas Reuter", "Jonas Reuter", nlp.Whole},
		{"Jonas Reuter said his 7-year-old grandson was with him.", "", "grandson", nlp.Whole},
		{"Jonas Reuter's 7-year-old grandson was with him.", "", "grandson", nlp.Whole},
		{"Jonas Reuter, Lind's 44-year-old uncle, landed the plane.", "Jonas Reuter", "Jonas Reuter", nlp.Whole},
		{"Jonas Reuter, her 44-year-old uncle, landed the plane.", "Jonas Reuter", "Jonas Reuter", nlp.Whole},
		{"They saved Jonas Reuter, his 7-year-old grandson, and a dog.", "", "grandson", nlp.Whole},
		{"Jonas Reuter first flew at the age of 17.", "Jonas Reuter", "Jonas Reuter", nlp.Before},
		{"Jonas Reuter was elected at age 17.", "Jonas Reuter", "Jonas Reuter", nlp.Before},
		{"Jonas Reuter died at the age of 83.", "Jonas Reuter", "Jonas Reuter", nlp.Whole},
		{"Jonas Reuter, who died on Monday at the age of 83, flew for a living.", "Jonas Reuter", "Jonas Reuter", nlp.Whole},
		{"Jonas Reuter, the pilot of Bern, died on Monday aged 83.", "Jonas Reuter", "Jonas Reuter", nlp.Whole},
		{"The pilot died on Monday aged 83.", "", "", nlp.Whole},
		{"She met Jonas Reuter when a pilot died at the age of 83.", "", "", nlp.Whole},
		{"A pilot aged 44 landed the plane.", "", "pilot", nlp.Whole},
		{"My uncle is 44.", "", "My uncle", nlp.Whole},
		{"The twins, 4 and 4, were on board.", "", "twins", nlp.Whole},
		{"Children aged 3 months to 10 years fly free.", "", "Children", nlp.Whole},
		{"They fly with a 4-year-old and his aunt.", "", "", nlp.Whole},
	} {
		d := &nlp.Document{ID: "x", Text: row.sentence, Published: nlp.ParseDay("2024-05-15")}
		found := false
		for _, c := range extract.Claims(d) {
			if c.Kind.Name == "age" {
				found = true
				require.Equal(t, row.holder, c.Holder, row.sentence)
				require.Equal(t, row.subject, c.Subject.In(d.Text), row.sentence)
				require.Equal(t, row.scope, c.Scope, row.sentence)
			}
		}
		require.True(t, found, row.sentence)
	}
}
