package kinds

import "crossclaim/nlp"

// PollShare is the share of people who gave an answer in a survey.
var PollShare = &nlp.Kind{
	Name:       "poll_share",
	Doc:        "share of those asked in a poll",
	Example:    "In the survey [54%] of respondents approved.",
	Dimensions: []nlp.Dimension{nlp.Share},
	Heads:      []string{"respondent", "interviewee"},
	Verbs:      []string{"say", "think", "believe", "approve", "disapprove", "support", "oppose", "favor", "favour", "prefer", "want", "trust", "agree", "disagree", "consider", "feel", "regard", "respond", "view"},
	Words:      []string{"poll", "survey", "respondent", "pollster", "approve", "disapprove", "approval", "voter", "gallup", "ipsos", "quinnipiac", "yougov"},
}
