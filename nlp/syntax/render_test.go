package syntax_test

import (
	"fmt"
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/segment"
	"crossclaim/nlp/syntax"
	"crossclaim/nlp/tag"
)

// parse returns the trees of the sentences of text.
func parse(text string) []*syntax.Tree {
	var trees []*syntax.Tree
	d := &nlp.Document{Text: text}
	for _, s := range segment.Sentences(d) {
		s.Tokens = segment.Tokens(nil, text, s.Span)
		tag.Tag(text, s.Tokens)
		trees = append(trees, syntax.Parse(text, &s))
	}
	return trees
}

// words returns tokens [from, to) of t as written.
func words(t *syntax.Tree, from, to int) string {
	if from >= to {
		return ""
	}
	return strings.Join(strings.Fields(t.Text[t.Tokens[from].Start:t.Tokens[to-1].End]), " ")
}

func phrase(t *syntax.Tree, k int) string {
	if k < 0 {
		return "-"
	}
	return words(t, t.Phrases[k].From, t.Phrases[k].To)
}

// phrases renders the noun phrases of t: "[the capital =] , [Quito]".
func phrases(t *syntax.Tree) string {
	var b strings.Builder
	for _, p := range t.Phrases {
		fmt.Fprintf(&b, "[%s", words(t, p.From, p.To))
		if p.Apposed >= 0 {
			b.WriteString(" =")
		}
		if p.Of >= 0 {
			b.WriteString(" of")
		}
		if p.And >= 0 {
			b.WriteString(" &")
		}
		if p.When {
			b.WriteString(" @")
		}
		b.WriteString("] ")
	}
	return strings.TrimSpace(b.String())
}

// clause renders a clause: "main: two people / be hurt! (passive) / - / ...".
func clause(t *syntax.Tree, k int) string {
	c := &t.Clauses[k]
	v := t.Verbs[c.Verb]
	verb := v.Lemma
	if v.Particle != "" {
		verb += " " + v.Particle
	}
	if v.Modal != "" {
		verb = v.Modal + " " + verb
	}
	for _, f := range []struct {
		on   bool
		mark string
	}{{v.Negated, "not "}, {v.Passive, "be+"}} {
		if f.on {
			verb = f.mark + verb
		}
	}
	indent := ""
	for p := c.Parent; p >= 0; p = t.Clauses[p].Parent {
		indent += "  "
	}
	return fmt.Sprintf("%s%s: %s | %s | %s", indent, c.Sort, phrase(t, c.Subject), verb, phrase(t, c.Object))
}

func render(t *syntax.Tree) string {
	var b strings.Builder
	b.WriteString(phrases(t) + "\n")
	for k := range t.Clauses {
		b.WriteString(clause(t, k) + "\n")
	}
	return b.String()
}
