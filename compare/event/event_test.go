package event

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

// stories are two reports each of three happenings, and one that stands alone.
var stories = []*nlp.Document{
	{ID: "bridge/a", Published: nlp.ParseDay("2021-05-03"), Title: "Bridge at Oldmere gives way",
		Text: "Two lorries fell into the river Brann on Monday when the old toll bridge at Oldmere gave way, engineers said. Mayor Tilda Voss closed the quay."},
	{ID: "bridge/b", Published: nlp.ParseDay("2021-05-04"), Title: "Toll bridge collapse: quay closed",
		Text: "The quay in Oldmere stays closed after the toll bridge over the Brann collapsed under two lorries, Tilda Voss told reporters. Engineers are to inspect the piers."},
	{ID: "cheese/a", Published: nlp.ParseDay("2021-05-03"), Title: "Dairy recalls Kelder cheese",
		Text: "The dairy Rusk & Hall has recalled 4,000 wheels of Kelder cheese after listeria was found in a shop in Port Ansel, the food board said on Monday."},
	{ID: "cheese/b", Published: nlp.ParseDay("2021-05-03"), Title: "Listeria found in cheese",
		Text: "Shops in Port Ansel took Kelder cheese off the shelf on Monday. Rusk & Hall said the listeria came from one cellar of the dairy."},
	{ID: "match/a", Published: nlp.ParseDay("2021-05-02"), Title: "Harriers win in the rain",
		Text: "Corin Adler scored twice as the Harriers beat Stour Rovers in a flooded stadium on Sunday. Coach Bea Lund praised the keeper."},
	{ID: "match/b", Published: nlp.ParseDay("2021-05-02"), Title: "Rovers lose to Harriers",
		Text: "Stour Rovers lost to the Harriers on Sunday. Both goals of the match were scored by Corin Adler; Bea Lund called the flooded stadium a swamp."},
	{ID: "sole", Published: nlp.ParseDay("2021-05-03"), Title: "Orchid blooms after forty years",
		Text: "Botanists at the Fenwick garden watched a ghost orchid bloom for the first time since its planting."},
}

func TestStoriesAreToldApart(t *testing.T) {
	for _, e := range Group(stories, Auto, nil) {
		story, _, _ := strings.Cut(e.Articles[0].ID, "/")
		want := 2
		if story == "sole" {
			want = 1
		}
		require.Len(t, e.Articles, want, "%s: %v", e.Label, ids(e.Articles))
		for _, d := range e.Articles {
			require.True(t, strings.HasPrefix(d.ID, story), "%v", ids(e.Articles))
		}
	}
}

func TestModes(t *testing.T) {
	given := slices.Clone(stories)
	for i := range given {
		d := *given[i]
		d.Event = map[bool]string{true: "early", false: "late"}[i < 3]
		given[i] = &d
	}
	for _, row := range []struct {
		docs []*nlp.Document
		mode Mode
		want string
	}{
		{stories, One, "all"},
		{stories, Folder, "bridge cheese match ."},
		{given, Auto, "early late"},
		{nil, Auto, ""},
		{nil, One, ""},
	} {
		var got []string
		for _, e := range Group(row.docs, row.mode, nil) {
			got = append(got, e.ID)
		}
		require.Equal(t, row.want, strings.Join(got, " "), "%s", row.mode)
	}
}

func TestALongTimeApartIsAnotherEvent(t *testing.T) {
	later := *stories[1]
	later.Published = nlp.ParseDay("2023-11-01")
	require.Len(t, Group([]*nlp.Document{stories[0], stories[1]}, Auto, nil), 1)
	require.Len(t, Group([]*nlp.Document{stories[0], &later}, Auto, nil), 2)
}

