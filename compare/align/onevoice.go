package align

import "slices"

// same reports whether two speakers are one: both are "police", they share two
// names or all those of the one, as its initials or its spokesman's body may be, or
// they are people of one family name whose first names begin alike, or of whom one
// is called by no first name.
func (s *speaker) same(o *speaker) bool {
	if s.noun != "" || o.noun != "" {
		return s.noun == o.noun && (s.of == o.of || s.of == "" || o.of == "")
	}
	shared := 0
	for _, n := range s.names {
		if slices.Contains(o.names, n) {
			shared++
		}
	}
	return shared > 0 && (shared >= min(len(s.names), len(o.names), 2) || s.sameFamily(o))
}

// sameFamily holds for "Michael Hale", "Mike Hale" and "Commissioner Hale", but not
// for "Ann Hale", nor for "Oak Forest" and "Elm Forest".
func (s *speaker) sameFamily(o *speaker) bool {
	if s.family != o.family || s.first == "" && o.first == "" {
		return false
	}
	return s.first == "" || o.first == "" || likeFirst(s.first, o.first)
}

// mayBe reports whether o, who has a name, is what s is called: "the governor" may be
// Governor Hale, and "police" Police Chief Hale.
func (s *speaker) mayBe(o *speaker) bool {
	return !s.named() && s.noun != "" && s.of == "" && slices.Contains(o.called, s.noun)
}

// policeOf reports whether o is a police force with a name and s a police without one:
// most stories have one.
func (s *speaker) policeOf(o *speaker) bool {
	return s.noun == "police" && o.police && o.named() && !o.person
}

// oneForce reports whether both speak for the police and may be one: "detectives" and
// "Sergeant Hale", "Dorne police" and "Sergeant Hale", but not two whom their names part.
func (s *speaker) oneForce(o *speaker) bool {
	return s.police && o.police && (!s.named() || !o.named() || s.person != o.person)
}

// oneOffice reports whether the one is an official and the other may be: "officials" and
// "Mayor Berg".
func (s *speaker) oneOffice(o *speaker) bool {
	return s.noun == "official" && o.office || o.noun == "official" && s.office
}

// police are the words for those who investigate, one for all synonyms. Deputies may be
// lawmakers, and officials anybody's.
var police = set(`police sheriff detective officer investigator trooper sergeant sgt lieutenant lt constable authority`)

// offices are the words for others whom an article may call officials.
var offices = set(`official mayor governor chief commissioner minister spokesman spokeswoman spokesperson prosecutor
	coroner superintendent director secretary ambassador trooper captain capt`)
