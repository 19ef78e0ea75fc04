package segment

import "strings"

// clockEnds reports whether "a.m." or "p.m." ends a sentence: before a capital
// that begins neither a day nor a time zone, unless the time of day describes a
// noun ("the 9 a.m. Mass").
func (c *candidate) clockEnds() bool {
	switch c.word {
	case "a.m", "p.m", "A.M", "P.M":
	default:
		return false
	}
	if c.letter != c.next || !upperAt(c.text, c.letter) {
		return false
	}
	words := strings.Fields(c.text[c.from:c.at])
	n := len(words)
	if n < 2 || words[n-2][0] < '0' || words[n-2][0] > '9' || n > 2 && articles[strings.ToLower(words[n-3])] {
		return false
	}
	return !timeNext(c.text[c.next:c.limit])
}

// articles stand before a noun and what describes it.
var articles = wordSet("a an the this that each every his her its their our")

// timeNext reports whether s begins with a weekday, a month, a holiday or a time
// zone: "Monday", "ET", "Eastern", "Hong Kong time".
func timeNext(s string) bool {
	for n := range 3 {
		word, rest, _ := strings.Cut(s, " ")
		word = strings.Trim(word, ".,;:)")
		low := strings.ToLower(word)
		switch {
		case n > 0 && low == "time":
			return true
		case !upperAt(word, 0):
			return false
		case n == 0 && (weekdays[low] || months[low] || dayWords[low] || len(word) > 1 && len(word) < 5 && strings.ToUpper(word) == word):
			return true
		}
		s = rest
	}
	return false
}

// dayWords begin the names of holidays and of time zones.
var dayWords = wordSet("christmas easter thanksgiving election eastern pacific atlantic greenwich central mountain universal tues thurs")

// street reports whether the word before the last is a name behind a number:
// "400 Elm St".
func (c *candidate) street() bool {
	words := strings.Fields(c.text[c.from:c.at])
	n := len(words)
	if n < 3 || !upperAt(words[n-2], 0) {
		return false
	}
	k, _ := classAt(words[n-3], 0)
	return k == digit
}
