package report

import (
	"fmt"
	"io"
	"strings"

	"crossclaim/compare"
	"crossclaim/nlp"
	"crossclaim/nlp/article"
)

// Show writes the comparison or claim of an id in full: its sentences with the
// words marked, who said them, and where they stand. It reports whether r has
// one of that id.
func Show(w io.Writer, r *compare.Report, id string, o *Options) (found bool, err error) {
	p := &page{o: o, width: o.Width}
	if p.width <= 0 {
		p.width = DefaultWidth
	}
	for i := range r.Comparisons {
		if c := &r.Comparisons[i]; c.ID == id {
			p.comparison(c)
			found = true
		}
	}
	for _, c := range r.Claims {
		if c.ID == id {
			p.claim(c)
			p.compared(r, c)
			found = true
		}
	}
	_, err = io.WriteString(w, p.b.String())
	return found, err
}

// A page is text for people under construction.
type page struct {
	o     *Options
	width int
	b     strings.Builder
}

// line writes a line of text, wrapped, each line of it indented.
func (p *page) line(indent int, colour, format string, args ...any) {
	text := Plain(fmt.Sprintf(format, args...))
	for _, l := range wrap(glued(text, ""), max(p.width-indent, 20)) {
		p.b.WriteString(strings.Repeat(" ", indent))
		p.b.WriteString(cell{{l, colour}}.draw(p.o.Colour))
		p.b.WriteByte('\n')
	}
}

func (p *page) comparison(c *compare.Comparison) {
	p.line(0, verdictColour[c.Verdict], "%s: %s", strings.ToUpper(label(c.Verdict)), c.Subject)
	p.line(0, "", "%s, %s from %s (%s)", c.ID, count(len(c.Claims), "claim"), count(c.Sources, "source"), count(c.Origins, "origin"))
	for _, r := range remarks(c, true) {
		p.line(0, r.colour, "%s", r.text)
	}
	for _, claim := range byGiver(c) {
		p.b.WriteByte('\n')
		p.claim(claim)
	}
}

// claim writes everything that is known of c.
func (p *page) claim(c *nlp.Claim) {
	p.line(0, bold, "%s", joined(" · ", c.Doc.Outlet(), c.Doc.Published.String(), c.Doc.Title))
	p.line(2, dim, "%s · %s", Position(c), c.ID)
	p.line(2, "", "%s", marked(c))
	for _, f := range facts(c) {
		p.fact(f)
	}
}

// compared says which comparisons hold c.
func (p *page) compared(r *compare.Report, c *nlp.Claim) {
	for i := range r.Comparisons {
		x := &r.Comparisons[i]
		for _, other := range x.Claims {
			if other == c {
				p.fact(fact{"compared", x.ID + " (" + label(x.Verdict) + ")"})
			}
		}
	}
}

// Position returns where the words of c stand in their file:
// "news/a.txt:12:34". Words of a title stand in the file as a whole.
func Position(c *nlp.Claim) string {
	if c.Sentence.Field == nlp.InTitle {
		return c.Doc.Path + " (title)"
	}
	return article.At(c.Doc, c.Span.Start).String()
}

// marked returns the sentence of c with the claim's words in brackets.
func marked(c *nlp.Claim) string {
	text := field(c)
	s := c.Sentence.Cover(c.Span)
	if c.Span.Empty() {
		return s.In(text)
	}
	return text[s.Start:c.Span.Start] + "[" + words(c) + "]" + text[c.Span.End:s.End]
}

// A fact is one thing known of a claim.
type fact struct{ name, text string }

// fact writes f with its text in a column of its own; what is not known is not
// written.
func (p *page) fact(f fact) {
	const indent = 16
	name := "    " + f.name + ":"
	for _, l := range wrap(glued(Plain(f.text), ""), max(p.width-indent, 20)) {
		fmt.Fprintf(&p.b, "%-*s%s\n", indent, name, l)
		name = ""
	}
}

// facts lists what is known of c; an empty text is not known.
func facts(c *nlp.Claim) []fact {
	text := field(c)
	all := []fact{{"kind", c.Kind.Name}}
	if q := c.Quantity; q != nil {
		all = append(all, fact{"values", values(q)}, fact{"unit", q.Unit}, fact{"change", q.Trend.String()})
	}
	if a := c.Attribution; a != nil {
		all = append(all, fact{"speaker", speakerName(c)}, fact{"sort", speakerType(c)}, fact{"cue", a.Cue.In(text)}, fact{"form", a.Form.String()})
	}
	return append(all,
		fact{"about", c.Subject.In(text)},
		fact{"places", strings.Join(c.Places, ", ")},
		fact{"time", days(c.Time)},
		fact{"group", c.Group},
		fact{"event", c.Event},
		fact{"modality", c.Modality.String()})
}

// values says in words which values q commits to, and by what.
func values(q *nlp.Quantity) string {
	s := bounds(q.Low, q.High)
	if q.LowOpen {
		s = strings.Replace(s, "at least ", "more than ", 1)
	}
	if q.HighOpen {
		s = strings.Replace(s, "at most ", "less than ", 1)
	}
	switch q.Hedge {
	case nlp.About, nlp.Vague:
		return s + " (" + q.Hedge.String() + ")"
	}
	return s
}

// days writes a range of days.
func days(r nlp.DayRange) string {
	switch {
	case !r.Known():
		return ""
	case r.From == r.To:
		return r.From.String()
	case r.From == 0:
		return "until " + r.To.String()
	case r.To == 0:
		return "since " + r.From.String()
	}
	return r.From.String() + " to " + r.To.String()
}
