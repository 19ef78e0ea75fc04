// Package early lets garbage lie while the program starts. The packages that it
// imports fill their tables before main is called, four megabytes in all, and that is
// where the first collection falls if nothing is said before: a sixth of the time of
// a run on two articles, for nothing.
//
// Packages are initialised in the order of their paths, each as soon as those that it
// imports are. runtime/debug, where the percentage is set, would come after most of those
// that take room; this package names its function instead of importing it, and so comes
// before them all.
package early

import _ "unsafe" // for go:linkname

// Percent is how much garbage may lie, in percent of what is in use, until main says
// otherwise.
const Percent = 400

// Was is how much the environment lets lie: what GOGC says, else 100.
var Was = int(setGCPercent(Percent))

//go:linkname setGCPercent runtime/debug.setGCPercent
func setGCPercent(percent int32) int32
