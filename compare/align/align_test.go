package align

import (
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

func TestPairsOfTwoArticles(t *testing.T) {
	for _, row := range []struct {
		says string
		a, b string
		want bool
	}{
		{"one death toll", "killed 23 passengers | near drown ferry | verb drown", "killed 23 person | near die ferry | verb die", true},
		{"a death toll that grew", "killed 3+ person | near dead fire", "killed 19 person | near kill fire", true},
		{"the dead and the injured", "killed 23 person | near crash", "injured 23 person | near crash", false},
		{"two attacks a year apart", "killed 4 person | near attack market | on 2021-05-01", "killed 4 person | near attack market | on 2022-05-01", false},
		{"a toll of last year and one without a day", "killed 4 person | near attack | on 2021-05-01", "killed 9 person | near attack", false},
		{"the whole and a part of it", "killed 23 person | near crash bus", "killed 3 child | near crash bus | part", false},
		{"a crowd and its rival in another city", "crowd 1000 people | near rally square | place Prague", "crowd 1000 people | near rally square | place Minsk", false},
		{"a crowd and a larger estimate", "crowd 30000 demonstrators | near march bridge | place Riga", "crowd 45000 protesters | near march bridge | place Riga", true},
		{"the other side", "crowd 5000 people | near gather | group opposition", "crowd 5000 people | near gather | group supporters of Lind", false},
		{"synonyms", "count 8 crewmember | near carry train | verb carry", "count 9 crew | near carry train | verb carry", true},
		{"equal numbers alone", "count 12 bridge | near close flood", "count 12 song | near record album", false},
		{"equal numbers and nothing else", "percent 12 | near inflation food", "percent 12 | near forest burn", false},
		{"different numbers of one thing", "count 139 passenger | near carry train | verb carry", "count 136 passenger | near carry train | verb carry", true},
		{"the toll of a month and one of no day", "killed 9 person | near attack hotel town guard | apart", "killed 25 person | near assault hotel gunman", false},
		{"two tolls of a month", "killed 9 person | near attack hotel | apart", "killed 9 person | near attack hotel | apart", true},
		{"one counted alone, one with another", "count 140 nurse | near hold hospital", "count 170 nurse | near hold hospital | with patient", true},
		{"one percentage in like words", "percent 7.7 | near rate unemployment fall | verb fall", "percent 7.7 | near unemployment rate drop | verb drop", true},
		{"the figure before a change", "percent 7.7 | near rate unemployment fall | verb fall", "percent 7.9 | near rate unemployment fall | verb fall | before", false},
		{"verbs that turn it round", "count 20000 job | near add factory | verb add", "count 20000 job | near cut builder | verb cut", false},
		{"what was forecast and what came", "count 77000 job | near add predict economist | verb add", "count 146000 job | near add economy | verb add", false},
		{"the age of one person", "age 54 | near engineer | names Tom Hale", "age 54 | near driver | names Hale", true},
		{"the age of one who is called by her first name", "age 14 | near school tube | names Samantha Price", "age 14 | near school | names Samantha", true},
		{"the ages of two with one first name", "age 54 | near engineer | names Tom Hale", "age 36 | near driver | names Tom Roe", false},
		{"a city and its country", "killed 23 person | near crash bus | place Minsk", "killed 25 person | near crash bus | place Belarus", true},
		{"a square that may be in the city", "crowd 1000 people | near rally opposition | place Freedom Square", "crowd 1200 people | near rally opposition | place Minsk", true},
		{"two squares", "crowd 1000 people | near rally opposition | place Freedom Square", "crowd 1200 people | near rally opposition | place Victory Square", false},
		{"two provinces that no list has", "count 312+ swan | near lake ring | place Upper Vard", "count 470 swan | near lake | place Nether Vard", false},
		{"two towns of one name", "killed 2 person | near crash bus | place Springfield, Ohio", "killed 2 person | near crash bus | place Springfield, Illinois", false},
		{"a forecast that came true", "percent 3 | near growth economy expect year | verb grow", "percent 3 | near growth economy year | verb grow", true},
		{"the ages of two", "age 54 | near engineer | names Tom Hale", "age 54 | near engineer | names Ann Roe", false},
		{"kinds that can mean the same", "vote_share 80 | near vote give result", "percent 80 | near vote give result", true},
		{"crew members said in two words", "count 9 crew member | near carry ferry | verb carry", "count 9 crew | near carry ferry | verb carry", true},
		{"men who are miners", "count 61 men | near work shift", "count 61 miner | near shift tunnel", true},
		{"the attackers are not the people", "killed 3 attacker | near raid", "killed 23 people | near raid market", false},
		{"the hijackers are not the passengers", "killed 3 hijacker | near raid deck", "killed 3 passenger | near raid deck", false},
		{"suspects who were seen are people who were", "count 6 suspect | near walk harbour fire", "count 6 people | near walk harbour fire", true},
		{"a town that nobody knows may lie in a state", "killed 4 clerk | near mill fire burn | place Larkmere", "killed 3 clerk | near mill fire burn | place Kansas", true},
		{"men of a list, and others", "injured 4 man | near crash | listed", "injured 7 man | near crash | listed", true},
		{"the men of a list and more men", "injured 4 man | near crash | listed", "injured 7 man | near crash", false},
		{"seats of an assembly and another count of them", "seats 88 seat | near win alliance | of 150", "seats 91 seat | near win alliance", true},
		{"seats of an assembly and all it has", "seats 88 seat | near win alliance | of 150", "seats 150 seat | near win alliance", false},
		{"a part that both papers give", "killed 6 | near dead child | part", "killed 6 child | near kill crush", true},
		{"a part and another figure", "killed 6 | near dead child | part", "killed 31 child | near kill crush", false},
		{"what may come on top, and the same", "missing 14 miner | near trap | more", "missing 14 miner | near trap tunnel", true},
		{"a bound that another figure is far beyond", "count 40000+ patient | near appointment", "count 3100000 patient | near file", false},
		{"a bare number of votes", "votes 38 vote | near council approve | verb approve", "count 38 | near council vote | verb vote", true},
		{"a forecast and what may still come", "money 45 | near attack cost expect | verb cost", "money 45 | near attack cost | verb cost | ahead", true},
		{"how long it went on, told on other days", "duration 17 | near strike | on 2022-04-14", "duration 17 | near strike teacher | on 2022-05-01", true},
	} {
		t.Run(row.says, func(t *testing.T) {
			a, b := claim(t, article("a"), row.a), claim(t, article("b"), row.b)
			sets, _ := Claims("e", []*nlp.Claim{a, b})
			require.Equal(t, row.want, len(sets) == 1, "%s / %s", row.a, row.b)
		})
	}
}

func TestWithinAnArticle(t *testing.T) {
	for _, row := range []struct {
		says    string
		a, b, c string // a and b of one article
		want    string
	}{
		{"a mention and its repetition", "killed 4 person | near fire", "killed 4 person | near fire", "killed 4 person | near fire", "a#0 a#16 b#0"},
		{"a bound and a range of one thing", "crowd 900+ people | near march", "crowd ~1000 people | near march", "crowd 900 people | near march", "a#0 a#18 b#0"},
		{"two exact figures are two things", "killed 4 person | near crash", "killed 6 person | near crash", "killed 4 person | near crash", "a#0 b#0\na#16"},
		{"a headline may be behind its text", "killed 4 person | near crash | headline", "killed 6 person | near crash", "killed 6 person | near crash", "a#0 a#16 b#0"},
		{"two figures of a sentence are two things", "killed 4+ person | near crash | sentence 1", "killed 6+ person | near crash | sentence 1", "killed 6 person | near crash", "a#0\na#17 b#0"},
		{"two speakers in one article speak of one thing", "injured 4 person | near crash | by police", "injured 6 person | near crash | by medics", "injured 6 person | near crash", "a#0 a#17 b#0"},
	} {
		t.Run(row.says, func(t *testing.T) {
			one := article("a")
			claims := []*nlp.Claim{claim(t, one, row.a), claim(t, one, row.b), claim(t, article("b"), row.c)}
			sets, _ := Claims("e", claims)
			require.Equal(t, row.want, together(sets))
		})
	}
}

func TestAConversionBelongsToItsFigure(t *testing.T) {
	one := article("a")
	miles, km := claim(t, one, "distance 15 | near border | sentence 1"), claim(t, one, "distance 24.14 | near border | sentence 1")
	miles.Quantity.Unit = "mile"
	sets, _ := Claims("e", []*nlp.Claim{miles, km})
	require.Len(t, sets, 1)
}

func TestAChainNeverJoinsWhatExcludesEachOther(t *testing.T) {
	a := claim(t, article("a"), "killed 4 person | near market attack | on 2021-05-01")
	b := claim(t, article("b"), "killed 4+ person | near market attack")
	c := claim(t, article("c"), "killed 4 person | near market attack | on 2022-05-01")
	b.Doc.Published = 0
	sets, _ := Claims("e", []*nlp.Claim{a, b, c})
	for _, s := range sets {
		require.False(t, contains(s.Claims, a) && contains(s.Claims, c), together(sets))
	}
}

func TestNearMiss(t *testing.T) {
	for _, row := range []struct{ a, b, axis, note string }{
		{"crowd 1000 people | near rally square | place Prague", "crowd 1000 people | near rally square | place Minsk", "place", "Prague / Minsk"},
		{"crowd 500 people | near rally | group opposition", "crowd 500 people | near rally | group supporters of Lind", "group", "opposition / supporters of Lind"},
		{"killed 23 person | near crash bus", "injured 23 person | near crash bus", "kind", "killed / injured"},
		{"killed 23 person | near crash bus | on 2021-01-05", "killed 23 person | near crash bus | on 2022-05-01", "time", "2021-01-05 / 2022-05-01"},
	} {
		sets, near := Claims("e", []*nlp.Claim{claim(t, article("a"), row.a), claim(t, article("b"), row.b)})
		require.Len(t, sets, 2, row.note)
		require.Len(t, near, 1, row.note)
		require.Equal(t, row.axis, near[0].Axis)
		require.Equal(t, row.note, near[0].Note)
	}
}

func TestStatements(t *testing.T) {
	for _, row := range []struct {
		says     string
		speakerA string
		a        string
		speakerB string
		b        string
		want     bool
	}{
		{"one speaker, much the same words", "Kremlin", "side confidence problem belarus resolve", "Kremlin statement", "president agree problem belarus resolve tie", true},
		{"synonyms", "Igor Lesh", "solidarity protester", "Ambassador Igor Lesh", "support protester", true},
		{"words that are alike", "Anna Berg", "ferry captain ignored storm warning", "Berg", "ship captain ignored gale warning forecast", true},
		{"one speaker on another matter", "Anna Berg", "tax rise harbour toll", "Anna Berg", "school holiday teacher strike", false},
		{"one speaker on the same matter", "Anna Berg", "harbour toll rise summer yacht owner", "Anna Berg", "harbour toll pay dredger wharf repair", false},
		{"one speaker, two quotes of like words", "Anna Berg", "“harbour toll pay dredger wharf”", "Anna Berg", "“dredger repair harbour winter yacht”", false},
		{"one speaker, some words of one quote", "Anna Berg", "we gave a great deal of thought to the toll", "Anna Berg", "that a great deal of thought was lost", true},
		{"two speakers, a few words in common", "Anna Berg", "harbour toll rise summer", "Tom Hale", "harbour toll strike ship", false},
		{"two of one family", "Anna Berg", "harbour toll rise summer", "Tom Berg", "harbour toll rise summer", false},
		{"a body and its initials", "Office for Harbour Safety", "inspection found rust hull", "OHS", "inspection found rust in hull", true},
		{"a speaker named in one paper only", "Tom Hale", "negotiate criminal ransom server", "Its chief executive", "company negotiate criminal ransom server", true},
		{"a speaker named in one paper only, and little said", "Tom Hale", "negotiate criminal", "Its chief executive", "company negotiate criminal", false},
		{"two people and one word", "Anna Berg", "harbour", "Tom Hale", "harbour", false},
		{"two people and one name with hyphens", "Anna Berg", "rolls-roy-co toll harbour", "Tom Hale", "rolls-roy-co strike ship", false},
		{"two speakers, a few words on end", "Anna Berg", "old ship left winter", "Tom Hale", "strike old ship left month", false},
		{"two speakers of one long text", "Harbour Board", "the pilot ignored three warnings before the tanker struck the northern breakwater", "Anna Berg", "the pilot ignored three warnings before the tanker struck the northern breakwater", true},
		{"the same text, though one paper names nobody", "Tom Hale", "crew left ship hour alarm", "he", "crew left ship hour alarm", true},
	} {
		t.Run(row.says, func(t *testing.T) {
			a, b := said(article("a"), row.speakerA, nlp.Say, row.a), said(article("b"), row.speakerB, nlp.Say, row.b)
			sets, _ := Claims("e", []*nlp.Claim{a, b})
			require.Equal(t, row.want, len(sets) == 1)
		})
	}
}

func TestADenialMeetsWhatItDenies(t *testing.T) {
	for _, row := range []struct {
		speaker, denies string
		want            int
	}{
		{"Nordlinje", "ferry overloaded night accident", 1},
		{"Nordlinje", "ferry late night strike", 2},
		{"Nordlinje", "accident ferry harbour night overloaded", 1},
		{"the opposition", "ferry overloaded night accident", 2}, // nobody denies their own words
	} {
		a := said(article("a"), "opposition", nlp.Allege, "ferry overloaded night accident harbour")
		b := said(article("b"), row.speaker, nlp.Deny, row.denies)
		sets, _ := Claims("e", []*nlp.Claim{a, b})
		require.Len(t, sets, row.want, "%v", row)
	}
}

func TestOneName(t *testing.T) {
	for _, row := range []struct {
		a, b string
		one  bool
	}{
		{"Anna Hale", "Anna Hale", true},
		{"Anna Hale", "Hale", true},
		{"Samantha", "Samantha Price", true},
		{"Anna Hale", "Anna M. Hale", true},
		{"Bob Hale", "Robert Hale", true},
		{"Anna Hale", "Peter Hale", false},
		{"Anna Hale", "Maria Hale", false},
		{"Anna Hale", "Anna Price", false},
		{"Hale", "Price", false},
		{"", "Price", false},
	} {
		require.Equal(t, row.one, oneName(row.a, row.b), "%s / %s", row.a, row.b)
		require.Equal(t, row.one, oneName(row.b, row.a), "%s / %s", row.b, row.a)
	}
}

func TestWhyAndScore(t *testing.T) {
	a, b := claim(t, article("a"), "killed 23 person | near drown ferry | verb drown"), claim(t, article("b"), "killed 23 person | near drown ferry | verb drown")
	sets, _ := Claims("e", []*nlp.Claim{a, b})
	require.Len(t, sets, 1)
	require.Greater(t, sets[0].Score, 0.9)
	require.Equal(t, `"killed 23 person" (a) and "killed 23 person" (b) are most alike`, sets[0].Why[0])
	require.Contains(t, sets[0].Why, "for 0.6: a story has few of this kind")
	require.Contains(t, sets[0].Why, "for 0.8: verb: the same verb (drown)")
	require.Contains(t, sets[0].Why, "for 0.8: words beside: many words in common beside the figure (drown, ferry)")
	require.Regexp(t, `^in all \+\d+\.\d, by these weights 100 in 100$`, sets[0].Why[len(sets[0].Why)-1])
	require.Equal(t, "killed 23 person", sets[0].Subject)
}

func contains(claims []*nlp.Claim, c *nlp.Claim) bool {
	for _, x := range claims {
		if x == c {
			return true
		}
	}
	return false
}

// TestANegationMeetsWhatItNegates: "the dam is safe" and, by another, "the dam is not
// safe".
func TestANegationMeetsWhatItNegates(t *testing.T) {
	for _, row := range []struct {
		words, denied string
		want          int
	}{
		{"dam safe", "dam safe", 1},
		{"dam safe", "", 2},
		{"dam leak", "dam leak", 2},
	} {
		a, b := said(article("a"), "Anna Berg", nlp.Say, "dam safe"), said(article("b"), "Tom Hale", nlp.Say, row.words)
		b.Denied = nlp.Words(row.denied)
		sets, _ := Claims("e", []*nlp.Claim{a, b})
		require.Len(t, sets, row.want, "%v", row)
	}
}
