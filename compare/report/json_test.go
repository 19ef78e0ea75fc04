package report

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"crossclaim/compare"
	"crossclaim/nlp"
)

func jsonOf(t testing.TB, r *compare.Report, o *Options) string {
	var b bytes.Buffer
	require.NoError(t, writeJSON(&b, r, o))
	return b.String()
}

// decoded reads JSON the way another program would.
func decoded(t testing.TB, text string) map[string]any {
	var v map[string]any
	require.NoError(t, json.Unmarshal([]byte(text), &v), text)
	return v
}

// keys returns the keys of an object in the order in which they are written.
func keys(t testing.TB, text string) []string {
	d := json.NewDecoder(strings.NewReader(text))
	_, err := d.Token()
	require.NoError(t, err)
	var names []string
	for d.More() {
		name, err := d.Token()
		require.NoError(t, err)
		names = append(names, name.(string))
		var skipped json.RawMessage
		require.NoError(t, d.Decode(&skipped))
	}
	return names
}

// element returns the i-th element of a list of the report, as written.
func element(t testing.TB, report, list string, i int) string {
	var all map[string]json.RawMessage
	require.NoError(t, json.Unmarshal([]byte(report), &all))
	var elements []json.RawMessage
	require.NoError(t, json.Unmarshal(all[list], &elements))
	return string(elements[i])
}

// The contract: keys in this order, none ever dropped.
func TestJSONKeepsTheKeysOfTheContract(t *testing.T) {
	report := jsonOf(t, sample(), &Options{})
	require.Equal(t, "schema tool articles events claims comparisons near_misses warnings", strings.Join(keys(t, report), " "))
	for list, want := range map[string]string{
		"articles":    "id path line source title published url sha256 text_sha256 event",
		"events":      "id label articles",
		"claims":      "id article kind span sentence quantity subject places time group attribution modality",
		"comparisons": "id event kind subject verdict reason note claims sources origins low high score sensitive_to warnings",
		"near_misses": "claims axis note",
		"warnings":    "path line article start end message",
	} {
		require.Equal(t, want, strings.Join(keys(t, element(t, report, list, 0)), " "), list)
	}
	tool := decoded(t, report)["tool"].(map[string]any)
	require.Equal(t, map[string]any{"version": "test", "convention": "default", "options": map[string]any{"events": "auto", "min-sources": "2"}}, tool)
}

func TestJSONOfNothingKeepsItsKeys(t *testing.T) {
	report := jsonOf(t, &compare.Report{}, &Options{})
	require.Equal(t, "schema tool articles events claims comparisons near_misses warnings", strings.Join(keys(t, report), " "))
	for _, list := range []string{"articles", "events", "claims", "comparisons", "near_misses", "warnings"} {
		require.Equal(t, []any{}, decoded(t, report)[list], list)
	}
}

func TestJSONSaysNullForWhatIsUnknown(t *testing.T) {
	report := jsonOf(t, sample(), &Options{})
	article := decoded(t, element(t, report, "articles", 2))
	for _, key := range []string{"line", "source", "title", "published", "url"} {
		require.Nil(t, article[key], key)
	}
	require.Equal(t, "port-ellis", article["event"])
	warning := decoded(t, element(t, report, "warnings", 0))
	require.Equal(t, 3.0, warning["line"])
	require.Nil(t, warning["article"])
	require.Nil(t, warning["start"])
	statement := decoded(t, element(t, report, "comparisons", 1))
	require.Nil(t, statement["low"], "statements have no range")
	require.Nil(t, statement["reason"], "only what differs has a reason")
	crowd := decoded(t, element(t, report, "comparisons", 0))
	require.Equal(t, 2000.0, crowd["low"])
	require.Nil(t, crowd["high"], "unbounded")
	require.Equal(t, []any{"a.txt#1", "b.txt#1", "b.txt#2", "c.txt#1"}, crowd["claims"], "in the order of articles")
}

func TestJSONHoldsAllClaimsWhateverIsShown(t *testing.T) {
	r := decoded(t, jsonOf(t, sample(), &Options{MinSources: 2, Only: []compare.Verdict{compare.Agree}}))
	require.Len(t, r["comparisons"], 1)
	require.Len(t, r["claims"], 6)
}

func TestJSONOfAClaimInFull(t *testing.T) {
	r := sample()
	c := r.Claims[3]
	text := c.Doc.Text
	c.Places = []string{"Port Ellis"}
	c.Group = "opposition"
	c.Modality = nlp.Alleged
	c.Subject = find(text, "the crowd")
	c.Time = nlp.DayRange{From: nlp.Date(2031, 5, 3), To: nlp.Date(2031, 5, 4), Span: find(text, "march")}
	c.Quantity.Trend, c.Quantity.UnitPhrase = nlp.Up, find(text, "people")
	c.Attribution.Cue = find(text, "put")
	c.Attribution.Speaker.Title = "chief"
	var j jsonText
	j.claim(c)
	got := decoded(t, string(j.b))
	require.Equal(t, map[string]any{"from": "2031-05-03", "to": "2031-05-04", "text": "march"}, got["time"])
	require.Equal(t, "the crowd", got["subject"])
	require.Equal(t, "opposition", got["group"])
	require.Equal(t, "alleged", got["modality"])
	q := got["quantity"].(map[string]any)
	require.Equal(t, "up", q["trend"])
	require.Equal(t, "people", q["unit_phrase"])
	a := got["attribution"].(map[string]any)
	require.Equal(t, "put", a["cue"].(map[string]any)["text"])
	require.Equal(t, map[string]any{"start": 33.0, "end": 39.0, "text": "Police", "name": "Police", "title": "chief", "type": "police"}, a["speaker"])
	require.Equal(t, "indirect", a["form"])
	require.Len(t, a["content"], 1)
}

