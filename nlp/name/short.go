package name

import (
	"strings"

	"crossclaim/nlp/lexicon"
)

// A short is what full names can be shortened to.
type short struct {
	parts    map[string][]int // first and last names of people, first words of organisations
	initials map[string]int
}

// merge leads short names to full ones: a surname or first name to the person
// last named in full before it, an acronym or first word to the organisation.
func (f *finder) merge() {
	for i := range f.entities {
		f.short.learn(&f.entities[i], i)
	}
	for i := range f.entities {
		f.mergeInto(i)
	}
	f.mergeMiddle()
}

// learn notes what the name of e, entity i, can be shortened to.
func (sh *short) learn(e *entity, i int) {
	if e.words < 2 {
		return
	}
	first, last := e.name[:strings.IndexByte(e.name, ' ')], e.name[strings.LastIndexByte(e.name, ' ')+1:]
	k := e.kind()
	storm := !e.thing || e.words < 4 && !strings.Contains(e.name, " of ") // "Hurricane Ida" is cut down to "Ida", no law or war is
	if (k == Person || k == Other) && storm && !tells(e.name) {
		sh.parts[last] = append(sh.parts[last], i)
	}
	if first != last && (k == Person || k == Org && e.place == "") {
		sh.parts[first] = append(sh.parts[first], i)
	}
	if rest := e.name[len(first)+1:]; k == Person && lowerCase(rest) { // "Van Houten" opens a sentence
		rest = strings.ToUpper(rest[:1]) + rest[1:]
		sh.parts[rest] = append(sh.parts[rest], i)
	}
	if in := initials(e.name); len(in) > 1 {
		if _, ok := sh.initials[in]; !ok {
			sh.initials[in] = i
		}
	}
}

// tells reports whether a plural or, behind its first word, a past tense stands
// before the last word of a name: "Corey Lind Ousted Holm" is a headline, "Getty
// Images Holm" a credit before a sentence, and Holm is short for neither.
func tells(name string) bool {
	for at := 0; ; {
		word, _, ok := strings.Cut(name[at:], " ")
		if !ok {
			return false
		}
		if low := strings.ToLower(word); plural(low) || at > 0 && past(low) {
			return true
		}
		at += len(word) + 1
	}
}

// past reports whether a word is the past tense of a verb.
func past(norm string) bool {
	_, verb := lexicon.Verb(norm)
	return lexicon.Past(norm) || verb && strings.HasSuffix(norm, "ed")
}

// mergeInto leads entity i to the full name it is short for.
func (f *finder) mergeInto(i int) {
	e := &f.entities[i]
	if e.words > 1 && !is(strings.ToLower(e.name[:strings.IndexByte(e.name, ' ')]), particle) {
		return
	}
	if full, ok := f.short.initials[strings.ReplaceAll(e.name, ".", "")]; ok && len(e.name) > 1 && e.place == "" {
		f.absorb(full, i)
		return
	}
	best := -1
	for _, full := range f.short.parts[e.name] {
		if strings.HasPrefix(f.entities[full].name, e.name+" ") && e.place != "" {
			continue // "Paris" is no Paris Hill
		}
		if full == i || !e.coined() || e.place != "" && f.entities[full].kind() != Person {
			continue
		}
		if k := &f.entities[full]; best < 0 || k.first < e.first || f.entities[best].kind() != Person && k.kind() == Person {
			best = full
		}
	}
	if best >= 0 && (e.place == "" || e.votes[Place] < 6 || f.entities[best].first < e.first && e.votes[Place] < 9) {
		f.absorb(best, i)
	}
}

// coined reports whether a word is no nationality, acronym or common part of
// organisations: one that a longer name can be cut down to.
func (e *entity) coined() bool {
	_, nation := lexicon.Nation(e.name)
	return !nation && !is(strings.ToLower(e.name), orgName|orgEnd|orgStart|party) && strings.ToUpper(e.name) != e.name
}

// mergeMiddle leads "Ann B. Lee" and "Ann Lee" to each other.
func (f *finder) mergeMiddle() {
	byEnds := make(map[[2]string]int, 8)
	for i := range f.entities {
		e := &f.entities[i]
		if e.words < 2 || e.into >= 0 || e.kind() != Person {
			continue
		}
		key := [2]string{e.name[:strings.IndexByte(e.name, ' ')], e.name[strings.LastIndexByte(e.name, ' ')+1:]}
		if full, ok := byEnds[key]; !ok {
			byEnds[key] = i
		} else if e.words == 2 || f.entities[full].words == 2 { // two middle names that differ are two people
			f.absorb(full, i)
		}
	}
}

// absorb makes entity short a name of entity full, with its votes.
func (f *finder) absorb(full, short int) {
	a, b := &f.entities[full], &f.entities[short]
	b.into = full
	if k := a.kind(); k == Org {
		a.votes[Org] += b.votes[Org]
		return // a first name in it is the founder's
	}
	a.votes[Person] += b.votes[Person]
	a.votes[Org] += b.votes[Org]
	for g := range a.gender {
		a.gender[g] += b.gender[g]
	}
	a.sure += b.sure
	a.roles = append(a.roles, b.roles...)
	a.describe("", b.title)
}

// initials returns the capitals that the words of a name begin with: "BLS" of
// "Bureau of Labor Statistics".
func initials(name string) string {
	var buf [8]byte
	n := 0
	for w := range strings.FieldsSeq(name) {
		if c := w[0]; c >= 'A' && c <= 'Z' && n < len(buf) {
			buf[n] = c
			n++
		}
	}
	return string(buf[:n])
}
