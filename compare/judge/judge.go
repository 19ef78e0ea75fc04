// Package judge decides whether the claims of a comparison agree.
package judge

import "crossclaim/compare"

// A Convention says which values vague words stand for.
type Convention struct {
	Name string
	Doc  string
}

// Conventions lists the conventions; the first is the default.
var Conventions = []*Convention{{Name: "default"}}

// Judge sets the verdict of c, its reason, note, bounds and doubts.
func Judge(c *compare.Comparison, conv *Convention) {}