func TestJSONOfATitleSaysSo(t *testing.T) {
	r := sample()
	c := r.Claims[0]
	c.Doc.Title = "12,500 march"
	c.Sentence = nlp.Sentence{Span: nlp.Span{End: 12}, Field: nlp.InTitle}
	c.Span = nlp.Span{End: 6}
	c.Quantity, c.Attribution = nil, nil
	var j jsonText
	j.claim(c)
	require.Equal(t, map[string]any{"start": 0.0, "end": 6.0, "text": "12,500", "field": "title"}, decoded(t, string(j.b))["span"])
}

func TestJSONLinesHoldTheirClaims(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, writeJSONL(&b, sample(), &Options{MinSources: 2}))
	lines := strings.Split(strings.TrimSpace(b.String()), "\n")
	require.Len(t, lines, 2)
	for i, line := range lines {
		c := decoded(t, line)
		require.Len(t, c["claims"], []int{4, 2}[i])
		require.NotEmpty(t, c["claims"].([]any)[0].(map[string]any)["sentence"])
	}
}

func TestJSONIsTheSameEveryTime(t *testing.T) {
	first, second := jsonOf(t, sample(), &Options{}), jsonOf(t, sample(), &Options{})
	require.Equal(t, first, second)
}

func TestJSONOfMuchIsWrittenInPieces(t *testing.T) {
	r := figures(2000, 4)
	var pieces int
	var b bytes.Buffer
	w := writerFunc(func(p []byte) (int, error) { pieces++; return b.Write(p) })
	require.NoError(t, writeJSON(w, r, &Options{}))
	require.Greater(t, pieces, 2)
	require.Len(t, decoded(t, b.String())["claims"], 2000)
}

// Pieces made side by side stand in order, whichever is done first.
func TestJSONMadeSideBySideIsTheSame(t *testing.T) {
	r := figures(3000, 3)
	backwards := func(n int, do func(i int)) {
		for i := n - 1; i >= 0; i-- {
			do(i)
		}
	}
	require.Equal(t, jsonOf(t, r, &Options{}), jsonOf(t, r, &Options{Each: backwards}))
}

func TestNumbersReadBackExactly(t *testing.T) {
	for _, v := range []float64{0, 1, -12.5, 9.9, 33.33, 1e15 + 0.3, 123456789012345, 1e20, 1e21, 1.5e300, 4e-9, math.MaxFloat64, math.SmallestNonzeroFloat64} {
		var j jsonText
		j.num("", v)
		var back float64
		require.NoError(t, json.Unmarshal(j.b, &back))
		require.Equal(t, v, back)
	}
	for _, v := range []float64{math.Inf(1), math.Inf(-1), math.NaN()} {
		var j jsonText
		j.num("", v)
		require.Equal(t, "null", string(j.b))
	}
}

func FuzzJSON(f *testing.F) {
	f.Add("a\x00\xff\u2028", "\"}", 1.5)
	f.Fuzz(func(t *testing.T, source, subject string, v float64) {
		r := figures(1, 7)
		r.Articles[0].Source, r.Comparisons[0].Subject = source, subject
		r.Claims[0].Quantity.Value = v
		text := jsonOf(t, r, &Options{})
		got := decoded(t, text)
		article := got["articles"].([]any)[0].(map[string]any)
		if source != "" && utf8.ValidString(source) {
			require.Equal(t, source, article["source"])
		}
		for _, r := range text {
			require.False(t, Hostile(r) && r != '\n')
		}
	})
}

type writerFunc func([]byte) (int, error)

func (f writerFunc) Write(b []byte) (int, error) { return f(b) }

// No format may swallow the error of a writer: a short output would look whole.
func TestEveryFormatReportsAWriterThatFails(t *testing.T) {
	for _, f := range Formats {
		var whole bytes.Buffer
		require.NoError(t, f.Write(&whole, figures(400, 6), &Options{}))
		for _, limit := range []int{0, 10, whole.Len() / 2, whole.Len() - 1} {
			left := limit
			w := writerFunc(func(b []byte) (int, error) {
				if left -= len(b); left < 0 {
					return 0, fmt.Errorf("disk full")
				}
				return len(b), nil
			})
			require.ErrorContains(t, f.Write(w, figures(400, 6), &Options{}), "disk full", "%s after %d bytes", f.Name, limit)
		}
	}
}

func TestEveryFormatTakesAHostileReport(t *testing.T) {
	for _, f := range Formats {
		var b bytes.Buffer
		require.NoError(t, f.Write(&b, hostileReport(), &Options{Explain: true, Colour: false}))
		if f.Safe {
			require.NotContains(t, b.String(), "\x1b", f.Name)
			require.NotContains(t, b.String(), "\u202e", f.Name)
			require.NotContains(t, b.String(), "\x00", f.Name)
		}
	}
}

func BenchmarkJSON(b *testing.B) {
	r := figures(500, 1)
	b.SetBytes(int64(len(jsonOf(b, r, &Options{}))))
	b.ReportAllocs()
	for b.Loop() {
		jsonOf(b, r, &Options{})
	}
}
