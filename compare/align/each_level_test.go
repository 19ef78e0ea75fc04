package align

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

// A sample is two claims and the level of an axis that they are to meet.
type sample struct {
	axis, level string
	a, b        string // as claim reads them; b of the same article where it begins with "="; a behind others of its article
}

// samples has a pair for every level of the figures.
var samples = []sample{
	{"kind", "the same kind, which says what the figure is of", "killed 3 person", "killed 3 person"},
	{"kind", "the same kind", "money 3", "money 3"},
	{"kind", "one is a number without a noun, and both are the same", "votes 38 vote", "count 38"},
	{"kind", "kinds that can mean the same, in like words", "votes 38 vote | near council plan", "count 39 | near council plan"},
	{"kind", "kinds that can mean the same, of one noun", "seats 88 seat | near win", "count 91 seat | near hold"},
	{"kind", "kinds that can mean the same", "votes 38 vote | near council", "count 39 | near song"},
	{"kind", "kinds that exclude each other", "killed 3 person", "injured 3 person"},

	{"sentence", "not in one sentence", "killed 3 person", "killed 3 person"},
	{"sentence", "a figure and its conversion", "distance 15 | sentence 1 | in mile", "=distance 24.14 | sentence 1"},
	{"sentence", "the same figure twice in one sentence", "money 3 | sentence 1", "=money 3 | sentence 1"},
	{"sentence", "two figures of one sentence", "money 3 | sentence 1", "=money 4 | sentence 1"},

	{"thing", "one counts the dead among those who were hit", "killed 1 person; injured 4 person | near shoot", "injured 3 person | near wound"},
	{"thing", "people of one sort, such as men", "killed 3 man", "killed 3 man"},
	{"thing", "the same thing measured, which is not counted", "duration 7 strike", "duration 9 strike"},
	{"thing", "the same thing counted", "count 3 bridge", "count 4 bridge"},
	{"thing", "people, whoever they are", "killed 3 person", "killed 3 people"},
	{"thing", "one counts those who did it, the other people", "killed 3 attacker", "killed 4 people"},
	{"thing", "men and women", "count 3 man", "count 3 woman"},
	{"thing", "people and things, few of them", "count 3 baker", "count 3 bridge"},
	{"thing", "one says people, the other who", "killed 3 miner", "killed 3 people"},
	{"thing", "one says men or women, the other who", "killed 3 miner", "killed 3 woman"},
	{"thing", "the thing is named beside the other figure", "count 12 unemployed", "count 12 | near unemployed rise"},
	{"thing", "one does not name the thing", "count 12 bridge", "count 12"},
	{"thing", "things alike, and the same figure", "count 31 cabin", "count 31 hut"},
	{"thing", "other things counted", "count 12 bridge", "count 12 song"},

	{"measure", "the same thing measured", "money 3 | measure loss", "money 4 | measure loss"},
	{"measure", "nothing measured in common", "money 3 | measure loss", "money 4 | measure fine"},

	{"holder", "the same one's figure", "vote_share 52 | holder Ann Roe", "vote_share 51 | holder Roe"},
	{"holder", "one does not say whose figure it is", "vote_share 52 | holder Ann Roe", "vote_share 51"},
	{"holder", "figures of others", "vote_share 52 | holder Ann Roe", "vote_share 51 | holder Hale"},

	{"scope", "parts that are not the same, in other words", "killed 3 person | part", "killed 4 person | part"},
	{"scope", "one counts those of several happenings, the other another number", "count 3 crash | sentence 2; killed 9 person | sentence 2", "killed 5 person"},
	{"scope", "one is less than the toll that its article begins with, the other another number", "killed 9 person; killed 5 person", "killed 8 person"},
	{"scope", "both whole or both part", "killed 3 person | part", "killed 3 person | part"},
	{"scope", "one is the figure before a change, and both are the same", "percent 8", "percent 8 | before"},
	{"scope", "one is the figure before a change", "percent 8", "percent 9 | before"},
	{"scope", "one is the whole that the other is a part of", "seats 150 seat", "seats 88 | of 150"},
	{"scope", "one is a part of a whole that the other is not", "seats 91 seat", "seats 88 | of 150"},
	{"scope", "one may be a part or come on top, and both are the same", "killed 6 child", "killed 6 child | part"},
	{"scope", "one stands in a list of other people", "killed 3 nun | listed", "killed 4 monk"},
	{"scope", "one stands in a list with others, and both count the same people", "killed 3 nun | listed", "killed 4 nun"},
	{"scope", "one may come on top of another", "killed 6 person", "killed 2 person | more"},
	{"scope", "one is a part", "killed 6 person", "killed 2 person | part"},

	{"words beside", "many words in common beside the figure", "money 3 | near loss mill", "money 3 | near loss mine grain bird tax"},
	{"words beside", "some words in common beside the figure", "money 3 | near loss mill road", "money 3 | near song mine loss"},
	{"words beside", "few words in common beside the figure", "money 3 | near loss mill road tax bird", "money 3 | near song mine river pump fine loss"},
	{"words beside", "no words to compare", "money 3 | near loss", "money 3"},
	{"words beside", "nothing in common beside the figure", "money 3 | near loss", "money 3 | near song"},

	{"words of the sentence", "much of the sentence in common", "money 3 | near loss mill", "money 3 | near loss mine"},
	{"words of the sentence", "some of the sentence in common", "money 3 | near loss mill road", "money 3 | near loss mine bird"},
	{"words of the sentence", "little of the sentence in common", "money 3 | near loss mill road tax pump", "money 3 | near song mine river loss bird crane"},
	{"words of the sentence", "next to nothing of the sentence in common", "money 3 | near loss mill", "money 3 | near song"},

	{"verb", "the same verb", "count 3 job | verb cut", "count 3 job | verb cut"},
	{"verb", "verbs that turn the figure round", "count 3 job | verb rise", "count 3 job | verb fall"},
	{"verb", "no verb in common", "count 3 job | verb cut", "count 3 job | verb offer"},

	{"certainty", "both happened, or both are forecast", "money 3", "money 3"},
	{"certainty", "one is a forecast, the other may still come about", "money 3 | near expect", "money 9 | ahead"},
	{"certainty", "one is a forecast that can be the other", "money 3 | near expect", "money 3"},
	{"certainty", "one is a forecast", "money 3 | near expect", "money 9"},

	{"names", "the same person's age", "age 54 | names Tom Hale", "age 54 | names Hale"},
	{"names", "ages of nobody in common", "age 54 | names Tom Hale", "age 54 | names Ann Roe"},
	{"names", "names in common", "money 3 | names Tom Hale", "money 3 | names Hale"},
	{"names", "no name in common", "money 3 | names Tom Hale", "money 3"},

	{"place", "the same place", "killed 3 person | place Minsk", "killed 3 person | place central Minsk"},
	{"place", "a place is not said", "killed 3 person | place Minsk", "killed 3 person"},
	{"place", "a place in the other", "killed 3 person | place Minsk", "killed 3 person | place Belarus"},
	{"place", "one is a square, a building or unknown, and may lie in the other", "crowd 300 people | place Minsk", "crowd 300 people | place Freedom Square"},
	{"place", "other places, one of which may lie in the other, with the same figure", "killed 3 person | place Birchford", "killed 3 person | place Minsk"},
	{"place", "other places", "killed 3 person | place Minsk", "killed 3 person | place Prague"},

	{"time", "figures that hold whatever the day", "age 54 | on 2022-05-01", "age 54 | on 2021-05-01"},
	{"time", "one does not say when", "killed 3 person | on 2022-05-01", "killed 3 person"},
	{"time", "one tells of another month or year, the other does not, but gives the same figure", "killed 3 person | apart", "killed 3 person"},
	{"time", "one tells of another month or year, the other does not", "killed 3 person | apart", "killed 9 person"},
	{"time", "one does not say when, the other was long before the report, with the same figure", "killed 3 person | on 2021-05-01", "killed 3 person"},
	{"time", "one does not say when, the other was long before the report", "killed 3 person | on 2021-05-01", "killed 9 person"},
	{"time", "days close together", "killed 3 person | on 2022-04-28", "killed 3 person | on 2022-05-01"},
	{"time", "days within weeks", "killed 3 person | on 2022-04-18", "killed 3 person | on 2022-05-01"},
	{"time", "days within weeks, but nothing that happened on one", "money 3 | on 2022-04-18", "money 3 | on 2022-05-01"},
	{"time", "other times", "money 3 | on 2021-04-18", "money 3 | on 2022-05-01"},

	{"time", "one does not say when, the other tells of another day, with another figure", "killed 3 person | on 2022-04-18", "killed 9 person"},

	{"anchor", "no lengths of time", "money 3", "money 3"},
	{"anchor", "counted from two reports to days that are not one", "duration 14 | anchor to go | published 2022-03-01", "duration 14 | anchor to go"},
	{"anchor", "the time that something is spread over", "duration 14 | over", "duration 14"},
	{"anchor", "lengths of time of the same thing", "duration 7 strike | anchor ago", "duration 9 strike | anchor for"},
	{"anchor", "lengths of time from or to something told", "duration 2 | anchor after", "duration 2 | anchor after"},
	{"anchor", "lengths of time that run from and to the like", "duration 2 | anchor for", "duration 2 | anchor for"},
	{"anchor", "one does not say from where it runs", "duration 2 | anchor for", "duration 2"},
	{"anchor", "lengths of time that may run from and to the like", "duration 2 | anchor ago", "duration 2 | anchor after"},
	{"anchor", "lengths of time that run otherwise", "duration 2 | anchor ago", "duration 2 | anchor to go"},

	{"reports", "neither report has a date", "money 3 | published none", "money 3 | published none"},
	{"reports", "figures that are not the same and do not grow, in reports further apart", "money 3", "money 4 | published 2022-04-01"},
	{"reports", "figures that are not the same and do not grow", "money 3", "money 4"},
	{"reports", "reports of the same days", "money 3", "money 3"},
	{"reports", "reports further apart, or one without a date", "money 3", "money 3 | published 2022-04-01"},

	{"group", "the same side", "crowd 300 people | group opposition", "crowd 300 people | group opposition"},
	{"group", "a side is not said", "crowd 300 people | group opposition", "crowd 300 people"},
	{"group", "other sides", "crowd 300 people | group opposition", "crowd 300 people | group supporters of Lind"},

	{"place in the article", "tolls that open their articles", "killed 3 person", "killed 3 person | headline"},
	{"place in the article", "both open their articles", "money 3", "money 3 | headline"},
	{"place in the article", "one opens its article", "money 3 | below", "money 3"},
	{"place in the article", "both stand further down", "killed 3 person | below", "killed 3 person | below"},
	{"story", "no tolls that may have grown", "killed 9 person", "killed 9 person"},
	{"story", "tolls of reports some time apart", "killed 32 person", "killed 9 person | published 2022-03-01"},
	{"story", "both articles begin with a toll", "killed 9 person", "killed 32 person"},
	{"story", "an article does not begin with a toll", "killed 9 person | below", "killed 32 person"},

	{"number of its noun", "each is the only figure of its noun in its article", "count 3 bridge", "count 4 bridge"},
	{"number of its noun", "there are others", "count 3 bridge", "count 4 song"},

	{"article", "two articles", "money 3", "money 3"},
	{"article", "one article, the same number of dead or hurt", "killed 3 person", "=killed 3 person"},
	{"article", "one article, the same figure", "money 3", "=money 3"},
	{"article", "one article, figures that fit", "money 3", "=money 2+"},
	{"article", "one article, its headline against its text", "money 3 | headline", "=money 4"},
	{"article", "one article, two speakers", "money 3 | by police", "=money 4 | by medics"},
	{"article", "one article, two figures that are not exact", "money 5+", "=money 4"},
	{"article", "one article, two exact figures", "money 3", "=money 4"},

	{"figure", "a few or several of a thing", "count 0.9? tree", "count 4 tree"},
	{"figure", "the same vague words", "count 200? tree", "count 200? tree"},
	{"figure", "the same figure, to two digits or more", "money 14", "money 14"},
	{"figure", "a share that many things are, such as half", "percent 50", "percent 50"},
	{"figure", "not the same in a row, such as a second and a fourth", "killed second", "killed fourth"},
	{"figure", "one or two of a thing in both", "count 2 tree", "count 2 tree"},
	{"figure", "one of a unit of time, such as a week", "duration 1", "duration 1"},
	{"figure", "the same figure under ten", "money 3", "money 3"},
	{"figure", "the same figure", "money 300", "money 300"},
	{"figure", "a vague word, and a figure that it can stand for", "count 200? tree", "count 450 tree"},
	{"figure", "figures of two digits that are almost the same", "money 105+", "money 107"},
	{"figure", "two bounds of one side", "money 20+", "money 60+"},
	{"figure", "figures of like size that can both be true", "money 20+", "money 30"},
	{"figure", "one, and a toll of three or more", "killed 1 person", "killed 3 person"},
	{"figure", "tolls that may have grown", "killed 3+ person", "killed 21+ person"},
	{"figure", "figures of one order that can both be true", "money 20+", "money 90"},
	{"figure", "figures of other orders, though both can be true", "money 20+", "money 900"},
	{"figure", "exact figures of three digits that are not the same", "money 146", "money 152"},
	{"figure", "exact figures of two digits that are not the same", "money 14", "money 15"},
	{"figure", "exact figures of like size that do not grow", "money 9", "money 12"},
	{"figure", "figures of like size", "killed 9 person", "killed 12 person"},
	{"figure", "tolls that may have grown", "killed 9 person", "killed 32 person"},
	{"figure", "figures of different size", "money 9", "money 20"},
	{"figure", "figures far apart", "money 9", "money 80"},
	{"figure", "figures of another order", "money 9", "money 900"},
}

