package event

import (
	"fmt"
	"math"
	"math/rand"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

func TestNeed(t *testing.T) {
	require.Equal(t, enough, needAt(0).alike)
	require.InDelta(t, 0.13, needAt(7.5).alike, 1e-9)
	require.Equal(t, needAt(1000), needAt(1e6))
	for d := 1.0; d < 2000; d++ {
		require.GreaterOrEqual(t, needAt(d).alike, needAt(d-1).alike)
	}
}

func TestTheAverageOfManyPairsNeedsLess(t *testing.T) {
	require.Equal(t, 1.0, chance(1), "two articles")
	require.InDelta(t, 0.82, chance(20), 0.01, "an article and a story of twenty")
	require.InDelta(t, sure, chance(1e9), 1e-3)
}

func TestHowRareAWordIs(t *testing.T) {
	for _, row := range []struct {
		docs, in int
		want     float64
	}{
		{10000, 1, 1}, {10000, 20, 1}, {10000, 1000, 0.40},
		{500, 2, 0.96}, {500, 50, 0.43},
		{10, 2, 0.70}, {10, 10, 0.65},
	} {
		x := &lexicon{in: []int32{int32(row.in)}, docs: row.docs}
		x.rate()
		require.InDelta(t, row.want, x.rare(0), 0.01, "%d of %d articles", row.in, row.docs)
	}
}

func TestOften(t *testing.T) {
	require.Equal(t, float32(below), often(below))
	require.Equal(t, float32(1), often(1))
	require.InDelta(t, 1+math.Log(3), often(inTitle+inLead), 1e-6)
}

// eachOfItsOwn returns n articles of n stories, one a week, every one of which
// says some words more.
func eachOfItsOwn(n int, more string) []*nlp.Document {
	docs := madeHeap(11, mixed, times(n, 1)...)
	for i, d := range docs {
		d.Text += " " + more
		d.Published = nlp.ParseDay("2019-01-07") + nlp.Day(7*i)
	}
	return docs
}

// premier is two reports of the opening of a mill, and one of the fares of trams,
// all of one day and with one premier in them.
var premier = []struct{ id, title, text string }{
	{"kelp/a", "Vantreight opens kelp mill", "Premier Olla Vantreight cut a ribbon of weed at the kelp mill of Sandrigg on Wednesday. The Coast Union paid for its driers, which will grind nine tonnes a day. Vantreight ate a biscuit made of kelp and asked for the recipe. Boats from Sandrigg have raked weed off the Skerry banks since March, and divers watched that the urchins stayed below. The miller, Jory Penhale, said the smell would be gone by noon."},
	{"kelp/b", "Kelp mill of Sandrigg begins to grind", "The first kelp went through the driers of the mill in Sandrigg on Wednesday after Olla Vantreight had cut a ribbon of weed. She was handed a biscuit. Jory Penhale, the miller, means to grind nine tonnes a day, raked off the Skerry banks by boats that used to fish for herring. Neighbours complained of the smell; Penhale promised them chimneys."},
	{"tram/a", "Vantreight defends tram fares", "Olla Vantreight told the chamber on Wednesday that tram fares in the capital must rise. Her own Coast Union booed; Vantreight called a ticket cheaper than an apple. The depot at Northgate needs forty axles, its manager wrote, and the wires over Cordwain Street date from the war. Pensioners with a blue card will ride free until ten. A vote is due before the recess, and three deputies said they would abstain."},
}

// TestANameOfAllYearsTellsNoStory has the premier in the news of three years.
// Reports that have hardly more than her in common are two stories.
func TestANameOfAllYearsTellsNoStory(t *testing.T) {
	docs := eachOfItsOwn(150, "Premier Olla Vantreight of the Coast Union was not asked.")
	for _, a := range premier {
		docs = append(docs, &nlp.Document{ID: a.id, Published: nlp.ParseDay("2020-06-10"), Title: a.title, Text: a.text})
	}
	for _, e := range Group(docs, Auto, nil) {
		if got := ids(e.Articles); strings.HasPrefix(got[0], "kelp") || strings.HasPrefix(got[0], "tram") {
			require.Contains(t, [][]string{{"kelp/a", "kelp/b"}, {"tram/a"}}, got)
		}
	}
}

// TestBackgroundTellsLess has two reports of a day share a passage: at their end
// it is background, at their top it is the story.
func TestBackgroundTellsLess(t *testing.T) {
	const passage = "The inquest into the Oskarby tannery heard that Ragna Telloway had sealed the vats before the brine ran into Lake Immer. "
	for _, row := range []struct {
		says string
		put  func(own string) string
		want int // events
	}{
		{"at the top", func(own string) string { return passage + passage + own }, 1},
		{"at the end", func(own string) string { return own + passage }, 2},
	} {
		r := rand.New(rand.NewSource(5))
		docs := madeHeap(7, mixed, times(60, 2)...)
		for i := range 2 {
			var own strings.Builder
			for m := newMade(r, i); own.Len() < lead; {
				own.WriteString(m.report(r, "").Text)
			}
			docs = append(docs, &nlp.Document{ID: fmt.Sprint("shared/", i), Text: row.put(own.String()), Published: nlp.ParseDay("2022-03-20")})
		}
		events := 0
		for _, e := range Group(docs, Auto, nil) {
			if storyOf(e.Articles[0]) == "shared" {
				events++
			}
		}
		require.Equal(t, row.want, events, row.says)
	}
}
