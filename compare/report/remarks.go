package report

import (
	"strings"

	"crossclaim/compare"
)

// remarks returns, a line each, what every report for people says of a comparison
// beside its claims: why the verdict is what it is, what would change it, what is
// doubtful, and, where that is asked for, what lined the claims up.
func remarks(c *compare.Comparison, why bool) []line {
	var all []line
	if c.Reason != "" {
		all = append(all, line{"reason: " + string(c.Reason), ""})
	}
	if c.Note != "" {
		all = append(all, line{c.Note, ""})
	}
	if len(c.SensitiveTo) > 0 {
		all = append(all, line{"changes with --convention " + strings.Join(c.SensitiveTo, ", "), dim})
	}
	for _, doubt := range c.Warnings {
		all = append(all, line{"! " + doubt, yellow})
	}
	for _, w := range c.Why {
		if why {
			all = append(all, line{"lined up: " + w, dim})
		}
	}
	return all
}
