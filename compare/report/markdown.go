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
		about := fmt.Sprintf("**%s** %s<br>%s", strings.ToUpper(label(c.Verdict)), markdown(c.ID), markdown(c.Kind.Name+": "+c.Subject))
		for _, more := range []string{labels[c.Event], reasonOf(c), c.Note} {
			if more != "" {
				about += "<br>" + markdown(more)
			}
		}
		for _, m := range mentions(c) {
			claim, figure := m.claim, words(m.claim)
			if claim.Quantity == nil {
				figure = cue(claim) + ": " + said(claim)
			}
			fmt.Fprintf(&b, "| %s | %s | %s | %s | %s | %s |\n", about, markdown(joined(" ", figure, m.again())), markdown(claim.Doc.Outlet()), claim.Doc.Published, markdown(speakerName(claim)), markdown(claim.Sentence.In(field(claim))))
			about = "" // once a comparison
		}
	}
	b.WriteByte('\n')
	for _, line := range Summary(r, o) {
		fmt.Fprintln(&b, markdownLine(line))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func reasonOf(c *compare.Comparison) string {
	if c.Reason == "" {
		return ""
	}
	return "reason: " + string(c.Reason)
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
