package attrib

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

// sceneOf reads a sentence with the marks ⟦ and ⟧ in it, and returns its scene
// and the tokens that the marks hold, in the order of their ends.
func sceneOf(t *testing.T, marked string) (*scene, []tokens) {
	text, spans := unmark(marked)
	d, ss, trees, _ := prepared(text)
	require.NotEmpty(t, ss, marked)
	x := &scene{}
	x.set(text, &ss[0], trees[0], quotations(d.Text, paragraphs(ss, nlp.InText)))
	var at []tokens
	for _, s := range spans {
		r := tokens{-1, -1}
		for i, k := range x.toks {
			if s.Overlaps(k.Span) {
				if r.from < 0 {
					r.from = i
				}
				r.to = i + 1
			}
		}
		require.GreaterOrEqual(t, r.from, 0, "%s: no token in the marks", marked)
		at = append(at, r)
	}
	return x, at
}

// words returns the words of some tokens.
func (x *scene) words(t tokens) string {
	if t.empty() {
		return ""
	}
	return x.span(t.from, t.to).In(x.text)
}

func TestSceneOutsideTheSentence(t *testing.T) {
	x, _ := sceneOf(t, "Police said no.")
	for _, i := range []int{-1, 4, 99} {
		require.Empty(t, x.norm(i))
		require.Equal(t, nlp.NoTag, x.tag(i))
		require.Equal(t, -1, x.quote(i))
		require.Equal(t, -1, x.phraseFrom(i))
		require.Equal(t, -1, x.groupFrom(i))
		require.False(t, x.opens(i))
	}
	require.True(t, x.span(2, 2).Empty())
}

func TestSceneKnowsWhatIsQuoted(t *testing.T) {
	x, at := sceneOf(t, `He said ⟦"never again"⟧ and left.`)
	require.Len(t, x.quotes, 1)
	for i := range x.toks {
		require.Equal(t, i >= at[0].from && i < at[0].to, x.quote(i) == 0, x.norm(i))
		require.Equal(t, i == at[0].from, x.opens(i), x.norm(i))
	}
	require.Equal(t, at[0].to, x.quoteEnd(at[0].from))
}

func TestSceneIsReused(t *testing.T) {
	x, _ := sceneOf(t, `He said "never again" and left for the coast.`)
	y, _ := sceneOf(t, "No.")
	x.set(y.text, y.s, y.t, nil)
	require.Len(t, x.inside, len(y.toks))
	require.Equal(t, -1, x.quote(0))
}

func TestFirstAfter(t *testing.T) {
	qs := []quotation{{Span: nlp.Span{Start: 2, End: 5}}, {Span: nlp.Span{Start: 8, End: 9}}}
	for pos, want := range map[int]int{0: 0, 4: 0, 5: 1, 8: 1, 9: 2, 50: 2} {
		require.Equal(t, want, firstAfter(qs, pos), "at %d", pos)
	}
	require.Zero(t, firstAfter(nil, 3))
}

