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
	{`who said it follows in a line of its own: "It is over." - Jane Roe`, (*candidate).signed, false},
	{`a name with a mark in it: "Yahoo! Japan"`, (*candidate).exclaimedName, false},
	{`"!", "?" or dots before a capital`, func(c *candidate) bool { return c.marks != "." }, true},
	{`the number of a list item: "1. Open the door"`, (*candidate).listNumber, false},
	{`a title before a name: "Gen. Roe"`, func(c *candidate) bool { return c.sort() == beforeName }, false},
	{`"No. 5"`, func(c *candidate) bool { return c.sort() == beforeNumber && c.digitNext() }, false},
	{`a unit before a capital that is no compass point: "24 ft. The", not "8 km. W. of"`, (*candidate).unitEnds, true},
	{`a time of day and no word of time: "9 a.m. Rescuers", not "9 a.m. Monday"`, (*candidate).clockEnds, true},
	{`"Jan. 5", "Inc. 500"`, func(c *candidate) bool { return c.short() && c.digitNext() }, false},
	{`a dash or a bracket follows an abbreviation: "in the U.S. - and"`, func(c *candidate) bool { return c.short() && c.letter > c.next && !c.quoteNext() }, false},
	{`a word that is no name follows an abbreviation: "in the U.S. The"`, func(c *candidate) bool { return c.short() && c.starterNext() }, true},
	{`a nickname follows an initial: "Ada C. "Kit" Holt"`, (*candidate).nickname, false},
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
	if c.next != c.end || c.marks == "…" || c.letter > c.next && !c.quoteNext() || len(c.word) < 2 || strings.ContainsAny(c.word, "./@") || c.address() {
		return false
	}
	last := c.word[len(c.word)-1]
	return (last >= 'a' && last <= 'z' || c.closed != "") && upperAt(c.text, c.letter) &&
		c.letter+1 < c.limit && (lowerAt(c.text, c.letter+1) || c.text[c.letter+1] == ' ')
}

// address reports whether the mark stands inside an address: "Jane.Roe@oslo.example".
func (c *candidate) address() bool {
	word, _, _ := strings.Cut(c.text[c.end:c.limit], " ")
	return strings.Contains(word, "@")
}

// lowerNext reports whether the next word begins with a small letter; names such
// as "iPhone" do not count, nor does the letter of a list item ("b. Open it").
func (c *candidate) lowerNext() bool {
	if c.letter >= c.limit || !lowerAt(c.text, c.letter) || upperAt(c.text, c.letter+1) {
		return false
	}
	rest := c.text[c.letter+1 : c.limit]
	return !(strings.HasPrefix(rest, ". ") || strings.HasPrefix(rest, ") ")) || !upperAt(rest, 2)
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
	switch {
	case w == "v":
		return beforeName
	case lone(w):
		return beforeAny
	case w == "St" && c.street():
		return notAbbrev
	}
	return abbreviation(w)
}

// short reports whether an abbreviation that needs no digit stands before the
// stop.
func (c *candidate) short() bool {
	s := c.sort()
	return s == beforeAny || s == ofMeasure
}

// unitEnds reports whether a number or an article and a unit of measure are followed by a
// capitalised word.
func (c *candidate) unitEnds() bool {
	if c.sort() != ofMeasure {
		return false
	}
	before := strings.TrimRight(c.text[c.from:c.at-len(c.word)], " ")
	if k, _ := classAt(lastWord(before), 0); k != digit && !articles[lastWord(before)] {
		return false
	}
	return upperAt(c.text, c.letter) && !strings.HasPrefix(c.text[c.letter+1:c.limit], ".")
}

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
	return startsSentence(c.text[c.letter:end], rest != "" && lowerAt(rest, 0) && !nameGoesOn(rest))
}

// nameGoesOn reports whether s begins with "and" or "of" and a capital, as in
// "Fish and Wildlife Service".
func nameGoesOn(s string) bool {
	word, rest, _ := strings.Cut(s, " ")
	return (word == "and" || word == "of" || word == "&") && upperAt(rest, 0)
}
