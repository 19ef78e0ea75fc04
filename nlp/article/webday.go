package article

import (
	"strings"
	"time"

	"crossclaim/nlp"
)

// webDay returns the day that the path of an address holds: "/2021/03/04/",
// "/2021/mar/04/" or "a-storm-2021-03-04". Sites put there when they published the
// page. It returns 0 where there is none: eight digits in a row are a number of
// the page as often as a day, and a query may ask for any day.
func webDay(address string) nlp.Day {
	if !isURL(address) {
		return 0
	}
	if end := strings.IndexAny(address, "?#"); end >= 0 {
		address = address[:end]
	}
	parts := strings.Split(address, "/")
	for i, part := range parts {
		if i+2 < len(parts) {
			if day := folderDay(strings.Join(parts[i:i+3], "/")); day != 0 {
				return day
			}
		}
		if day := slugDay(part); day != 0 {
			return day
		}
	}
	return 0
}

// folderDay reads a year, month and day in folders of their own.
func folderDay(path string) nlp.Day {
	for _, layout := range []string{"2006/1/2", "2006/Jan/2"} {
		if t, err := time.Parse(layout, path); err == nil && ofTheWeb(path) {
			return nlp.Date(t.Date())
		}
	}
	return 0
}

// slugDay reads the "2021-03-04" that stands by itself in name.
func slugDay(name string) nlp.Day {
	const size = len(time.DateOnly)
	for i := 0; i+size <= len(name); i++ {
		alone := (i == 0 || !isWordByte(name[i-1])) && (i+size == len(name) || !isWordByte(name[i+size]))
		if day := nlp.ParseDay(name[i : i+size]); alone && day != 0 && ofTheWeb(name[i:]) {
			return day
		}
	}
	return 0
}

// isWordByte reports whether c is a letter or digit of ASCII.
func isWordByte(c byte) bool { return isLetter(c) || c >= '0' && c <= '9' }

// ofTheWeb reports whether date begins with a year that an article can be of: one
// of this century or, in the archives of newspapers, of the last.
func ofTheWeb(date string) bool {
	return strings.HasPrefix(date, "19") || strings.HasPrefix(date, "20")
}
