package syntax

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
	"crossclaim/nlp/segment"
	"crossclaim/nlp/tag"
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

// mends are rows of tagged words, one of them, and the tag that it gets.
var mends = []struct{ in, word, want string }{
	{"he/PRP said/VBN so/RB", "said", "VBD"},
	{"a/DT longer/RBR route/NN is/VBZ", "longer", "JJR"},
	{"lost/VBN \"/'' retired/VBD judge/NN bo/NNP lind/NNP said/VBD", "retired", "JJ"},
	{"lind/NNP ,/, 60/CD ,/, retired/VBD monday/NNP", "retired", "VBD"},
	{"she/PRP retired/VBD rich/JJ", "retired", "VBD"},
	{"some/DT have/NN told/VBN him/PRP", "have", "VBP"},
	{"study/NN last/JJ month/NN shows/NNS that/IN", "shows", "VBZ"},
	{"study/NN this/DT summer/NN camps/NNS that/IN", "camps", "NNS"},
	{"feast/NN ,/, tweeting/NN ,/, \"/'' no/DT", "tweeting", "VBG"},
	{"mark/NNP ,/, aged/JJ 12/CD is/VBZ", "aged", "VBN"},
	{"the/DT bank/NN plans/NNS to/TO close/VB", "plans", "VBZ"},
	{"they/PRP knew/VBD the/DT bank/NN plans/NNS to/TO close/VB", "plans", "NNS"},
	{"the/DT bank/NN plans/NNS to/TO close/VB mills/NNS were/VBD bold/JJ", "plans", "NNS"},
	{"protests/NNS against/IN the/DT bank/NN plans/NNS to/TO close/VB", "plans", "NNS"},
	{"vacancy/NN rate/NN drops/NNS to/TO 4/CD percent/NN", "drops", "VBZ"},
	{"they/PRP fear/VBP rate/NN drops/NNS to/TO 4/CD percent/NN", "drops", "NNS"},
	{"ida/NNP holm/NNP announces/NNS ferry/NN plan/NN", "announces", "VBZ"},
	{"lund/NNP council/NN backs/NNS the/DT plan/NN", "backs", "VBZ"},
	{"lund/NNP council/NN homes/NNS plan/NN", "homes", "NNS"},
	{"lund/NNP council/NN backs/NNS the/DT plan/NN it/PRP made/VBD", "backs", "NNS"},
	{"according/IN to/TO him/PRP is/VBZ", "according", "VBG"},
	{"were/WRB the/DT dam/NN to/TO fail/VB", "were", "VBD"},
	{"fired/VBD tear/IN gas/NN", "tear", "NN"},
	{"crowds/NNS cut/VBD it/PRP and/CC shut/VB the/DT gate/NN", "shut", "VBD"},
	{"said/VBD the/DT strike/NN cost/NN the/DT firm/NN", "cost", "VBD"},
	{"he/PRP knows/VBZ the/DT cost/NN the/DT firm/NN paid/VBD", "cost", "NN"},
	{"the/DT man/NN called/VBN the/DT fox/NN is/VBZ", "called", "VBN"},
	{"let/VBD the/DT men/NNS go/VBP", "go", "VB"},
	{"said/VBD a/DT lorry/NN struck/NN a/DT bus/NN", "struck", "VBD"},
	{"a/DT bank/NN let/VBN it/PRP go/VB", "let", "VBD"},
	{"he/PRP has/VBZ let/VBN it/PRP", "let", "VBN"},
	{"won/VBD seats/NNS and/CC lost/VBN the/DT vote/NN", "lost", "VBD"},
	{"had/VBD seats/NNS and/CC lost/VBN the/DT vote/NN", "lost", "VBN"},
	{"two/CD gunmen/NNS shot/VBD dead/VBP a/DT mayor/NN", "dead", "JJ"},
	{"he/PRP will/MD strike/NN", "strike", "VB"},
	{"demanded/VBD that/IN he/PRP leave/VB", "leave", "VBP"},
	{"said/VBD that/IN he/PRP leave/VB", "leave", "VB"},
	{"insisted/VBD that/IN the/DT firm/NN pay/NN $/$ 2/CD", "pay", "VBP"},
	{"people/NNS cut/NN the/DT rope/NN ./.", "cut", "VBD"},
	{"cutting/VBG costs/NNS angered/VBN the/DT men/NNS ./.", "angered", "VBD"},
	{"killed/VBD nine/CD and/CC injured/JJ two/CD ./.", "injured", "VBD"},
	{"polls/NNS close/RB at/IN eight/CD ./.", "close", "VBP"},
	{"polls/NNS close/RB at/IN eight/CD", "close", "RB"},
	{"he/PRP was/VBD said/VBN to/TO", "said", "VBN"},
	{"de/IN brandt/NNP said/VBD so/RB", "de", "NNP"},
	{"the/DT van/NN brandt/NNP drove/VBD", "van", "NN"},
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
	{"he/PRP cannot/NN strike/NN ./.", "cannot", "MD"},
	{"he/PRP cannot/NN strike/NN ./.", "strike", "VB"},
	{"two/CD men/NNS briefed/VBP on/IN it/PRP", "briefed", "VBD"},
	{"ruiz/NNP wishes/NNS to/TO stay/VB", "wishes", "VBZ"},
	{"ruiz/NNP supporters/NNS to/TO stay/VB", "supporters", "NNS"},
	{"they/PRP both/DT share/NN it/PRP", "share", "VBP"},
	{"divers/NNS hid/VBD two/CD loaded/VBD boats/NNS ./.", "loaded", "VBN"},
	{"they/PRP fed/VBD several/JJ tagged/VBD grey/JJ seals/NNS ./.", "tagged", "VBN"},
	{"her/PRP$ two/CD lost/VBD nets/NNS ./.", "lost", "VBN"},
	{"the/DT 40/CD lost/VBD nets/NNS ./.", "lost", "VBN"},
	{"one/CD of/IN the/DT nine/CD tagged/VBD seals/NNS ./.", "tagged", "VBN"},
	{"two/CD tagged/VBD seals/NNS swam/VBD ./.", "tagged", "VBN"},
	{"the/DT two/CD rowed/VBD boats/NNS ./.", "rowed", "VBD"},
	{"two/CD rowed/VBD boats/NNS ./.", "rowed", "VBD"},
	{"he/PRP said/VBD two/CD rowed/VBD boats/NNS ./.", "rowed", "VBD"},
	{"he/PRP saw/VBD nets/NNS ,/, a/DT new/JJ mended/VBD nets/NNS ./.", "mended", "VBD"},
	{"he/PRP saw/VBD two/CD rowed/VBD a/DT boat/NN ./.", "rowed", "VBD"},
	{"of/IN them/PRP two/CD were/VBD boats/NNS there/RB is/VBZ ./.", "were", "VBD"},
}

