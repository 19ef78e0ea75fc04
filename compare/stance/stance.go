// Package stance tells whether of two statements the one denies the very thing that
// the other says. It looks at the words alone: whether the two are about one thing
// at all is the business of crossclaim/compare/align.
package stance

import (
	"strings"

	"crossclaim/nlp"
)

// Denies reports whether the cue of a statement says that its speaker denies or
// refuses what it is about: "denied", "ruled out".
func Denies(c *nlp.Claim) bool {
	a := c.Attribution
	return c.Modality == nlp.Denied || a != nil && (a.Class == nlp.Deny || a.Class == nlp.Refuse || a.Modality == nlp.Denied)
}

// SameSide reports whether both deny what they speak of, be it by the cue ("denied
// that it leaks") or by a negation ("said that it does not leak"), or neither does so
// by its cue.
func SameSide(a, b *nlp.Claim) bool {
	switch x, y := Denies(a), Denies(b); {
	case x == y:
		return true
	case x:
		return saysNot(b, a)
	}
	return saysNot(a, b)
}

// saysNot reports whether a negates most of what it has in common with b.
func saysNot(a, b *nlp.Claim) bool {
	if a.Denied == "" {
		return false
	}
	both := shared(a.Terms, b.Terms)
	return both > 0 && 2*shared(a.Denied, b.Terms) > both
}

// Opposed reports whether the one says what the other denies: in so many words
// ("denies that it leaks"), or by a negated clause that holds little but what the
// other says ("it does not leak" and "it leaks"). Who refuses to do a thing denies
// nothing, and a negation elsewhere in a long quote says nothing of what both say.
func Opposed(a, b *nlp.Claim) bool {
	switch x, y := Denies(a), Denies(b); {
	case x && y:
		return false
	case x:
		return rebuts(a, b)
	case y:
		return rebuts(b, a)
	}
	return negates(a, b) || negates(b, a)
}

// rebuts reports whether a denies by its cue what b, who is another, says to be so
// without any negation: of one who "will not press the charge" nobody knows which side
// that is. Who "denied the charges" may say much of them, and who speaks of charges makes
// none.
func rebuts(a, b *nlp.Claim) bool {
	if a.Attribution == nil || a.Attribution.Class != nlp.Deny || sameName(a.Head, b.Head) || b.Denied != "" || !Asserts(b) || ofClaims(b) {
		return false
	}
	both := shared(a.Terms, b.Terms)
	return both > 0 && 3*both >= 2*min(a.Terms.Len(), b.Terms.Len())
}

// ofClaims reports whether c is about what others say: "takes such allegations seriously",
// "denies the allegation".
func ofClaims(c *nlp.Claim) bool {
	for w := range c.Terms.All() {
		switch w {
		case "accusation", "allegation", "allege", "deny", "denial":
			return true
		}
	}
	return false
}

// Asserts reports whether c says that something is so, rather than asks or calls for it.
func Asserts(c *nlp.Claim) bool {
	if c.Attribution == nil {
		return true
	}
	switch c.Attribution.Class {
	case nlp.Say, nlp.Allege, nlp.Confirm, nlp.Think:
		return true
	default:
		return false
	}
}

// sameName holds for "Ann Roe" and "Mayor Roe".
func sameName(a, b string) bool { return a != "" && lastWord(a) == lastWord(b) }

func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }

// negates reports whether what a negates is what b says, and b does not.
func negates(a, b *nlp.Claim) bool {
	if a.Denied == "" { // nearly all negate nothing
		return false
	}
	both := shared(a.Denied, b.Terms)
	return nearlyAll(both, a.Denied.Len()) && nearlyAll(both, b.Terms.Len()) && 2*shared(b.Denied, a.Denied) <= both
}

// nearlyAll holds for three of four words.
func nearlyAll(n, of int) bool { return of > 0 && 4*n >= 3*of }

// shared returns how many words stand in both lists, which are sorted.
func shared(a, b nlp.Words) int {
	n := 0
	word, rest, _ := strings.Cut(string(b), " ")
	for w := range a.All() {
		for word != "" && word < w {
			word, rest, _ = strings.Cut(rest, " ")
		}
		if word == w {
			n++
		}
	}
	return n
}
