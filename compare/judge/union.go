package judge

import (
	"fmt"
	"slices"
	"strings"
)

// union joins outlets into origins. Names that were never joined are origins
// of their own.
type union struct {
	parent map[string]string
	why    map[string]string // by root: why its members are one
}

func newUnion(names []string) *union {
	u := &union{parent: map[string]string{}, why: map[string]string{}}
	for _, n := range names {
		u.parent[n] = n
	}
	return u
}

func (u *union) root(n string) string {
	for {
		p, ok := u.parent[n]
		if !ok || p == n {
			return n
		}
		if above, ok := u.parent[p]; ok {
			u.parent[n] = above
		}
		n = p
	}
}

// join makes a and b one origin. The lesser name is the root, so that the
// order of joining does not matter.
func (u *union) join(a, b, why string) {
	a, b = u.root(a), u.root(b)
	if a == b {
		return
	}
	if b < a {
		a, b = b, a
	}
	if w, ok := u.why[b]; ok {
		why = min(why, w)
	}
	if w, ok := u.why[a]; ok {
		why = min(why, w)
	}
	u.parent[a], u.parent[b], u.why[a] = a, a, why
}

// summary returns the number of origins among outlets and a sentence about
// those that stand for several.
func (u *union) summary(outlets []string) (int, string) {
	members := map[string][]string{}
	var roots []string
	for _, o := range outlets {
		r := u.root(o)
		if members[r] == nil {
			roots = append(roots, r)
		}
		members[r] = append(members[r], o)
	}
	if len(roots) == len(outlets) {
		return len(roots), ""
	}
	slices.Sort(roots)
	var parts []string
	for _, r := range roots {
		if len(members[r]) > 1 {
			slices.Sort(members[r])
			parts = append(parts, strings.Join(members[r], ", ")+" "+u.why[r])
		}
	}
	return len(roots), fmt.Sprintf("%d sources, %s: %s.", len(outlets), plural(len(roots), "origin"), strings.Join(parts, "; "))
}

func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
