package segment

// A text taken from a web page may have lost the line break between a heading or
// a caption and the sentence behind it: "the mayor at his desk The strike began
// at noon". What is left of it is a capital that nothing else explains.

// breakWords begin a sentence and hardly ever carry a capital inside one, except
// in names and titles, where the word behind them has one too.
var breakWords = wordSet("The In On At As After When While Since For But And It He She They We This These")

// namers stand before a title ("the film The long day") or before a word that is
// a name by itself ("in The meadows"): behind them a capital is no new sentence.
var namers = wordSet(`
	about across after against along among and are around before behind between both but during either each even for from had has have her
	his into its just like near not off once one only other our over per than that their then this those through toward under until upon
	was were when where which while whose with within without your
	album band book called comedy documentary dubbed entitled episode essay exhibition film magazine memoir movie musical named novel
	painting paper play poem said says series show single song titled`)

// lostBreak reports whether the blank at i > 0 stands where a line break was lost:
// a word of small letters before it, a word that begins sentences behind it, and
// a small letter behind that.
func lostBreak(text string, i int) bool {
	if !smallByte(text[i-1]) || !upperAt(text, i+1) {
		return false
	}
	end := i + 1
	for end < len(text) && (smallByte(text[end]) || end == i+1) {
		end++
	}
	if end+1 >= len(text) || text[end] != ' ' || !smallByte(text[end+1]) || !breakWords[text[i+1:end]] {
		return false
	}
	from := i
	for from > 0 && smallByte(text[from-1]) {
		from--
	}
	return i-from >= 3 && from > 0 && text[from-1] == ' ' && !namers[text[from:i]]
}

// smallByte reports whether c is a small ASCII letter.
func smallByte(c byte) bool { return 'a' <= c && c <= 'z' }
