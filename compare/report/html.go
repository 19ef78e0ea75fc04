package report

import (
	"crypto/sha256"
	_ "embed" // the parts of the page
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"crossclaim/compare"
	"crossclaim/nlp"
)

// The parts of the HTML report. The script and the style hold nothing of the
// articles, so that the page can allow these two by their hashes and no other.
var (
	//go:embed page/body.html
	pageBody string
	//go:embed page/style.css
	pageStyle string
	//go:embed page/script.js
	pageScript string
)

// writeHTML writes one page that needs nothing beside it: no network, no
// folder of pictures. Articles are data in it: the template escapes them, the
// script handles them as text alone, and the page's policy allows no script
// but its own.
func writeHTML(w io.Writer, r *compare.Report, o *Options) error {
	body, err := template.New("body").Parse(pageBody)
	if err != nil {
		return err
	}
	policy := fmt.Sprintf("default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'", source(pageStyle), source(pageScript))
	_, err = fmt.Fprintf(w, `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="%s">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">
<title>crossclaim: where the sources agree and differ</title>
<style>%s</style></head><body>
`, policy, pageStyle)
	if err != nil {
		return err
	}
	if err := body.Execute(w, newView(r, o)); err != nil {
		return err
	}
	_, err = fmt.Fprintf(w, "<script>%s</script></body></html>\n", pageScript)
	return err
}

// source returns how a content security policy names an inline script.
func source(inline string) string {
	sum := sha256.Sum256([]byte(inline))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

// A view is what the page shows.
type view struct {
	Summary     []string
	Kinds       []string
	Verdicts    []verdictView
	Comparisons []comparisonView
	Near        []string
	Articles    []articleView
	NotRead     []string
	Tool        string
}

type verdictView struct {
	Name, Label string
	Count       int
}

type comparisonView struct {
	ID, Event, Verdict, Label, Reason, Kind, Subject, Note, Sensitive string
	Order, Sources, Origins                                           int
	Doubts, Why                                                       []string
	Claims                                                            []claimView
	Chart                                                             *chart
}

// A claimView is one cell. Its offsets count UTF-16 units, as scripts do.
type claimView struct {
	ID, Field, Place, Cue, Words, Reading, Modality, Source, Published, Speaker, Sentence string
	Article, Start, End, From, To                                                         int
	Repeats                                                                               []claimView
}

type articleView struct {
	N                                                 int
	Source, Published, Title, Path, URL, SHA256, Text string
	Shown                                             bool
}

func newView(r *compare.Report, o *Options) *view {
	v := &view{Summary: Summary(r, o), NotRead: notRead(r), Tool: "crossclaim " + r.Tool.Version}
	v.Summary = v.Summary[:len(v.Summary)-len(v.NotRead)]
	shown := o.Shown(r)
	numbers := make(map[*nlp.Document]int, len(r.Articles))
	for i, d := range r.Articles {
		numbers[d] = i
		v.Articles = append(v.Articles, newArticleView(i, d))
	}
	labels, seen := eventLabels(r), map[string]bool{}
	for _, c := range shown {
		x := newComparisonView(c, o, numbers)
		x.Event = visible(labels[c.Event])
		v.Comparisons = append(v.Comparisons, x)
		if !seen[c.Kind.Name] {
			seen[c.Kind.Name] = true
			v.Kinds = append(v.Kinds, c.Kind.Name)
		}
		for _, claim := range c.Claims {
			v.Articles[numbers[claim.Doc]].show(claim.Doc)
		}
	}
	for _, verdict := range compare.Verdicts {
		if n := countOf(shown, verdict); n > 0 {
			v.Verdicts = append(v.Verdicts, verdictView{string(verdict), label(verdict), n})
		}
	}
	if o.Explain {
		for i := range r.NearMisses {
			v.Near = append(v.Near, visible(nearMiss(&r.NearMisses[i])))
		}
	}
	return v
}

func newArticleView(n int, d *nlp.Document) articleView {
	return articleView{N: n, Source: visible(d.Outlet()), Published: d.Published.String(), Title: visible(d.Title), Path: visible(d.Path), URL: webURL(d.URL), SHA256: d.SHA256}
}

// show puts the text of the article on the page.
func (a *articleView) show(d *nlp.Document) {
	if !a.Shown {
		a.Shown, a.Text = true, visible(d.Text)
	}
}

// webURL returns u where it leads to the web, and nothing for any other.
func webURL(u string) string {
	if strings.HasPrefix(u, "https://") || strings.HasPrefix(u, "http://") {
		return u
	}
	return ""
}

func newComparisonView(c *compare.Comparison, o *Options, numbers map[*nlp.Document]int) comparisonView {
	v := comparisonView{
		ID: c.ID, Verdict: string(c.Verdict), Label: label(c.Verdict), Reason: string(c.Reason), Kind: c.Kind.Name,
		Subject: visible(c.Subject), Note: visible(c.Note), Sensitive: strings.Join(c.SensitiveTo, ", "),
		Order: slices.Index(compare.Verdicts, c.Verdict), Sources: c.Sources, Origins: c.Origins,
	}
	for _, doubt := range c.Warnings {
		v.Doubts = append(v.Doubts, visible(doubt))
	}
	if o.Explain {
		for _, why := range c.Why {
			v.Why = append(v.Why, visible(why))
		}
	}
	var claims []*nlp.Claim
	for _, m := range mentions(c) {
		claims = append(claims, m.claim)
		x := newClaimView(m.claim, numbers[m.claim.Doc])
		for i, again := range m.repeats {
			y := newClaimView(again, numbers[again.Doc])
			y.Words = "place " + strconv.Itoa(i+2) // a bare number would read as a figure
			x.Repeats = append(x.Repeats, y)
		}
		v.Claims = append(v.Claims, x)
	}
	v.Chart = newChart(c, claims)
	return v
}

func newClaimView(c *nlp.Claim, article int) claimView {
	u := units{text: field(c)}
	v := claimView{
		Sentence: visible(c.Sentence.In(field(c))),
		ID:       c.ID, Field: c.Sentence.Field.String(), Place: visible(Position(c)), Words: visible(words(c)), Reading: reading(c.Quantity),
		Source: visible(c.Doc.Outlet()), Published: c.Doc.Published.String(), Speaker: visible(speakerName(c)), Article: article,
		Start: u.at(c.Span.Start), End: u.at(c.Span.End), From: u.at(c.Sentence.Start), To: u.at(c.Sentence.End),
	}
	switch {
	case c.Quantity == nil:
		v.Cue, v.Words = visible(cue(c)), visible(said(c))
	case c.Modality != nlp.Asserted:
		v.Modality = c.Modality.String()
	}
	return v
}

// visible returns s with every hostile character shown as U+FFFD, and carriage
// returns, which browsers drop, as spaces. All are one UTF-16 unit before and
// after, so that offsets hold.
func visible(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\r':
			return ' '
		case r == '\n' || r == '\t' || !Hostile(r):
			return r
		}
		return utf8.RuneError
	}, s)
}

// A units counts UTF-16 units of text.
type units struct{ text string }

// at returns the offset in UTF-16 units of the byte at offset.
func (u units) at(offset int) int {
	n := 0
	for _, r := range u.text[:offset] {
		n++
		if r >= 0x10000 {
			n++
		}
	}
	return n
}
