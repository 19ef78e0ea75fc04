package collate

import (
	"fmt"
	"math/rand"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/compare"
	"crossclaim/compare/event"
	"crossclaim/nlp"
	"crossclaim/nlp/extract"
	"crossclaim/nlp/number"
)

// stories are reports of two happenings, two papers each.
var stories = []*nlp.Document{
	{ID: "ledger-1", Source: "Ledger", Event: "bridge", Published: nlp.ParseDay("2021-05-03"),
		Text: "At least 11 people were killed when the toll bridge at Oldmere gave way on Monday. The bridge was 94 years old. Engineers said the 320-metre bridge carried dozens of cars."},
	{ID: "star-1", Source: "Star", Event: "bridge", Published: nlp.ParseDay("2021-05-04"),
		Text: "The collapse of the toll bridge at Oldmere killed 14 people, police said. It had stood for 94 years. About 40 cars were on the bridge."},
	{ID: "ledger-2", Source: "Ledger", Event: "vote", Published: nlp.ParseDay("2021-05-03"),
		Text: "Mayor Tilda Voss won 61 percent of the vote in Port Ansel. Turnout was 48 percent, officials said."},
	{ID: "star-2", Source: "Star", Event: "vote", Published: nlp.ParseDay("2021-05-03"),
		Text: "In Port Ansel, Tilda Voss won 58.4 percent of the vote, according to the election board. Turnout was 48.2 percent."},
}

func report(docs []*nlp.Document, o Options) *compare.Report {
	claims := make([][]nlp.Claim, len(docs))
	for i, d := range docs {
		claims[i] = extract.Claims(d)
	}
	return Report(docs, claims, o)
}

// row writes one comparison down: its ID, its verdict and the words of its
// claims.
func row(c *compare.Comparison) string {
	s := fmt.Sprintf("%s %s %s %d/%d %.2f", c.ID, c.Verdict, c.Note, c.Sources, c.Origins, c.Score)
	for _, x := range c.Claims {
		s += " | " + x.ID
	}
	return s
}

func rows(r *compare.Report) string {
	var out []string
	for i := range r.Comparisons {
		out = append(out, row(&r.Comparisons[i]))
	}
	return strings.Join(out, "\n")
}

func TestReport(t *testing.T) {
	r := report(stories, Options{})
	require.Equal(t, "default", r.Tool.Convention)
	require.Len(t, r.Events, 2)
	killed := named(r, "killed")
	require.Equal(t, 2, killed.Sources)
	require.Equal(t, compare.Compatible, killed.Verdict, killed.Note)
	require.Equal(t, "bridge/killed-1", killed.ID)
	turnout := named(r, "turnout")
	require.Equal(t, compare.Agree, turnout.Verdict, turnout.Note)
	require.Equal(t, "vote", turnout.Event)
}

// TestFewSources: comparisons of too few sources are counted and left out, the claims of an
// event that too few tell of are not lined up, and other comparisons stay as they are.
func TestFewSources(t *testing.T) {
	docs := append(slices.Clone(stories), &nlp.Document{ID: "ledger-3", Source: "Ledger", Event: "flood", Text: "The flood killed two people and cost $3 million."},
		&nlp.Document{ID: "ledger-4", Source: "Ledger", Event: "flood", Text: "The flood killed three people."})
	all, some := report(docs, Options{}), report(docs, Options{MinSources: 2})
	require.Zero(t, all.Apart)
	require.Equal(t, all.Claims, some.Claims)
	before, alone := len(all.Comparisons), 0
	all.Comparisons = slices.DeleteFunc(all.Comparisons, func(c compare.Comparison) bool {
		if c.Event == "flood" {
			alone++
		}
		return c.Sources < 2
	})
	require.Equal(t, rows(all), rows(some))
	require.Greater(t, 3, alone, "of three claims of one outlet two are lined up")
	require.Equal(t, before-len(some.Comparisons)-alone+3, some.Apart)
	none := report(docs, Options{MinSources: 3})
	require.Empty(t, none.Comparisons)
	require.Len(t, none.Claims, none.Apart)
}

func TestReasonsAreGivenOnlyWhereAsked(t *testing.T) {
	require.Nil(t, named(report(stories, Options{}), "turnout").Why)
	require.NotEmpty(t, named(report(stories, Options{Why: true}), "turnout").Why)
}

