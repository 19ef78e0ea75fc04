// Package kinds holds every sort of claim, one small file each, and tells of
// which sort a quantity is.
//
// To add a kind: a file with its literal, its name in All, and a corpus under
// testdata with an expected reading, phrasings and counter-examples. Numbers,
// hedges and units are no business of a kind; they are read in nlp/number.
package kinds

import "crossclaim/nlp"

// All lists the kinds in the order in which they are tried; the first that
// accepts a reading has it.
var All = []*nlp.Kind{
	Killed,
	Injured,
	Missing,
	Detained,
	Hostages,
	Displaced,
	Turnout,
	VoteShare,
	PollShare,
	Votes,
	Seats,
	Crowd,
	Change,
	Percent,
	Money,
	Age,
	Duration,
	Distance,
	Length,
	Area,
	Weight,
	Speed,
	Temperature,
	Magnitude,
	Rate,
	Count,
	Statement,
}
