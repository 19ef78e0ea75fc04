package judge

import (
	"fmt"
	"math/rand"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/compare"
	"crossclaim/nlp"
)

func TestVerdictOfManySources(t *testing.T) {
	for _, row := range []struct {
		says    string
		figures []string // each of an outlet of its own
		want    compare.Verdict
	}{
		{"one source gives it", []string{"23 people"}, compare.SingleSource},
		{"all give the same", []string{"23 people", "23 people", "23 people"}, compare.Agree},
		{"one is a bound below the others", []string{"116 people", "at least 116 people", "more than 100 people"}, compare.Compatible},
		{"one pair out of three differs", []string{"at least 10 people", "12 people", "13 people"}, compare.Differ},
	} {
		var claims []*nlp.Claim
		for i, f := range row.figures {
			claims = append(claims, said(t, fmt.Sprint("Paper ", i), f))
		}
		require.Equal(t, row.want, judged("default", claims...).Verdict, row.says)
	}
}

func TestAnAgeIsQuotedWithOld(t *testing.T) {
	aged := func(outlet, s string, years float64) *nlp.Claim {
		c := said(t, outlet, "1 people")
		c.Doc.Text = s
		*c.Quantity = nlp.Quantity{Span: nlp.Span{End: len("61-year")}, UnitPhrase: nlp.Span{Start: len("61-"), End: len(s)}, Value: years, HasValue: true, Low: years, High: years, Digit: 1, Unit: "year", Dimension: nlp.Age}
		return c
	}
	c := judged("default", aged("Ledger", "61-year-old", 61), aged("Star", "63-year-old", 63))
	require.Contains(t, c.Note, `"61-year-old" (Ledger) and "63-year-old" (Star)`)
}

func TestAManMayBeOneOfThem(t *testing.T) {
	man := said(t, "Ledger", "1 people")
	man.Doc.Text = "A man"
	man.Quantity.Span, man.Quantity.UnitPhrase = nlp.Span{End: 1}, nlp.Span{Start: 2, End: 5}
	c := judged("default", man, said(t, "Star", "3 people"))
	require.Equal(t, compare.Compatible, c.Verdict)
	require.Equal(t, `"A man" (Ledger) and "3 people" (Star): the one may be among those that the other counts.`, c.Note)
	require.Equal(t, compare.Agree, judged("default", man, said(t, "Star", "1 people")).Verdict)
	require.Equal(t, compare.Differ, judged("default", said(t, "Ledger", "1 people"), said(t, "Star", "3 people")).Verdict)
}

func TestOneArticleNeverSetsTheVerdict(t *testing.T) {
	a := said(t, "Ledger", "3 people")
	b := said(t, "Ledger", "20 people")
	at := len(a.Doc.Text)
	a.Doc.Text += b.Doc.Text
	b.Doc, b.ID = a.Doc, "Ledger#2"
	b.Quantity.Span = nlp.Span{Start: at, End: at + len("20 people")}
	a.Sentence.Role = nlp.Heading
	c := judged("default", a, b)
	require.Equal(t, compare.SingleSource, c.Verdict)
	require.Equal(t, 1, c.Sources)
	require.Len(t, c.Warnings, 1)
	require.Contains(t, c.Warnings[0], "disagrees with itself")
	require.Contains(t, c.Warnings[0], "\"3 people\" in a headline and \"20 people\"")
	require.NotContains(t, c.Warnings[0], "\"20 people\" in a headline")
}

func TestOneOutletDoesNotDenyItself(t *testing.T) {
	c := judged("default", say("Ledger", "resign", nlp.Say), say("Ledger", "!resign", nlp.Say), say("Star", "leave", nlp.Say))
	require.Equal(t, compare.Agree, c.Verdict)
}

func TestStatementsHaveNoBounds(t *testing.T) {
	c := judged("default", say("Ledger", "resign", nlp.Say), say("Star", "resign", nlp.Say))
	require.Zero(t, c.Low)
	require.Zero(t, c.High)
	require.Empty(t, c.Unit)
}

