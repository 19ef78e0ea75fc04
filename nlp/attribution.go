package nlp

import "strings"

// An Attribution says that somebody said something. Its Content spans are in
// order and do not overlap.
type Attribution struct {
	Cue      Span // "said", "according to", "denied allegations"; empty where only the sentence before tells who is quoted
	Lemma    string
	Class    CueClass
	Speaker  *Speaker // nil when nobody is named
	Content  []Span
	Form     Form
	Modality Modality // of what is said
	Sentence int      // Index of the sentence the cue stands in
}

// A Speaker is who said it.
type Speaker struct {
	Span
	Name  string // the full name within the article; the head noun phrase where no name is known
	Title string // "President", "police chief"; "" when none is given
	Type  SpeakerType
}

// Full returns the name with the title before it: "police chief John Roe".
func (s *Speaker) Full() string {
	if s.Title == "" || strings.Contains(strings.ToLower(s.Name), strings.ToLower(s.Title)) {
		return s.Name
	}
	return s.Title + " " + s.Name
}

// A SpeakerType is the sort of source a speaker is.
type SpeakerType uint8

// The types. NoSpeakerType is one that could not be told.
const (
	NoSpeakerType SpeakerType = iota
	Person                    // a named person speaking for themselves
	Police
	Government // a government, ministry or state body
	Organiser
	Opposition
	Agency  // a news agency
	Media   // another outlet
	Witness // also residents, neighbours, victims
	Official
	Group // any other institution or body of people
)

var speakerTypeNames = []string{"", "person", "police", "government", "organiser", "opposition", "agency", "media", "witness", "official", "group"}

// String returns the type's name in reports, "" for the unknown one.
func (t SpeakerType) String() string { return speakerTypeNames[t] }

// A Form is how a statement is reported.
type Form uint8

// The forms.
const (
	Direct Form = iota // the speaker's words in quotation marks
	Indirect
	Mixed // partly in quotation marks
)

// String returns the form's name in reports.
func (f Form) String() string { return [...]string{"direct", "indirect", "mixed"}[f] }

// A Modality says whether a claim is put forward as fact.
type Modality uint8

// The modalities.
const (
	Asserted Modality = iota
	Denied
	Alleged
	Planned
	Conditional
)

var modalityNames = []string{"asserted", "denied", "alleged", "planned", "conditional"}

// String returns the modality's name in reports.
func (m Modality) String() string { return modalityNames[m] }

// A CueClass is the sort of speech act a cue stands for. Statements are lined
// up within a class and its opposite.
type CueClass uint8

// The cue classes.
const (
	Say     CueClass = iota // said, told, according to, added
	Allege                  // claimed, alleged, accused, blamed: put forward without proof
	Deny                    // denied, disputed
	Refuse                  // refused, rejected, ruled out
	Call                    // called for, demanded, urged, ordered
	Promise                 // promised, vowed, offered, threatened, announced a plan
	Support                 // expressed support, declared solidarity, welcomed
	Condemn                 // condemned, criticised
	Confirm                 // confirmed, admitted, acknowledged, agreed
	Think                   // believes, expects, hopes
	Ask
)

var cueClassNames = []string{"say", "claim", "deny", "refuse", "call", "promise", "support", "condemn", "confirm", "think", "ask"}

// String returns the class's name.
func (c CueClass) String() string { return cueClassNames[c] }