// The marks hold the subject and then its verb.
func TestSubjects(t *testing.T) {
	for _, marked := range []string{
		"⟦The mayor⟧ ⟦said⟧ no.",
		"⟦The mayor⟧ also ⟦said⟧ no.",
		"⟦The mayor⟧ of Ostby ⟦said⟧ no.",
		"⟦A spokesman⟧ for the port in Minna ⟦said⟧ no.",
		"⟦Ngo⟧, who replaced her, ⟦said⟧ no.",
		"⟦Ngo⟧, 42, of Austin, Texas, ⟦said⟧ no.",
		"⟦Ngo⟧, curator and director at the museum, Ostby, ⟦said⟧ no.",
		"⟦Ngo⟧ (D-Ohio) ⟦said⟧ no.",
		"⟦Ngo⟧, a lawyer for the miners, ⟦said⟧ no.",
		"⟦Ngo⟧, at a rally in June, ⟦said⟧ no.",
		"⟦Ngo⟧ on Tuesday ⟦said⟧ no.",
		"⟦Ngo⟧ Tuesday ⟦said⟧ no.",
		"⟦Officials⟧ briefed on the matter ⟦said⟧ no.",
		"⟦People⟧ familiar with the matter ⟦said⟧ no.",
		"⟦A union⟧ representing drivers ⟦said⟧ no.",
		"⟦The man⟧ who saw it ⟦said⟧ no.",
		"They think ⟦officials⟧ ⟦said⟧ no.",
		"⟦Ngo⟧ rose and ⟦said⟧ no.",
		"⟦Ngo⟧ called it weak and then ⟦said⟧ no.",
		"⟦Ngo⟧ left, ⟦saying⟧ no.",
		"⟦Ngo⟧ said they knew, ⟦adding⟧ that it was late.",
		"He read ⟦a letter⟧ ⟦urging⟧ them to go.",
		"⟦Ngo⟧ went on to ⟦say⟧ no.",
		"Citing the cost, ⟦Ngo⟧ ⟦said⟧ no.",
		"When ⟦Ngo⟧ ⟦said⟧ no, they left.",
		"She knew ⟦Ngo⟧, who ⟦said⟧ no.",
		"She knew ⟦Ngo⟧, who in 2010 ⟦said⟧ no.",
		"Fans of ⟦Ngo⟧, who ⟦said⟧ no, left.",
		"⟦The guards⟧ I met ⟦said⟧ no.",
		"⟦Ngo⟧, a nurse who left in 2011, ⟦said⟧ no.",
		"⟦Ngo⟧, the head of the bank -- the oldest one -- ⟦said⟧ no.",
		"⟦They⟧ both ⟦said⟧ no.",
		"⟦Ngo⟧ said it was late, ⟦denied⟧ it and asked for help.",
		"⟦Two men⟧ briefed on the plan ⟦told⟧ her no.",
	} {
		x, at := sceneOf(t, marked)
		g := x.group(at[1].to - 1)
		require.GreaterOrEqual(t, g, 0, marked)
		s := x.subjectOf(g)
		require.GreaterOrEqual(t, s.phrase, 0, marked)
		p := x.t.Phrases[s.phrase]
		require.Equal(t, x.words(at[0]), x.words(tokens{p.From, p.To}), marked)
	}
}

func TestNoSubject(t *testing.T) {
	for _, marked := range []string{"⟦Said⟧ no.", "And ⟦said⟧ no."} {
		x, at := sceneOf(t, marked)
		require.Equal(t, -1, x.subjectOf(x.group(at[0].from)).phrase, marked)
	}
}

func TestRelativePronounsAreWritten(t *testing.T) {
	x, at := sceneOf(t, "She knew Ngo, ⟦who⟧ ⟦said⟧ no.")
	s := x.subjectOf(x.group(at[1].from))
	require.Equal(t, at[0], s.pronoun)
}

// The marks hold the cue and the content; what is not marked belongs to neither.
func TestComplements(t *testing.T) {
	for _, c := range []struct {
		marked string
		way    way
	}{
		{"She ⟦said⟧ ⟦that it rained⟧.", clause},
		{"She ⟦said⟧ ⟦it rained⟧.", clause},
		{"She ⟦said⟧ on Friday ⟦it rained⟧.", clause},
		{"She ⟦said⟧, in a note, ⟦that it rained⟧.", clause},
		{"She ⟦told⟧ the court ⟦it rained⟧.", clause},
		{"She ⟦told⟧ the court on Friday ⟦that it rained⟧.", clause},
		{"She ⟦told⟧ them ⟦to leave⟧.", toDo},
		{"She ⟦said⟧ ⟦\"it rained\"⟧.", speech},
		{"She ⟦said⟧: ⟦\"It rained.\"⟧", speech},
		{"She ⟦told⟧ the court, ⟦\"It rained.\"⟧", speech},
		{"She ⟦asked⟧ ⟦whether it rained⟧.", clause},
		{"She ⟦explained⟧ ⟦how it broke⟧.", clause},
		{"She ⟦vowed⟧ ⟦to leave⟧.", toDo},
		{"She ⟦denied⟧ ⟦taking it⟧.", toDo},
		{"She ⟦rejected⟧ ⟦the offer⟧ on Friday.", thing},
		{"She ⟦rejected⟧ ⟦the offer of help⟧.", thing},
		{"She ⟦condemned⟧ ⟦the raid⟧ in a statement.", thing},
		{"She ⟦accused⟧ ⟦them of lying⟧.", thing},
		{"She ⟦called⟧ ⟦the plan \"a joke\"⟧.", thing},
		{"She ⟦portrayed⟧ ⟦it as a threat⟧.", thing},
		{"She ⟦urged⟧ ⟦them to leave⟧.", thing},
		{"She ⟦asked⟧ ⟦the court on Friday to leave⟧.", thing},
		{"She ⟦condemned⟧ ⟦what he called a raid⟧.", clause},
		{"She ⟦called⟧ for ⟦cutting the tax⟧.", toDo},
		{"She ⟦vowed⟧ ⟦not to leave⟧.", toDo},
		{"She ⟦said⟧ Tuesday ⟦three men had left⟧.", clause},
		{"Polls ⟦show⟧ ⟦a close race⟧.", evidence},
		{"She ⟦chanted⟧ ⟦\"Stop!\"⟧ for an hour.", speech},
		{"She ⟦called⟧ for ⟦new talks⟧ on Friday.", thing},
		{"She ⟦agreed⟧ ⟦to leave⟧, and the guards also left.", toDo},
		{"She ⟦refused⟧ ⟦to resign⟧ and left the hall.", toDo},
		{"She ⟦said⟧ ⟦it rained⟧, while others saw snow.", clause},
	} {
		x, at := sceneOf(t, c.marked)
		cue, want := at[0], at[1]
		v := x.t.Verbs[x.group(cue.from)]
		r, ok := x.verbReport(x.group(cue.from))
		require.True(t, ok, "%s: no report of %q", c.marked, v.Lemma)
		require.Equal(t, c.way, r.way, c.marked)
		require.Equal(t, x.words(want), x.words(r.after), c.marked)
	}
}

