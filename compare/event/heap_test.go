package event

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

// themes are sorts of happenings. A report of one takes some of its sentences
// in any order; NAME, OTHER, PLACE, WATER and FIRM belong to the story, N is
// any number.
var themes = [][]string{
	{
		"A coach carrying pensioners left the road outside PLACE and rolled down a bank on TODAY.",
		"The driver, NAME, was cut free after N hours and taken to hospital in PLACE.",
		"Rescuers counted N passengers hurt, N of them badly.",
		"OTHER, who runs the inn beside the WATER, said she heard tyres and then nothing.",
		"FIRM, which owns the coach, said its brakes had been tested N days before.",
		"Inspectors are to look at the bend above the WATER, where N vehicles have left the road in a decade.",
		"NAME had driven for FIRM for N years and knew the route to PLACE well.",
		"Relatives of the pensioners waited at the school in PLACE until midnight.",
		"The coach slid N metres down the bank before a walnut tree stopped it near the WATER.",
		"OTHER called the bend a trap and asked the council of PLACE for a barrier.",
	},
	{
		"Fire gutted the FIRM warehouse on the edge of PLACE on TODAY, and N people were told to leave their homes.",
		"Flames rose N metres above the WATER, said fire chief NAME.",
		"Smoke from burning tyres drifted over PLACE and shut the motorway for N hours.",
		"N firefighters pumped water out of the WATER through the night.",
		"FIRM said all N of its night shift had walked out unhurt.",
		"OTHER, a nurse, opened her garage to N neighbours who had fled the smoke.",
		"The warehouse stored N tonnes of solvents, according to NAME.",
		"Inspectors warned FIRM about its sprinklers N months ago, OTHER said.",
		"Schools in PLACE stay shut until the soot is washed off, NAME said.",
		"The blaze is the worst in PLACE for N years.",
	},
	{
		"Weavers at FIRM in PLACE stopped their looms on TODAY over a cut of N percent in piece rates.",
		"NAME, who speaks for the weavers, said N of them had voted to walk out.",
		"FIRM offered N more an hour and an extra holiday, which the weavers turned down.",
		"Bales of cotton piled up on the quay of the WATER, N of them by noon.",
		"The manager, OTHER, said each idle day costs FIRM N thousand.",
		"Pickets sang outside the mill in PLACE and stopped N lorries.",
		"NAME called the offer an insult to families who have woven by the WATER for N years.",
		"A mediator is to meet OTHER and NAME in PLACE this week.",
		"FIRM employs N weavers, dyers and carders beside the WATER.",
		"Dockers of PLACE said they would not touch cloth from FIRM.",
	},
	{
		"Jurors in PLACE found the banker NAME guilty on TODAY of hiding N million from depositors of FIRM.",
		"NAME faces up to N years; the sentence is to be read in N weeks.",
		"The court heard N witnesses, among them the bookkeeper OTHER.",
		"OTHER told the jurors how ledgers of FIRM were sunk in the WATER in N sacks.",
		"Savers who lost money with FIRM wept on the steps of the court in PLACE.",
		"A lawyer for NAME said he would appeal and called OTHER a liar.",
		"Divers had brought N sodden ledgers up from the WATER.",
		"FIRM collapsed N years ago and owed N million to farmers around PLACE.",
		"The judge thanked the jurors, who had sat for N days.",
		"NAME showed no emotion, while OTHER embraced her sister.",
	},
}

// asides stand in reports of every story.
var asides = []string{
	"More details were expected in the morning.", "The weather service sees rain for the rest of the week.",
	"Callers can ring the town hall until ten at night.", "Opposition parties asked for a debate.",
	"The news was first told by a local radio station.", "Nobody at the ministry could be reached for comment.",
	"Photographs showed a crowd behind a cordon.", "Shops nearby closed early.",
}

// A made is a made-up story.
type made struct {
	theme []string
	names *strings.Replacer
	day   nlp.Day
}

func newMade(r *rand.Rand, theme int) made {
	day := nlp.ParseDay("2022-03-01") + nlp.Day(r.Intn(60))
	return made{themes[theme%len(themes)], strings.NewReplacer(
		"NAME", name(r)+" "+name(r), "OTHER", name(r)+" "+name(r), "PLACE", name(r), "WATER", name(r), "FIRM", name(r), "TODAY", day.Weekday().String()), day}
}

// name makes a name up: one of a million.
func name(r *rand.Rand) string {
	const heads, middles, tails = "BranKelaTormMiroOskeLundVelaDartHespPolaRukoSaveGednNeraIlmaYork", "andelimoskururtesavigon", "dal mere wick ova en ström etti burn ias oke ulf agh"
	h, m, all := 4*r.Intn(len(heads)/4), r.Intn(len(middles)-5), strings.Fields(tails)
	return heads[h:h+4] + middles[m:m+2+r.Intn(3)] + middles[r.Intn(10):][:2] + all[r.Intn(len(all))]
}

