package align

import (
	"slices"
	"strings"
)

// rootOf returns what a word has in common with those made from it: "withdraw" of
// "withdrawal", "oppos" of "oppose" and "opposition". A statement is retold with another
// part of speech.
func rootOf(word string) string {
	for _, e := range endings {
		if r, found := strings.CutSuffix(word, e); found && len(r) >= shortestRoot {
			word = r
			break
		}
	}
	if r := strings.TrimRight(word, "ey"); len(r) >= shortestRoot {
		return r
	}
	return word
}

// shortestRoot keeps "station" from being made of "state".
const shortestRoot = 5

// endings make one word of another, the longest first.
var endings = func() []string {
	list := strings.Fields(`ation ition ion ment al er or ing ed ive ance ence ant ent ist ism ity able ible ness ly ship ful ial ure ative ate`)
	slices.SortStableFunc(list, func(a, b string) int { return len(b) - len(a) })
	return list
}()
