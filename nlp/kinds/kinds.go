// Package kinds holds every sort of claim, one small file each.
package kinds

import (
	"crossclaim/nlp"
	"crossclaim/nlp/number"
	"crossclaim/nlp/syntax"
)

// All lists the kinds in the order in which they are tried; the first that
// accepts a reading has it.
var All = []*nlp.Kind{Age, Count, Statement}

// Count is every counted noun that no other kind takes.
var Count = &nlp.Kind{Name: "count", Doc: "any other counted noun", Heads: []string{"*"}}

// Statement is who said what.
var Statement = &nlp.Kind{Name: "statement", Doc: "who said what"}

// Of returns the kind of a reading, or nil when none accepts it.
func Of(t *syntax.Tree, r *number.Reading) *nlp.Kind {
	if r.Dimension == nlp.Age {
		return Age
	}
	return Count
}

// Age is how old somebody or something is.
var Age = &nlp.Kind{Name: "age", Doc: "how old", Dimensions: []nlp.Dimension{nlp.Age}}

// Named returns the kind of a name, or nil.
func Named(name string) *nlp.Kind { return nil }
