package lexicon

import (
	_ "embed"
	"strings"
)

var (
	//go:embed places.txt
	placesFile string
	//go:embed nations.txt
	nationsFile string

	places  = newTable(placesFile)
	nations = newTable(nationsFile)
)

// A Place is an entry of the gazetteer.
type Place struct {
	Name    string // the name it goes by here: "Kyiv" for "Kiev"
	Sort    PlaceSort
	Within  string // the Name of the place it lies in; "" when none is known
	Capital string // the Name of a country's capital, else ""
}

// A PlaceSort is the sort of a place.
type PlaceSort uint8

// The sorts, from the widest.
const (
	Region  PlaceSort = iota // a continent, province or stretch of land
	Country                  //
	State                    // of the United States
	Capital                  // of a country or territory
	City
)

var placeSorts = map[string]PlaceSort{"region": Region, "country": Country, "state": State, "capital": Capital, "city": City}

// PlaceNamed returns the place of a name, in whatever case. Of places that
// share a name it is the best known: "Georgia" is the country.
func PlaceNamed(name string) (Place, bool) {
	_, value, ok := places.findFold(name)
	if !ok {
		return Place{}, false
	}
	var p Place
	p.Name, value, _ = strings.Cut(value, "\t")
	sort, value, _ := strings.Cut(value, "\t")
	p.Sort = placeSorts[sort]
	p.Within, p.Capital, _ = strings.Cut(value, "\t")
	return p, true
}

// Nation returns the place that an adjective or name of a nationality belongs
// to, in whatever case: "Belarus" for "Belarusian" and "Belarusians".
func Nation(word string) (place string, ok bool) {
	_, place, ok = nations.findFold(word)
	return place, ok
}

// Within reports whether the place inner lies in the place outer, directly or
// not, both given by their Names.
func Within(inner, outer string) bool {
	for range mostNested {
		p, ok := PlaceNamed(inner)
		if !ok || p.Within == "" || p.Within == inner {
			return false
		}
		if p.Within == outer {
			return true
		}
		inner = p.Within
	}
	return false
}

// mostNested is how many places one may lie in: a city, a state, a country, a
// continent and no more.
const mostNested = 6
