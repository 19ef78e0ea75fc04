package align

import (
	"strings"

	"crossclaim/nlp/lexicon"
)

// same lists words that reports use for one another, a group a line. Words
// that stand in one group are one word when claims are lined up. A new line
// teaches a new group; a word stands in one group only.
const same = `
	protester protestor demonstrator marcher rallygoer picketer
	attacker gunman assailant shooter militant terrorist extremist jihadist
	worker employee staff staffer personnel job
	lose loss
	power rule reign
	crewmember crew crewman crew-member
	death dead fatality toll
	injury wounded casualty injured
	woman female
	man male
	child kid youngster
	officer policeman policewoman cop
	soldier troop serviceman
	student pupil
	car vehicle automobile
	house home residence dwelling
	firefighter fireman
	migrant refugee
	lawmaker legislator deputy parliamentarian
	plane aircraft airplane jet airliner
	ship boat vessel ferry
	collision crash accident wreck
	blast explosion bombing explode
	protest demonstration rally march demonstrate
	fraud vote-rigging rigging
	election poll vote ballot re-election
	kill die slay
	wound injure hurt
	arrest detain
	rise increase climb grow jump gain add growth
	fall drop decline decrease slip shrink edge
	help assistance aid assist
	support solidarity back backing
	refuse reject rebuff
	demand call urge appeal
	new re-run rerun repeat recount
	resolve solve settle
	inquiry investigation probe investigate
	begin start commence
	end finish conclude
	buy acquire purchase
	rescue save
	destroy ruin flatten raze
	evacuate flee
	promise vow pledge
	company firm corporation
	salary wage pay
	jail imprison sentence
	charge count
	convict guilty
	seek ask
	center centre
	theater theatre
	organizer organiser
	neighborhood neighbourhood
	labor labour
	harbor harbour
	defense defence
	program programme
	big large huge
	quake earthquake tremor
	fire blaze wildfire
	road highway route
	leak spill
	hunt search
	earn gross make take
	earnings revenue sale turnover profit income
	low lower lowest
	high higher highest
	unemployment jobless joblessness unemployed
	storm hurricane superstorm
	hospital clinic
	goal point
	fan supporter follower
	copy unit
	review critic reviewer
	case infection
	strike walkout
	rating score rate
	worldwide global globally total overall
	domestic domestically
	international internationally overseas elsewhere territory outside foreign abroad
	view stream play
`

// canonical leads from a word to the first word of its group; words of the
// tables that heads and verbs are looked up in stand for themselves.
var canonical = func() *lexicon.Words[string] {
	m := lexicon.Room[string](511)
	add := func(w, as string) {
		if !m.Has(w) {
			*m.At(w) = as
		}
	}
	for line := range strings.Lines(same) {
		words := strings.Fields(line)
		for _, w := range words {
			add(w, words[0])
		}
	}
	for _, own := range []map[string]bool{anyone, sorts, peopleNouns} {
		for w := range own {
			add(w, w)
		}
	}
	for _, own := range []*lexicon.Words[bool]{lightVerbs, lexicon.Doers} {
		for w := range own.All() {
			add(w, w)
		}
	}
	for _, o := range opposites {
		*m.At(o[0]) = o[0]
		*m.At(o[1]) = o[1]
	}
	return m
}()

// oneWord returns the word that stands for all of w's synonyms: those of the
// groups above, which are of the news, and else those of the lexicon.
func oneWord(w string) string {
	if c := canonical.Get(w); c != "" {
		return c
	}
	one := lexicon.OneWord(w)
	if c := canonical.Get(one); c != "" {
		return c
	}
	return one
}

// anyone lists the nouns for people that say nothing more about them. They
// neither speak for nor against another noun for people.
var anyone = set(`person people individual other others they victim human body life death soul`)

// peopleNouns lists nouns for people that "people" may stand for.
var peopleNouns = set(`protester crewmember worker passenger guest participant supporter hostage student soldier officer injury
	resident civilian patient customer visitor tourist villager inmate prisoner voter fan spectator member man woman child
	traveller traveler survivor bystander pedestrian driver shopper employee refugee`)

// set returns the words of a list as a set.
func set(list string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		m[w] = true
	}
	return m
}

// opposites lists verbs that turn a figure round: 20,000 jobs added are not
// 20,000 jobs cut. The words are the first ones of their groups.
var opposites = [][2]string{
	{"rise", "fall"}, {"rise", "cut"}, {"rise", "lose"}, {"rise", "subtract"}, {"rise", "shed"},
	{"hire", "fire"}, {"hire", "layoff"}, {"win", "lose"}, {"buy", "sell"}, {"rescue", "kill"}, {"release", "arrest"},
	{"release", "hold"},
}
