package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// abbreviated reports whether the stop after word, which rest follows, is a part
// of the word: "U.S.", "Gen.", "No. 5".
func abbreviated(word, rest string) bool {
	if len(word) > 2 && lone(word) {
		return true // dotted letters keep their stop even at the end of a sentence
	}
	next := firstInside(rest)
	if next == "" {
		return false
	}
	if lone(word) {
		return true
	}
	switch sort := abbreviation(word); sort {
	case notAbbrev:
		return false
	case beforeNumber:
		c, _ := classAt(next, 0)
		return c == digit
	}
	return true
}

// firstInside returns s from its first character that is neither white space nor
// a mark that may close a sentence.
func firstInside(s string) string {
	for i := 0; i < len(s); {
		c, size := classAt(s, i)
		switch {
		case c == space || c == quote || c == tick:
		case c == mark && (s[i] == ')' || s[i] == ']'):
		default:
			return s[i:]
		}
		i += size
	}
	return ""
}

// upperAt reports whether a capital letter stands at i in s.
func upperAt(s string, i int) bool {
	if i < 0 || i >= len(s) {
		return false
	}
	if c := s[i]; c < utf8.RuneSelf {
		return c >= 'A' && c <= 'Z'
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return upperRune(r)
}

// upperRune reports whether r is a capital letter.
func upperRune(r rune) bool { return unicode.IsUpper(r) || unicode.IsTitle(r) }

// A sort says what an abbreviation with a stop stands before.
type sort uint8

const (
	notAbbrev    sort = iota
	beforeName        // never ends a sentence before a capital: "Gen."
	beforeNumber      // is an abbreviation only before a digit: "No. 5"
	ofMeasure         // stands behind a number: "24 ft."
	beforeAny         // may end a sentence: "Inc.", "Jan."
)

// abbreviation returns the sort of word, which a stop follows. Of a word with
// hyphens the last part counts.
func abbreviation(word string) sort {
	if i := strings.LastIndexByte(word, '-'); i >= 0 {
		word = word[i+1:]
	}
	var low [8]byte
	if len(word) > len(low) {
		return notAbbrev
	}
	for i := range len(word) {
		c := word[i]
		if c >= 'A' && c <= 'Z' {
			c |= 0x20
		}
		low[i] = c
	}
	return abbreviations[string(low[:len(word)])]
}

// abbreviations are words of newspapers that are written with a stop. None is
// in it that is more often a word of its own ("in.", "am.").
var abbreviations = func() map[string]sort {
	m := map[string]sort{}
	for _, list := range []struct {
		sort  sort
		words string
	}{
		{beforeAny, "assn ave blvd bldg bros cie co corp dept dist etc ext gov't hq inc intl jr ltd mfg plc sr univ hwy pkwy rd utd " +
			"jan feb apr aug sept sep oct nov dec tues wed thur thurs fri " +
			"ct w.va ala ariz ark calif colo conn del fla ga ill ind kan ky md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que " +
			"al ca cf ed eds ret sq approx avg max ph.d"},
		{beforeName, "mr mrs ms mx dr drs prof gen lt col maj capt cpt cmdr cdr cpl pvt pfc sgt adm vadm radm brig gov lieut " +
			"sen sens rep reps rev fr hon pres supt insp det st ste sta ft amb pt rt mt messrs mme mlle atty asst assoc vs v hr supt comdr ald dep min spc"},
		{ofMeasure, "ft hrs hr min mins sec secs yr yrs lb lbs oz km kg mi mph"},
		{beforeNumber, "no nos fig figs vol vols pp p art ch arts para cl est pop mar jun jul sun sat mon tue thu eg ie am pm"},
	} {
		for w := range strings.FieldsSeq(list.words) {
			m[w] = list.sort
		}
	}
	return m
}()
