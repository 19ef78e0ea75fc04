package align

import (
	"math"
	"slices"
	"strings"
	"sync"

	"crossclaim/compare/cluster"
	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// A profile is what a claim offers for comparison, in the form in which it is
// compared.
type profile struct {
	claim   *nlp.Claim
	prior   float64
	head    string // the noun counted, or the speaker of a statement; one word for all synonyms
	folk           // whom head stands for
	verb    string
	measure string   // what a figure without a counted noun measures; one word for all synonyms
	holder  string   // the last word of the name of whose figure it is
	near    []term   // words beside the quantity, or the words of a statement
	terms   []term   // words of the sentence
	names   []string // the last words of the names in its sentence
	first   []string // the first ones of those of several words: "Samantha, 14" is Samantha Price
	speaker speaker
	inside  // of a statement
	wording
	heard  occasions // those of all statements of its block
	length float64   // of near; the sum of the weights for a statement
	all    float64   // of terms
	low    float64
	high   float64
	ofHead int  // how many of its noun, or of its speaker, its article has; 0 where it names none
	among  int  // how many of its kind its article has
	inAll  int  // how many claims its block has
	told   int  // how many articles of the event give the figure
	opens  bool // its article begins with a toll
	below  bool // its article begins with a greater toll of its kind
	// several is how many happenings its sentence tells of, 0 where it does not say.
	several float64
	dead    []float64 // the numbers of dead that its article gives
	hits    bool      // see countsHit
	turn    string    // see turn
	// forecast is set where the figure is what somebody expects.
	forecast bool
}

// A term is a word and how much it says about what a claim is about.
type term struct {
	id     int32
	weight float64
}

// lexis numbers the words of an event and weighs them by how rare they are
// in it.
type lexis struct {
	ids   map[string]int32 // by word as it stands and by oneWord of it
	in    []int            // claims that each word stands in
	roots map[string]int32 // by rootOf a word, the number of the first one that has it
	root  []int32          // that number, by the number of each word
	news  []float64        // what each word tells in the news at large, as inNews has it; 0 is not asked yet
	total int
	// figures leads from a statement to the figures in it.
	figures map[*nlp.Claim]inside
	edges   []cluster.Edge // room for those of a block

	words nlp.Words // of the sentence whose bag was made last
	terms []term    // that bag
	all   float64   // its length
}

// used keeps what one event has done with for another: most have few claims, and
// there are thousands.
var used = sync.Pool{New: func() any { return &lexis{ids: map[string]int32{}, roots: map[string]int32{}} }}

// done lets another event use x, unless it has grown so large that small events
// would take long to clear it.
func (x *lexis) done() {
	const large = 1 << 13
	if len(x.ids) > large {
		return
	}
	clear(x.ids)
	clear(x.roots)
	x.in, x.news, x.root = x.in[:0], x.news[:0], x.root[:0]
	x.figures, x.edges = nil, x.edges[:0]
	x.words, x.terms = "", nil
	used.Put(x)
}

func newLexis(claims []*nlp.Claim) *lexis {
	x := used.Get().(*lexis)
	x.total = len(claims)
	var last nlp.Words // claims of one sentence have the same
	var ids []int32
	for _, c := range claims {
		if c.Terms != last {
			last, ids = c.Terms, ids[:0]
			for w := range c.Terms.All() {
				ids = append(ids, x.id(w))
			}
		}
		for _, id := range ids {
			x.in[id]++
		}
	}
	return x
}

// id returns the number of a word, one for all its synonyms.
func (x *lexis) id(w string) int32 {
	if id, known := x.ids[w]; known {
		return id
	}
	one := oneWord(w)
	id, known := x.ids[one]
	if !known {
		id = int32(len(x.in))
		x.ids[one] = id
		r := rootOf(one)
		if _, known := x.roots[r]; !known {
			x.roots[r] = id
		}
		x.root = append(x.root, x.roots[r])
		x.in = append(x.in, 0)
		x.news = append(x.news, 0)
	}
	x.ids[w] = id
	return id
}

// rarity weighs a word. The constants keep an event of few claims from taking
// a word that two of them share for a common one.
func (x *lexis) rarity(id int32) float64 {
	return math.Log(1 + float64(x.total+20)/float64(x.in[id]+10))
}

// bag returns the words as terms, sorted and unique. Where near is true, the
// first words weigh most. The word but is left out: what is counted is an axis of
// its own.
func (x *lexis) bag(words nlp.Words, near bool, but string) ([]term, float64) {
	out := make([]term, 0, words.Len())
	not := int32(-1)
	if but != "" {
		not = x.id(but)
	}
	i := -1
	for w := range words.All() {
		i++
		id := x.id(w)
		if id == not || near && lightVerbs.Has(w) {
			continue
		}
		if slices.ContainsFunc(out, func(t term) bool { return t.id == id }) {
			continue
		}
		weight := x.rarity(id)
		if near {
			weight *= 4 / float64(4+i)
		}
		out = append(out, term{id, weight})
	}
	slices.SortFunc(out, func(a, b term) int { return int(a.id - b.id) })
	return out, norm(out)
}

// sentence returns the bag of the words of a sentence, made once for the claims
// of one that follow each other.
func (x *lexis) sentence(words nlp.Words) ([]term, float64) {
	if words != x.words || x.terms == nil {
		x.words = words
		x.terms, x.all = x.bag(words, false, "")
	}
	return x.terms, x.all
}

// oneOf reports whether one of words is what is asked for.
func oneOf(words nlp.Words, is func(string) bool) bool {
	for w := range words.All() {
		if is(w) {
			return true
		}
	}
	return false
}

func norm(terms []term) float64 {
	sum := 0.0
	for _, t := range terms {
		sum += t.weight * t.weight
	}
	return math.Sqrt(sum)
}

// profileOf prepares c for comparison.
func profileOf(c *nlp.Claim, x *lexis) *profile {
	p := &profile{claim: c, prior: priorOf(c.Kind.Name), head: headOf(c), verb: oneWord(c.Verb), measure: oneWord(c.Measure), holder: shortName(c.Holder)}
	if c.Quantity != nil {
		p.folk = folkOf(p.head)
		p.terms, p.all = x.sentence(c.Terms)
		p.near, p.length = x.bag(c.Near, true, p.head)
		p.low, p.high = c.Quantity.Low, c.Quantity.High
	} else {
		p.speaker, p.inside, p.wording = speakerOf(c), x.figures[c], wordingOf(c)
		p.near, p.length = x.said(c, p.speaker.names)
	}
	if c.Quantity != nil {
		p.hits, p.turn = countsHit(c), turn(c)
	}
	p.forecast = oneOf(c.Near, forecasts.Has)
	for _, n := range c.Names {
		p.names = append(p.names, shortName(n))
		if first, _, several := strings.Cut(strings.ToLower(n), " "); several {
			p.first = append(p.first, first)
		}
	}
	return p
}

// shortName returns the last word of a name, which is how articles repeat it.
func shortName(n string) string {
	n = strings.ToLower(n)
	return n[strings.LastIndexByte(n, ' ')+1:]
}

// headOf returns the word for what is counted. A "member" is one of what stands
// before it: "nine crew members".
func headOf(c *nlp.Claim) string {
	head := strings.ToLower(c.Head)
	if text := c.Doc.Field(c.Sentence.Field); head == "member" && c.Subject.End <= len(text) {
		words := strings.Fields(strings.ToLower(c.Subject.In(text)))
		if n := len(words); n > 1 {
			head = words[n-2]
		}
	}
	return oneWord(head)
}

// forecasts lists the words beside a figure that has not come about yet.
var forecasts = lexicon.NewSet(`predict forecast expect project anticipate`)

// beside reports whether a word, as oneWord gives it, stands beside p's figure.
func (p *profile) beside(word string) bool {
	return word != "" && oneOf(p.claim.Near, func(w string) bool { return oneWord(w) == word })
}
