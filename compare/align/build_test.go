package align

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/compare"
	"crossclaim/nlp"
)

// units leads from a kind to what it measures, where that is not a count.
var units = map[string]struct {
	unit string
	dim  nlp.Dimension
}{
	"percent": {"percent", nlp.Share}, "vote_share": {"percent", nlp.Share}, "money": {"USD", nlp.Money}, "age": {"year", nlp.Age},
	"duration": {"day", nlp.Time}, "distance": {"kilometer", nlp.Length},
}

// anchors are those of the lines below.
var anchors = map[string]nlp.TimeAnchor{"for": nlp.Lasting, "since": nlp.SinceThen, "ago": nlp.Ago, "after": nlp.Later, "to go": nlp.ToGo}

// claim reads a line such as
//
//	killed 23 passengers | near die ferry | verb die | place Riga | on 2022-05-01
//
// into a claim of an article. The first part is the kind, the figure with "+"
// behind a lower bound, "~" before a rounded one or "?" behind a vague word, and the noun.
func claim(t testing.TB, d *nlp.Document, s string) *nlp.Claim {
	parts := strings.Split(s, " | ")
	f := strings.Fields(parts[0])
	c := &nlp.Claim{Doc: d, Kind: &nlp.Kind{Name: f[0]}, ID: fmt.Sprintf("%s#%d", d.ID, len(d.Text))}
	c.Sentence.Index = len(d.Text)
	if slices.Contains(parts, "over") {
		d.Text += "over "
	}
	c.Span = nlp.Span{Start: len(d.Text), End: len(d.Text) + len(parts[0])}
	d.Text += parts[0] + "\n"
	c.Quantity = figure(t, f[0], f[1])
	c.Quantity.Span = c.Span
	if len(f) > 2 {
		c.Head = f[2]
	}
	for _, p := range parts[1:] {
		setPart(t, c, p)
	}
	c.Terms = c.Near
	return c
}

func figure(t testing.TB, kind, s string) *nlp.Quantity {
	num := strings.Trim(s, "+~?")
	if ordinals[num] {
		num = "1"
	}
	v, err := strconv.ParseFloat(num, 64)
	require.NoError(t, err, s)
	q := &nlp.Quantity{Value: v, HasValue: true, Low: v, High: v, Digit: math.Pow10(len(num) - len(strings.TrimRight(num, "0")))}
	q.Unit, q.Dimension = units[kind].unit, units[kind].dim
	if strings.HasSuffix(s, "+") {
		q.High, q.Hedge = math.Inf(1), nlp.AtLeast
	}
	if strings.HasSuffix(s, "?") {
		q.High, q.Hedge, q.Vague = 10*v, nlp.Vague, "several"
	}
	if strings.HasPrefix(s, "~") {
		q.Hedge = nlp.About
	}
	return q
}

// setPart sets what one part of a line says.
func setPart(t testing.TB, c *nlp.Claim, part string) {
	word, rest, _ := strings.Cut(part, " ")
	switch word {
	case "near":
		c.Near = nlp.Words(rest)
	case "with":
		c.With = rest
	case "verb":
		c.Verb = rest
	case "place":
		c.Places = strings.Split(rest, ", ")
	case "names":
		c.Names = strings.Split(rest, ", ")
	case "group":
		c.Group = rest
	case "in":
		c.Quantity.Unit = rest
	case "on":
		c.Time = nlp.DayRange{From: nlp.ParseDay(rest), To: nlp.ParseDay(rest)}
	case "apart":
		c.Time = nlp.DayRange{Apart: true}
	case "part":
		c.Scope = nlp.Part
	case "of":
		c.Scope, c.Whole = nlp.Part, figure(t, c.Kind.Name, rest)
	case "more":
		c.Scope = nlp.More
	case "listed":
		c.Scope = nlp.Listed
	case "measure":
		c.Measure = rest
	case "holder":
		c.Holder = rest
	case "ahead":
		c.Modality = nlp.Planned
	case "before":
		c.Scope = nlp.Before
	case "anchor":
		c.Anchor = anchors[rest]
	case "over": // stands before the figure
	case "published":
		c.Doc.Published = nlp.ParseDay(rest)
	case "below":
		c.Sentence.Index = leadSentences
	case "headline":
		c.Sentence.Role = nlp.Heading
	case "sentence":
		n, err := strconv.Atoi(rest)
		require.NoError(t, err)
		c.Sentence.Index = -n
	case "by":
		c.Attribution = &nlp.Attribution{Speaker: &nlp.Speaker{Name: rest}}
	default:
		require.Fail(t, "unknown part "+part)
	}
}

// article returns a document without text.
func article(id string) *nlp.Document {
	return &nlp.Document{ID: id, Source: id, Published: nlp.ParseDay("2022-05-02")}
}

// said makes the claim that somebody said something: word for word, in the way of the
// file, where it stands in quotation marks.
func said(d *nlp.Document, speaker string, class nlp.CueClass, content string) *nlp.Claim {
	c := &nlp.Claim{Doc: d, Kind: &nlp.Kind{Name: "statement"}, ID: fmt.Sprintf("%s#%d", d.ID, len(d.Text)), Head: speaker}
	c.Attribution = &nlp.Attribution{Class: class, Speaker: &nlp.Speaker{Name: speaker}}
	c.Span = nlp.Span{Start: len(d.Text), End: len(d.Text) + len(content)}
	d.Text += content + "\n"
	c.Attribution.Content = []nlp.Span{c.Span}
	c.Attribution.Form = nlp.Indirect
	if strings.HasPrefix(content, "“") {
		c.Attribution.Form = nlp.Direct
	}
	words := strings.Fields(strings.Trim(content, "“”"))
	slices.Sort(words)
	c.Terms = nlp.WordsOf(words)
	return c
}

// together returns the IDs of claims that were lined up, a set a line.
func together(sets []compare.Comparison) string {
	var lines []string
	for _, s := range sets {
		var ids []string
		for _, c := range s.Claims {
			ids = append(ids, c.ID)
		}
		lines = append(lines, strings.Join(ids, " "))
	}
	return strings.Join(lines, "\n")
}
