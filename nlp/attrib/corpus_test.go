package attrib

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
	"crossclaim/nlp/name"
	"crossclaim/nlp/segment"
	"crossclaim/nlp/syntax"
	"crossclaim/nlp/tag"
)

// A reading is one attribution as a corpus marks it: "[speaker] {cue}
// <content>", and the lines "= key value" behind it.
type reading struct {
	Speaker string
	Cue     string
	Content []string
	Wants   map[string]string `json:",omitempty"`
}

// An entry is a text of a corpus with all its attributions.
type entry struct {
	text     string
	readings []reading
}

// readCorpus reads a corpus: entries between blank lines, one line for each
// attribution of the same text. A line without marks has none; "¶" is the end
// of a paragraph.
func readCorpus(t *testing.T, file string) []entry {
	b, err := os.ReadFile(file)
	require.NoError(t, err)
	var es []entry
	for block := range strings.SplitSeq(string(b), "\n\n") {
		var e entry
		for line := range strings.Lines(block) {
			switch line = strings.TrimSpace(line); {
			case line == "", line[0] == '#':
			case line[0] == '=':
				key, value, _ := strings.Cut(strings.TrimSpace(line[1:]), " ")
				e.readings[len(e.readings)-1].Wants[key] = value
			default:
				text, r := unmarkReading(line)
				if e.text != "" {
					require.Equal(t, e.text, text, "%s: the lines of an entry have one text", file)
				}
				if e.text = text; r.Cue != "" {
					e.readings = append(e.readings, r)
				}
			}
		}
		if e.text != "" {
			es = append(es, e)
		}
	}
	return es
}

// unmarkReading strips the marks off a line and reads them.
func unmarkReading(line string) (string, reading) {
	line = strings.ReplaceAll(line, " ¶ ", "\n\n")
	r := reading{Wants: map[string]string{}}
	var b strings.Builder
	start := 0
	for _, c := range line {
		switch c {
		case '[', '{', '<':
			start = b.Len()
		case ']':
			r.Speaker = b.String()[start:]
		case '}':
			r.Cue = b.String()[start:]
		case '>':
			r.Content = append(r.Content, b.String()[start:])
		default:
			b.WriteRune(c)
		}
	}
	return b.String(), r
}

// find reads the attributions of a text.
func find(text string) (*nlp.Document, []nlp.Attribution) {
	d := &nlp.Document{ID: "t", Text: text}
	ss := segment.Sentences(d)
	trees := make([]*syntax.Tree, len(ss))
	for i := range ss {
		ss[i].Tokens = segment.Tokens(nil, d.Field(ss[i].Field), ss[i].Span)
	}
	segment.Recase(d, ss)
	for i := range ss {
		tag.Tag(d.Field(ss[i].Field), ss[i].Tokens)
		trees[i] = syntax.Parse(d.Field(ss[i].Field), &ss[i])
	}
	return d, Find(d, ss, trees, name.Find(d, ss))
}

// readingOf writes an attribution as a corpus does, with the keys that a
// corpus asks for.
func readingOf(text string, a *nlp.Attribution, wants map[string]string) reading {
	r := reading{Cue: a.Cue.In(text), Wants: map[string]string{}}
	for _, c := range a.Content {
		r.Content = append(r.Content, c.In(text))
	}
	s := a.Speaker
	if s == nil {
		s = &nlp.Speaker{}
	}
	r.Speaker = s.In(text)
	is := map[string]string{"name": s.Name, "title": s.Title, "type": s.Type.String(), "class": a.Class.String(), "form": a.Form.String(), "modality": a.Modality.String()}
	for k := range wants {
		r.Wants[k] = is[k]
	}
	return r
}

func TestCorpora(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		for _, e := range readCorpus(t, file) {
			t.Run(filepath.Base(file)+"/"+e.text, func(t *testing.T) {
				_, as := find(e.text)
				requireSound(t, e.text, as)
				var got []reading
				for i := range as {
					var wants map[string]string
					if i < len(e.readings) {
						wants = e.readings[i].Wants
					}
					got = append(got, readingOf(e.text, &as[i], wants))
				}
				require.Equal(t, e.readings, got)
			})
		}
	}
}