func TestMend(t *testing.T) {
	for _, row := range mends {
		toks := tokens(row.in)
		(&mender{text: " ", tokens: toks}).mend()
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
		(&mender{text: text, tokens: toks}).mend()
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
	for _, e := range roles {
		require.Equal(t, strings.ToLower(e.words), e.words, "words are looked up in lower case")
	}
	require.True(t, tells("say") && !tells("walk"))
	require.True(t, stateable("claims") && stateable("fact") && !stateable("weapons"))
}

// TestEveryMendingIsNeeded: each comes up in the corpus or in a row of TestMend.
func TestEveryMendingIsNeeded(t *testing.T) {
	b, err := os.ReadFile("testdata/parses.txt")
	require.NoError(t, err)
	used := map[string]bool{mendings[0].slip: true} // TestANameIsNoVerb
	count := func(s *sieve, m *mender, i int) {
		for k := range s.list {
			if r := &s.list[k]; s.sift(m, i)>>k&1 != 0 && m.tag(i) != r.to && m.proves(r, i) {
				used[r.slip] = true
			}
		}
	}
	var sentences [][]nlp.Token
	var texts []string
	for block := range strings.SplitSeq(string(b), "\n\n") {
		text, _, _ := strings.Cut(block, "\n")
		toks := segment.Tokens(nil, text, nlp.Span{End: len(text)})
		tag.Tag(text, toks)
		sentences, texts = append(sentences, toks), append(texts, text)
	}
	for _, row := range mends {
		sentences, texts = append(sentences, tokens(row.in)), append(texts, "Waled Osman")
	}
	for n, toks := range sentences {
		for _, past := range []bool{false, true} {
			m := mender{text: texts[n], tokens: toks, past: past}
			for i := range toks {
				count(mended, &m, i)
				count(lacking, &m, i)
			}
		}
	}
	for _, k := range slices.Concat(mendings, lacks) {
		require.NotEmpty(t, k.slip)
		require.True(t, used[k.slip], "nothing needs %s", k.slip)
	}
}

// TestSieve: a mending is tried only at tokens that it can change.
func TestSieve(t *testing.T) {
	s := sieveOf([]mending{
		{slip: "any noun", from: nouns},
		{slip: "a verb behind one", from: verbs, after: nouns},
		{slip: "the first word, before a mark", from: every, after: of(nlp.NoTag), ahead: of(nlp.Comma)},
		{slip: `"ferry" or "tram"`, from: nouns, words: "ferry tram"},
	})
	m := &mender{tokens: tokens("ferry/NN ,/, quay/NN sank/VBD trams/NNS ./.")}
	for i, want := range []uint64{0b1101, 0, 0b0001, 0b0010, 0b0001, 0} {
		require.Equal(t, want, s.sift(m, i), m.norm(i))
	}
}
