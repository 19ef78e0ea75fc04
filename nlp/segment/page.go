package segment

import (
	"strings"
	"unicode"
)

// boilerplates are the beginnings of lines that a web page puts between the
// paragraphs of an article, in lower case.
var boilerplates = []string{
	"advertisement", "all rights reserved", "article continues", "click here", "close video", "continue reading", "copyright", "download the",
	"enlarge this image", "follow us", "getty images", "hide caption", "image caption", "just watched", "leave a comment", "media playback", "more videos",
	"must watch", "now playing", "photos:", "play video", "please enable", "replay", "share on", "share this", "sign up", "skip advert", "slideshow",
	"story continued below", "story continues below", "subscribe", "tap here", "toggle caption", "view comments", "view gallery", "view photos",
}

// boilerplate reports whether the line is the web page's and not the article's.
func (l *line) boilerplate() bool {
	if l.words > 9 {
		return false
	}
	if l.text == "AD" || l.text == "Ad" {
		return true
	}
	low := strings.ToLower(l.text)
	for _, b := range boilerplates {
		if strings.HasPrefix(low, b) {
			return true
		}
	}
	return false
}

// pageCounts are what a web page counts of itself.
var pageCounts = phraseSet(`comment, comments, image, images, like, likes, min read, minute read, photo, photos, picture, pictures, retweets, share, shares, slide, slides, video, videos, view, views`)

// counter reports whether the line only says how much there is on the page:
// "12 Photos", "4 min read", "1 of 8", "Image 3 of 12".
func (l *line) counter() bool {
	if l.words > 4 || strings.IndexFunc(l.text, unicode.IsDigit) < 0 {
		return false
	}
	low := strings.Trim(strings.ToLower(l.text), "()")
	if number, rest := leadingNumber(low); number && pageCounts[strings.TrimSpace(rest)] {
		return true
	}
	if what, rest, ok := strings.Cut(low, " "); ok && pageCounts[what] {
		low = rest
	}
	return ofNumbers(low)
}

// ofNumbers reports whether s is "3 of 12" or "3/12".
func ofNumbers(s string) bool {
	first, rest := leadingNumber(s)
	rest = strings.TrimSpace(rest)
	after, ok := strings.CutPrefix(rest, "of ")
	if !ok {
		after, ok = strings.CutPrefix(rest, "/")
	}
	second, rest := leadingNumber(strings.TrimSpace(after))
	return first && ok && second && rest == ""
}

// leadingNumber reports whether s begins with digits, and what follows them.
func leadingNumber(s string) (bool, string) {
	rest := strings.TrimLeft(s, "0123456789,.")
	return len(rest) < len(s), rest
}

// agePrefixes may stand before how old a page is.
var agePrefixes = []string{"this article is more than ", "this article was published more than ", "updated ", "published ", "posted ", "last updated "}

// aged reports whether the line only says how old the page is: "3 years ago",
// "Updated an hour ago", "This article is more than 2 years old".
func (l *line) aged() bool {
	if l.words > 9 {
		return false
	}
	low := strings.ToLower(strings.TrimSuffix(l.text, "."))
	for _, p := range agePrefixes {
		low = strings.TrimPrefix(low, p)
	}
	number, rest := leadingNumber(low)
	if a, after, ok := strings.Cut(low, " "); ok && (a == "a" || a == "an" || a == "one" || a == "two") {
		number, rest = true, after
	}
	unit, after, _ := strings.Cut(strings.TrimSpace(rest), " ")
	return number && pageAges[unit] && (after == "ago" || after == "old")
}

// pageAges are the units that a page counts its age in.
var pageAges = phraseSet("year, years, month, months, week, weeks, day, days, hour, hours, minute, minutes, min, mins")

// longestClip is how many words the link to a film may have; some say its title
// twice.
const longestClip = 40

// clip reports whether the line is the link to a film: a title and how long it
// plays. Behind "at" or "from" stands a time of day.
func (l *line) clip() bool {
	title, length, ok := cutLast(l.text, " ")
	if !ok || l.words > longestClip || !playing(length) {
		return false
	}
	_, before, _ := cutLast(title, " ")
	return !timeWords[strings.ToLower(before)]
}

// timeWords stand before a time of day.
var timeWords = wordSet("at by from to till until before after since around about and or - –")

// playing reports whether s is a length in minutes and seconds: "2:31".
func playing(s string) bool {
	minutes, seconds, ok := strings.Cut(s, ":")
	isNumber := func(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }
	return ok && len(minutes) <= 3 && len(seconds) == 2 && isNumber(minutes) && isNumber(seconds)
}

// cutLast cuts s round the last sep.
func cutLast(s, sep string) (before, after string, ok bool) {
	if i := strings.LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return "", s, false
}

// offers are the words of pages that want an address or a membership of their
// reader, in lower case.
var offers = []string{"by signing up", "spam folder", "promo code", "unsubscribe at any time", "to your inbox", "in your inbox", "become a member", "join our mailing list", "privacy policy", "terms of service", "terms of use"}

// offer reports whether the line is what a page says to its reader: it asks for
// something, and nobody in it speaks.
func (l *line) offer() bool {
	if l.words > 60 || !saysYou(l.text) || strings.ContainsAny(l.text, "\"“”") {
		return false
	}
	low := strings.ToLower(l.text)
	for _, o := range offers {
		if strings.Contains(low, o) {
			return true
		}
	}
	return false
}

// saysYou reports whether "you" stands in s, in letters of whatever case: most
// paragraphs hold none, and are not lowered to be asked more.
func saysYou(s string) bool {
	for i := 0; i+2 < len(s); i++ {
		if s[i]|0x20 == 'y' && s[i+1]|0x20 == 'o' && s[i+2]|0x20 == 'u' {
			return true
		}
	}
	return false
}

// fewestShouted is how many letters a headline in capitals has at least: what
// is shorter may be a crosshead.
const fewestShouted = 24

// shouted reports whether the line is a headline in capitals between the
// paragraphs of an article, which leads to another one.
func (l *line) shouted() bool {
	if !l.told || l.words < 4 || l.words > longestHeadline || strings.HasSuffix(l.text, ".") || strings.HasSuffix(l.text, ":") {
		return false
	}
	letters := 0
	for _, r := range l.text {
		switch {
		case unicode.IsLower(r):
			return false
		case unicode.IsUpper(r):
			letters++
		}
	}
	return letters >= fewestShouted
}

// captionToggles are the buttons that show and hide the caption behind them.
var captionToggles = []string{"Hide caption ", "hide caption ", "Toggle caption ", "toggle caption ", "Image caption ", "Enlarge this image "}

// captionToggle returns where the caption behind such a button begins in text,
// or 0.
func captionToggle(text string) int {
	for _, c := range captionToggles {
		if strings.HasPrefix(text, c) {
			return len(c)
		}
	}
	return 0
}

// captionLabels say whose a picture is, before its caption.
var captionLabels = []string{"Image copyright ", "Image source, ", "Media playback is "}

// labelledCaption returns where the caption begins in text that begins with such
// a label, or 0: "Image copyright J. Roe Image caption A loom".
func labelledCaption(text string) int {
	for _, l := range captionLabels {
		if !strings.HasPrefix(text, l) {
			continue
		}
		for _, c := range []string{" Image caption ", " Media caption "} {
			if at := strings.Index(text, c); at > 0 && at < longestCredit {
				return at + len(c)
			}
		}
	}
	return 0
}
