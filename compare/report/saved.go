package report

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"crossclaim/nlp"
)

// A Saved report is one that was written as JSON and read again, to be checked
// against the articles as they are now.
type Saved struct {
	Schema   string         `json:"schema"`
	Articles []SavedArticle `json:"articles"`
	Claims   []SavedClaim   `json:"claims"`

	of map[string][]*SavedClaim // the claims of each article
}

// A SavedArticle is what a report says of an article.
type SavedArticle struct {
	ID      string `json:"id"`
	Path    string `json:"path"`
	Line    int    `json:"line"` // 0 where it stands in no JSON Lines file
	SHA256  string `json:"sha256"`
	TextSHA string `json:"text_sha256"`
}

// A SavedClaim is what a report says of a claim; its spans are found by their
// keys, wherever they stand in it.
type SavedClaim struct {
	ID      string
	Article string
	Field   string // "text" or "title"
	spans   []savedSpan
}

type savedSpan struct {
	start, end int
	text       string
}

// ReadSaved reads a report in the format json.
func ReadSaved(r io.Reader) (*Saved, error) {
	var s Saved
	if err := json.NewDecoder(r).Decode(&s); err != nil {
		return nil, fmt.Errorf("not a report: %w", err)
	}
	if s.Schema != Schema {
		return nil, fmt.Errorf("not a report: its schema is %q, want %q", s.Schema, Schema)
	}
	s.of = map[string][]*SavedClaim{}
	for i := range s.Claims {
		c := &s.Claims[i]
		s.of[c.Article] = append(s.of[c.Article], c)
	}
	return &s, nil
}

// UnmarshalJSON collects the spans of a claim.
func (c *SavedClaim) UnmarshalJSON(b []byte) error {
	var known struct {
		ID      string
		Article string
		Span    struct{ Field string }
	}
	var all any
	if err := errors.Join(json.Unmarshal(b, &known), json.Unmarshal(b, &all)); err != nil {
		return err
	}
	c.ID, c.Article, c.Field = known.ID, known.Article, known.Span.Field
	c.collect(all)
	return nil
}

// collect keeps every object in v that has start, end and text.
func (c *SavedClaim) collect(v any) {
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			c.collect(e)
		}
	case map[string]any:
		start, ok := v["start"].(float64)
		end, ok2 := v["end"].(float64)
		text, ok3 := v["text"].(string)
		if ok && ok2 && ok3 {
			c.spans = append(c.spans, savedSpan{int(start), int(end), text})
		}
		for _, e := range v {
			c.collect(e)
		}
	}
}

// Check says what of the claims no longer stands in d, which is the article as
// it is now, one sentence a claim.
func (s *Saved) Check(a *SavedArticle, d *nlp.Document) []string {
	var moved []string
	for _, c := range s.of[a.ID] {
		text := d.Text
		if c.Field == nlp.InTitle.String() {
			text = d.Title
		}
		if now, was, ok := c.holds(text); !ok {
			moved = append(moved, fmt.Sprintf("claim %s: %q is now %q", c.ID, was, now))
		}
	}
	return moved
}

// holds reports whether every span of c has its words in text, and else shows
// the shortest that has not.
func (c *SavedClaim) holds(text string) (now, was string, ok bool) {
	worst := -1
	for i, s := range c.spans {
		if s.in(text) != s.text && (worst < 0 || s.before(c.spans[worst])) {
			worst = i
		}
	}
	if worst < 0 {
		return "", "", true
	}
	return c.spans[worst].in(text), c.spans[worst].text, false
}

// before orders spans by length, then by place.
func (s savedSpan) before(o savedSpan) bool {
	if len(s.text) != len(o.text) {
		return len(s.text) < len(o.text)
	}
	return s.start < o.start
}

// in returns the words of s in text, as far as text goes.
func (s savedSpan) in(text string) string {
	end := min(max(s.end, 0), len(text))
	return text[min(max(s.start, 0), end):end]
}
