package number_test

import (
	"strconv"
	"strings"
	"testing"

	"crossclaim/nlp"
	"crossclaim/nlp/internal/parse"
	"crossclaim/nlp/number"
	"github.com/stretchr/testify/require"
)

// TestEveryUnitIsRead reads every name and sign of every unit behind a number.
func TestEveryUnitIsRead(t *testing.T) {
	for _, u := range number.UnitNames() {
		for _, words := range u.Words {
			text := "They reported 40 " + strings.ReplaceAll(words, "_", " ") + " of it."
			rs := number.Read(parse.Sentence(text))
			require.NotEmpty(t, rs, text)
			require.Equal(t, u.Name, rs[0].Unit, text)
		}
		for _, sign := range u.Signs {
			text := "They reported 41.5" + sign + " of it."
			rs := number.Read(parse.Sentence(text))
			require.NotEmpty(t, rs, text)
			require.Equal(t, u.Name, rs[0].Unit, text)
		}
	}
}

// TestEveryCurrencyIsRead reads every name of every currency.
func TestEveryCurrencyIsRead(t *testing.T) {
	for _, c := range number.CurrencyNames() {
		for _, words := range c.Words {
			text := "They paid 4,000 " + strings.ReplaceAll(words, "_", " ") + " for it."
			rs := number.Read(parse.Sentence(text))
			require.NotEmpty(t, rs, text)
			require.Equal(t, c.Name, rs[0].Unit, text)
			require.Equal(t, nlp.Money, rs[0].Dimension, text)
		}
	}
}

// TestEveryHedgeIsRead puts every phrase of the hedge tables beside a number.
func TestEveryHedgeIsRead(t *testing.T) {
	for hedge, phrases := range number.HedgePhrases() {
		for _, p := range phrases {
			text := "The hall held " + p + " 340 guests."
			rs := number.Read(parse.Sentence(text))
			require.Len(t, rs, 1, text)
			require.Equal(t, hedge.String(), rs[0].Hedge.String(), text)
			require.Equal(t, p+" 340", rs[0].Span.In(text), text)
		}
	}
}

// TestBoundsFollowTheHedge holds what each hedge commits to.
func TestBoundsFollowTheHedge(t *testing.T) {
	for _, c := range []struct {
		words                     string
		low, high                 string
		lowOpen, highOpen, valued bool
	}{
		{"60", "60", "60", false, false, true},
		{"about 60", "60", "60", false, false, true},
		{"at least 60", "60", "+Inf", false, false, true},
		{"more than 60", "60", "+Inf", true, false, true},
		{"up to 60", "-Inf", "60", false, false, true},
		{"fewer than 60", "-Inf", "60", false, true, true},
		{"between 50 and 60", "50", "60", false, false, false},
		{"dozens of", "24", "99", false, false, false},
	} {
		text := "They saw " + c.words + " boats."
		rs := number.Read(parse.Sentence(text))
		require.Len(t, rs, 1, text)
		q := rs[0]
		require.Equal(t, c.low, strconv.FormatFloat(q.Low, 'g', -1, 64), text)
		require.Equal(t, c.high, strconv.FormatFloat(q.High, 'g', -1, 64), text)
		require.Equal(t, [3]bool{c.lowOpen, c.highOpen, c.valued}, [3]bool{q.LowOpen, q.HighOpen, q.HasValue}, text)
	}
}

// TestDigitIsThePrecisionWritten holds Digit and Decimal, on which the judge's
// rounding stands.
func TestDigitIsThePrecisionWritten(t *testing.T) {
	for _, c := range []struct {
		words   string
		digit   float64
		decimal bool
	}{
		{"146", 1, false},
		{"1,200", 100, false},
		{"100,000", 100000, false},
		{"9.9", 0.1, true},
		{"4.7 million", 100000, true},
		{"5 million", 1e6, false},
		{"two dozen", 12, false},
		{"two hundred", 100, false},
		{"half a million", 100000, false},
		{"one and a half million", 500000, true},
	} {
		text := "They saw " + c.words + " boats."
		rs := number.Read(parse.Sentence(text))
		require.Len(t, rs, 1, text)
		require.InDelta(t, c.digit, rs[0].Digit, 1e-9, text)
		require.Equal(t, c.decimal, rs[0].Decimal, text)
	}
}

