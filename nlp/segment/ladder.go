package segment

import "strings"

// A rung is one reason why a sentence ends at a mark or goes on behind it.
type rung struct {
	doc  string
	fits func(c *candidate) bool
	ends bool
}

// ladder decides what a mark does: the first rung that fits.
var ladder = []rung{
	{`nothing follows in the paragraph`, func(c *candidate) bool { return c.next >= c.limit }, true},
	{`no space before a capital: "in Minsk.The police"`, (*candidate).gluedCapital, true},
	{`no space: "3.5", "example.com"`, func(c *candidate) bool { return c.next == c.end }, false},
	{`dots with blanks between: ". . ."`, func(c *candidate) bool { return c.text[c.next] == '.' }, false},
	{`a small letter follows: "vs. them", "Leave!" they chanted`, (*candidate).lowerNext, false},
	{`a speaker follows what is quoted: "Why?" Jane Roe asked`, (*candidate).speakerNext, false},
	{`"!", "?" or dots before a capital`, func(c *candidate) bool { return c.marks != "." }, true},
	{`the number of a list item: "1. Open the door"`, (*candidate).listNumber, false},
	{`a title before a name: "Gen. Roe"`, func(c *candidate) bool { return c.sort() == beforeName }, false},
	{`"No. 5"`, func(c *candidate) bool { return c.sort() == beforeNumber && c.digitNext() }, false},
	{`"Jan. 5", "Inc. 500"`, func(c *candidate) bool { return c.short() && c.digitNext() }, false},
	{`a dash or a bracket follows an abbreviation: "in the U.S. - and"`, func(c *candidate) bool { return c.short() && c.letter > c.next && !c.quoteNext() }, false},
	{`a word that is no name follows an abbreviation: "in the U.S. The"`, func(c *candidate) bool { return c.short() && c.starterNext() }, true},
	{`a quotation follows an abbreviation`, func(c *candidate) bool { return c.short() && c.quoteNext() }, true},
	{`an abbreviation inside a sentence: "U.S. Senate", "J. Roe"`, (*candidate).short, false},
	{`else`, func(*candidate) bool { return true }, true},
}

// ends reports whether a sentence ends at c.
func ends(c *candidate) bool { return ladder[c.rung()].ends }

// rung returns the index of the first rung that fits c; the last fits always.
func (c *candidate) rung() int {
	for i := range ladder {
		if ladder[i].fits(c) {
			return i
		}
	}
	return len(ladder) - 1
}

// gluedCapital reports whether a word of small letters, one stop and a
// capitalised word stand without white space.
func (c *candidate) gluedCapital() bool {
	if c.next != c.end || c.marks == "…" || len(c.word) < 2 || strings.ContainsAny(c.word, "./@") {
		return false
	}
	last := c.word[len(c.word)-1]
	return (last >= 'a' && last <= 'z' || c.closed != "") && upperAt(c.text, c.letter) &&
		c.letter+1 < c.limit && (lowerAt(c.text, c.letter+1) || c.text[c.letter+1] == ' ')
}

// lowerNext reports whether the next word begins with a small letter; names such
// as "iPhone" do not count.
func (c *candidate) lowerNext() bool {
	return c.letter < c.limit && lowerAt(c.text, c.letter) && !upperAt(c.text, c.letter+1)
}

// digitNext reports whether the next word begins with a digit.
func (c *candidate) digitNext() bool {
	k, _ := classAt(c.text[:c.limit], c.letter)
	return k == digit
}

// quoteNext reports whether a double quotation mark follows.
func (c *candidate) quoteNext() bool {
	k, _ := classAt(c.text[:c.limit], c.next)
	return k == quote
}

// speakerNext reports whether a quotation that ends in "!" or "?" is followed by
// a name of up to four words and a verb of saying.
func (c *candidate) speakerNext() bool {
	if c.marks == "." || !strings.ContainsAny(c.closed, "\"'”’") {
		return false
	}
	rest := c.text[c.next:c.limit]
	for n := range 5 {
		var word string
		word, rest, _ = strings.Cut(rest, " ")
		word = strings.TrimRight(word, ".,")
		switch {
		case n > 0 && says(word):
			return true
		case word == "" || !upperAt(word, 0):
			return false
		}
	}
	return false
}

// says reports whether a word is a verb that names the speaker of a quotation.
func says(word string) bool {
	switch word {
	case "said", "says", "asked", "asks", "added", "wrote", "tweeted", "told", "shouted", "cried", "replied", "exclaimed", "wondered", "posted":
		return true
	}
	return false
}

// listNumber reports whether the sentence so far is a number or one letter.
func (c *candidate) listNumber() bool {
	if strings.TrimSpace(c.text[c.from:c.at]) != c.word || len(c.word) > 2 || c.word == "" {
		return false
	}
	k, _ := classAt(c.word, 0)
	return k == digit || len(c.word) == 1
}

// sort returns what sort of abbreviation stands before the stop; initials and
// dotted letters are beforeAny.
func (c *candidate) sort() sort {
	w := strings.TrimRight(c.word, ")")
	if lone(w) {
		return beforeAny
	}
	return abbreviation(w)
}

// short reports whether an abbreviation that needs no digit stands before the
// stop.
func (c *candidate) short() bool { return c.sort() == beforeAny }

// starterNext reports whether the next word is capitalised only because it
// begins a sentence.
func (c *candidate) starterNext() bool {
	if c.letter >= c.limit || !upperAt(c.text, c.letter) {
		return false
	}
	end := c.letter
	for k, n := classAt(c.text, end); k == letter && end < c.limit; k, n = classAt(c.text, end) {
		end += n
	}
	rest := strings.TrimLeft(c.text[end:c.limit], " ")
	return startsSentence(c.text[c.letter:end], rest != "" && lowerAt(rest, 0))
}
