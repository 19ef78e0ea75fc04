package lexicon

import "strings"

// Singular returns the singular of a lower-case noun: "person" for "people",
// "party" for "parties", "news" for "news". Of a hyphenated noun the last part
// changes.
func Singular(norm string) string {
	if len(norm) < 3 {
		return norm
	}
	if _, s, ok := singulars.find(norm, ""); ok {
		return s
	}
	if i := strings.LastIndexByte(norm, '-'); i >= 0 && i+1 < len(norm) {
		part := norm[i+1:]
		s := Singular(part)
		if strings.HasPrefix(part, s) {
			return norm[:i+1+len(s)]
		}
		return norm[:i+1] + s
	}
	return regularSingular(norm)
}

// regularSingular undoes a regular plural ending.
func regularSingular(norm string) string {
	if norm[len(norm)-1] != 's' || len(norm) < 4 {
		return norm
	}
	if one := norm[:len(norm)-1]; one[len(one)-1] == 'i' {
		if _, _, ok := nations.find(one, ""); ok {
			return one // "Iraqis"
		}
	}
	for _, s := range []string{"ss", "us", "is", "'s"} {
		if strings.HasSuffix(norm, s) {
			return norm
		}
	}
	if stem, ok := strings.CutSuffix(norm, "ies"); ok && len(stem) > 1 {
		return stem + "y"
	}
	for _, s := range []string{"ches", "shes", "xes", "sses", "zzes"} {
		if strings.HasSuffix(norm, s) {
			return norm[:len(norm)-2]
		}
	}
	return norm[:len(norm)-1]
}
