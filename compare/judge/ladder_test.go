package judge

import (
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/compare"
	"crossclaim/nlp/number"
)

func TestLadder(t *testing.T) {
	for _, row := range []struct {
		a, b string
		want compare.Verdict
	}{
		{"20 people", "23 people", compare.Differ},
		{"23 people", "23 people", compare.Agree},
		{"23 people", "25 people", compare.Differ},
		{"at least 23 people", "25 people", compare.Compatible},
		{"at least 23 people", "23 people", compare.Agree},
		{"at least 25 people", "23 people", compare.Differ},
		{"more than 1,200 people", "more than 1,100 people", compare.Compatible},
		{"more than 400 people", "at least 400 people", compare.Agree},
		{"more than 400 people", "fewer than 400 people", compare.Differ},
		{"more than 4,000 people", "4,000 people", compare.Compatible},
		{"more than 16,000 people", "16,000 people", compare.Compatible},
		{"more than 16,400 people", "16,400 people", compare.Differ},
		{"more than 20 people", "20 people", compare.Differ},
		{"fewer than 16,000 people", "16,000 people", compare.Differ},
		{"more than 204 people", "204 people", compare.Differ},
		{"at least 400 people", "up to 400 people", compare.Compatible},
		{"fewer than 375 people", "351 people", compare.Compatible},
		{"fewer than 375 people", "375 people", compare.Differ},
		{"up to 170 people", "170 people", compare.Agree},
		{"up to 170 people", "150 people", compare.Compatible},
		{"146 people", "nearly 150 people", compare.Agree},
		{"139 people", "about 136 people", compare.Differ},
		{"about 1,000 people", "1,100 people", compare.Agree},
		{"about 1,000 people", "1,200 people", compare.Differ},
		{"about 150 people", "about 160 people", compare.Compatible},
		{"100 to 200 people", "150 people", compare.Compatible},
		{"100 to 200 people", "100 to 200 people", compare.Agree},
		{"100 to 200 people", "250 people", compare.Differ},
		{"dozens people", "40 people", compare.Compatible},
		{"dozens people", "dozens people", compare.Agree},
		{"dozens people", "20 people", compare.Differ},
		{"dozens people", "120 people", compare.Compatible},
		{"dozens people", "210 people", compare.Differ},
		{"dozens people", "198 people", compare.Differ},
		{"dozens people", "197 people", compare.Compatible},
		{"scores people", "hundreds people", compare.Compatible},
		{"tens of thousands people", "at least 100,000 people", compare.Differ},
		{"tens of thousands people", "100,000 people", compare.Compatible},
		{"tens of thousands people", "hundreds of thousands people", compare.Differ},
		{"several people", "2 people", compare.Differ},
		{"80 %", "80.1 %", compare.Agree},
		{"80 %", "80.6 %", compare.Differ},
		{"9.9 %", "9.85 %", compare.Agree},
		{"9.9 %", "9.8 %", compare.Differ},
		{"more than 80 %", "more than 80 %", compare.Agree},
		{"more than 80 %", "80.1 %", compare.Agree},
		{"more than 80 %", "85 %", compare.Compatible},
		{"2 %", "2.4 %", compare.Differ},
		{"6.5 %", "up to 7 %", compare.Compatible},
		{"400 dollars", "400 dollars-a-year", compare.Agree},
		{"400 dollars", "500 dollars-a-year", compare.Differ},
		{"more than 400 dollars", "500 dollars-a-year", compare.Compatible},
		{"15 miles", "24 km", compare.Agree},
		{"15 miles", "30 km", compare.Differ},
		{"about 59 mph", "95 km/h", compare.Agree},
		{"1 weeks", "9 days", compare.Compatible},
		{"1 weeks", "7 days", compare.Agree},
		{"1 weeks", "12 days", compare.Differ},
		{"more than 2 weeks", "15 days", compare.Compatible},
		{"30 celsius", "86 fahrenheit", compare.Agree},
		{"5 dollars", "4 euros", compare.Compatible},
	} {
		t.Run(row.a+" against "+row.b, func(t *testing.T) {
			c := judged("default", said(t, "Ledger", row.a), said(t, "Star", row.b))
			require.Equal(t, row.want, c.Verdict, c.Note)
			back := judged("default", said(t, "Ledger", row.b), said(t, "Star", row.a))
			require.Equal(t, row.want, back.Verdict, "the other way round: %s", back.Note)
		})
	}
}

