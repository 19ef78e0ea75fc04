package segment

import (
	"strings"

	"crossclaim/nlp"
)

// A line is a paragraph whose Role is to be told.
type line struct {
	text  string
	words int
	first bool // the first of its text
	told  bool // there is prose before it
}

// A roleRule tells a Role by the words of a line.
type roleRule struct {
	doc  string
	fits func(l *line) bool
	role nlp.Role
}

// roles tells what a paragraph is: the first rule that fits; else it is Prose.
var roles = []roleRule{
	{`names another article: "READ MORE: ..."`, (*line).crossLink, nlp.CrossLink},
	{`the headline of another article: "FERRY SINKS OFF HOLM WITH 40 ON BOARD"`, (*line).shouted, nlp.CrossLink},
	{`a film or a recording, with its length: "The mill burns 02:31"`, (*line).clip, nlp.CrossLink},
	{`who wrote, photographed or sent it, and when`, (*line).credit, nlp.Furniture},
	{`a web page's own words: "Advertisement"`, (*line).boilerplate, nlp.Furniture},
	{`what a web page counts: "Image 3 of 12"`, (*line).counter, nlp.Furniture},
	{`how old the page is: "3 years ago"`, (*line).aged, nlp.Furniture},
	{`what a page offers its reader: "By signing up you agree ..."`, (*line).offer, nlp.Furniture},
	{`the headline or a crosshead`, (*line).heading, nlp.Heading},
}

// opening is how many sentences of Prose may stand before one that opens an
// article.
const opening = 3

// paragraph adds the sentences of the paragraph p.
func (b *builder) paragraph(p nlp.Span, role nlp.Role) {
	if p.Empty() {
		return
	}
	b.part(p, role)
	b.para++
}

// part adds the sentences of the paragraph p, which has a role already unless it is
// Prose.
func (b *builder) part(p nlp.Span, role nlp.Role) {
	if role != nlp.Prose {
		b.split(p, role)
		return
	}
	if b.pieces(p) {
		return
	}
	text := p.In(b.text)
	l := line{text: text, words: strings.Count(text, " ") + 1, first: len(b.out) == 0, told: b.told > 0}
	for i := range roles {
		if roles[i].fits(&l) {
			b.add(p, roles[i].role)
			return
		}
	}
	if n := captionToggle(text); n > 0 {
		b.caption(p, n)
		return
	}
	if n := dateline(text, b.told < opening); n > 0 {
		b.add(nlp.Span{Start: p.Start, End: p.Start + n}, nlp.Furniture)
		p.Start += n
	}
	b.prose(p)
}

// pieces adds the sentences of a paragraph that is put together of several: a post and
// its signature, a gallery, a picture's label and its caption. It reports whether p is
// one.
func (b *builder) pieces(p nlp.Span) bool {
	text := p.In(b.text)
	if post, ok := PostIn(b.text, p); ok {
		b.split(nlp.Span{Start: p.Start, End: post.Dash.Start}, nlp.Prose)
		b.add(nlp.Span{Start: post.Dash.Start, End: p.End}, nlp.Prose)
		return true
	}
	if buttons := galleryButtons(text); buttons != nil {
		b.gallery(p, buttons)
		return true
	}
	if n := labelledCaption(text); n > 0 {
		b.caption(p, n)
		return true
	}
	return false
}

// prose adds the sentences of a paragraph that is Prose, or a caption and the credit
// behind it.
func (b *builder) prose(p nlp.Span) {
	role, text := nlp.Prose, p.In(b.text)
	if n := pictureLabel(text); n > 0 && len(text)-n > longestCredit {
		role = nlp.Caption // the captions of a gallery, its labels between them
	} else if n > 0 {
		b.split(nlp.Span{Start: p.Start, End: p.Start + n}, nlp.Caption)
		b.split(nlp.Span{Start: p.Start + n, End: p.End}, nlp.Furniture)
		return
	}
	first := len(b.out)
	b.split(p, role)
	b.signedCaption(first)
}

