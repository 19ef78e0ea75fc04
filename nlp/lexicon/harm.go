package lexicon

// Doers are the nouns, in the singular, for those who harm others.
var Doers = NewSet(`accused arsonist assailant attacker bomber defendant extremist fighter gunman hijacker insurgent jihadist kidnapper
	killer militant militiaman murderer perpetrator rebel robber shooter suspect terrorist`)

// Deadly are the words of a death.
var Deadly = NewSet("dead death deaths die died dies dying fatal fatally kill killed killing kills murdered slain slaying")