// TestVagueBoundsAreNoValues: what stands at the bottom of a vague word is one of
// many that it may mean, also where a convention gives the word no top.
func TestVagueBoundsAreNoValues(t *testing.T) {
	hundreds, two := said(t, "Ledger", "hundreds people"), said(t, "Star", "200 people")
	require.Equal(t, compare.Compatible, judged("ccc", hundreds, two).Verdict)
	require.Equal(t, compare.Compatible, judged("ccc", two, hundreds).Verdict)
}

// TestUnitLeftOut: who gives no unit is taken to mean that of the other.
func TestUnitLeftOut(t *testing.T) {
	bare := said(t, "Ledger", "400 dollars")
	bare.Quantity.Unit = ""
	require.Equal(t, compare.Agree, judged("default", bare, said(t, "Star", "400 dollars")).Verdict)
	require.Equal(t, compare.Differ, judged("default", bare, said(t, "Star", "500 dollars")).Verdict)
}

// TestDecimalsOfAScale: "12 million" is 12.3 million rounded to millions, and 1,000
// is not 1,000.4 thousand.
func TestDecimalsOfAScale(t *testing.T) {
	require.InDelta(t, 1, scaleOf(999), 0)
	require.InDelta(t, 1000, scaleOf(1000), 0)
	require.InDelta(t, 1e6, scaleOf(-12.3e6), 0)
}

// TestRungs: the rung that decides, whichever figure comes first.
func TestRungs(t *testing.T) {
	met := map[string]bool{}
	for _, row := range []struct{ a, b, want string }{
		{"5 dollars", "4 euros", "other units"},
		{"15 miles", "24 km", "same after conversion"},
		{"1 weeks", "9 days", "coarser unit"},
		{"1,800 tons", "1,800 tonnes", "tons"},
		{"1,800 tons", "1,633 tonnes", "same after conversion"},
		{"1,800 tons", "1,500 tonnes", "cannot both be true"},
		{"at least 1,800 tons", "1,800 tonnes", "can both be true"},
		{"dozens people", "dozens people", "same words"},
		{"23 people", "23 people", "same value"},
		{"more than 80 %", "more than 80 %", "same bound"},
		{"more than 80 %", "80.1 %", "value at the bound"},
		{"100 to 200 people", "100 to 200 people", "same range"},
		{"at least 23 people", "25 people", "can both be true"},
		{"more than 4,000 people", "4,000 people", "round bound"},
		{"dozens people", "120 people", "soft top"},
		{"23 people", "25 people", "cannot both be true"},
	} {
		a, b := valuesOf(said(t, "Ledger", row.a), number.Conventions[0]), valuesOf(said(t, "Star", row.b), number.Conventions[0])
		require.Equal(t, row.want, rung(&a, &b).Name, "%s against %s", row.a, row.b)
		require.Equal(t, row.want, rung(&b, &a).Name, "%s against %s", row.b, row.a)
		met[row.want] = true
	}
	met["one of them"] = true // TestAManMayBeOneOfThem
	met["one clock"] = true   // TestClocks
	met["one day"] = true     // TestCountdowns
	met["went on"] = true     // TestClocks
	met["whole years"] = true // TestWholeYears
	met["who did it"] = true  // TestWhoDidItIsAmongThem
	met["on top"] = true      // TestOthersComeOnTop
	for _, s := range ladder {
		require.True(t, met[s.Name], "no figures stand on the rung %q", s.Name)
	}
}

func TestLadderIsATable(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range ladder {
		require.NotEmpty(t, s.Says, s.Name)
		require.False(t, seen[s.Name], "%s stands twice", s.Name)
		seen[s.Name] = true
	}
	last := ladder[len(ladder)-1]
	require.Equal(t, compare.Differ, last.Verdict)
	require.True(t, last.Holds(&values{}, &values{}), "the last step is else")
}
