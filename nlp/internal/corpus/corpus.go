// Package corpus reads the test corpora of the packages that read sentences:
// one expected reading, then phrasings that must give it, then counter-examples.
// Only tests use it.
//
//	# a comment
//	= 23 person at_least
//	[At least 23] people died.
//	! Nothing here is a quantity, not even [1968].
package corpus

import "strings"

// A Case is one sentence of a corpus.
type Case struct {
	Line  int      // 1-based, in the file
	Want  []string // the words of the last "=" line before it
	Text  string   // without marks
	Marks [][2]int // the bytes of Text that stood in [marks], half-open
	Not   bool     // a counter-example: it began with "! "
}

// Parse returns the cases of a corpus in order. A backslash takes the meaning
// from a bracket behind it.
func Parse(text string) []Case {
	var cases []Case
	var want []string
	n := 0
	for line := range strings.SplitSeq(text, "\n") {
		n++
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
		case strings.HasPrefix(line, "= "):
			want = strings.Fields(line[2:])
		default:
			c := Case{Line: n, Want: want}
			line, c.Not = strings.CutPrefix(line, "! ")
			c.read(line)
			cases = append(cases, c)
		}
	}
	return cases
}

// read takes the marks out of a line.
func (c *Case) read(line string) {
	var b strings.Builder
	start := 0
	for i := 0; i < len(line); i++ {
		switch {
		case line[i] == '\\' && i+1 < len(line) && (line[i+1] == '[' || line[i+1] == ']'):
			i++
			b.WriteByte(line[i])
		case line[i] == '[':
			start = b.Len()
		case line[i] == ']':
			c.Marks = append(c.Marks, [2]int{start, b.Len()})
		default:
			b.WriteByte(line[i])
		}
	}
	c.Text = b.String()
}
