package segment

import "strings"

// quotation reports whether what ends at c closes with a quotation mark.
func (c *candidate) quotation() bool { return strings.ContainsAny(c.closed, "\"'”’»") }

// speakerNext reports whether a quotation that ends in "!" or "?" is followed by
// a name of up to four words and a verb of saying.
func (c *candidate) speakerNext() bool {
	if c.marks == "." || !c.quotation() {
		return false
	}
	rest := c.text[c.next:c.limit]
	for n := range 5 {
		var word string
		word, rest, _ = strings.Cut(rest, " ")
		word = strings.TrimRight(word, ".,")
		switch {
		case n > 0 && says[word]:
			return true
		case word == "" || !upperAt(word, 0):
			return false
		}
	}
	return false
}

// says holds verbs that name the speaker of a quotation.
var says = wordSet(`
	added adds admitted answered argued asked asks called chanted complained concluded continued cried declared demanded demands exclaimed
	explained insisted joked posted recalled replied replies responded said says screamed shouted snapped told tweeted urged warned
	wondered wonders wrote yelled`)

// longestSigner is the most words that a name and an office have behind a dash.
const longestSigner = 10

// signed reports whether a quotation is followed by a dash and the one who said
// it, and by nothing else in its paragraph.
func (c *candidate) signed() bool {
	if !c.quotation() {
		return false
	}
	after := c.text[c.next:c.limit]
	rest := strings.TrimLeft(after, "-–—― \u00a0")
	return len(rest) < len(after) && upperAt(rest, 0) && strings.Count(rest, " ") < longestSigner
}

// exclaimed are names that are written with an exclamation mark.
var exclaimed = wordSet("Yahoo Jeopardy Wham Panic Airplane Oklahoma")

// exclaimedName reports whether the mark belongs to a name that goes on.
func (c *candidate) exclaimedName() bool {
	return c.marks == "!" && c.closed == "" && exclaimed[c.word] && !c.starterNext()
}

// nickname reports whether a name in quotation marks and more of the name follow
// an initial: `Robert C. "Bobby" Scott`.
func (c *candidate) nickname() bool {
	if !lone(c.word) || len(c.word) > 1 || !c.quoteNext() {
		return false
	}
	rest := c.text[c.letter:c.limit]
	end := strings.IndexAny(rest, "\"”")
	if end <= 0 || !upperAt(rest, 0) || strings.Count(rest[:end], " ") > 1 {
		return false
	}
	_, size := classAt(rest, end)
	return strings.HasPrefix(rest[end+size:], " ") && upperAt(rest, end+size+1)
}
