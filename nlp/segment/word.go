package segment

import "strings"

// word reads the word or number that begins at i, of which [i, j) is already
// known to belong to it, and appends it, its clitic apart.
func (l *lexer) word(i, j int) int {
	ticked := 0 // where the last apostrophe inside the word stands
	var last class
	for {
		from := j
		for j < len(l.text) && goesOn[l.text[j]] {
			j++
		}
		if j > from {
			last = ascii[l.text[j-1]]
		}
		c, size := classAt(l.text, j)
		if c == space { // behind nearly all words
			return l.end(i, ticked, j)
		}
		next, _ := classAt(l.text, j+size)
		switch {
		case c == colon && strings.HasPrefix(l.text[j:], "://"):
			return l.link(i, j)
		case c == currency && (next == digit || next == space) && country(l.text[i:j]):
			return l.add(i, j+size)
		case !c.inWord() && !l.inside(i, j, c, last, next):
			return l.end(i, ticked, j)
		case c == tick:
			ticked = j
		}
		last = c
		j += size
	}
}

// end appends the word [i, j), whose last apostrophe stands at t, its clitic apart.
func (l *lexer) end(i, t, j int) int {
	if k := l.cliticAt(i, t, j); k > i {
		l.add(i, k)
		i = k
	}
	return l.add(i, j)
}

// inside reports whether the mark at j, of class c, belongs to the word that
// began at i; last and next are the classes of the characters round it.
func (l *lexer) inside(i, j int, c, last, next class) bool {
	switch c {
	case hyphen:
		return next == letter || next == digit || next == space
	case tick:
		return next == letter || next == digit && last == digit
	case comma, colon:
		return last == digit && next == digit
	case dot:
		return l.dotInside(i, j, last, next)
	}
	return false
}

// link reads an address such as https://example.org/a?b up to the next white
// space, without the marks at its end.
func (l *lexer) link(i, j int) int {
	for {
		c, size := classAt(l.text, j)
		if c == space || c == quote {
			break
		}
		j += size
	}
	return l.add(i, i+len(strings.TrimRight(l.text[i:j], ".,;:!?)]}'’”")))
}

// dotInside reports whether the stop at j belongs to the word that began at i.
func (l *lexer) dotInside(i, j int, last, next class) bool {
	switch next {
	case dot:
		return false
	case digit:
		return last == digit || last == letter
	case letter:
		if lone(l.text[i:j]) || last == dot {
			return true
		}
		// "example.com" is one word, "at the end.Then" lacks a space.
		return !upperAt(l.text, j+1) || upperAt(l.text, j-1)
	}
	return abbreviated(l.text[i:j], l.text[j+1:])
}

// cliticAt returns where the clitic of the word [i, j) begins whose last
// apostrophe stands at t; 0 when there is none.
func (l *lexer) cliticAt(i, t, j int) int {
	if t <= i {
		return 0
	}
	_, size := classAt(l.text, t)
	tail := l.text[t+size : j]
	switch {
	case clitic(tail):
		return t
	case (tail == "t" || tail == "T") && l.text[t-1]|0x20 == 'n':
		return t - 1
	}
	return 0
}

// clitic reports whether s is what follows the apostrophe of 's, 're and so on.
func clitic(s string) bool {
	switch s {
	case "s", "S", "re", "RE", "ve", "VE", "ll", "LL", "m", "M", "d", "D":
		return true
	}
	return false
}

// beheaded reports whether s is what is left of a word that lost its beginning
// to an apostrophe: 'em, '90s.
func beheaded(s string) bool {
	switch s {
	case "em", "til", "tis", "twas", "cause", "n", "bout", "round":
		return true
	}
	return len(s) >= 2 && len(s) <= 3 && s[0] >= '0' && s[0] <= '9' && s[1] == '0' && (len(s) == 2 || s[2] == 's')
}

// lone reports whether s is one letter, or ends in one after a stop: "U", "U.S".
func lone(s string) bool {
	n := len(s)
	if n == 0 || n > 1 && s[n-2] != '.' && !(n > 2 && s[n-3:n-1] == ".&") {
		return false
	}
	c, _ := classAt(s, n-1)
	return c == letter
}

// country reports whether s may stand for a country before a currency sign: one
// to three ASCII capitals, as in "US$" and "HK$".
func country(s string) bool {
	for i := range len(s) {
		if s[i] < 'A' || s[i] > 'Z' {
			return false
		}
	}
	return s != "" && len(s) <= 3
}