func TestLabel(t *testing.T) {
	require.Equal(t, "Toll bridge collapse: quay closed · 2021-05-03", label(stories[:2]))
	var untitled []*nlp.Document
	for _, d := range stories[:2] {
		x := *d
		x.Title = ""
		untitled = append(untitled, &x)
	}
	require.Equal(t, "Brann, Oldmere, Tilda Voss · 2021-05-03", label(untitled))
	require.Equal(t, "Ferry sinks · 2021-05-03", label([]*nlp.Document{{Title: "Rescue"}, {Title: "Toll rises", Published: nlp.ParseDay("2021-05-04")}, {Title: "Ferry sinks", Published: nlp.ParseDay("2021-05-03")}}))
	require.Empty(t, label([]*nlp.Document{{ID: "x"}}))
	require.Equal(t, "Old quay wall of Stenmouth collapses · 2020-03-01", label([]*nlp.Document{
		{Title: "Our weekend in pictures", Published: nlp.ParseDay("2020-03-01"), Text: "Anglers, kites and the hole in the quay wall of Stenmouth."},
		{Title: "Old quay wall of Stenmouth collapses", Published: nlp.ParseDay("2020-03-02"), Text: "A bulldozer sank when the quay gave way."},
		{Title: "Bulldozer lost in Stenmouth as quay wall collapses; mayor wants the money back that the town paid for repairs", Published: nlp.ParseDay("2020-03-02"), Text: "The old wall fell."},
	}), "neither the first nor the longest, but what the articles have in common")
}

func TestALabelHasNoSite(t *testing.T) {
	for _, row := range []struct{ title, source, want string }{
		{"Ferry sinks off Kelm", "kelm.example", "Ferry sinks off Kelm"},
		{"Ferry sinks | Kelm Courier", "", "Ferry sinks"},
		{"Ferry sinks off the mole of K - | Kelm Courier", "", "Ferry sinks off the mole of K"},
		{"Ferry sinks - Kelm Courier - News and weather", "kelmcourier.example", "Ferry sinks"},
		{"Ferry sinks - The Kelm Courier", "Kelm Courier", "Ferry sinks"},
		{"Ferry sinks - KELM 4 News | kelm4", "kelmtv.example", "Ferry sinks"},
		{"Ferry sinks - the whole story", "theferry.example", "Ferry sinks - the whole story"},
		{"Ferry sinks - and now? - Kelm Courier", "Kelm Courier", "Ferry sinks - and now?"},
		{"Ferry sinks - 9", "k9.example", "Ferry sinks - 9"},
		{"Ferry sinks - what now", "", "Ferry sinks - what now"},
		{" | Kelm Courier", "", " | Kelm Courier"},
	} {
		require.Equal(t, row.want, label([]*nlp.Document{{Title: row.title, Source: row.source}}), row.title)
	}
}

func TestStem(t *testing.T) {
	for w, want := range map[string]string{"gales": "gale", "tides": "tide", "seas": "seas", "glass": "glass", "pier's": "pier", "piers’s": "pier", "quay": "quay", "s": "s", "": ""} {
		require.Equal(t, want, stem(w), w)
	}
}

func TestNamesOfAnEvent(t *testing.T) {
	for _, row := range []struct {
		texts []string
		want  string
	}{
		{nil, ""},
		{[]string{"A quay fell down. Nobody was hurt."}, ""},
		{[]string{"Mayor Tilda Voss closed the quay.", "It was Voss who closed it.", "The quay was closed by Tilda Voss."}, "Tilda Voss"},
		{[]string{"The PORT ANSEL quay fell.", "The quay of Port Ansel fell.", "In Port Ansel a quay fell."}, "Port Ansel"},
		{[]string{"It hit Kelm when Mara came.", "In Kelm, Storm Mara came.", "At Kelm the roofs went in Storm Mara."}, "Kelm, Storm Mara"},
		{[]string{"The Ansel's Tilda came.", "The Ansel and Tilda came."}, "Ansel, Tilda"},
		{[]string{"It was St. Orin, the Gov. of Kelm.", "It was St. Orin and Kelm."}, "Kelm"},
		{[]string{"Then Ann, Bea, Cid and Dora came, and Dora left.", "There were Ann, Bea, Cid and Dora.", "And Eve."}, "Dora, Ann, Bea"},
		{[]string{"Then Dot came with Eve.", "Then Dot went.", "Then Dot sat."}, "Dot"},
		{[]string{"They saw Ann Bea Cid Dot Eve Fay Gilda."}, "Ann Bea Cid Dot Eve, Fay Gilda"},
	} {
		var docs []*nlp.Document
		for _, text := range row.texts {
			docs = append(docs, &nlp.Document{Text: text})
		}
		require.Equal(t, row.want, names(docs), "%q", row.texts)
	}
}

