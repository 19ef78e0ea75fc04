package segment

import (
	"strings"
	"unicode/utf8"

	"crossclaim/nlp"
)

// A line is a paragraph whose Role is to be told.
type line struct {
	text  string
	words int
	first bool // the first of its text
}

// roles tells what a paragraph is: the first rule that fits; else it is Prose.
var roles = []struct {
	doc  string
	fits func(l *line) bool
	role nlp.Role
}{
	{`names another article: "READ MORE: ..."`, (*line).crossLink, nlp.CrossLink},
	{`who wrote or photographed it, and when`, (*line).credit, nlp.Furniture},
	{`the headline or a crosshead`, (*line).heading, nlp.Heading},
}

// paragraph adds the sentences of the paragraph p.
func (b *builder) paragraph(p nlp.Span, role nlp.Role) {
	if p.Empty() {
		return
	}
	defer func() { b.para++ }()
	text := p.In(b.text)
	l := line{text: text, words: strings.Count(text, " ") + 1, first: len(b.out) == 0}
	if role == nlp.Prose {
		for _, r := range roles {
			if r.fits(&l) {
				b.add(p, r.role)
				return
			}
		}
		if n := dateline(text); n > 0 {
			b.add(nlp.Span{Start: p.Start, End: p.Start + n}, nlp.Furniture)
			p.Start += n
		}
	}
	first := len(b.out)
	b.split(p, role)
	if last := &b.out[len(b.out)-1]; role != nlp.Caption && agencyCredit(last.In(b.text)) {
		last.Role = nlp.Furniture
		for i := first; i < len(b.out)-1; i++ {
			b.out[i].Role = nlp.Caption
		}
	}
}

// crossLink reports whether the line leads to another article.
func (l *line) crossLink() bool {
	head, rest, ok := strings.Cut(l.text, ":")
	if !ok {
		head = l.text
	}
	switch strings.ToLower(strings.TrimSpace(head)) {
	case "read more", "for more", "read also", "also read", "see also", "related", "watch", "more", "listen", "read next", "must read",
		"related article", "related articles", "related story", "related stories", "related news", "related coverage", "more on this", "don't miss", "recommended", "see more", "watch live", "watch more", "explainer", "in pictures", "in video", "full story", "further reading":
		return true
	}
	if ok && strings.TrimSpace(rest) != "" {
		return false
	}
	return false
}

// credit reports whether the line is a byline, a credit or a date.
func (l *line) credit() bool {
	if l.words > 12 {
		return false
	}
	return agencyCredit(l.text) || l.byline() || l.labelled()
}

// byline reports whether the line is "By" and names.
func (l *line) byline() bool {
	rest, ok := strings.CutPrefix(l.text, "By ")
	if !ok {
		rest, ok = strings.CutPrefix(l.text, "BY ")
	}
	if !ok || terminal(l.text) {
		return false
	}
	for w := range strings.FieldsSeq(rest) {
		if !upperAt(w, 0) && w != "and" && w != "in" && w != "for" && w != "of" && w != "|" && w != "de" && w != "van" {
			return false
		}
	}
	return true
}

// labelled reports whether the line begins with a label such as "Photo:".
func (l *line) labelled() bool {
	head, _, ok := strings.Cut(l.text, ":")
	if !ok {
		return false
	}
	switch strings.ToLower(strings.TrimSpace(head)) {
	case "source", "sources", "photo", "photos", "image", "images", "picture", "credit", "photo credit", "image credit", "photograph", "published", "updated", "last updated", "posted", "author", "editor", "reporting by", "editing by", "tags", "share", "copyright":
		return true
	}
	return false
}

// agencyCredit reports whether s is a photo credit: "(AFP)", "(AP Photo/Jane Roe)".
func agencyCredit(s string) bool {
	in, ok := strings.CutPrefix(s, "(")
	if !ok || !strings.HasSuffix(in, ")") && !strings.HasSuffix(in, ").") || len(s) > 80 {
		return false
	}
	for _, a := range agencies {
		if strings.HasPrefix(in, a) || strings.Contains(in, "/"+a) || strings.HasPrefix(in, "Photo") {
			return true
		}
	}
	return false
}

// agencies sign photographs and datelines.
var agencies = []string{"AFP", "AP", "Reuters", "REUTERS", "EPA", "Getty", "CNN", "UPI", "Xinhua", "TASS", "BBC", "DPA", "dpa", "ANSA", "EFE", "PTI", "IANS", "ANI", "Bloomberg", "PA"}

// heading reports whether the line is a headline or a crosshead: a few words
// without a stop.
func (l *line) heading() bool {
	longest := 11
	if l.first {
		longest = 25
	}
	if l.words > longest || bulleted(l.text) || strings.HasSuffix(l.text, ",") || strings.HasSuffix(l.text, ";") {
		return false
	}
	if terminal(l.text) && !quoted(l.text) {
		return false
	}
	return !lowerAt(l.text, 0)
}

// quoted reports whether s stands in single quotation marks.
func quoted(s string) bool {
	return len(s) > 2 && (s[0] == '\'' && s[len(s)-1] == '\'' || strings.HasPrefix(s, "‘") && strings.HasSuffix(s, "’"))
}

// dateline returns the length of the place, date and agency with which text
// begins, the dash behind it included: "MINSK, Aug 16 (Reuters) - "; 0 when
// there is none.
func dateline(text string) int {
	const longest = 70
	head := text[:min(len(text), longest)]
	at, size := -1, 0
	for _, d := range []string{" - ", " – ", " — ", " -- ", "—", ") "} {
		if i := strings.Index(head, d); i >= 0 && (at < 0 || i < at) {
			at, size = i, len(d)
		}
	}
	if at < 0 {
		return 0
	}
	place, end := text[:at], at+size
	if text[at] == ')' {
		place += ")"
	}
	signed := false
	if i := strings.IndexByte(place, '('); i >= 0 {
		if !agencyCredit(place[i:]) {
			return 0
		}
		signed, place = true, strings.TrimSpace(place[:i])
		for _, d := range []string{"- ", "– ", "— ", "-- "} {
			if strings.HasPrefix(text[end:], d) {
				end += len(d)
			}
		}
	}
	word, _, _ := strings.Cut(place, " ")
	word = strings.TrimRight(word, ",")
	if place == "" && signed || shouted(word) && (signed || strings.Count(place, " ") < 5) {
		return end
	}
	if signed && strings.Count(place, " ") < 5 && upperAt(place, 0) {
		return end
	}
	return 0
}

// shouted reports whether a word is all capitals, three at least.
func shouted(word string) bool {
	return utf8.RuneCountInString(word) >= 3 && strings.ToUpper(word) == word && upperAt(word, 0) && !strings.ContainsAny(word, "0123456789")
}
