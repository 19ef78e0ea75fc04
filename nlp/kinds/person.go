package kinds

import (
	"strings"

	"crossclaim/nlp/lexicon"
)

// people are the nouns for people that their ending does not give away.
var people = lexicon.NewSet(`person man woman child boy girl male female adult teen teenager victim other student soldier civilian police
	guest patient resident passenger crew troop personnel staff guard cop agent relative friend sibling brother sister son daughter mother father wife husband
	couple baby infant toddler kid youth refugee migrant immigrant citizen national local native american european african asian briton german russian
	journalist activist tourist scientist pilot athlete monk nun priest nurse medic suspect terrorist extremist militant rebel insurgent jihadist
	dead injured wounded half hundred thousand dozen life official member marine family household clan villager shot gunman
	teen teens individual patron fugitive survivor mourner bather shopper clerk cook chef maid chief thief hero coach captain deputy marine sheriff judge pupil infantryman sniper spy aide staffer intern model star bride groom widow orphan
	twin uncle aunt cousin nephew niece grandmother grandfather grandparent grandchild stepson stepdaughter fiance fiancee girlfriend boyfriend parent adolescent lad lass
	colleague classmate roommate inmate captive convict felon burglar rapist thug youngster newborn expat guide subject peasant nomad monk friar bishop pope imam rabbi sikh muslim jew
	sunni shiite kurd turk arab afghan iraqi israeli pakistani bangladeshi saudi yemeni somali french british english irish dutch spanish swede dane finn pole greek serb croat czech slovak thai chinese japanese vietnamese congolese`)

// person reports whether a noun means people: it is listed, or says what
// somebody does ("marcher", "visitor", "employee").
func person(norm string) bool {
	w := lexicon.Singular(norm)
	if people.Has(w) || things.Has(w) {
		return people.Has(w)
	}
	for _, end := range []string{"er", "or", "ist", "ee", "man", "woman", "ian", "goer"} {
		if len(w) > len(end)+2 && strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// things are the nouns for what can be counted beside a verb of harm without
// being harmed: "shot ten times", "killed in two attacks".
var things = lexicon.NewSet(`time count shot gunshot wound bullet round gun rifle weapon car vehicle truck bus train plane boat home house flat room building
	church school shop store tree case charge blast attack crash raid strike quake storm flood fire clash incident event place city town village street block
	number paper order river water matter computer center centre power letter tower chapter summer winter dinner border corner counter factor color colour door
	floor motor sector tractor helicopter shelter trailer layer error mirror tremor rumor rumour cover fever cancer career offer answer barrier freezer trigger
	day week month year hour minute mile page part half third quarter way thing dog cat horse cow sheep bird fish animal job bill vote seat demand`)

// inanimate reports whether a noun cannot mean people.
func inanimate(norm string) bool {
	w := lexicon.Singular(norm)
	if things.Has(w) {
		return true
	}
	if people.Has(w) {
		return false
	}
	for _, end := range []string{"ing", "tion", "sion", "ment", "ness", "ity", "cy", "ism", "ance"} {
		if len(w) > len(end)+2 && strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}
