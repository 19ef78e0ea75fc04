package name

import (
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// famous are organisations whose words do not say that they are one, in lower
// case: companies, papers, clubs, armed groups, charities. The list is our own.
const famous = `
	abu sayyaf, al jazeera, al qaeda, al qaida, aston villa, bain capital, bank of america, bayern munich, bear stearns, bed bath & beyond,
	berkshire hathaway, best buy, black lives matter, bnp paribas, boko haram, booz allen hamilton, borussia dortmund, british airways,
	burger king, cambridge analytica, china mobile, coca cola, coca-cola, cosa nostra, credit suisse, crédit agricole,
	daily mail, delta air lines, deutsche telekom, doctors without borders, dow jones, eli lilly, ernst & young, fannie mae,
	fatah al-islam, foot locker, fox news, france télécom, freddie mac, free syrian army, general dynamics, general electric, general motors,
	goldman sachs, habitat for humanity, harley davidson, harley-davidson, hewlett packard, home depot, house of commons, house of lords,
	house of representatives, human rights watch, inter milan, islamic jihad, islamic state, j.c. penney, jet propulsion laboratory, johnson & johnson,
	jp morgan, jpmorgan chase, ku klux klan, lehman brothers, levi strauss, lockheed martin, marks & spencer, marks and spencer, mayo clinic,
	medecins sans frontieres, mercedes benz, mercedes-benz, merrill lynch, morgan stanley, mother jones, muslim brotherhood, médecins sans frontières,
	northrop grumman, paris saint-germain, philip morris, planned parenthood, procter & gamble, real madrid, red crescent, red cross, rio tinto,
	rolling stone, rolls royce, rolls-royce, royal dutch shell, save the children, sciences po, scotland yard, shin bet, shining path, sinn fein,
	sinn féin, standard & poor's, standard chartered, taco bell, tata steel, thomson reuters, toys r us, union pacific, united nations, wells fargo, west ham, western union, world bank`

// famousNames holds the famous, famousWords the most words that one has which
// begins with a word.
var famousNames, famousWords = func() (map[string]bool, *lexicon.Words[int]) {
	names, words := map[string]bool{}, map[string]int{}
	for name := range strings.SplitSeq(famous, ",") {
		name = strings.TrimSpace(name)
		names[name] = true
		first, rest, _ := strings.Cut(name, " ")
		words[first] = max(words[first], 2+strings.Count(rest, " "))
	}
	return names, lexicon.NewWords(words).ForTokens()
}()

// famousAt returns the end of the famous name of several words that begins at
// token i, or i.
func (f *finder) famousAt(text string, toks []nlp.Token, i int) int {
	most := famousWords.Of(&toks[i])
	for end := min(i+most+1, len(toks)); end > i+1; end-- { // "Poor" and "'s" are two tokens
		if name := text[toks[i].Start:toks[end-1].End]; capital(text, &toks[end-1]) || toks[end-1].Tag == nlp.POS {
			if famousNames[strings.ToLower(name)] {
				return end
			}
		}
	}
	return i
}
