package segment

import (
	"strings"
	"unicode/utf8"

	"crossclaim/nlp"
)

// split adds the sentences of the paragraph p.
func (b *builder) split(p nlp.Span, role nlp.Role) {
	from, text := p.Start, b.text[:p.End]
	for i := pause(text, p.Start); i < p.End; i = pause(text, i) {
		if ender(text[i:]) == 0 {
			if text[i] == ' ' && i > from && lostBreak(text, from, i) {
				b.add(nlp.Span{Start: from, End: i}, role)
				from = i
			}
			i++
			continue
		}
		b.at = b.candidate(nlp.Span{Start: from, End: p.End}, i)
		c := &b.at
		if ends(c) {
			b.add(nlp.Span{Start: from, End: c.end}, role)
			from = c.end
		}
		i = c.end
	}
	b.add(nlp.Span{Start: from, End: p.End}, role)
}

// pause returns the first place from i on where a sentence can end: at a
// character that may be an ender, or at a blank before no small letter. All
// others, nearly the whole text, are passed over without a question.
func pause(text string, i int) int {
	for ; i < len(text); i++ {
		if c := text[i]; pauses[c] && (c != ' ' || i+1 >= len(text) || !smallByte(text[i+1])) {
			break
		}
	}
	return i
}

// pauses are the first bytes of the characters that ender knows, and the blank.
var pauses = [256]bool{'.': true, '!': true, '?': true, 0xE2: true, 0xE3: true, 0xEF: true, ' ': true}

// ender returns the size of the character at the beginning of s if it can end a
// sentence, else 0.
func ender(s string) int {
	switch s[0] {
	case '.', '!', '?':
		return 1
	case 0xE2, 0xE3, 0xEF:
		for _, m := range [...]string{"…", "‼", "⁉", "。", "！", "？"} {
			if strings.HasPrefix(s, m) {
				return len(m)
			}
		}
	}
	return 0
}

// A candidate is a place where a sentence may end.
type candidate struct {
	text   string
	from   int    // where the sentence begins
	at     int    // the first mark that can end it
	end    int    // behind the last such mark and the quotation marks and brackets that close
	limit  int    // end of the paragraph
	next   int    // the next character that is no white space; limit when there is none
	letter int    // the next one that is no opening mark either
	word   string // the characters up to the mark, from the last white space on
	marks  string // the marks
	closed string // what closes behind them
}

// candidate reads the place round the mark at i.
func (b *builder) candidate(in nlp.Span, i int) candidate {
	c := candidate{text: b.text, from: in.Start, at: i, limit: in.End}
	j := i
	for j < in.End {
		n := ender(b.text[j:in.End])
		if n == 0 {
			break
		}
		j += n
	}
	c.marks = b.text[i:j]
	c.end = closers(b.text[:in.End], in.Start, j)
	c.closed = b.text[j:c.end]
	c.next = c.end
	for c.next < in.End {
		k, size := classAt(b.text, c.next)
		if k != space {
			break
		}
		c.next += size
	}
	c.letter = c.next
	for c.letter < in.End {
		k, size := classAt(b.text, c.letter)
		if k != quote && k != tick && k != dash && k != hyphen && (k != mark || !strings.ContainsRune("([{•·", rune(b.text[c.letter]))) {
			break
		}
		c.letter += size
	}
	c.word = lastWord(b.text[in.Start:i])
	return c
}

// closers returns the end of the quotation marks, brackets and numbers of notes
// that stand at j and close what is before them in the sentence that begins at
// from. A straight mark before a word closes when one is open.
func closers(text string, from, j int) int {
	for j < len(text) {
		if n := footnote(text[j:]); n > 0 {
			j += n
			continue
		}
		r, size := utf8.DecodeRuneInString(text[j:])
		switch r {
		case ')', ']', '”', '’', '»', '}':
		case '"', '\'':
			if k, _ := classAt(text, j+size); (k == letter || k == digit) && (r == '\'' || strings.Count(text[from:j], `"`)%2 == 0) {
				return j
			}
		default:
			return j
		}
		j += size
	}
	return j
}

// footnote returns the length of the number of a note at the beginning of s:
// "[4]".
func footnote(s string) int {
	if s[0] != '[' {
		return 0
	}
	n := 1
	for n < len(s) && n < 5 && ascii[s[n]&0x7f] == digit && s[n] < utf8.RuneSelf {
		n++
	}
	if n == 1 || n >= len(s) || s[n] != ']' {
		return 0
	}
	return n + 1
}

// longestWord is how many bytes lastWord looks back: more than any abbreviation
// has, and few enough for a text without blanks.
const longestWord = 64

// lastWord returns the end of s from its last white space on, without the marks
// that open it.
func lastWord(s string) string {
	i := len(s)
	for i > 0 && len(s)-i < longestWord && (s[i-1] >= utf8.RuneSelf || ascii[s[i-1]] != space) {
		i--
	}
	return strings.TrimLeft(s[i:], "\"'“‘([{—–")
}