func TestReason(t *testing.T) {
	speaker := func(name string) func(*nlp.Claim) {
		return func(c *nlp.Claim) { c.Attribution = &nlp.Attribution{Speaker: &nlp.Speaker{Name: name}} }
	}
	on := func(day string) func(*nlp.Claim) {
		return func(c *nlp.Claim) {
			c.Time = nlp.DayRange{From: nlp.ParseDay(day), To: nlp.ParseDay(day)}
		}
	}
	place := func(p ...string) func(*nlp.Claim) { return func(c *nlp.Claim) { c.Places = p } }
	none := func(*nlp.Claim) {}
	for _, row := range []struct {
		says string
		a, b func(*nlp.Claim)
		want compare.Reason
	}{
		{"two speakers", speaker("police"), speaker("organisers"), compare.Speaker},
		{"one speaker", speaker("police"), speaker("police"), compare.Unexplained},
		{"one speaker, once at the head of a sentence", speaker("police"), speaker("Police"), compare.Unexplained},
		{"a speaker and the paper's own voice", speaker("police"), none, compare.Unexplained},
		{"two days", on("2022-05-01"), on("2022-05-03"), compare.Time},
		{"a day and what goes on from an earlier one", on("2022-05-03"), func(c *nlp.Claim) { c.Time = nlp.DayRange{From: nlp.ParseDay("2022-05-01")} }, compare.Unexplained},
		{"two speakers on two days", func(c *nlp.Claim) { speaker("a")(c); on("2022-05-01")(c) }, func(c *nlp.Claim) { speaker("b")(c); on("2022-05-02")(c) }, compare.Speaker},
		{"two places", place("Riga"), place("Tartu"), compare.Place},
		{"a place inside another", place("Riga", "Latvia"), place("Latvia"), compare.Unexplained},
		{"two groups", func(c *nlp.Claim) { c.Group = "opposition" }, func(c *nlp.Claim) { c.Group = "supporters" }, compare.Group},
		{"one counted together with another", func(c *nlp.Claim) { c.Head = "child" }, func(c *nlp.Claim) { c.Head, c.With = "child", "teacher" }, compare.Definition},
		{"two things counted", func(c *nlp.Claim) { c.Head = "child" }, func(c *nlp.Claim) { c.Head = "passenger" }, compare.Definition},
		{"one thing by a longer noun", func(c *nlp.Claim) { c.Head = "crew" }, func(c *nlp.Claim) { c.Head = "crewmember" }, compare.Unexplained},
		{"one counts people, the other who", func(c *nlp.Claim) { c.Head = "person" }, func(c *nlp.Claim) { c.Head = "passenger" }, compare.Unexplained},
		{"one speaker, once by the last name", speaker("Anna Berg"), speaker("Berg"), compare.Unexplained},
		{"crowds of two days' papers", func(c *nlp.Claim) { c.Doc.Published = 7 }, func(c *nlp.Claim) { c.Doc.Published = 8 }, compare.Time},
		{"bridges in two days' papers", func(c *nlp.Claim) { c.Doc.Published = 7; c.Kind = &nlp.Kind{Name: "count"} }, func(c *nlp.Claim) { c.Doc.Published = 8 }, compare.Unexplained},
		{"nothing known", none, none, compare.Unexplained},
	} {
		a, b := said(t, "Ledger", "20 people"), said(t, "Star", "30 people")
		row.a(a)
		row.b(b)
		c := judged("default", a, b)
		require.Equal(t, compare.Differ, c.Verdict, row.says)
		require.Equal(t, row.want, c.Reason, row.says)
	}
}

func TestReasonMustExplainAllDifferences(t *testing.T) {
	a, b, c := said(t, "Ledger", "20 people"), said(t, "Star", "30 people"), said(t, "Wire", "40 people")
	a.Head, b.Head = "child", "passenger"
	require.Equal(t, compare.Unexplained, judged("default", a, b, c).Reason)
}

