package segment

import (
	"strings"

	"crossclaim/nlp"
)

// galleryButtons returns the buttons in text between the captions of a gallery
// of pictures: "Hide Caption 3 of 12". nil is none.
func galleryButtons(text string) (buttons []nlp.Span) {
	for at := 0; ; {
		i := strings.Index(text[at:], "Caption ") // a capital is sooner found than "ide "
		if i < 0 {
			return buttons
		}
		start, behind := at+i-len("Hide "), at
		at += i + len("Caption ")
		if start < behind || text[start+1:start+len("Hide ")] != "ide " {
			continue
		}
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
	captions := make([]nlp.Span, len(buttons))
	for i, button := range buttons {
		captions[i] = trim(text, nlp.Span{Start: at, End: p.Start + button.Start})
		at = p.Start + button.End
	}
	name := galleryName(text, captions)
	for i, c := range captions {
		if n := namesLen(c.In(text), name); i == 0 && n == 0 {
			b.part(c, nlp.Prose)
		} else {
			b.caption(c, n)
		}
		b.add(nlp.Span{Start: p.Start + buttons[i].Start, End: p.Start + buttons[i].End}, nlp.Furniture)
	}
	if rest := trim(text, nlp.Span{Start: at, End: p.End}); !rest.Empty() {
		b.part(rest, nlp.Prose)
	}
}

// galleryName returns the words that all captions begin with, up to the dash
// that may end them.
func galleryName(text string, captions []nlp.Span) string {
	if len(captions) < 2 {
		return ""
	}
	name := captions[0].In(text)
	for _, c := range captions[1:] {
		name = name[:sharedWords(name, c.In(text))]
	}
	if before, _, ok := strings.Cut(name, nameDash); ok {
		return before + nameDash
	}
	return name
}

// nameDash ends the name of a gallery.
const nameDash = " – "

// sharedWords returns the length of the words that a and b begin with, with the
// space behind them.
func sharedWords(a, b string) int {
	n := 0
	for i := 0; i < len(a) && i < len(b) && a[i] == b[i]; i++ {
		if a[i] == ' ' {
			n = i + 1
		}
	}
	return n
}

// namesLen returns the length of the names that a caption begins with: the first
// of a gallery may have two, and any may say it again before a dash.
func namesLen(caption, name string) (n int) {
	for name != "" && strings.HasPrefix(caption[n:], name) {
		n += len(name)
	}
	again := strings.TrimSpace(name[strings.LastIndexByte(name, ':')+1:]) + nameDash
	if n > 0 && strings.HasPrefix(caption[n:], again) {
		n += len(again)
	}
	return n
}