// TestEveryLevel: every level of the figures is met by a pair, the same whichever
// claim comes first.
func TestEveryLevel(t *testing.T) {
	met := map[string]bool{}
	for _, s := range crowded {
		met[s.axis+": "+s.level] = true
	}
	for _, s := range samples {
		met[s.axis+": "+s.level] = true
		t.Run(fmt.Sprintf("%s: %s", s.axis, s.level), func(t *testing.T) {
			claims := s.claims(t)
			profiles := (&block{axes: figures, claims: claims}).profiles(newLexis(claims))
			a, b := profiles[len(profiles)-2], profiles[len(profiles)-1]
			ax := axisNamed(t, figures, s.axis)
			require.Equal(t, s.level, ax.level(newPair(a, b)).Says)
			require.Equal(t, s.level, ax.level(newPair(b, a)).Says, "the other way round")
		})
	}
	for _, a := range figures {
		for _, l := range a.Levels {
			require.True(t, met[a.Name+": "+l.Says], "no sample meets %s: %s", a.Name, l.Says)
		}
	}
}

// crowded has the levels that look at other claims of the two articles, or of others.
var crowded = []struct {
	axis, level string
	here        int // how many sums the first article gives
	elsewhere   int // how many other articles give the sum, beside the two
}{
	{"number of figures", "each is the only figure of its kind in its article", 1, 0},
	{"number of figures", "few figures of the kind in either article", 3, 0},
	{"number of figures", "some figures of the kind in an article", 7, 0},
	{"number of figures", "many figures of the kind in an article", 15, 0},
	{"number of figures", "very many figures of the kind in an article", 16, 0},
	{"figure elsewhere", "three articles or more give the figure", 1, 1},
	{"figure elsewhere", "no third article gives it", 5, 0},
}