// caption adds the paragraph p, the first n bytes of which are the page's and
// the others the words under a picture.
func (b *builder) caption(p nlp.Span, n int) {
	b.add(nlp.Span{Start: p.Start, End: p.Start + n}, nlp.Furniture)
	b.split(nlp.Span{Start: p.Start + n, End: p.End}, nlp.Caption)
}

// longestCredit is how many bytes a picture's credit may have.
const longestCredit = 120

// signedCaption makes the sentences from the given one on a caption when the
// last is a photo credit.
func (b *builder) signedCaption(first int) {
	last := len(b.out) - 1
	if last < first || !agencyCredit(b.out[last].In(b.text)) {
		return
	}
	b.out[last].Role = nlp.Furniture
	for i := first; i < last; i++ {
		b.out[i].Role = nlp.Caption
	}
}

// linkLabels open a line that leads to another article.
var linkLabels = phraseSet(`read more, for more, read also, also read, see also, related, watch, more, listen, read, read next, must read,
	related article, related articles, related story, related stories, related news, related coverage, more on this, more on this story, don't miss,
	recommended, see more, watch live, watch more, explainer, in pictures, in video, full story, further reading, related video, analysis, opinion`)

// bracketLabels do so, too, where the line stands in brackets; those in
// linkLabels need none.
var bracketLabels = phraseSet(`photos, pictures, gallery, photo gallery, slideshow, video, videos, poll, quiz, see related, see, story, audio`)

// crossLink reports whether the line leads to another article.
func (l *line) crossLink() bool {
	in, bracketed := bracketed(l.text)
	head, _, ok := strings.Cut(in, ":")
	if !ok && l.words > 5 || len(head) > 24 {
		return false
	}
	head = strings.ToLower(strings.TrimSpace(head))
	return linkLabels[head] || bracketed && ok && (bracketLabels[head] || strings.HasPrefix(head, "also on ") || strings.HasPrefix(head, "also in "))
}

// bracketed returns what stands in the one pair of brackets that s stands in;
// else it returns s.
func bracketed(s string) (in string, ok bool) {
	for _, b := range []string{"()", "[]"} {
		if n := len(s) - 1; n > 0 && s[0] == b[0] && s[n] == b[1] && strings.IndexByte(s, b[1]) == n {
			return s[1:n], true
		}
	}
	return s, false
}

// credit reports whether the line is a byline, a credit or a date.
func (l *line) credit() bool {
	return l.words <= 12 && (agencyCredit(l.text) || l.byline() || l.labelled() || fullDate(l.text+" ") == len(l.text)+1)
}

// The longest headings, in words.
const (
	longestCrosshead = 11
	longestHeadline  = 25
)

// heading reports whether the line is a headline or a crosshead: a few words
// without a stop.
func (l *line) heading() bool {
	switch {
	case l.words > longestHeadline, l.words > longestCrosshead && !l.first:
		return false
	case bulleted(l.text), strings.HasSuffix(l.text, ","), strings.HasSuffix(l.text, ";"):
		return false
	case terminal(l.text) && !quoted(l.text), l.signed(), pictureLabel(l.text) > 0, agencyCredit(l.text[max(0, strings.LastIndexByte(l.text, '(')):]):
		return false
	}
	return !lowerAt(l.text, 0)
}

// quoted reports whether s stands in one pair of single quotation marks.
func quoted(s string) bool {
	if len(s) < 3 {
		return false
	}
	if in, ok := strings.CutPrefix(s, "‘"); ok {
		return strings.HasSuffix(in, "’") && !strings.Contains(in, "‘")
	}
	return s[0] == '\'' && s[len(s)-1] == '\'' && !strings.Contains(s, " '")
}

// signed reports whether the line is a quotation, a dash and who said it.
func (l *line) signed() bool {
	if k, _ := classAt(l.text, 0); k != quote {
		return false
	}
	for _, d := range []string{" - ", " – ", " — "} {
		if i := strings.LastIndex(l.text, d); i > 0 && (l.text[i-1] == '"' || strings.HasSuffix(l.text[:i], "”")) {
			return terminal(l.text[:i])
		}
	}
	return false
}
