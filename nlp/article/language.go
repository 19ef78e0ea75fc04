package article

import (
	"math/bits"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"crossclaim/nlp/lexicon"
)

// Languages are told apart by their commonest words. English prose is two
// fifths made of them, and even lists of names and scores keep to one in ten. A
// text is clearly not English only when
//   - it has 40 words or more, of which the first 1,000 are looked at, and
//   - most of its letters are in another script; or
//   - at most 1 word in 12 is one of English's, and those of another language
//     are at least twice as many and 1 in 12; or
//   - at most 1 word in 50 is one of English's, and most words are lower case.
//
// A text of which 1 word in 6 is one of English's when 100 are read is English:
// no more of it is looked at.
const (
	minWords = 40
	maxWords = 1000
	glance   = 100
)

// english are its commonest words that are not as common in another language of
// the list below: no "a", "in", "no", "on" or "me".
const english = "the of and to that is was for with are as it at by from this have has had he his they be not said were which their been will would who but its an after about more"

// languages lists the commonest words of others, those of English left out.
var languages = []struct {
	name  string
	words string
}{
	{"Spanish", "el la los las de del que y en un una por con para su se es al lo como más pero sus este ha fue entre sobre también desde"},
	{"Portuguese", "o os as de do da dos das que e em um uma por com para não se é ao mais como mas foi sua seu no na pelo pela também"},
	{"French", "le la les de des du et en un une que qui dans pour par sur au aux est pas plus ce il elle avec sont été cette ont ses son d l"},
	{"Italian", "il lo la gli le di del della dei delle e che in un una per con non si è al alla sono da nel più come ha anche dal"},
	{"Catalan", "el la els les de del dels que i en un una per amb és al no se ha va més com però als aquest d l"},
	{"Romanian", "și de la în cu pe a al ale din care este un o pentru nu că mai au fost după sau prin lui"},
	{"German", "der die das den dem des und ist in von zu mit sich auf für nicht ein eine einen im auch es an als nach bei aus wie hat sind war"},
	{"Dutch", "de het een en van ik te dat die in op voor met zijn niet aan er om ook als dan maar bij of uit nog naar heeft door wordt"},
	{"Swedish", "och i att det som en på är av för den till med har de inte om ett men var sig så vi från kan när"},
	{"Norwegian or Danish", "og i at det som en på er av for den til med har de ikke om et men var seg sig vi fra kan når der ble blev"},
	{"Finnish", "ja on ei se että oli hän mutta myös kun ovat joka sen kuin tai ole mukaan jo vain sekä olla hänen"},
	{"Polish", "i w na z do się że nie to jest o od po jak przez za dla są ale oraz być był który tym"},
	{"Czech or Slovak", "a v na se že je s z do o k pro za od po jako by ale podle i jsou byl jeho který sa nie"},
	{"Hungarian", "a az és hogy nem is egy ez volt meg csak már de azt ha mint még kell el szerint után"},
	{"Turkish", "ve bir bu da de için ile olarak çok daha olan gibi sonra kadar ise en ne her değil olduğu"},
	{"Indonesian or Malay", "yang dan di dari untuk dengan ini itu pada tidak dalam akan juga ke oleh ada sebagai telah mereka adalah"},
	{"Vietnamese", "và của là có trong được cho không các với một người đã những này khi đến ở từ cũng"},
	{"Tagalog", "ang ng sa mga na at ay ni si kay para hindi ito na nang mula dahil may kanyang"},
	{"Swahili", "ya wa na kwa ni katika za la kuwa hiyo cha hii huo baada lakini pia watu alisema"},
}

// commonest maps each of these words to the set of its languages: bit 0 is
// English, bit i+1 is languages[i].
var commonest = sync.OnceValue(func() *lexicon.Words[uint32] {
	m := lexicon.Room[uint32](1023)
	for i := range languages {
		for w := range strings.FieldsSeq(languages[i].words) {
			if utf8.RuneCountInString(w) > 1 { // letters stand for many things
				*m.At(w) |= 2 << i
			}
		}
	}
	for w := range strings.FieldsSeq(english) {
		*m.At(w) |= 1
	}
	return m
})

// language reports whether text is clearly not in English, and if possible what
// language it is in.
func language(text string) (name string, foreign bool) {
	c := tally(text)
	switch {
	case c.words < minWords:
		return "", false
	case 2*c.nonLatin > c.letters:
		return "another script", true
	}
	best, most := "", 0
	for i, n := range c.others {
		if n > most {
			best, most = languages[i].name, n
		}
	}
	if 12*c.english <= c.words && 12*most >= c.words && most >= 2*c.english {
		return best, true
	}
	return "", 50*c.english <= c.words && 2*c.lower > c.words
}

// A census counts the words of a text.
type census struct {
	words, lower      int // all, and those in lower case
	letters, nonLatin int
	english           int
	others            [32]int // by the order of languages
	known             *lexicon.Words[uint32]
}

// tally counts the first words of text.
func tally(text string) census {
	c := census{known: commonest()}
	for i := 0; i < len(text) && c.words < maxWords; {
		if c.words == glance && 6*c.english >= glance {
			break
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsLetter(r) {
			i += n
			continue
		}
		start := i
		for i < len(text) && i-start < 64 {
			r, n := utf8.DecodeRuneInString(text[i:])
			if !unicode.IsLetter(r) && !unicode.IsMark(r) {
				break
			}
			c.letters++
			if r >= 0x250 && !unicode.Is(unicode.Latin, r) && unicode.IsLetter(r) {
				c.nonLatin++
			}
			i += n
		}
		c.word(text[start:i])
	}
	return c
}

// word counts one.
func (c *census) word(w string) {
	c.words++
	if r, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(r) {
		c.lower++
	}
	if len(w) > 8 {
		return
	}
	in := c.known.Get(strings.ToLower(w))
	c.english += int(in & 1)
	for in >>= 1; in != 0; in &= in - 1 {
		c.others[bits.TrailingZeros32(in)]++
	}
}
