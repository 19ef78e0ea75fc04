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
