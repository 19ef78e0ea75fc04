package article

import (
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

func TestReadDay(t *testing.T) {
	const march4 = "2021-03-04"
	for _, tt := range []struct{ written, day string }{
		{"2021-03-04", march4},
		{"2021-3-4", march4},
		{" 2021-03-04T23:59:59-08:00 ", march4},
		{"2021-03-04 10:00", march4},
		{"2021/03/04", march4},
		{"20210304", march4},
		{"4 March 2021", march4},
		{"4 Mar 2021", march4},
		{"March 4, 2021", march4},
		{"March 4 2021", march4},
		{"Mar. 4, 2021", march4},
		{"Sept. 4, 2021", "2021-09-04"},
		{"Sept 4, 2021", "2021-09-04"},
		{"4 September 2021", "2021-09-04"},
		{"Thursday, March 4, 2021", march4},
		{"Thursday, 4 March 2021", march4},
		{"Thu, 4 Mar 2021", march4},
		{"Thu, 04 Mar 2021 21:15:00 +0100", march4},
		{"Thu, 04 Mar 2021 21:15:00 GMT", march4},
		{"Thu, 4 Mar 2021 21:15 GMT", march4},
		{"4 Mar 2021 21:15:00 GMT", march4},
		{"Thu Mar  4 21:15:09 2021", march4},
		{"Thu Mar 4 21:15:09 CET 2021", march4},
		{"", ""},
		{"3/24/2021", "2021-03-24"},
		{"24/3/2021", "2021-03-24"},
		{"03/24/21", "2021-03-24"},
		{"3/3/2021", "2021-03-03"},
		{"3/4/2021", ""}, // March or April
		{"24/3/21", ""},  // 2021 or 2024
		{"3/3/21", "2021-03-03"},
		{"03/03/21", ""}, // 2021 or 2003
		{"13/13/2021", ""},
		{"24/3", ""},
		{"2021", ""},
		{"2021-13-04", ""},
		{"2021-02-30", ""},
		{"yesterday", ""},
		{"March 4, 2021, and for a long time after that, as everyone in the town will tell you", ""},
	} {
		require.Equal(t, tt.day, readDay(tt.written).String(), "%q", tt.written)
	}
}

func TestFieldsAreSetOnce(t *testing.T) {
	var f fields
	for _, tt := range []struct {
		name, value string
		known, ok   bool
	}{
		{"Source", "The Post", true, true},
		{"outlet", "Another", true, true},
		{" TITLE ", " A ", true, true},
		{"headline", "B", true, true},
		{"date", "someday", true, false},
		{"Published", "2021-03-04", true, true},
		{"date", "2021-03-05", true, true},
		{"date", "", true, true},
		{"link", "https://p.example/", true, true},
		{"event", "storm", true, true},
		{"author", "A. Writer", false, true},
		{"", "", false, true},
	} {
		known, ok := f.set(tt.name, tt.value)
		require.Equal(t, tt.known, known, tt.name)
		require.Equal(t, tt.ok, ok, tt.name)
	}
	require.Equal(t, fields{source: "The Post", title: "A", url: "https://p.example/", event: "storm", published: nlp.ParseDay("2021-03-04")}, f)
}

func TestSourceThatIsAnAddress(t *testing.T) {
	var f fields
	f.set("source", "https://p.example/a")
	require.Equal(t, fields{url: "https://p.example/a"}, f)
}

func TestFillKeepsWhatIsThere(t *testing.T) {
	d := &nlp.Document{Title: "Own"}
	f := fields{title: "Other", source: "S", url: "U", event: "E", published: 9}
	f.fill(d)
	require.Equal(t, &nlp.Document{Title: "Own", Source: "S", URL: "U", Event: "E", Published: 9}, d)
}

func TestFrontMatter(t *testing.T) {
	for _, tt := range []struct {
		page, title string
		length      int
	}{
		{"---\ntitle: A\n---\nx", "A", 17},
		{"---\r\ntitle: A\r\n---\r\nx", "A", 20},
		{"+++\ntitle = \"A = B\"\n+++", "A = B", 23},
		{"---\ntitle: 'A'\n---", "A", 18},
		{"---\ntitle:\n  - A\n---\nx", "", 21},
		{"---\n---\nx", "", 8},
		{"---\n# note\n\ntitle: A\ntags: [a,\n]\n---\nx", "A", 37},
		{"---\nSome prose of a dispatch\n---\nx", "", 0},
		{"---\ntitle: A\n", "", 0},
		{"---\n", "", 0},
		{"----\ntitle: A\n----\n", "", 0},
		{"x\n---\ntitle: A\n---\n", "", 0},
		{"", "", 0},
	} {
		f, n := frontMatter(tt.page)
		require.Equal(t, tt.title, f.title, "%q", tt.page)
		require.Equal(t, tt.length, n, "%q", tt.page)
	}
}

func TestOutlet(t *testing.T) {
	for written, name := range map[string]string{
		" The Post":                   "The Post",
		"The Post.":                   "The Post",
		"The Post and agencies":       "The Post",
		"The Post, agencies":          "The Post",
		"The Post / Agencies":         "The Post",
		"The Post and news agencies)": "The Post",
		"agencies":                    "",
		"News Agencies":               "",
		"https://p.example/":          "",
		"":                            "",
		"a list of the many people and papers that were asked for this": "",
	} {
		require.Equal(t, name, outlet(written), "%q", written)
	}
}

func TestCredit(t *testing.T) {
	for _, tt := range []struct {
		line string
		at   int
	}{
		{"A boat (AFP)", 7},
		{"A boat (AFP/J. Doe)", 7},
		{"A boat (AP Photo/J. Doe)", 7},
		{"A boat (J. Doe/AP)", 7},
		{"A boat (J. Doe/Pool via AP)", 7},
		{"A boat (J. Doe/Getty Images)", 7},
		{"A boat (Reuters)", 7},
		{"A boat (File photo)", 7},
		{"A boat (old)", 0},
		{"A boat (AFPA)", 0},
		{"A boat (AFP) sank", 0},
		{"(AFP)", 0},
		{"AFP)", 0},
		{"", 0},
	} {
		require.Equal(t, tt.at, credit(tt.line), "%q", tt.line)
	}
}
