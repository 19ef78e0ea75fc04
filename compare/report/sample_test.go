package report

import (
	"math"
	"strings"

	"crossclaim/compare"
	"crossclaim/nlp"
)

// sample is a report of three outlets on one march, written by hand: the
// writers must not depend on what the readers of text can do.
func sample() *compare.Report {
	crowd := &nlp.Kind{Name: "crowd"}
	said := &nlp.Kind{Name: "statement"}
	a := &nlp.Document{ID: "a.txt", Path: "news/a.txt", Source: "Harbour Post", Title: "March", URL: "https://harbour.example/1", Published: nlp.Date(2031, 5, 3), SHA256: "aa", TextSHA: "ab",
		Text: "Organisers said that at least 12,500 people marched through Port Ellis on Saturday, and the mayor called it \"peaceful\"."}
	b := &nlp.Document{ID: "b.txt", Path: "news/b.txt", Source: "Delta Wire", Published: nlp.Date(2031, 5, 4), SHA256: "ba", TextSHA: "bb",
		Text: "Thousands marched in Port Ellis. Police put the crowd at 4,800 people. The mayor said the march had been peaceful."}
	c := &nlp.Document{ID: "c.txt", Path: "news/c.txt", SHA256: "ca", TextSHA: "cb", Text: "About 5,000 people took part."}
	claims := []*nlp.Claim{
		quantity(claim(a, 1, crowd, "at least 12,500 people", nil), "at least 12,500", 12500, 12500, math.Inf(1), nlp.AtLeast, "Organisers", nlp.Organiser),
		statement(claim(a, 2, said, `it "peaceful"`, nil), "the mayor", "called"),
		quantity(claim(b, 1, crowd, "Thousands", nil), "Thousands", 0, 2000, 9999, nlp.Vague, "", 0),
		quantity(claim(b, 2, crowd, "4,800 people", nil), "4,800", 4800, 4800, 4800, nlp.Exactly, "Police", nlp.Police),
		statement(claim(b, 3, said, "the march had been peaceful", nil), "The mayor", "said"),
		quantity(claim(c, 1, crowd, "About 5,000 people", nil), "About 5,000", 5000, 5000, 5000, nlp.About, "", 0),
	}
	return &compare.Report{
		Tool:     compare.Tool{Version: "test", Convention: "default", Options: map[string]string{"min-sources": "2", "events": "auto"}},
		Articles: []*nlp.Document{a, b, c},
		Events:   []compare.Event{{ID: "port-ellis", Label: "Port Ellis, march, 2031-05-03", Articles: []*nlp.Document{a, b, c}}},
		Claims:   claims,
		Comparisons: []compare.Comparison{
			{ID: "crowd-1", Event: "port-ellis", Kind: crowd, Subject: "people marching in Port Ellis", Claims: []*nlp.Claim{claims[0], claims[2], claims[3], claims[5]},
				Verdict: compare.Differ, Reason: compare.Speaker, Note: `"at least 12,500" and "4,800" cannot both be true`, Sources: 3, Origins: 3, Low: 2000, High: math.Inf(1), Unit: "person", Score: .9,
				SensitiveTo: []string{"acled"}, Warnings: []string{"Delta Wire gives two figures"}, Why: []string{"same place: Port Ellis"}},
			{ID: "statement-1", Event: "port-ellis", Kind: said, Subject: "the mayor", Claims: []*nlp.Claim{claims[1], claims[4]}, Verdict: compare.Agree, Note: "the same words", Sources: 2, Origins: 1, Score: .8},
			{ID: "crowd-2", Event: "port-ellis", Kind: crowd, Subject: "people", Claims: []*nlp.Claim{claims[5]}, Verdict: compare.SingleSource, Sources: 1, Origins: 1, Low: 5000, High: 5000, Unit: "person", Score: 1},
		},
		NearMisses: []compare.NearMiss{{Claims: [2]*nlp.Claim{claims[0], claims[5]}, Axis: "place", Note: "Port Ellis / Kelm"}},
		Warnings:   []nlp.Warning{{Path: "news/bad.json", Line: 3, Message: "no text"}},
		FilesRead:  3, FilesSeen: 4,
	}
}

// claim makes a claim of the words it spans, which stand once in d.
func claim(d *nlp.Document, n int, k *nlp.Kind, words string, places []string) *nlp.Claim {
	s := find(d.Text, words)
	from := strings.LastIndex(d.Text[:s.Start], ". ") + 1
	if from > 0 {
		from++
	}
	to := len(d.Text)
	if i := strings.Index(d.Text[s.End:], ". "); i >= 0 {
		to = s.End + i + 1
	}
	return &nlp.Claim{ID: d.ID + "#" + string(rune('0'+n)), Doc: d, Kind: k, Span: s, Places: places,
		Sentence: nlp.Sentence{Span: nlp.Span{Start: from, End: to}, Index: n}}
}

func quantity(c *nlp.Claim, words string, value, low, high float64, h nlp.Hedge, by string, t nlp.SpeakerType) *nlp.Claim {
	c.Quantity = &nlp.Quantity{Span: find(c.Doc.Text, words), Value: value, HasValue: value != 0, Low: low, High: high, Hedge: h, Unit: "person"}
	c.Quantity.Number = c.Quantity.Span
	if h == nlp.Vague {
		c.Quantity.Vague = strings.ToLower(words)
	}
	if by != "" {
		c.Attribution = &nlp.Attribution{Speaker: &nlp.Speaker{Span: find(c.Doc.Text, by), Name: by, Type: t}, Content: []nlp.Span{c.Span}, Form: nlp.Indirect}
	}
	return c
}

func statement(c *nlp.Claim, by, cue string) *nlp.Claim {
	c.Attribution = &nlp.Attribution{Speaker: &nlp.Speaker{Span: find(c.Doc.Text, by), Name: by, Type: nlp.Official}, Cue: find(c.Doc.Text, cue), Content: []nlp.Span{c.Span}, Form: nlp.Indirect}
	return c
}

func find(text, words string) nlp.Span {
	i := strings.Index(text, words)
	if i < 0 {
		panic("sample: no " + words)
	}
	return nlp.Span{Start: i, End: i + len(words)}
}