// TestSubject holds what is counted, with what hangs on it.
func TestSubject(t *testing.T) {
	for text, want := range map[string]string{
		"At least 40 people protesting the longtime ruler of Ruritania gathered in Strelsau.": "people protesting the longtime ruler of Ruritania",
		"Thousands of miners from the north marched.":                                         "miners from the north",
		"He met six members of the council.":                                                  "members of the council",
		"The blast left 23 dead.":                                                             "",
		"A 190-room inn burned.":                                                              "inn",
		"A 9-page letter on eels came.":                                                       "letter on eels",
		"The club keeps 9 dinghies and allows more.":                                          "dinghies",
		"Growers sought $9 million in crop damages from Lund.":                                "crop damages",
		"Growers sought $9 million in June.":                                                  "",
		"Growers sought $9 million in total.":                                                 "",
		"They have four rules for mooring boats.":                                             "rules",
		"They sang of two eels called “Bert and Moe”.":                                        "eels called “Bert and Moe”",
		"A 40-strong choir sang.":                                                             "choir",
		"Moe keeps 40 “loose” planks of oak.":                                                 "“loose” planks of oak",
		"Moe keeps 40 “planks” in a shed.":                                                    "planks",
	} {
		rs := written(number.Read(parse.Sentence(text)))
		require.Len(t, rs, 1, text)
		require.Equal(t, want, rs[0].Subject.In(text), text)
	}
}

// TestUnitPhrase holds the unit or the counted noun as it is written.
func TestUnitPhrase(t *testing.T) {
	for text, want := range map[string]string{
		"A 9-page letter came.":            "page",
		"A 61-year-old potter came.":       "year-old",
		"The potter is 61 years of age.":   "years of age",
		"It suits 5- to 6-year-olds.":      "year-olds",
		"They fed 900 geese a day.":        "geese a day",
		"The lock lets 40 boats per hour.": "boats per hour",
		"It seats 40 of the best rowers.":  "best rowers",
	} {
		rs := written(number.Read(parse.Sentence(text)))
		require.Len(t, rs, 1, text)
		require.Equal(t, want, rs[0].UnitPhrase.In(text), text)
	}
}

// TestDividedShares: neither share of a division counts a noun.
func TestDividedShares(t *testing.T) {
	for _, r := range number.Read(parse.Sentence("Lund leads by 61-37 percent.")) {
		require.Equal(t, "percent", r.Unit)
		require.Equal(t, -1, r.Head)
	}
}

// TestListedSubject holds that what a number of a list counts ends before the next.
func TestListedSubject(t *testing.T) {
	for text, want := range map[string][]string{
		"The quay holds 100 kites and 40 boats.":                {"kites", "boats"},
		"Some 70 barges, 40 tugs and two ferries were stuck.":   {"barges", "tugs", "ferries"},
		"A third of voters and two in five farmers oppose it.":  {"voters", "farmers"},
		"Hundreds or thousands of eels died.":                   {"eels", "eels"},
		"They issued 100 three-year permits.":                   {"three-year permits", "permits"},
		"4 Women Shot in Torvik":                                {"Women"},
		"He fed 40 monks who saw nine boats.":                   {"monks who saw nine boats", "boats"},
		"The 20 miners from 30 villages won.":                   {"miners from 30 villages", "villages"},
		"Some 300 delegates from 12 states and 4 islands voted": {"delegates from 12 states", "states", "islands"},
	} {
		var got []string
		for _, r := range number.Read(parse.Sentence(text)) {
			got = append(got, r.Subject.In(text))
		}
		require.Equal(t, want, got, text)
	}
}

// TestDegrees holds that degrees are heat unless they turn, lie or are taken.
func TestDegrees(t *testing.T) {
	for text, heat := range map[string]bool{
		"It was 20 degrees at noon.":            true,
		"It is two degrees colder.":             true,
		"Water holds at 20 degrees.":            true,
		"They made a 270-degree turn.":          false,
		"The ship listed 20 degrees.":           false,
		"The wreck lies 40 degrees north.":      false,
		"She holds two degrees in law.":         false,
		"A slope of 30 degrees is steep.":       false,
		"The reef has warmed by 2 degrees.":     true,
		"A 12-degree drop and a gale followed.": true,
	} {
		rs := written(number.Read(parse.Sentence(text)))
		require.Len(t, rs, 1, text)
		require.Equal(t, heat, rs[0].Dimension == nlp.Temperature, text)
	}
}

// TestImplicitOnes holds that an article may stand for one, but only where
// somebody dies.
func TestImplicitOnes(t *testing.T) {
	rs := number.Read(parse.Sentence("A boy was killed and three girls ran off."))
	require.Len(t, rs, 2)
	require.True(t, rs[0].Implicit)
	require.Equal(t, 1., rs[0].Value)
	require.Equal(t, "boy", rs[0].Unit)
	require.False(t, rs[1].Implicit)
	require.Empty(t, number.Read(parse.Sentence("A boy was praised by a nun.")))
}
