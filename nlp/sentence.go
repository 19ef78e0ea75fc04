package nlp

// A Sentence is one sentence, headline or list item of a Document.
type Sentence struct {
	Span   // without surrounding white space
	Index  int
	Field  Field
	Role   Role
	Para   int     // which paragraph of the field it stands in, from 0
	Tokens []Token // nil where the sentence was not tagged
}

// A Role says what part of an article a sentence is.
type Role uint8

// The roles. Those before CrossLink can hold claims.
const (
	Prose     Role = iota // running text
	Heading               // the headline or a crosshead: "26-years rule"
	Caption               // words under a picture
	CrossLink             // "READ MORE: ...": names another article; holds no claim
	Furniture             // date lines, credits, "Source:" lines; holds no claim
)

// Claims reports whether sentences of this role can hold claims.
func (r Role) Claims() bool { return r < CrossLink }

// A Token is a word, number or mark of a sentence.
type Token struct {
	Span
	Norm string // lower case, curly apostrophes made straight

	// What many ask about Norm, worked out once. Zero where it was not.
	Word  uint16 // its number among the words of all lists, see Lists
	Off   Lists  // the lists that it is not on
	Shape Shape
	Small bool // it begins with a small ASCII letter, as most words do, or would if it stood in no headline

	Tag Tag
}

// A Lists is a set of the word lists that every token is asked about, a bit each.
// nlp/lexicon counts both them and their words.
type Lists uint16
