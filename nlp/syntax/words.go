package syntax

import (
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
)

// A class is a set of the closed-class roles that a word can play.
type class uint32

const (
	be          class = 1 << iota // form of "be"
	have                          // form of "have"
	do                            // form of "do"
	adverb                        // "often": no noun, whatever its capital says
	negation                      // "not", "never"
	subordinate                   // always opens a clause: "because"
	maybe                         // preposition or subordinator: "after"
	prepVerb                      // participle that is a preposition: "according"
	adjectival                    // participle that mostly describes the noun after it: "rising"
	day                           // weekday or "today"
	month                         //
	period                        // "week", "year": with "last" it says when
	dayPart                       // "morning"
	relative                      // "who", "which"
	question                      // "whether", "what", "how": opens a complement
	standalone                    // determiner or adjective that can be a phrase by itself: "many"
	wanting                       // "last", "next": makes a period say when
	telling                       // lemma that takes a bare clause: "said the army had left"
	fact                          // noun that takes a that-clause: "claim"
)

// words leads from a lower-case word to its roles; for telling and fact, from
// the lemma.
var words = build(roles)

var roles = []entry{
	{be, "am are be been being is was were 's 're 'm"},
	{have, "had has have having 've"},
	{do, "did do does"},
	{negation, "not n't never neither nor hardly barely"},
	{adverb, adverbs},
	{subordinate, "although because if lest once though unless whereas whereby while whilst when where whenever wherever"},
	{maybe, "after as before since than till until"},
	{prepVerb, "according concerning excluding following including involving regarding"},
	{adjectival, "armed ageing aging breaking deteriorating dying existing falling fighting governing growing incoming leading living looming missing mounting neighbouring neighboring opposing outgoing outstanding pending prevailing remaining rising ruling striking surrounding surviving visiting warring winning working"},
	{day, "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight mon. tue. tues. wed. thu. thurs. fri. sat. sun."},
	{month, "january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. jan feb aug sept oct nov dec"},
	{period, "day days week weeks weekend month months year years hour hours decade decades century minute minutes night morning afternoon evening summer winter spring autumn fall quarter season"},
	{dayPart, "morning afternoon evening night midday noon"},
	{relative, "who whom whose which that"},
	{question, "how what whatever whether whoever why"},
	{standalone, "all another any both each few fewer half many more most much neither none others several some that these this those"},
	{wanting, "last next past this previous following coming earlier later each every recent same"},
	{telling, "accept acknowledge add admit agree allege announce answer argue assert assume assure believe boast claim comment complain concede conclude confirm contend declare demand deny disclose discover doubt ensure estimate expect explain fear feel figure find forecast guess hear hint hope imagine indicate inform insist know learn maintain mean mention note notice observe predict promise prove realise realize recall reckon remember remind repeat reply report reveal say see show signal state stress suggest suppose suspect swear tell testify think threaten tweet understand urge vow warn wish write"},
	{fact, "accusation admission agreement allegation announcement argument assertion assessment assumption assurance belief certainty chance charge claim complaint concern conclusion condition confidence confirmation conviction declaration demand denial doubt estimate evidence expectation explanation fact fear feeling finding guarantee hint hope idea impression indication insistence knowledge likelihood message news notion opinion point possibility prediction promise proof proposal question realisation realization reminder remark report revelation risk rumour rumor saying sense sign signal speculation statement suggestion suspicion testimony theory threat view vow warning word"},
}

// adverbs are often taken for names at the start of a sentence.
const adverbs = "additionally afterward afterwards also earlier elsewhere eventually finally furthermore hence however instead later maybe meanwhile moreover nevertheless nonetheless often overnight perhaps previously recently separately similarly sometimes soon still then therefore thus together ultimately usually yet"

// An entry lists the words of one class.
type entry struct {
	class class
	words string
}

func build(entries []entry) *lexicon.Words[class] {
	m := lexicon.Room[class](511)
	for _, e := range entries {
		for word := range strings.FieldsSeq(e.words) {
			*m.At(word) |= e.class
		}
	}
	return m.ForTokens()
}

// is reports whether word plays one of the roles of c.
func is(word string, c class) bool { return words.Get(word)&c != 0 }

// plays does for a token what is does for its Norm.
func plays(t *nlp.Token, c class) bool { return words.Of(t)&c != 0 }

// tells reports whether a verb of this lemma takes a bare clause.
func tells(lemma string) bool { return is(lemma, telling) }

// stateable reports whether the noun takes a that-clause.
func stateable(norm string) bool { return is(lexicon.Singular(norm), fact) }
