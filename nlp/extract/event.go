package extract

import (
	"crossclaim/nlp/lexicon"
	"crossclaim/nlp/syntax"
)

// An eventWord is a noun or verb that names a happening, and its token.
type eventWord struct {
	word string
	at   int
}

// acted lists the happenings whose verb means the same: who marches protests,
// but a quake that strikes is no strike.
var acted = lexicon.NewSet("attack clash collide crash demonstrate derail explode march protest raid rally riot shoot")

// happenings leads from a lemma, noun or verb, to the event word it stands for. One line teaches a new one.
var happenings = lexicon.NewWords(map[string]string{
	"accident":      "accident",
	"attack":        "attack",
	"battle":        "battle",
	"blast":         "explosion",
	"blaze":         "fire",
	"bombing":       "bombing",
	"clash":         "clash",
	"collide":       "crash",
	"collision":     "crash",
	"concert":       "concert",
	"conference":    "conference",
	"crackdown":     "crackdown",
	"crash":         "crash",
	"demonstrate":   "protest",
	"demonstration": "protest",
	"derail":        "derailment",
	"derailment":    "derailment",
	"earthquake":    "earthquake",
	"election":      "election",
	"explode":       "explosion",
	"explosion":     "explosion",
	"fire":          "fire",
	"flood":         "flood",
	"flooding":      "flood",
	"funeral":       "funeral",
	"game":          "game",
	"hurricane":     "hurricane",
	"landslide":     "landslide",
	"march":         "protest",
	"massacre":      "massacre",
	"match":         "game",
	"outbreak":      "outbreak",
	"parade":        "parade",
	"party":         "party",
	"poll":          "election",
	"protest":       "protest",
	"quake":         "earthquake",
	"raid":          "raid",
	"rally":         "rally",
	"referendum":    "referendum",
	"riot":          "riot",
	"shoot":         "shooting",
	"shooting":      "shooting",
	"siege":         "siege",
	"spill":         "spill",
	"storm":         "storm",
	"strike":        "strike",
	"summit":        "summit",
	"tornado":       "tornado",
	"trial":         "trial",
	"tsunami":       "tsunami",
	"vote":          "election",
	"walkout":       "strike",
	"war":           "war",
	"wildfire":      "fire",
})

// eventWords returns the happenings that t names, in order. Proper nouns name
// none: the month of March, the Unity Party.
func eventWords(t *syntax.Tree) []eventWord {
	var out []eventWord
	for i, tok := range t.Tokens {
		if tok.Tag.Proper() || !tok.Tag.Noun() && !tok.Tag.Verb() {
			continue
		}
		lemma := t.Lemma(i)
		if tok.Tag.Verb() && !acted.Has(lemma) {
			continue
		}
		if word := happenings.Get(lemma); word != "" {
			out = append(out, eventWord{word, i})
		}
	}
	return out
}

// nearestEvent returns the happening nearest to token at among those of its own
// clause, else the nearest of all; "" when there is none.
func nearestEvent(t *syntax.Tree, events []eventWord, at int) string {
	word, best := "", -1
	for _, e := range events {
		d := abs(e.at - at)
		if t.ClauseAt(e.at) != t.ClauseAt(at) {
			d += len(t.Tokens)
		}
		if best < 0 || d < best {
			word, best = e.word, d
		}
	}
	return word
}