func TestIDsDoNotDependOnOtherEvents(t *testing.T) {
	all := map[string]string{}
	for _, e := range Group(stories, Auto, nil) {
		all[e.Articles[0].ID] = e.ID
	}
	for _, e := range Group(stories[4:], Auto, nil) {
		require.Equal(t, all[e.Articles[0].ID], e.ID)
	}
}

func FuzzOrderOfArticles(f *testing.F) {
	f.Add(int64(1), "The bridge at Oldmere gave way. Ärger in Köln\n“Nein”, said Mr O’Neil's aunt.", uint8(0))
	f.Add(int64(2), "\xff\xfe broken", uint8(1))
	f.Fuzz(func(t *testing.T, seed int64, text string, mode uint8) {
		docs := append(slices.Clone(stories), &nlp.Document{ID: "z1", Text: text}, &nlp.Document{ID: "z2", Title: text})
		m := Modes[int(mode)%len(Modes)]
		want := Group(docs, m, nil)
		rand.New(rand.NewSource(seed)).Shuffle(len(docs), func(i, j int) { docs[i], docs[j] = docs[j], docs[i] })
		require.Equal(t, want, Group(docs, m, nil))
		require.Equal(t, len(docs), total(want))
	})
}

func FuzzGivenEventsAreIndependent(f *testing.F) {
	f.Add(uint16(0b1010101), uint8(3))
	f.Fuzz(func(t *testing.T, sides uint16, out uint8) {
		var docs []*nlp.Document
		for i, s := range stories {
			d := *s
			d.Event = []string{"x", "y"}[sides>>i&1]
			docs = append(docs, &d)
		}
		gone := docs[int(out)%len(docs)]
		rest := Group(slices.DeleteFunc(slices.Clone(docs), func(d *nlp.Document) bool { return d == gone }), Auto, nil)
		for _, e := range Group(docs, Auto, nil) {
			if e.ID != gone.Event {
				require.Contains(t, rest, e)
			}
		}
	})
}

func ids(docs []*nlp.Document) (out []string) {
	for _, d := range docs {
		out = append(out, d.ID)
	}
	return out
}

func total(events []compare.Event) (n int) {
	for _, e := range events {
		n += len(e.Articles)
	}
	return n
}

// words returns n articles, four to a story, whose words follow the usual
// distribution: few common, many rare.
func words(n int) []*nlp.Document {
	r := rand.New(rand.NewSource(1))
	zipf := rand.NewZipf(r, 1.1, 20, 200000)
	docs := make([]*nlp.Document, n)
	var topic []string
	for i := range docs {
		if i%4 == 0 {
			topic = nil
			for range 12 {
				topic = append(topic, fmt.Sprint("Topic", spell(r.Intn(1<<20))))
			}
		}
		var b strings.Builder
		for k := range 250 {
			if k%8 == 0 {
				b.WriteString("in " + topic[r.Intn(len(topic))] + " ")
			}
			b.WriteString("w" + spell(int(zipf.Uint64())) + " ")
		}
		docs[i] = &nlp.Document{ID: fmt.Sprintf("%06d", i), Text: b.String()}
	}
	return docs
}

// spell writes a number in letters.
func spell(n int) string {
	var b []byte
	for ; n > 0; n /= 26 {
		b = append(b, byte('a'+n%26))
	}
	return string(b) + "xx"
}

func BenchmarkGroup(b *testing.B) {
	for _, n := range []int{1000, 4000, 40000} {
		docs := words(n)
		bytes := 0
		for _, d := range docs {
			bytes += len(d.Text)
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.SetBytes(int64(bytes))
			b.ReportAllocs()
			for b.Loop() {
				Group(docs, Auto, nil)
			}
		})
	}
}
