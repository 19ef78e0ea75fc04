package segment

import (
	"strings"

	"crossclaim/nlp"
)

// galleryButtons returns the buttons in text between the captions of a gallery
// of pictures: "Hide Caption 3 of 12". nil is none.
func galleryButtons(text string) (buttons []nlp.Span) {
	for at := 0; ; {
		i := strings.Index(text[at:], "ide Caption ")
		if i <= 0 {
			return buttons
		}
		start := at + i - 1
		at = start + len("Hide Caption ")
		if n := countLen(text[at:]); n > 0 {
			at += n
			buttons = append(buttons, nlp.Span{Start: start, End: at})
		}
	}
}

// countLen returns the length of the "3 of 12" that s begins with, or 0.
func countLen(s string) int {
	digits := func(s string) int { return len(s) - len(strings.TrimLeft(s, "0123456789")) }
	first := digits(s)
	rest, ok := strings.CutPrefix(s[first:], " of ")
	if last := digits(rest); first > 0 && ok && last > 0 {
		return first + len(" of ") + last
	}
	return 0
}

// gallery adds the captions of the paragraph p, each of which a button ends. The
// name of the gallery, which all of them begin with, is furniture like the
// buttons. What stands round the gallery is read as paragraphs of their own.
func (b *builder) gallery(p nlp.Span, buttons []nlp.Span) {
	text, at := b.text, p.Start
	pieces := make([]nlp.Span, len(buttons))
	for i, button := range buttons {
		pieces[i] = trim(text, nlp.Span{Start: at, End: p.Start + button.Start})
		at = p.Start + button.End
	}
	for i, piece := range pieces {
		next := pieces[max(0, i-1)]
		if i+1 < len(pieces) {
			next = pieces[i+1]
		}
		name := sharedWords(piece.In(text), next.In(text))
		if i == 0 && name == 0 {
			b.part(piece, nlp.Prose)
		} else {
			b.add(nlp.Span{Start: piece.Start, End: piece.Start + name}, nlp.Furniture)
			b.split(nlp.Span{Start: piece.Start + name, End: piece.End}, nlp.Caption)
		}
		b.add(nlp.Span{Start: p.Start + buttons[i].Start, End: p.Start + buttons[i].End}, nlp.Furniture)
	}
	if rest := trim(text, nlp.Span{Start: at, End: p.End}); !rest.Empty() {
		b.part(rest, nlp.Prose)
	}
}

// sharedWords returns the length of the words that a and b begin with, and of
// the dash behind them; 0 where they are the same.
func sharedWords(a, b string) int {
	if a == b {
		return 0
	}
	n := 0
	for i := 0; i < len(a) && i < len(b) && a[i] == b[i]; i++ {
		if a[i] == ' ' {
			n = i + 1
		}
	}
	if dash := strings.Index(a[:n], " – "); dash >= 0 {
		return dash + len(" – ")
	}
	return n
}