func TestOneEventHasShortIDs(t *testing.T) {
	require.Equal(t, "killed-1", named(report(stories[:2], Options{}), "killed").ID)
}

func TestConvention(t *testing.T) {
	r := report(stories, Options{Convention: number.ConventionNamed("acled")})
	require.Equal(t, "acled", r.Tool.Convention)
}

func TestUrgentFirst(t *testing.T) {
	r := report(stories, Options{})
	for i := range r.Comparisons[1:] {
		require.LessOrEqual(t, rank(r.Comparisons[i].Verdict), rank(r.Comparisons[i+1].Verdict))
	}
}

func TestOfOneVerdictTheMostSourcesFirst(t *testing.T) {
	sets := []compare.Comparison{
		{ID: "a", Verdict: compare.Agree, Sources: 2}, {ID: "b", Verdict: compare.Agree, Sources: 3}, {ID: "c", Verdict: compare.Agree, Sources: 2},
		{ID: "d", Verdict: compare.Differ, Sources: 2},
	}
	order(sets)
	var ids string
	for _, c := range sets {
		ids += c.ID
	}
	require.Equal(t, "dbac", ids)
}

func TestNothing(t *testing.T) {
	require.Empty(t, Report(nil, nil, Options{}).Comparisons)
	require.Empty(t, report([]*nlp.Document{{ID: "empty"}}, Options{Events: event.One}).Claims)
}

func FuzzOrderOfArticles(f *testing.F) {
	f.Add(int64(1), "Some 12 people were hurt at Oldmere, medics said.")
	f.Add(int64(2), "“We lost 94 years,” Voss said. 61 percent\n\n11-14 dead")
	f.Fuzz(func(t *testing.T, seed int64, text string) {
		docs := append(slices.Clone(stories), &nlp.Document{ID: "extra", Event: "bridge", Text: strings.ToValidUTF8(text, "?")})
		want := report(docs, Options{})
		rand.New(rand.NewSource(seed)).Shuffle(len(docs), func(i, j int) { docs[i], docs[j] = docs[j], docs[i] })
		require.Equal(t, rows(want), rows(report(docs, Options{})))
		seen := map[string]bool{}
		in := map[*nlp.Claim]bool{}
		for _, c := range want.Comparisons {
			require.False(t, seen[c.ID], "%s stands twice", c.ID)
			seen[c.ID] = true
			for _, x := range c.Claims {
				require.False(t, in[x], "%s is in two comparisons", x.ID)
				in[x] = true
			}
		}
		require.Len(t, in, len(want.Claims))
	})
}

// With given events, what one event holds changes nothing in another.
func FuzzGivenEventsAreIndependent(f *testing.F) {
	f.Add("Ten people were killed at Oldmere.", uint8(0))
	f.Add("Voss won 12 percent, police said.", uint8(3))
	f.Fuzz(func(t *testing.T, text string, out uint8) {
		docs := append(slices.Clone(stories), &nlp.Document{ID: "extra", Event: "bridge", Text: strings.ToValidUTF8(text, "?")})
		require.Equal(t, of(report(stories, Options{}), "vote"), of(report(docs, Options{}), "vote"))
		i := int(out) % len(stories)
		rest := slices.Delete(slices.Clone(stories), i, i+1)
		for _, e := range []string{"bridge", "vote"} {
			if e != stories[i].Event {
				require.Equal(t, of(report(stories, Options{}), e), of(report(rest, Options{}), e))
			}
		}
	})
}

// of returns the rows of one event, without the event in the ID, which a report
// of one event leaves out.
func of(r *compare.Report, event string) (out []string) {
	for i := range r.Comparisons {
		if c := r.Comparisons[i]; c.Event == event {
			c.ID = strings.TrimPrefix(c.ID, event+"/")
			out = append(out, row(&c))
		}
	}
	return out
}

func BenchmarkReport(b *testing.B) {
	claims := make([][]nlp.Claim, len(stories))
	size := 0
	for i, d := range stories {
		claims[i] = extract.Claims(d)
		size += len(d.Text)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		Report(stories, claims, Options{})
	}
}

func named(r *compare.Report, kind string) *compare.Comparison {
	for i := range r.Comparisons {
		if r.Comparisons[i].Kind.Name == kind {
			return &r.Comparisons[i]
		}
	}
	return &compare.Comparison{}
}