func TestCrowdedLevels(t *testing.T) {
	for _, s := range crowded {
		t.Run(s.level, func(t *testing.T) {
			one, two := article("a"), article("b")
			claims := []*nlp.Claim{claim(t, one, "money 45 loss")}
			for i := range s.here - 1 {
				claims = append(claims, claim(t, one, fmt.Sprintf("money %d", 2*i+3)))
			}
			claims = append(claims, claim(t, two, "money 45 loss"))
			last := len(claims) - 1
			for i := range s.elsewhere {
				claims = append(claims, claim(t, article(fmt.Sprint("c", i)), "money 45"))
			}
			profiles := (&block{axes: figures, claims: claims}).profiles(newLexis(claims))
			ax := axisNamed(t, figures, s.axis)
			require.Equal(t, s.level, ax.level(newPair(profiles[0], profiles[last])).Says)
			require.Equal(t, s.level, ax.level(newPair(profiles[last], profiles[0])).Says, "the other way round")
		})
	}
}

// claims returns those of s, the two that are compared last.
func (s sample) claims(t *testing.T) (all []*nlp.Claim) {
	one, two := article("a"), article("b")
	text, same := strings.CutPrefix(s.b, "=")
	if same {
		two = one
	}
	for a := range strings.SplitSeq(s.a, "; ") {
		all = append(all, claim(t, one, a))
	}
	return append(all, claim(t, two, text))
}

func axisNamed(t *testing.T, axes []axis, name string) *axis {
	for i := range axes {
		if axes[i].Name == name {
			return &axes[i]
		}
	}
	require.Fail(t, "no axis "+name)
	return nil
}
