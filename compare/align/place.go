package align

import (
	"slices"
	"strings"

	"crossclaim/nlp/lexicon"
)

func noPlace(p *pair) bool {
	return len(p.a.claim.Places) == 0 || len(p.b.claim.Places) == 0
}

// samePlace holds where a place is named in both and no two of the places lie
// apart: Springfield in Ohio is not that in Illinois.
func samePlace(p *pair) bool {
	return meet(p.a.claim.Places, p.b.claim.Places) && !oneLiesApart(p.a.claim.Places, p.b.claim.Places)
}

// containedPlace holds for Minsk and Belarus.
func containedPlace(p *pair) bool {
	a, b := p.a.claim.Places, p.b.claim.Places
	return !oneLiesApart(a, b) && slices.ContainsFunc(a, func(x string) bool {
		return slices.ContainsFunc(b, func(y string) bool { return lexicon.Within(x, y) || lexicon.Within(y, x) })
	})
}

// mayLieIn holds where one side names only a square or a building, which may lie
// in what the other names: "Freedom Square" and Minsk. A state or a country has more
// towns than anybody knows: "Larkmere" and Kansas.
func mayLieIn(p *pair) bool {
	a, b := p.a.claim.Places, p.b.claim.Places
	return !meet(a, b) && (onlyVenues(a) != onlyVenues(b) || onlyLands(a) && !anyKnown(b) || onlyLands(b) && !anyKnown(a))
}

func onlyLands(places []string) bool { return len(lands(places)) == len(places) }

func onlyVenues(places []string) bool {
	return !slices.ContainsFunc(places, func(s string) bool {
		return !venues[strings.ToLower(s[strings.LastIndexByte(s, ' ')+1:])]
	})
}

// sameWhereabouts holds for "three dead in Alder County" and "three dead in Birchford":
// whoever does not know where one of the places lies cannot tell that it is not the other.
func sameWhereabouts(p *pair) bool {
	return sameFigure(p) && !sameVague(p) && (!anyKnown(p.a.claim.Places) || !anyKnown(p.b.claim.Places))
}

// anyKnown reports whether it is known where one of places lies.
func anyKnown(places []string) bool {
	return slices.ContainsFunc(places, func(s string) bool {
		_, ok := lexicon.PlaceNamed(s)
		return ok
	})
}

// venues are the last words of names of what stands in a town.
var venues = set(`square street avenue boulevard road park bridge airport station hospital clinic university college school hotel church mosque
	cathedral temple stadium arena theatre theater hall palace court courthouse prison market mall museum tower building plaza port harbour
	harbor beach mine plant factory mill centre center club cinema embassy`)

func placesApart(p *pair) string { return p.a.claim.Places[0] + " / " + p.b.claim.Places[0] }

// oneLiesApart reports whether every state or country of one list, as far as it is
// known, is another than all those of the other list.
func oneLiesApart(a, b []string) bool {
	x, y := lands(a), lands(b)
	return len(x) > 0 && len(y) > 0 && !slices.ContainsFunc(x, func(s string) bool {
		return slices.ContainsFunc(y, func(o string) bool { return s == o || lexicon.Within(s, o) || lexicon.Within(o, s) })
	})
}

// lands returns those of places that are states or countries.
func lands(places []string) []string {
	var out []string
	for _, s := range places {
		if p, ok := lexicon.PlaceNamed(s); ok && (p.Sort == lexicon.State || p.Sort == lexicon.Country) {
			out = append(out, p.Name)
		}
	}
	return out
}

// meet reports whether two lists share a word, or one's is the end of the
// other's: "Minsk" and "central Minsk".
func meet(a, b []string) bool {
	for _, x := range a {
		for _, y := range b {
			if x == y || endsIn(x, y) || endsIn(y, x) {
				return true
			}
		}
	}
	return false
}

// endsIn reports whether the last words of x are y.
func endsIn(x, y string) bool {
	n := len(x) - len(y)
	return n > 0 && x[n-1] == ' ' && x[n:] == y
}
