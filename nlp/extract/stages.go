package extract

import (
	"sync"

	"crossclaim/nlp"
	"crossclaim/nlp/attrib"
	"crossclaim/nlp/name"
	"crossclaim/nlp/number"
	"crossclaim/nlp/segment"
	"crossclaim/nlp/syntax"
	"crossclaim/nlp/tag"
)

// An article is a Document with everything found in it.
type article struct {
	doc          *nlp.Document // as it is read, see plain
	of           *nlp.Document // as it is
	sentences    []nlp.Sentence
	trees        []*syntax.Tree // nil where the sentence holds no claims
	names        *name.Index
	attributions []nlp.Attribution
	spoken       [][]int            // for each sentence, the attributions with content in it
	figures      [][]number.Reading // for each sentence, the quantities in order
	scenes       []*scene           // for each sentence, once asked for
	hit          []int              // the numeric claims of those whom something was aimed at, by index
	alone        bool               // as in Options
}

// A desk is the room that some articles after others are worked on in. Nothing on
// it outlives the reading of an article: claims keep no tokens and no trees.
type desk struct {
	tokens []nlp.Token // one array for all sentences
	trees  syntax.Arena
	claims []nlp.Claim // before they are put in order
}

var desks = sync.Pool{New: func() any { return new(desk) }}

// clear makes the desk empty.
func (d *desk) clear() {
	d.tokens = d.tokens[:0]
	d.trees.Reset()
}

// stages run the chain up to the point where claims are made. Each goes over all
// sentences of some articles before the next begins: its code and its tables then
// stay in the processor's cache.
var stages = []func(*article, *desk){
	(*article).cut,
	(*article).tag,
	(*article).parse,
	(*article).name,
	(*article).attribute,
	(*article).count,
	(*article).look,
}

// cut parts the sentences into tokens.
func (a *article) cut(desk *desk) {
	tokens := desk.tokens
	if n := length(a.sentences) / 4; cap(tokens)-len(tokens) < n {
		tokens = make([]nlp.Token, 0, max(n, 2*cap(tokens))) // what was cut before stays where it is
	}
	for i := range a.sentences {
		if s := &a.sentences[i]; s.Role.Claims() {
			from := len(tokens)
			tokens = segment.Tokens(tokens, a.doc.Field(s.Field), s.Span)
			s.Tokens = tokens[from:len(tokens):len(tokens)]
		}
	}
	desk.tokens = tokens
	segment.Recase(a.doc, a.sentences)
}

func (a *article) tag(*desk) {
	for i := range a.sentences {
		if s := &a.sentences[i]; s.Tokens != nil {
			tag.Tag(a.doc.Field(s.Field), s.Tokens)
		}
	}
}

func (a *article) parse(desk *desk) {
	a.trees, a.scenes = make([]*syntax.Tree, len(a.sentences)), make([]*scene, len(a.sentences))
	for i := range a.sentences {
		if s := &a.sentences[i]; s.Role.Claims() {
			a.trees[i] = desk.trees.Parse(a.doc.Field(s.Field), s)
		}
	}
}

func (a *article) name(*desk) { a.names = name.Find(a.doc, a.sentences) }

func (a *article) attribute(*desk) {
	a.attributions = attrib.Find(a.doc, a.sentences, a.trees, a.names)
	a.hear()
}

func (a *article) count(*desk) {
	a.figures = make([][]number.Reading, len(a.sentences))
	for i, t := range a.trees {
		if t != nil {
			a.figures[i] = number.Read(t)
		}
	}
}

// look finds the circumstances of all claims.
func (a *article) look(*desk) {
	for i := range a.figures {
		if len(a.figures[i]) > 0 {
			a.scene(i).figures = a.figures[i]
		}
	}
	for i := range a.attributions {
		a.scene(a.attributions[i].Sentence)
	}
}

// length returns how many bytes the sentences have.
func length(sentences []nlp.Sentence) int {
	n := 0
	for i := range sentences {
		n += sentences[i].Span.Len()
	}
	return n
}
