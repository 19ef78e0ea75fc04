package nlp

// A Claim is one number or one statement that an article puts forward, with
// the words, the speaker and the circumstances. All its spans point into the
// Field of its Sentence.
type Claim struct {
	ID       string    // the Document's ID, "#" and a number from 1 in the order of the article
	Doc      *Document // never nil
	Sentence Sentence  // without its tokens
	Kind     *Kind     // never nil
	Span     Span      // quantity and counted noun, or the statement's content

	Quantity    *Quantity    // nil for a statement
	Attribution *Attribution // nil is the article's own voice

	Subject  Span     // what is counted or measured, as a noun phrase; empty when not found
	Head     string   // its head noun in the singular, or the speaker of a statement; "" when unknown
	With     string   // what is counted together with Head: "staff" of "170 guests and staff", WhoDidIt; "" when none
	Places   []string // canonical names, most specific first
	Time     DayRange // when it holds or happened, resolved against Published
	Event    string   // the event word near it, singular: "rally", "crash"; "" when none
	Group    string   // the side counted: "opposition"; "" when not said
	Modality Modality

	// What follows is only for lining claims up.
	Scope   Scope      // how the figure stands to a larger one
	Anchor  TimeAnchor // from where a duration runs
	Whole   *Quantity  // the larger figure that a Part is of: 150 in "88 of the 150 seats"; nil when not said
	Near    Words      // lemmas of the content words beside the quantity, the nearest first
	Measure string     // head noun of what a figure without a counted noun measures, singular: "loss"; "" when unknown
	Holder  string     // canonical name of whose it is: "Serrano" of "Serrano received 46 percent"
	Verb    string     // lemma of the verb that governs the quantity: "gather", "kill"
	Terms   Words      // stems of the content words around it, sorted, unique
	Denied  Words      // of a statement: those of Terms in a clause that is negated
	Names   []string   // canonical names in its sentence, sorted, unique
}

// WhoDidIt is what a number of dead is counted together with in "seven people died,
// including the gunman".
const WhoDidIt = "who did it"

// A Scope says how a figure stands to a larger one of the same thing.
type Scope uint8

// The scopes.
const (
	Whole  Scope = iota // nothing is said of a larger figure
	Part                // "12 of the 23", "including three children", "a man was killed"
	More                // "another two", "two more": on top of an earlier figure
	Before              // an earlier one: "fell from 7.9%", "elected at the age of 23"
	Listed              // beside others who are counted apart: the two of "two nuns and a cook were hurt"
)

// A TimeAnchor says from where a duration runs: "three days ago" and "three days to
// go" are not one. Before and after are told from something else than the report.
type TimeAnchor uint8

// The anchors.
const (
	NoAnchor  TimeAnchor = iota
	Lasting              // how long something takes: "for six years", "the ninth straight day", "a two-hour talk"
	SinceThen            // up to now from what is told: "six years since"
	Ago                  // "six years ago"
	Earlier              // "six years before the war", "two days earlier"
	Later                // "three days after the vote", "a week later"
	ToGo                 // "two weeks to go", "the election is two weeks away"
	PastSpan             // up to now: "the last five years", "the first time in ten years"
	NextSpan             // from now: "the next five years", "within two weeks"
	FirstSpan            // "the first 100 days"
	EachSpan             // "every two years"
)

var anchorNames = []string{"", "for", "since", "ago", "before", "after", "to_go", "past", "next", "first", "each"}

// String returns the word that an anchor is known by, "" for none.
func (a TimeAnchor) String() string { return anchorNames[a] }

// A Kind is one sort of claim. It holds words, no code: what a number looks
// like is the business of nlp/number alone.
//
// A quantity is of a kind when its dimension fits, no word of Not stands beside
// it, and one of Heads, Verbs, Acts or Words is met; a kind without any of
// these four asks for the dimension alone.
type Kind struct {
	Name       string      // as in --kind and in every report
	Doc        string      // one sentence, shown by `crossclaim kinds`
	Example    string      // a phrasing it reads, shown by `crossclaim kinds`; [marks] round the quantity
	Unit       string      // the unit of its counts: "person", "seat"; "" leaves the counted noun
	Dimensions []Dimension // what it accepts; nil is Count alone
	Heads      []string    // counted nouns, singular; "*" is any
	Verbs      []string    // lemmas of what the counted do, or words right behind them: "gather", "dead"; with an object: "lose life"
	Acts       []string    // lemmas of what is done to the counted: "kill", "arrest"
	Words      []string    // lemmas in the clause; a count must be bare or of "people" for that: "toll"
	Not        []string    // lemmas that rule it out when they stand right before or behind the quantity
	Changing   bool        // it must be said to change by the quantity: "rose 4%"
	Tolerance  float64     // extra relative tolerance of the judge, 0 to 1; 0 is none
}
