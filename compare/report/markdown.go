package report

import (
	"fmt"
	"io"
	"strings"

	"crossclaim/compare"
)

// writeMarkdown writes one table row a claim, in the dialect of GitHub.
func writeMarkdown(w io.Writer, r *compare.Report, o *Options) error {
	var b strings.Builder
	b.WriteString("# Where the sources agree and differ\n")
	shown := o.Shown(r)
	if len(shown) > 0 {
		b.WriteString("\n| comparison | claim | source | published | speaker | in the article |\n|---|---|---|---|---|---|\n")
	}
	labels := eventLabels(r)
	for _, c := range shown {
		about := markdownAbout(c, labels[c.Event], o)
		for _, m := range mentions(c) {
			claim := m.claim
			fmt.Fprintf(&b, "| %s | %s | %s | %s | %s | %s |\n", about, markdownFigure(m), markdown(claim.Doc.Outlet()), claim.Doc.Published, markdown(speakerName(claim)), markdown(claim.Sentence.In(field(claim))))
			about = "" // once a comparison
		}
	}
	b.WriteByte('\n')
	for _, line := range ending(r, o) {
		fmt.Fprintln(&b, markdownLine(line))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// markdownAbout says what c compares and how it stands; event is the label of its
// event, if it needs one.
func markdownAbout(c *compare.Comparison, event string, o *Options) string {
	about := fmt.Sprintf("**%s** %s<br>%s", strings.ToUpper(label(c.Verdict)), markdown(c.ID), markdown(c.Kind.Name+": "+c.Subject))
	if event != "" {
		about += "<br>" + markdown(event)
	}
	for _, r := range remarks(c, o.Explain) {
		about += "<br>" + markdown(r.text)
	}
	return about
}

// markdownFigure returns the words of a claim, and what has to be known of them.
func markdownFigure(m mention) string {
	figure := words(m.claim)
	if m.claim.Quantity == nil {
		figure = cue(m.claim) + ": " + said(m.claim)
	}
	for _, aside := range m.asides() {
		figure += " " + aside.text
	}
	return markdown(figure)
}

// markdownLine returns a line of the summary; those of a list stay one.
func markdownLine(line string) string {
	if item, ok := strings.CutPrefix(line, "- "); ok {
		return "- " + markdown(item)
	}
	return markdown(line) + "  "
}

// markdown returns s so that it reads as it is written, in one cell.
func markdown(s string) string {
	var b strings.Builder
	for _, r := range Plain(s) {
		if strings.ContainsRune("\\`*_{}[]<>|~#&$!", r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}