func TestNoComplement(t *testing.T) {
	for _, marked := range []string{
		"She ⟦said⟧ goodbye and left.",
		"The valley ⟦offered⟧ shelter from the wind.",
		"It ⟦demanded⟧ a reply.",
		"She ⟦held⟧ the door.",
		"You may ⟦say⟧ it rained.",
		"She portrayed ⟦him⟧.",
		"Nobody ⟦said⟧ it rained.",
		"A banner ⟦read⟧ \"Stop!\"",
		"Police ⟦questioned⟧ the driver.",
		"The club ⟦called⟧ a meeting because it rained.",
		"The film ⟦showed⟧ a boy.",
	} {
		x, at := sceneOf(t, marked)
		if g := x.group(at[0].from); g >= 0 {
			_, ok := x.verbReport(g)
			require.False(t, ok, marked)
		}
	}
}

func TestFiniteFrom(t *testing.T) {
	for marked, want := range map[string]bool{
		"She said ⟦the⟧ plan failed.":                              true,
		"She said ⟦the⟧ man who runs it was ill.":                  true,
		"She said ⟦the⟧ man who left.":                             false,
		"She said ⟦the⟧ plan, which cost much, was dead.":          true,
		"She told ⟦the⟧ council, will close.":                      false,
		"She held ⟦a⟧ meeting after the vote failed.":              false,
		"She said ⟦if⟧ it rains, the match will end.":              true,
		"She sent ⟦letters⟧ to them -- it was hard.":               false,
		"She said ⟦goodbye⟧ and left.":                             false,
		"She said ⟦the⟧ plan to leave early was bad for the town.": true,
	} {
		x, at := sceneOf(t, marked)
		require.Equal(t, want, x.finiteFrom(at[0].from), marked)
	}
}

func TestModalities(t *testing.T) {
	for class, want := range map[nlp.CueClass]nlp.Modality{
		nlp.Say: nlp.Asserted, nlp.Think: nlp.Asserted, nlp.Deny: nlp.Denied, nlp.Refuse: nlp.Denied,
		nlp.Allege: nlp.Alleged, nlp.Promise: nlp.Planned, nlp.Call: nlp.Planned, nlp.Ask: nlp.Conditional,
	} {
		require.Equal(t, want, modality(&report{class: class}), class.String())
		require.Equal(t, nlp.Conditional, modality(&report{class: class, negated: true}), class.String())
	}
}

func TestDisjoint(t *testing.T) {
	s := func(from, to int) nlp.Span { return nlp.Span{Start: from, End: to} }
	require.Equal(t, []nlp.Span{s(1, 4), s(6, 8)}, disjoint([]nlp.Span{s(1, 4), s(2, 5), s(6, 8)}))
	require.Empty(t, disjoint(nil))
}

func TestParagraphs(t *testing.T) {
	_, ss, _, _ := prepared("One is here. Two is here.\n\nThree is here.")
	text := "One is here. Two is here.\n\nThree is here."
	var got []string
	for _, p := range paragraphs(ss, nlp.InText) {
		got = append(got, p.In(text))
	}
	require.Equal(t, strings.Split(text, "\n\n"), got)
	require.Empty(t, paragraphs(ss, nlp.InTitle))
}
