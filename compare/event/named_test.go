package event

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

func TestTheLatestDayAnArticleNames(t *testing.T) {
	for text, want := range map[string]string{
		"The dike broke on 3 May 2019.":                                         "2019-05-03",
		"The dike broke on May 3, 2019, as it had on Jan. 8, 2011.":             "2019-05-03",
		"The dike broke on May 3, and again in 2020.":                           "",
		"It is to be mended by spring.":                                         "",
		strings.Repeat("Sand was carted. ", 400) + "It broke on 3 May 2019.":    "",
		"Logged 2019-05-03: sand carted. The third of June is the day of wool.": "2019-05-03",
	} {
		require.Equal(t, want, named(&nlp.Document{Text: text}).String(), "%.60s", text)
	}
}

func TestDaysAroundANamedOne(t *testing.T) {
	a := newDays(100).plus(newDays(110))
	for _, row := range []struct {
		named          nlp.Day
		before, around bool
	}{
		{0, false, false}, {50, false, false}, {95, false, true}, {101, false, true}, {106, false, true},
		{112, true, false}, {111, false, true}, {92, false, false},
		{93, false, true}, {99, false, true},
	} {
		require.Equal(t, row.before, a.before(row.named), "all before %d", row.named)
		require.Equal(t, row.around, a.around(row.named), "some around %d", row.named)
	}
}

// rafts are reports of a race that is held every year; "" has no date.
var rafts = []struct{ id, day, title, text string }{
	{"race16/a", "2016-07-11", "Coopers win the raft race of Ulmen", "The coopers' guild won the raft race of Ulmen on Sunday in nineteen minutes. Three rafts sank at the Mill Bend, and a piper lost both his shoes. Hail fell on the tents, and the brewer Anselm Quade lent his barn to the crowd."},
	{"race16/b", "2016-07-12", "Raft race: guild keeps the cup", "The cup of the Ulmen raft race stays with the coopers' guild. Rafts had to be hauled off the Mill Bend all evening; the crowd dried in the barn of Anselm Quade, where the piper played without shoes until the hail was over."},
	{"race18/a", "2018-07-09", "Bakers first in raft race", "A raft of bakers came first in the race of Ulmen on Sunday. Drought had left so little water that the coopers' guild carried its raft round the Mill Bend. Nine swans followed the winners, whose flour sacks had been painted by Ottoline Farr."},
	{"race18/b", "2018-07-09", "Swans follow bakers to the cup of Ulmen", "The bakers took the cup of the Ulmen raft race, followed by nine swans. After weeks of drought rafts were carried round the Mill Bend. The painter of their flour sacks, Ottoline Farr, was thrown into what water there was."},
}

// TestADayThatAnArticleNamesTellsItsStory has reports without a date that are
// alike those of two years, and name a day of one, of both or of none.
func TestADayThatAnArticleNamesTellsItsStory(t *testing.T) {
	for _, row := range []struct{ held, with string }{
		{"was held on 8 July 2018", "race18/a"},
		{"was held on July 10, 2016", "race16/a"},
		{"was held on July 8, 2018, two years after that of July 10, 2016,", "race18/a"},
		{"was held", ""},
	} {
		docs := madeHeap(7, mixed, times(100, 2)...)
		for _, a := range rafts {
			docs = append(docs, &nlp.Document{ID: a.id, Published: nlp.ParseDay(a.day), Title: a.title, Text: a.text})
		}
		docs = append(docs, &nlp.Document{ID: "undated", Text: "The raft race of Ulmen " + row.held + " round the Mill Bend. Bakers and the coopers' guild had built rafts for weeks. The cup was full of plums."})
		with := ""
		for _, e := range Group(docs, Auto, nil) {
			if got := ids(e.Articles); got[len(got)-1] == "undated" && len(got) > 1 {
				with = got[0]
			}
		}
		require.Equal(t, row.with, with, row.held)
	}
}
