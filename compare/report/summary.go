package report

import (
	"fmt"
	"strings"

	"crossclaim/compare"
	"crossclaim/nlp"
)

// Summary returns the lines that end every report for people: how much was
// read and found, under which convention, and what was not read.
func Summary(r *compare.Report, o *Options) []string {
	shown := o.Shown(r)
	lines := []string{fmt.Sprintf("%s, %s, %s%s.", count(len(r.Articles), "article"), count(len(r.Claims), "claim"), count(len(shown), "comparison"), verdicts(shown))}
	lines = append(lines, notShown(r, o, len(shown))...)
	if r.Tool.Convention != "" {
		lines = append(lines, fmt.Sprintf("Vague words are read by the convention %q.", r.Tool.Convention))
	}
	return append(lines, notRead(r)...)
}

// Extracted returns the lines that end the claims of articles for people: how much
// was read and found, and what was not read, of which r knows.
func Extracted(articles, claims int, r *compare.Report) []string {
	return append([]string{fmt.Sprintf("%s, %s.", count(articles, "article"), count(claims, "claim"))}, notRead(r)...)
}

// notShown says how many comparisons the options leave out, and how to see
// those of too few sources.
func notShown(r *compare.Report, o *Options, shown int) []string {
	few := r.Apart
	for i := range r.Comparisons {
		if r.Comparisons[i].Sources < o.MinSources {
			few++
		}
	}
	var lines []string
	if hidden := len(r.Comparisons) + r.Apart - shown - few; hidden > 0 {
		lines = append(lines, fmt.Sprintf("%s left out by --only or --kind.", count(hidden, "more comparison")))
	}
	if few > 0 {
		lines = append(lines, fmt.Sprintf("%s of fewer than %d sources not shown (--min-sources 1 shows all).", count(few, "more comparison"), o.MinSources))
	}
	return lines
}

// verdicts says how many of the comparisons there are of each verdict.
func verdicts(shown []*compare.Comparison) string {
	var parts []string
	for _, v := range compare.Verdicts {
		if n := countOf(shown, v); n > 0 || v == compare.Differ {
			parts = append(parts, fmt.Sprintf("%d %s", n, label(v)))
		}
	}
	if len(shown) == 0 {
		return ""
	}
	return ": " + strings.Join(parts, ", ")
}

// countOf returns how many of the comparisons have the verdict v.
func countOf(shown []*compare.Comparison, v compare.Verdict) int {
	n := 0
	for _, c := range shown {
		if c.Verdict == v {
			n++
		}
	}
	return n
}

// label returns a verdict in words.
func label(v compare.Verdict) string { return strings.ReplaceAll(string(v), "_", " ") }

// notRead says how many files were read and what is wrong with the others.
func notRead(r *compare.Report) []string {
	lines := []string{fmt.Sprintf("%d of %s read.", r.FilesRead, count(r.FilesSeen, "file"))}
	for i := range r.Warnings {
		lines = append(lines, "- "+Warning(&r.Warnings[i]))
	}
	return lines
}

// Warning returns a warning in one line: "bad.json:3: no text".
func Warning(w *nlp.Warning) string {
	switch {
	case w.Path == "":
		return w.Message
	case w.Line > 0:
		return fmt.Sprintf("%s:%d: %s", w.Path, w.Line, w.Message)
	}
	return w.Path + ": " + w.Message
}

// count returns "1 article", "2 articles".
func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
