package align

import (
	"slices"
	"strings"

	"crossclaim/nlp"
)

// subject returns what the claims g are about: the speaker of statements, else what their
// figures are of.
func subject(profiles []*profile, g []int) string {
	claims, said := make([]*nlp.Claim, 0, len(g)), make([]*profile, 0, len(g))
	for _, i := range g {
		p := profiles[i]
		claims = append(claims, p.claim)
		if p.claim.Quantity == nil && p.claim.Attribution != nil && p.claim.Attribution.Speaker != nil {
			said = append(said, p)
		}
	}
	if s := voice(said); s != "" {
		return s
	}
	return headingOf(claims)
}

// mostVoices bounds how many statements are asked for their speaker.
const mostVoices = 60

// voice returns the speaker whom most articles give for statements that have speakers,
// by the name that most of them use, of those one that is no more than a name, and of
// those the longest. What "police" say may be what Police Chief Hale says.
func voice(said []*profile) string {
	said = said[:min(len(said), mostVoices)]
	var best *profile
	var most []int
	for _, p := range said {
		if r := p.voiceRank(said); best == nil || slices.Compare(r, most) > 0 {
			best, most = p, r
		}
	}
	name, rank := "", []int(nil)
	for _, p := range said {
		if p != best && !p.speaker.same(&best.speaker) {
			continue
		}
		full := fullName(p)
		n := articles(said, func(q *profile) bool { return fullName(q) == full })
		if r := []int{n, yes(!described(p)), len(full)}; slices.Compare(r, rank) > 0 {
			name, rank = full, r
		}
	}
	return name
}

// described reports whether the speaker of p is called by a noun with a name behind it:
// "new numbers from the Harbour Board".
func described(p *profile) bool {
	noun, of := false, false
	for _, w := range strings.Fields(p.claim.Attribution.Speaker.Name) {
		small := w[0] >= 'a' && w[0] <= 'z'
		switch {
		case small && joining[w]:
			of = noun
		case small && len(w) > len("the"):
			noun = true
		case !small && of:
			return true
		}
	}
	return false
}

// joining are the prepositions between a noun and the name behind it.
var joining = set(`after at by for from in of to with`)

// voiceRank ranks the speaker of p among those of said, what counts most first: how many
// articles may have that speaker; that the speaker has a name; that the statement is not
// part of another, as what "the driver said" is of what police said; how long the name is.
func (p *profile) voiceRank(said []*profile) []int {
	n := 0
	if p.speaker.known() {
		n = articles(said, func(q *profile) bool { return p.speaker.same(&q.speaker) || q.speaker.mayBe(&p.speaker) })
	}
	part := slices.ContainsFunc(said, func(q *profile) bool {
		return q.claim.Doc == p.claim.Doc && q.claim.Span != p.claim.Span && q.claim.Span.Contains(p.claim.Span)
	})
	return []int{n, yes(p.speaker.named()), yes(!part), len(fullName(p))}
}

func yes(b bool) int {
	if b {
		return 1
	}
	return 0
}

func fullName(p *profile) string { return p.claim.Attribution.Speaker.Full() }

// articles returns how many articles have a statement for which is holds. Those of one
// article stand next to each other.
func articles(said []*profile, is func(*profile) bool) int {
	n := 0
	var last *nlp.Document
	for _, p := range said {
		if p.claim.Doc != last && is(p) {
			n, last = n+1, p.claim.Doc
		}
	}
	return n
}
