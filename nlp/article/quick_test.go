package article

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

// TestQuickReadsWhatArticlesLookLike: these are read without encoding/json.
func TestQuickReadsWhatArticlesLookLike(t *testing.T) {
	for _, raw := range []string{
		`{}`, ` { "text" : "a" } `, `{"id":7,"text":"The \"Ada\" sank.\nAll \u0041re s\u00e1fe \ud83d\ude00.","title":null}`,
		`{"text":"a","more":[1,{"x":["]","}"]},-2.5e3],"flag":true,"none":null,"published":[1],"url":{"a":"b"}}`,
		`{"text":null}`, `{"text":"\ud83d","title":"\ud83d\u0041\ude00\/\b\f\r\t\\"}`, "\t{\r\n\"text\":\"Größe “straight”\"}\n",
	} {
		q := quickJSON{raw: []byte(raw)}
		require.True(t, q.article(new(jsonArticle)), raw)
		sameAsJSON(t, raw)
	}
}

// TestQuickLeavesTheRest: these it does not read, or not as encoding/json would.
func TestQuickLeavesTheRest(t *testing.T) {
	for _, raw := range []string{
		``, ` `, `{`, `[]`, `null`, `"a"`, `{"text":"a"`, `{"text":"a",}`, `{"text" "a"}`, `{,}`, `{"text":"a"}}`, `{"text":"a"} x`,
		`{"Text":"a"}`, `{"text":"a","text":"b"}`, `{"text":1}`, `{"text":["a"]}`, `{"text":nul}`, `{"text":"a","n":01}`, `{"n":[}`, `{"n":[1}`,
		`{"text":"\x"}`, `{"text":"\u12g4"}`, `{"text":"\u12`, `{"text":"\`, "{\"text\":\"a\nb\"}", `{text:"a"}`, `{"n":}`, `{"n":1 2}`, `{"ſource":"a"}`,
	} {
		q := quickJSON{raw: []byte(raw)}
		require.False(t, q.article(new(jsonArticle)), raw)
		sameAsJSON(t, raw)
	}
}

// sameAsJSON checks that read says what json.Unmarshal says.
func sameAsJSON(t *testing.T, raw string) {
	t.Helper()
	var got, want jsonArticle
	errGot, errWant := got.read([]byte(raw)), json.Unmarshal([]byte(raw), &want)
	require.Equal(t, errWant, errGot, raw)
	require.Equal(t, want, got, raw)
}

func FuzzQuick(f *testing.F) {
	for _, s := range []string{`{"id":"a","text":"b\n\u00e9","title":null,"more":[1,2,{"x":"y"}]}`, `{"text":"\ud800\udc00\udc00"}`, `{"Text":1}`, `{"a":1,"a":[2],"url":-0}`} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, raw string) {
		if utf8.ValidString(raw) && !strings.HasPrefix(raw, "\x00") {
			sameAsJSON(t, raw)
		}
	})
}