func TestSensitiveTo(t *testing.T) {
	c := judged("default", said(t, "Ledger", "tens of thousands people"), said(t, "Star", "at least 100,000 people"))
	require.Equal(t, compare.Differ, c.Verdict)
	require.Equal(t, []string{"acled", "ccc"}, c.SensitiveTo)
	under := judged("ccc", said(t, "Ledger", "tens of thousands people"), said(t, "Star", "at least 100,000 people"))
	require.Equal(t, compare.Compatible, under.Verdict)
	require.Contains(t, under.SensitiveTo, "default")
	require.Empty(t, judged("default", said(t, "Ledger", "20 people"), said(t, "Star", "30 people")).SensitiveTo)
}

func TestBoundsAndNote(t *testing.T) {
	c := judged("default", said(t, "Ledger", "15 miles"), said(t, "Star", "30 km"))
	require.Equal(t, "mile", c.Unit)
	require.InDelta(t, 15, c.Low, 1e-9)
	require.InDelta(t, 18.64, c.High, 0.01)
	require.Equal(t, compare.Unit, c.Reason)
	require.Equal(t, `"15 miles" (Ledger) and "30 km" (Star): they cannot both be true as written; they were given in different units (mile / kilometer).`, c.Note)
}

// scraps are figures that claims of the fuzz tests are made of.
var scraps = []string{"20 people", "23 people", "about 20 people", "nearly 150 people", "146 people", "dozens people", "hundreds people", "tens of thousands people", "at least 23 people",
	"fewer than 100 people", "more than 100 people", "up to 100 people", "100 to 200 people", "100,000 people", "several people"}

var measures = []string{"1 weeks", "9 days", "50 hours", "2.5 days", "about 2 weeks", "at least 8 days", "up to 1 weeks", "3 to 9 days", "200 hours"}

func FuzzSymmetricAndOrderFree(f *testing.F) {
	f.Add(int64(1), uint8(3), false)
	f.Add(int64(7), uint8(5), true)
	f.Fuzz(func(t *testing.T, seed int64, n uint8, timed bool) {
		r := rand.New(rand.NewSource(seed))
		from := scraps
		if timed {
			from = measures
		}
		var claims []*nlp.Claim
		for i := range int(n%8) + 2 {
			c := said(t, fmt.Sprint("Paper ", i%5), from[r.Intn(len(from))])
			c.ID = fmt.Sprint(c.Doc.ID, "#", i)
			claims = append(claims, c)
		}
		want := fmt.Sprintf("%+v", *judged("default", slices.Clone(claims)...))
		r.Shuffle(len(claims), func(i, j int) { claims[i], claims[j] = claims[j], claims[i] })
		require.Equal(t, want, fmt.Sprintf("%+v", *judged("default", claims...)))
		for i := range claims {
			for j := range claims {
				a, b := valuesOf(claims[i], nil), valuesOf(claims[j], nil)
				require.Same(t, rung(&a, &b), rung(&b, &a), "%s against %s", claims[i].Doc.Text, claims[j].Doc.Text)
			}
		}
	})
}

var statementKind = &nlp.Kind{Name: "statement"}

// say makes a statement of some words; those that it denies are marked "!".
func say(outlet, words string, class nlp.CueClass) *nlp.Claim {
	d := &nlp.Document{ID: outlet, Source: outlet, Text: words}
	c := &nlp.Claim{ID: outlet + "#1", Doc: d, Kind: statementKind, Span: nlp.Span{End: len(words)}, Attribution: &nlp.Attribution{Class: class}}
	var denied []string
	for w := range strings.FieldsSeq(words) {
		if w[0] == '!' {
			denied = append(denied, w[1:])
		}
	}
	terms := strings.Fields(strings.ReplaceAll(words, "!", ""))
	slices.Sort(terms)
	c.Terms, c.Denied = nlp.WordsOf(terms), nlp.WordsOf(denied)
	return c
}

