package segment

import "strings"

// agencies sign photographs and datelines.
var agencies = strings.Fields("AFP AP Reuters REUTERS EPA Getty CNN UPI Xinhua TASS BBC DPA dpa ANSA EFE PTI IANS ANI Bloomberg PA Kyodo Yonhap Anadolu")

// agencyCredit reports whether s is a credit in brackets: "(AFP)",
// "(AP Photo/Jane Roe)", "(Jane Roe/Reuters)".
func agencyCredit(s string) bool {
	in, ok := strings.CutPrefix(strings.TrimSuffix(s, "."), "(")
	if !ok || !strings.HasSuffix(in, ")") || len(in) > 80 {
		return false
	}
	in = strings.TrimSuffix(in, ")")
	if strings.HasPrefix(in, "Photo") && !strings.HasSuffix(in, ".") {
		return true
	}
	for _, a := range agencies {
		if rest, ok := strings.CutPrefix(in, a); ok && (rest == "" || rest[0] == ' ' || rest[0] == '/' || rest[0] == ',') {
			return true
		}
		if i := strings.LastIndexByte(in, '/'); i >= 0 && strings.HasPrefix(strings.TrimSpace(in[i+1:]), a) {
			return true
		}
	}
	return false
}

// labels open a line that says where an article or a picture comes from.
var labels = phraseSet("source, sources, photo, photos, image, images, picture, pictures, credit, photo credit, image credit, photograph, published, updated, last updated, posted, author, editor, reporting by, editing by, tags, share, copyright, file photo, photo by")

// labelled reports whether the line begins with a label such as "Photo:".
func (l *line) labelled() bool {
	head, _, ok := strings.Cut(l.text, ":")
	return ok && labels[strings.ToLower(strings.TrimSpace(head))]
}

// phraseSet returns the set of the phrases that commas part in s.
func phraseSet(s string) map[string]bool {
	m := map[string]bool{}
	for p := range strings.SplitSeq(s, ",") {
		m[strings.TrimSpace(p)] = true
	}
	return m
}

// byline reports whether the line is "By" and names.
func (l *line) byline() bool {
	by, rest, _ := strings.Cut(l.text, " ")
	if by != "By" && by != "BY" || rest == "" || terminal(l.text) {
		return false
	}
	for w := range strings.FieldsSeq(rest) {
		if !upperAt(w, 0) && !bylineWords[w] {
			return false
		}
	}
	return true
}

// bylineWords are the words with a small letter in a line of authors.
var bylineWords = wordSet("and in for of the | de van von da al - – — & at")

// pictureLabels begin a credit inside a paragraph: `The old mill.
// Image: J. Roe`.
var pictureLabels = []string{"Image: ", "Photo: ", "Picture: ", "Photograph: ", "Image credit: ", "Photo credit: "}

// pictureLabel returns where such a credit begins in text, or -1.
func pictureLabel(text string) int {
	for colon := strings.IndexByte(text, ':'); colon > 0; {
		for _, l := range pictureLabels {
			if at := colon + 2 - len(l); at > 0 && text[at-1] == ' ' && strings.HasPrefix(text[at:], l) {
				return at
			}
		}
		next := strings.IndexByte(text[colon+1:], ':')
		if next < 0 {
			return -1
		}
		colon += 1 + next
	}
	return -1
}
