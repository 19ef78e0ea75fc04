package number

import (
	"strings"

	"crossclaim/nlp"
)

// A Named is a row of the unit or currency table, for the tests.
type Named struct {
	Name         string
	Words, Signs []string
}

// UnitNames returns the units with the words and signs that always mean them.
func UnitNames() []Named {
	var out []Named
	for _, u := range units {
		n := Named{Name: u.name, Words: strings.Fields(u.words)}
		for _, s := range strings.Fields(u.signs) {
			if !quoting[s] {
				n.Signs = append(n.Signs, s)
			}
		}
		out = append(out, n)
	}
	return out
}

// quoting are the signs that need more around them to be units.
var quoting = map[string]bool{`"`: true, "''": true, "'": true, "’": true, "m": true, "mm": true, "MP": true, "k.p.h.": true, "m.p.h.": true, "m.p.h": true, "lb.-ft.": true, "lb-ft.": true, "kt.": true, "mb.": true}

// CurrencyNames returns the currencies whose names are read as main units.
func CurrencyNames() []Named {
	var out []Named
	for _, c := range currencies {
		out = append(out, Named{Name: c.code, Words: strings.Fields(c.words)})
	}
	return out
}

// HedgePhrases returns the hedges that stand before a number and are words.
func HedgePhrases() map[nlp.Hedge][]string {
	out := map[nlp.Hedge][]string{}
	for _, h := range hedgesBefore {
		for _, p := range strings.Fields(h.words) {
			if p != "sub_-" && p != "or_so" {
				out[h.hedge] = append(out[h.hedge], strings.ReplaceAll(p, "_", " "))
			}
		}
	}
	return out
}
