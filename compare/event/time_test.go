package event

import (
	"fmt"
	"math/rand"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

// tides are reports of one harbour town; "" has no date. Those whose id begins
// alike tell one event.
var tides = []struct{ id, day, title, text string }{
	{"flood14/a", "2014-02-11", "Spring tide floods the quays of Vessmark", "Seawater stood a metre deep on the quays of Vessmark on Tuesday. Harbour master Ines Tolleg had the fish market moved uphill."},
	{"flood14/b", "2014-02-12", "Vessmark counts the damage", "Fishmongers of Vessmark shovelled silt out of their stalls after the spring tide. Ines Tolleg put the damage to the quays at two million."},
	{"strike17/a", "2017-06-02", "Pilots of Vessmark walk out", "No ship was brought into Vessmark on Friday as its pilots walked out over night shifts. Harbour master Ines Tolleg called the strike unlawful."},
	{"strike17/b", "2017-06-04", "Pilots' strike leaves nine ships at anchor", "Nine ships lay at anchor off Vessmark on the third day of the strike of its pilots. Their union said Ines Tolleg had not answered its letter about night shifts."},
	{"flood19/a", "2019-11-20", "Storm breaks the sea wall of Vessmark", "The sea wall of Vessmark broke in a storm on Wednesday and forty cellars filled with water. Ines Tolleg asked the army for pumps."},
	{"flood19/b", "", "Army pumps out Vessmark", "Soldiers pumped out forty cellars in Vessmark behind the broken sea wall. Ines Tolleg said the pumps of the army would stay until the wall holds."},
	{"flood19/c", "2019-11-22", "Sea wall to be mended by spring", "Masons began to close the breach in the sea wall of Vessmark while pumps of the army emptied the last cellars, Ines Tolleg said."},
	{"either/a", "", "Vessmark honours its harbour master", "Vessmark gave its medal to Ines Tolleg on the quays that she has kept for twenty years, in strikes and storms. Fishmongers sang."},
	{"band16/a", "2016-08-08", "Brass bands meet in Olt", "Thirty brass bands marched through Olt on Sunday; the prize went to the miners of Karrow."},
	{"band16/b", "2016-08-09", "Karrow miners win brass prize", "The miners' band of Karrow came home with the prize of the brass festival in Olt, the first since the pit closed."},
}

// weeks are reports of an outbreak that goes on for two months.
var weeks = []struct{ id, day, title, text string }{
	{"oysters/a", "2018-07-02", "Oyster beds of Tarn Lough closed", "Divers found the oyster beds of Tarn Lough white with dead shells on Monday. The fishery board closed the lough and sent samples to Brenholt."},
	{"oysters/b", "2018-07-10", "Parasite named in oyster deaths", "The laboratory in Brenholt has found bonamia, a parasite, in oysters of Tarn Lough. Growers fear for a third of the harvest."},
	{"oysters/c", "2018-07-19", "Growers of Tarn Lough ask for aid", "Forty growers asked the ministry for aid while bonamia spread to the southern beds of Tarn Lough. Nothing may be sold before September."},
	{"oysters/d", "2018-07-30", "Bonamia kills half the oysters of Tarn Lough", "Half the oysters of Tarn Lough are dead, the fishery board counted. Its biologist Rhona Skeld expects bonamia to slow as the water cools."},
	{"oysters/e", "2018-08-09", "Rhona Skeld: no cure for bonamia", "There is no cure for bonamia, the biologist Rhona Skeld told growers in a packed hall by Tarn Lough; what is left must be kept apart."},
	{"oysters/f", "2018-08-20", "Aid for oyster growers", "The ministry is to pay the growers of Tarn Lough two million for beds lost to bonamia since July."},
	{"oysters/g", "2018-08-30", "First clean samples from Tarn Lough", "Samples from the northern beds of Tarn Lough were free of bonamia for the first time, the laboratory in Brenholt said. Rhona Skeld called it a start."},
	{"council/a", "2018-07-11", "Brenholt votes for a tram", "The council of Brenholt voted for a tram to its harbour, to be paid for by a charge on parking."},
	{"council/b", "2018-07-12", "Tram to the harbour", "A tram is to run from the station of Brenholt to its harbour from 2024, the council decided; shopkeepers dislike the charge on parking."},
}

func TestAnOutbreakOfWeeksIsOneEvent(t *testing.T) {
	var docs []*nlp.Document
	for _, a := range weeks {
		docs = append(docs, &nlp.Document{ID: a.id, Published: nlp.ParseDay(a.day), Title: a.title, Text: a.text})
	}
	requireStories(t, docs)
	requireStories(t, append(docs, madeHeap(7, mixed, times(4, 1)...)...))
}

func TestOneTownOverTheYears(t *testing.T) {
	var docs []*nlp.Document
	for _, a := range tides {
		docs = append(docs, &nlp.Document{ID: a.id, Published: nlp.ParseDay(a.day), Title: a.title, Text: a.text})
	}
	requireStories(t, docs)
}

// requireStories wants every story in one event of its own.
func requireStories(t *testing.T, docs []*nlp.Document) {
	t.Helper()
	want := map[string][]string{}
	for _, d := range docs {
		want[storyOf(d)] = append(want[storyOf(d)], d.ID)
	}
	for _, w := range want {
		slices.Sort(w)
	}
	for _, e := range Group(docs, Auto, nil) {
		require.Equal(t, want[storyOf(e.Articles[0])], ids(e.Articles), "%s", e.Label)
	}
}

// reportsOn returns a report of m on every one of some days, counted from its
// first.
func (m made) reportsOn(r *rand.Rand, story string, after ...int) (docs []*nlp.Document) {
	for i, day := range after {
		d := m.report(r, fmt.Sprintf("%s/%03d", story, i))
		d.Published = m.day + nlp.Day(day)
		docs = append(docs, d)
	}
	return docs
}

// TestTimeTells has reports of one made-up story on some days among a hundred
// other stories.
func TestTimeTells(t *testing.T) {
	for _, row := range []struct {
		says string
		days []int // of its reports, counted from the first
	}{
		{"reports of a few days are one event", []int{0, 1, 3}},
		{"a story that is told of for weeks is one", []int{0, 4, 9, 15, 20, 26, 31, 38, 44}},
		{"and one of months, while no pause is long", []int{0, 6, 13, 20, 26, 34, 41, 48, 55, 62, 70, 77, 83, 90}},
	} {
		for theme := range themes {
			r := rand.New(rand.NewSource(int64(theme)))
			docs := madeHeap(7, mixed, times(100, 2)...)
			docs = append(docs, newMade(r, theme).reportsOn(r, "story", row.days...)...)
			for _, e := range Group(docs, Auto, nil) {
				if slices.ContainsFunc(e.Articles, func(d *nlp.Document) bool { return storyOf(d) == "story" }) {
					require.Len(t, e.Articles, len(row.days), "%s, theme %d: %v", row.says, theme, ids(e.Articles))
				}
			}
		}
	}
}

// TestYearsPart has the same names in the news again after years: a retrial, an
// anniversary.
func TestYearsPart(t *testing.T) {
	for theme := range themes {
		r := rand.New(rand.NewSource(int64(theme)))
		m := newMade(r, theme)
		m.names = strings.NewReplacer("NAME", "Tilla Brandrup", "PLACE", "Oskehus", "FIRM", "Marlow & Teig", "OTHER", name(r), "WATER", name(r))
		docs := append(madeHeap(7, mixed, times(100, 2)...), m.reportsOn(r, "first", 0, 1, 2)...)
		m.theme = themes[(theme+1)%len(themes)]
		m.names = strings.NewReplacer("NAME", "Tilla Brandrup", "PLACE", "Oskehus", "FIRM", "Marlow & Teig", "OTHER", name(r), "WATER", name(r))
		docs = append(docs, m.reportsOn(r, "again", 700, 701, 702)...)
		for _, e := range Group(docs, Auto, nil) {
			stories := strings.Join(ids(e.Articles), " ")
			require.False(t, strings.Contains(stories, "first") && strings.Contains(stories, "again"), "theme %d: %s", theme, stories)
		}
	}
}

// TestTheSameWordsAgainAreOneEvent is of an article that a site prints again.
func TestTheSameWordsAgainAreOneEvent(t *testing.T) {
	docs := madeHeap(7, mixed, times(20, 2)...)
	copied := *docs[0]
	copied.ID, copied.Published = storyOf(&copied)+"/copy", copied.Published+1100
	for _, e := range Group(append(docs, &copied), Auto, nil) {
		if slices.Contains(ids(e.Articles), copied.ID) {
			require.Contains(t, ids(e.Articles), docs[0].ID)
		}
	}
}

// TestArticlesWithoutADateMakeNoBridge has one event a year of one firm, and as
// many reports again without a date.
func TestArticlesWithoutADateMakeNoBridge(t *testing.T) {
	r := rand.New(rand.NewSource(3))
	docs := madeHeap(7, mixed, times(100, 2)...)
	m := newMade(r, 0)
	for year := range 4 {
		other := newMade(r, year)
		m.theme = themes[year]
		m.names = other.names
		reports := m.reportsOn(r, fmt.Sprint("year", year), 365*year, 365*year+1, 365*year+2, 365*year+3)
		for i, d := range reports {
			d.Text = "Shares of Quillhaven Mutual fell, Adela Brunnmark said. " + strings.Repeat("Quillhaven Mutual waits. ", i%2) + d.Text
			if i%2 == 1 {
				d.Published = 0
			}
		}
		docs = append(docs, reports...)
	}
	requireStories(t, slices.DeleteFunc(slices.Clone(docs), func(d *nlp.Document) bool { return !strings.HasPrefix(d.ID, "year") }))
	for _, e := range Group(docs, Auto, nil) {
		for _, d := range e.Articles {
			require.Equal(t, storyOf(e.Articles[0]), storyOf(d), "%v", ids(e.Articles))
		}
	}
}

func TestAge(t *testing.T) {
	on := func(list ...nlp.Day) (d days) {
		for _, x := range list {
			d = d.plus(newDays(x))
		}
		return d
	}
	for _, row := range []struct {
		says string
		a, b days
		want float64
	}{
		{"two articles are as old as the days between them", on(100), on(130), 30},
		{"on whichever side", on(130), on(100), 30},
		{"of one day", on(100), on(100), 0},
		{"the pause counts", on(100, 101), on(111, 112), 10},
		{"in the midst of the other", on(100, 140), on(118), 18},
		{"a story that lasts is as old as half its average distance", on(100, 160), on(100, 160), 15},
	} {
		require.Equal(t, row.want, row.a.age(row.b), row.says)
		require.Equal(t, row.want, row.b.age(row.a), row.says)
	}
}
