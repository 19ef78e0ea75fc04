package syntax

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

// tokens reads "word/TAG word/TAG".
func tokens(s string) []nlp.Token {
	var out []nlp.Token
	for w := range strings.FieldsSeq(s) {
		norm, tag, _ := strings.Cut(w, "/")
		out = append(out, nlp.Token{Norm: norm, Tag: nlp.ParseTag(tag)})
	}
	return out
}

func TestMend(t *testing.T) {
	for _, row := range []struct{ in, word, want string }{
		{"he/PRP said/VBN so/RB", "said", "VBD"},
		{"he/PRP was/VBD said/VBN to/TO", "said", "VBN"},
		{"heard/VBD and/CC saw/JJ people/NNS", "saw", "VBD"},
		{"the/DT saw/NN cut/VBD", "saw", "NN"},
		{"12/CD %/JJ rose/VBD", "%", "NN"},
		{"said/VBD that/DT the/DT law/NN", "that", "IN"},
		{"said/VBD that/DT law/NN", "that", "DT"},
		{"often/NNP late/JJ is/VBZ", "often", "RB"},
		{"shattered/VBD windows/VBZ", "windows", "NNS"},
		{"has/VBZ cuts/VBZ", "cuts", "VBZ"},
		{"return/VB different/JJ takes/VBZ", "takes", "NNS"},
		{"union/NN committees/VBZ are/VBP", "committees", "NNS"},
		{"union/NN wants/VBZ more/JJR", "wants", "VBZ"},
		{"we/PRP hope/NN so/RB is/VBZ", "hope", "VBP"},
		{"did/VBD not/RB prevent/JJ it/PRP", "prevent", "VB"},
		{"some/DT hope/VB that/IN is/VBZ", "hope", "NN"},
		{"gave/VBD her/PRP name/NN", "her", "PRP$"},
		{"gave/VBD her/PRP to/TO", "her", "PRP"},
		{"he/PRP ,/, speaking/NN after/IN is/VBZ", "speaking", "VBG"},
		{"ruiz/NNP spoke/NN by/IN phone/NN", "spoke", "VBD"},
		{"ruiz/NNP spoke/NN is/VBZ", "spoke", "NN"},
		{"ruiz/NNP wishes/NNS to/TO stay/VB", "wishes", "VBZ"},
		{"ruiz/NNP supporters/NNS to/TO stay/VB", "supporters", "NNS"},
		{"they/PRP both/DT share/NN it/PRP", "share", "VBP"},
	} {
		toks := tokens(row.in)
		mend(" ", toks)
		for _, tok := range toks {
			if tok.Norm == row.word {
				require.Equal(t, row.want, tok.Tag.String(), "%s in %q", row.word, row.in)
			}
		}
	}
}

func TestANameIsNoVerb(t *testing.T) {
	for text, want := range map[string]string{"Then Waled Osman spoke": "NNP", "Then waled Osman spoke": "VBD", "Then Called Osman spoke": "VBD"} {
		f := strings.Fields(text)
		toks := make([]nlp.Token, len(f))
		for i, tag := range []nlp.Tag{nlp.RB, nlp.VBD, nlp.NNP, nlp.VBD} {
			at := strings.Index(text, f[i])
			toks[i] = nlp.Token{Span: nlp.Span{Start: at, End: at + len(f[i])}, Norm: strings.ToLower(f[i]), Tag: tag}
		}
		mend(text, toks)
		require.Equal(t, want, toks[1].Tag.String(), text)
	}
}

func TestHedge(t *testing.T) {
	for in, want := range map[string]int{
		"at/IN least/JJS 20/CD":          2,
		"at/IN least/JJS some/DT":        0,
		"no/DT fewer/JJR than/IN 12/CD":  3,
		"up/IN to/TO hundreds/NNS":       2,
		"about/IN a/DT dozen/NN":         1,
		"about/IN a/DT dog/NN":           0,
		"more/JJR than/IN half/NN":       2,
		"more/JJR than/IN him/PRP":       0,
		"at/IN":                          0,
		"an/DT estimated/JJ $/$ 4/CD":    2,
		"between/IN 5/CD and/CC 10/CD":   1,
		"well/RB over/IN thousands/NNS":  2,
		"as/RB many/JJ as/IN 40/CD":      3,
		"close/JJ to/TO a/DT million/CD": 2,
	} {
		require.Equal(t, want, (&Tree{Tokens: tokens(in)}).hedge(0), in)
	}
}

func TestEveryWordHasOneForm(t *testing.T) {
	require.True(t, is("sunday", day) && is("august", month) && is("week", period))
	for word := range words.All() {
		require.Equal(t, strings.ToLower(word), word, "words are looked up in lower case")
	}
	require.True(t, tells("say") && !tells("walk"))
	require.True(t, stateable("claims") && stateable("fact") && !stateable("weapons"))
}