func TestStatements(t *testing.T) {
	for _, row := range []struct {
		a, b *nlp.Claim
		want compare.Verdict
	}{
		{say("Ledger", "talks go", nlp.Say), say("Star", "talks continue", nlp.Say), compare.Agree},
		{say("Ledger", "demand recount", nlp.Refuse), say("Star", "call count", nlp.Refuse), compare.Agree},
		{say("Ledger", "ship overload", nlp.Allege), say("Star", "ship overload", nlp.Deny), compare.Differ},
		{say("Ledger", "resign", nlp.Say), say("Star", "!resign", nlp.Say), compare.Differ},
		{say("Ledger", "talk week hall !turn", nlp.Say), say("Star", "turn", nlp.Refuse), compare.Agree},
		{say("Ledger", "door lock !acceptable", nlp.Say), say("Star", "door lock", nlp.Say), compare.Agree},
		{say("Ledger", "!sign", nlp.Say), say("Star", "sign letter", nlp.Deny), compare.Agree},
	} {
		c := judged("default", row.a, row.b)
		require.Equal(t, row.want, c.Verdict, "%s / %s", row.a.Doc.Text, row.b.Doc.Text)
		require.Zero(t, c.High)
	}
}

// TestOneDenialAmongThousands: to hold each of so many statements against all the
// others would take minutes.
func TestOneDenialAmongThousands(t *testing.T) {
	var claims []*nlp.Claim
	for i := range 30_000 {
		claims = append(claims, say([]string{"Ledger", "Star"}[i%2], "!dam !leak", nlp.Say))
	}
	require.Equal(t, compare.Agree, judged("default", claims...).Verdict)
	require.Equal(t, compare.Differ, judged("default", append(claims, say("Wire", "dam leak", nlp.Say))...).Verdict)
}

func TestOrigins(t *testing.T) {
	copyText := strings.Repeat("The river rose by two metres in a night and the lower town was cleared before the bridge gave way. ", 1) +
		strings.Join(strings.Fields(numbered(200)), " ")
	a, b, c := said(t, "Ledger", "20 people"), said(t, "Star", "20 people"), said(t, "Wire", "20 people")
	a.Doc.Text += " " + copyText
	b.Doc.Text += " By our own reporters. " + copyText
	c.Doc.Text += " " + numbered(90)[40:]
	docs := []*nlp.Document{a.Doc, b.Doc, c.Doc}
	got := &compare.Comparison{Kind: crowdKind, Claims: []*nlp.Claim{a, b, c}}
	Judge(got, Options{Copies: FindCopies(docs)})
	require.Equal(t, 3, got.Sources)
	require.Equal(t, 3, judged("default", a, b, c).Origins, "nothing is known of copies")
	require.Equal(t, 2, got.Origins)
	require.Contains(t, got.Note, "3 sources, 2 origins: Ledger, Star carry the same text.")
}

// numbered is text in which no eight words in a row repeat.
func numbered(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "word%d of%d line ", i*i+n, i)
	}
	return b.String()
}

func TestOriginsBySpeaker(t *testing.T) {
	a, b := said(t, "Ledger", "20 people"), said(t, "Star", "20 people")
	for _, c := range []*nlp.Claim{a, b} {
		c.Attribution = &nlp.Attribution{Speaker: &nlp.Speaker{Name: "Anna Berg"}}
	}
	c := judged("default", a, b)
	require.Equal(t, 2, c.Sources)
	require.Equal(t, 1, c.Origins)
	require.Contains(t, c.Note, "2 sources, 1 origin: Ledger, Star cite Anna Berg.")
}

func BenchmarkJudge(b *testing.B) {
	var claims []*nlp.Claim
	for i := range 1000 {
		claims = append(claims, said(b, fmt.Sprint("Paper ", i%300), scraps[i%len(scraps)]))
	}
	b.ReportAllocs()
	for b.Loop() {
		judged("default", claims...)
	}
}

func BenchmarkCopies(b *testing.B) {
	text := numbered(5000)
	docs := []*nlp.Document{{ID: "a", Text: text}, {ID: "b", Text: text}}
	b.SetBytes(int64(2 * len(text)))
	b.ReportAllocs()
	for b.Loop() {
		FindCopies(docs)
	}
}
