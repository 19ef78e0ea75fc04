package align

import "strings"

// same lists words that reports use for one another, a group a line. Words
// that stand in one group are one word when claims are lined up. A new line
// teaches a new group; a word stands in one group only.
const same = `
	protester protestor demonstrator marcher rallygoer picketer
	attacker gunman assailant shooter militant terrorist extremist jihadist
	worker employee staff staffer personnel
	crewmember crew crewman
	death dead fatality killing toll
	injury wounded casualty injured hurt
	woman female
	man male
	child kid youngster
	officer policeman policewoman cop
	soldier troop serviceman
	student pupil
	car vehicle automobile
	home house residence dwelling
	firefighter fireman
	refugee migrant
	lawmaker legislator deputy parliamentarian
	flight plane aircraft airplane jet airliner
	ship boat vessel ferry
	ballot vote
	crash collision accident wreck
	blast explosion bombing
	rally march demonstration protest protests
	vote-rigging fraud rigging
	poll election
	kill die dead slay
	injure wound hurt
	arrest detain
	gather rally assemble march attend turn
	rise increase climb grow jump gain add
	fall drop decline decrease slip shrink
	help assistance aid assist
	support solidarity back backing
	refuse reject rebuff
	call demand urge appeal
	re-run rerun new repeat
	resolve solve settle
	inquiry investigation probe investigate
	independent impartial
	begin start commence
	end finish conclude
	buy acquire purchase
	rescue save
	destroy ruin flatten
	evacuate flee
	vow promise pledge
	company firm corporation
	price cost
	salary wage pay
	bail bond
	sentence jail imprison
	big large huge
	quake earthquake tremor
	fire blaze wildfire
	road highway route
	spill leak
	withdraw scrap drop
	search hunt
	hospital clinic
	revenue sale turnover
	profit earnings income
`

// canonical leads from a word to the first word of its group.
var canonical = func() map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(same) {
		words := strings.Fields(line)
		for _, w := range words {
			if _, taken := m[w]; !taken {
				m[w] = words[0]
			}
		}
	}
	return m
}()

// oneWord returns the word that stands for all of w's synonyms.
func oneWord(w string) string {
	if c, ok := canonical[w]; ok {
		return c
	}
	return w
}

// anyone lists the nouns for people that say nothing more about them. They
// neither speak for nor against another noun for people.
var anyone = set(`person people individual other others they resident victim civilian human body life`)

// peopleNouns lists nouns for people that "people" may stand for.
var peopleNouns = set(`protester crewmember worker passenger guest participant supporter hostage student soldier officer injury death
	attacker resident civilian patient customer visitor tourist villager inmate prisoner voter fan spectator member man woman child
	traveller traveler survivor bystander pedestrian driver shopper employee refugee`)

// set returns the words of a list as a set.
func set(list string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		m[w] = true
	}
	return m
}