// report writes one report of m, within three days of it.
func (m made) report(r *rand.Rand, id string) *nlp.Document {
	var b strings.Builder
	order := r.Perm(len(m.theme))
	for _, k := range order[:5+r.Intn(4)] {
		b.WriteString(strings.ReplaceAll(m.names.Replace(m.theme[k]), " N ", fmt.Sprintf(" %d ", 2+r.Intn(98))) + " ")
		if r.Intn(3) == 0 {
			b.WriteString(asides[r.Intn(len(asides))] + " ")
		}
	}
	return &nlp.Document{ID: id, Text: b.String(), Published: m.day + nlp.Day(r.Intn(3))}
}

// madeHeap returns sizes[i] reports of the i-th story; IDs begin with the
// story, and the reports of all are mixed.
func madeHeap(seed int64, theme func(i int) int, sizes ...int) []*nlp.Document {
	r := rand.New(rand.NewSource(seed))
	var docs []*nlp.Document
	for i, n := range sizes {
		m := newMade(r, theme(i))
		for k := range n {
			docs = append(docs, m.report(r, fmt.Sprintf("%04d/%05d", i, k)))
		}
	}
	r.Shuffle(len(docs), func(i, j int) { docs[i], docs[j] = docs[j], docs[i] })
	return docs
}

func mixed(i int) int { return i }

func alone(int) int { return 0 }

// toldApart returns how many stories are one event each, and in how many
// events stories are mixed up.
func toldApart(docs []*nlp.Document) (whole, wrong int) {
	size, seen := map[string]int{}, map[string]bool{}
	for _, d := range docs {
		size[storyOf(d)]++
	}
	for _, e := range Group(docs, Auto, nil) {
		clear(seen)
		for _, d := range e.Articles {
			seen[storyOf(d)] = true
		}
		switch {
		case len(seen) > 1:
			wrong++
		case len(e.Articles) == size[storyOf(e.Articles[0])]:
			whole++
		}
	}
	return whole, wrong
}

func storyOf(d *nlp.Document) string {
	s, _, _ := strings.Cut(d.ID, "/")
	return s
}

// TestALargeStoryIsOneEvent needs what its articles have in common to weigh
// something although no word of it is rare in the heap, and more than the pairs
// that an article is compared with.
func TestALargeStoryIsOneEvent(t *testing.T) {
	for _, n := range []int{30, 100, 200, 400, 3000} {
		for theme := range themes {
			events := Group(madeHeap(int64(n), func(int) int { return theme }, n), Auto, nil)
			require.Len(t, events, 1, "%d reports of theme %d", n, theme)
		}
	}
}

func TestManyStoriesStayApart(t *testing.T) {
	for _, row := range []struct {
		says         string
		theme        func(int) int
		sizes        []int
		whole, wrong int // at least, at most
	}{
		{"few stories", mixed, times(8, 3), 8, 0},
		{"many stories of a few reports", mixed, times(300, 3), 290, 5},
		{"many stories of one sort", alone, times(100, 4), 98, 1},
		{"a large story among small ones", mixed, append(times(200, 3), 400), 196, 2},
		{"large stories of one sort", alone, times(6, 200), 6, 0},
	} {
		whole, wrong := toldApart(madeHeap(1, row.theme, row.sizes...))
		require.GreaterOrEqual(t, whole, row.whole, "%s: stories that are one event", row.says)
		require.LessOrEqual(t, wrong, row.wrong, "%s: events with two stories", row.says)
	}
}

// TestManyStoriesStayApartWithoutDates takes the date from all articles, and
// from every other.
func TestManyStoriesStayApartWithoutDates(t *testing.T) {
	for _, row := range []struct {
		says         string
		theme        func(int) int
		sizes        []int
		every        int // how many articles lead to one without a date
		whole, wrong int // at least, at most
	}{
		{"none has a date", mixed, times(300, 3), 1, 290, 4},
		{"one half has none", mixed, times(300, 4), 2, 290, 4},
		{"one half has none, of one sort", alone, times(100, 4), 2, 98, 1},
		{"a large story, none has a date", mixed, append(times(200, 3), 400), 1, 194, 3},
		{"a large story, one half has none", mixed, append(times(200, 3), 400), 2, 196, 2},
	} {
		docs := madeHeap(1, row.theme, row.sizes...)
		for i := 0; i < len(docs); i += row.every {
			docs[i].Published = 0
		}
		whole, wrong := toldApart(docs)
		require.GreaterOrEqual(t, whole, row.whole, "%s: stories that are one event", row.says)
		require.LessOrEqual(t, wrong, row.wrong, "%s: events with two stories", row.says)
	}
}

// times returns n times size.
func times(n, size int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = size
	}
	return out
}
