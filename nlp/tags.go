package nlp

// A Tag is a part of speech of the Penn Treebank (Marcus, Santorini and
// Marcinkiewicz 1993), plus Quote, Dash and Currency marks that the Treebank
// writes as their own tags.
type Tag uint8

// The tags. NoTag is a token that was not tagged.
const (
	NoTag Tag = iota
	CC        // coordinating conjunction
	CD        // cardinal number
	DT        // determiner
	EX        // existential "there"
	FW        // foreign word
	IN        // preposition or subordinating conjunction
	JJ        // adjective
	JJR
	JJS
	LS // list item marker
	MD // modal
	NN
	NNP
	NNPS
	NNS
	PDT  // predeterminer
	POS  // possessive ending
	PRP  // personal pronoun
	PRPS // possessive pronoun, "PRP$"
	RB   // adverb
	RBR
	RBS
	RP  // particle
	SYM // symbol
	TO
	UH // interjection
	VB
	VBD
	VBG
	VBN
	VBP
	VBZ
	WDT
	WP
	WPS // "WP$"
	WRB
	Comma    // ,
	Stop     // . ! ?
	Colon    // : ; ...
	Dash     // - -- – —
	Quote    // any quotation mark, single ones too where they quote
	Open     // ( [ {
	Close    // ) ] }
	Currency // $ £ € ¥ ₹ and the like
	Hash     // #
	numTags
)

var tagNames = [numTags]string{
	"", "CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNP", "NNPS", "NNS",
	"PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN",
	"VBP", "VBZ", "WDT", "WP", "WP$", "WRB", ",", ".", ":", "-", "''", "(", ")", "$", "#",
}

// String returns the tag's name in the Penn Treebank.
func (t Tag) String() string { return tagNames[t] }

// ParseTag returns the tag of a Treebank name, or NoTag.
func ParseTag(name string) Tag {
	for t, n := range tagNames {
		if n == name {
			return Tag(t)
		}
	}
	return NoTag
}

// Noun reports whether t is a noun, common or proper.
func (t Tag) Noun() bool { return t >= NN && t <= NNS }

// Proper reports whether t is a proper noun.
func (t Tag) Proper() bool { return t == NNP || t == NNPS }

// Verb reports whether t is a form of a verb, modals not counted.
func (t Tag) Verb() bool { return t >= VB && t <= VBZ }

// Finite reports whether t can only be a verb that carries tense.
func (t Tag) Finite() bool { return t == VBD || t == VBP || t == VBZ || t == MD }

// Adjective reports whether t is an adjective.
func (t Tag) Adjective() bool { return t >= JJ && t <= JJS }

// Mark reports whether t is punctuation.
func (t Tag) Mark() bool { return t >= Comma && t <= Close }
