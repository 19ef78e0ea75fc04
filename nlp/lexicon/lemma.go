package lexicon

import (
	_ "embed"
	"strings"

	"crossclaim/nlp"
)

var (
	//go:embed verbs.txt
	verbsFile string
	//go:embed irregular.txt
	irregularFile string
	//go:embed singular.txt
	singularFile string

	verbs     = newTable(verbsFile)
	irregular = newTable(irregularFile)
	singulars = newTable(singularFile)
)

// Lemma returns the base form of a lower-case word that stands as tag: "gather"
// for "gathered", "person" for "people". Words that are neither verbs nor nouns
// are their own. Nothing is allocated for verbs the lexicon knows.
func Lemma(norm string, tag nlp.Tag) string {
	switch {
	case tag == nlp.VB:
		return norm
	case tag.Verb():
		return verbLemma(norm)
	case tag == nlp.MD:
		return modalLemma(norm)
	case tag == nlp.NN || tag == nlp.NNS:
		return Singular(norm)
	}
	return norm
}

// Verb returns the base form of a word that may be a form of a known verb.
func Verb(norm string) (lemma string, ok bool) {
	f := verbForms.of(norm, verbForm)
	return f.lemma, f.known
}

// A form is what Verb returns of a word.
type form struct {
	lemma string
	known bool
}

// verbForms remembers what is asked about every verb of every article, and may take
// nine searches.
var verbForms memo[form]

func verbForm(norm string) form {
	if _, base, ok := irregular.find(norm, ""); ok {
		return form{base, true}
	}
	if base, ok := verbs.has(norm, ""); ok {
		return form{base, true}
	}
	for _, e := range endings {
		if stem, ok := strings.CutSuffix(norm, e.suffix); ok && len(stem) > 1 {
			if base, ok := inflected(stem, e); ok {
				return form{base, true}
			}
		}
	}
	return form{norm, false}
}

// Past reports whether a word is the irregular past of a verb and no verb
// itself: "spoke".
func Past(norm string) bool {
	_, _, ok := irregular.find(norm, "")
	if !ok {
		return false
	}
	_, known := verbs.has(norm, "")
	return !known
}

// Base reports whether a word is the base form of a known verb.
func Base(norm string) bool {
	_, ok := verbs.has(norm, "")
	return ok
}

// An ending is one way in which a verb form is built from its base.
type ending struct {
	suffix string
	adds   []string // what the base may have instead, in order of preference
	double bool     // the base's last consonant may have been doubled
}

var endings = []ending{
	{"ied", []string{"y"}, false},
	{"ies", []string{"y"}, false},
	{"ing", []string{"", "e"}, true},
	{"ed", []string{"", "e"}, true},
	{"es", []string{"", "e"}, false},
	{"s", []string{""}, false},
}

// inflected returns the base form of stem with ending e among the known verbs.
func inflected(stem string, e ending) (string, bool) {
	for _, add := range e.adds {
		if base, ok := verbs.has(stem, add); ok {
			return base, true
		}
	}
	if n := len(stem); e.double && n > 2 && (stem[n-1] == stem[n-2] || strings.HasSuffix(stem, "ck")) {
		return verbs.has(stem[:n-1], "")
	}
	return "", false
}

// verbLemma returns the base form of a verb form, by rule where the verb is
// not known.
func verbLemma(norm string) string {
	if base, ok := Verb(norm); ok {
		return base
	}
	if i := strings.LastIndexByte(norm, '-'); i >= 0 && i < len(norm)-1 {
		if base, ok := Verb(norm[i+1:]); ok { // "re-elected"
			return norm[:i+1] + base
		}
	}
	for _, prefix := range []string{"re", "un", "over", "out", "mis", "dis"} {
		if rest, ok := strings.CutPrefix(norm, prefix); ok && len(rest) > 4 {
			if base, ok := Verb(rest); ok {
				return prefix + base
			}
		}
	}
	return guess(norm)
}

// guess undoes the ending of an unknown verb.
func guess(norm string) string {
	for _, e := range endings {
		stem, ok := strings.CutSuffix(norm, e.suffix)
		if !ok || len(stem) < 3 {
			continue
		}
		n := len(stem)
		switch {
		case e.adds[0] != "":
			return stem + e.adds[0]
		case e.double && stem[n-1] == stem[n-2] && !strings.HasSuffix(stem, "ss") && !strings.HasSuffix(stem, "ll"):
			return stem[:n-1]
		case e.suffix == "es" && !sibilant(stem):
			return norm[:len(norm)-1]
		case e.double && strings.IndexByte("cguvz", stem[n-1]) >= 0:
			return stem + "e"
		}
		return stem
	}
	return norm
}

// sibilant reports whether a word takes "es" rather than "s".
func sibilant(w string) bool {
	for _, s := range []string{"s", "x", "z", "ch", "sh"} {
		if strings.HasSuffix(w, s) {
			return true
		}
	}
	return false
}

var modals = map[string]string{"'ll": "will", "'d": "would", "wo": "will", "ca": "can", "cannot": "can", "sha": "shall"}

func modalLemma(norm string) string {
	if m, ok := modals[norm]; ok {
		return m
	}
	return norm
}
