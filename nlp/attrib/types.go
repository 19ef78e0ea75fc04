package attrib

import (
	_ "embed"
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
	"crossclaim/nlp/name"
)

//go:embed speakers.txt
var speakersTxt string

// headTypes leads from a speaker's head noun, singular or plural, to its type.
var headTypes = readHeads(speakersTxt)

// readHeads reads speakers.txt. It panics at an unknown type: the list is part
// of the program.
func readHeads(list string) *lexicon.Words[nlp.SpeakerType] {
	types := map[string]nlp.SpeakerType{}
	for t := nlp.Person; t <= nlp.Group; t++ {
		types[t.String()] = t
	}
	m := lexicon.Room[nlp.SpeakerType](2 * strings.Count(list, "\n"))
	for line := range strings.Lines(list) {
		f := strings.Fields(line)
		if len(f) == 0 || f[0] == "#" {
			continue
		}
		t, ok := types[f[1]]
		if len(f) != 2 || !ok {
			panic("attrib: speakers.txt: " + line)
		}
		*m.At(f[0]) = t
		*m.At(plural(f[0])) = t
	}
	for one, many := range map[string]string{"man": "men", "woman": "women", "person": "people", "child": "children", "wife": "wives"} {
		if t := m.Get(one); t != nlp.NoSpeakerType {
			*m.At(many) = t
		}
	}
	return m
}

// canSpeak reports whether a noun, singular or plural, stands for people or a body
// of people.
func canSpeak(noun string) bool {
	return headTypes.Has(noun) || lexicon.Person(lexicon.Singular(noun))
}

// nameTypes are words of an institution's name that tell its type.
var nameTypes = []struct {
	words map[string]bool
	is    nlp.SpeakerType
}{
	{set("reuters afp ap upi tass interfax xinhua belta dpa ansa efe pti ria itar-tass kyodo yonhap anadolu"), nlp.Agency},
	{set("police constabulary nypd lapd sheriff fbi gardai scotland interpol europol"), nlp.Police},
	{set("times post bbc cnn nbc abc cbs fox npr guardian herald tribune gazette journal telegraph news tv radio magazine bloomberg politico msnbc jazeera observer media"), nlp.Media},
	{set("ministry department kremlin government pentagon embassy commission congress parliament senate treasury bureau administration council court office army navy military"), nlp.Government},
}

// typeOf tells the sort of a speaker from its head noun, its words and its
// name. A named person speaks for themselves.
func typeOf(text, head string, words []nlp.Token, m *name.Mention) nlp.SpeakerType {
	if m != nil && m.Type == name.Person {
		return nlp.Person
	}
	for _, t := range nameTypes {
		for i := range words {
			if i > 0 && words[i-1].Norm == head && texts[head] {
				break // "a letter seen by the Gazette"
			}
			if words[i].In(text) != words[i].Norm && t.words[words[i].Norm] {
				return t.is
			}
		}
	}
	if t := headTypes.Get(head); t != nlp.NoSpeakerType {
		return t
	}
	if m != nil && m.Type == name.Place {
		return nlp.Government // "Moscow said"
	}
	if m != nil {
		return nlp.Group
	}
	return nlp.NoSpeakerType
}
