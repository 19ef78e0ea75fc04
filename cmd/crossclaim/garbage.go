package main

import (
	"os"
	"runtime/debug"
	"runtime/metrics"

	"crossclaim/cmd/crossclaim/internal/early"
)

// How much garbage may lie before it is collected, unless GOGC says otherwise:
// room bytes, or least percent of what is in use where that is more. Little is
// in use while articles stream, and the default would collect it a hundred
// times; much is in use once the claims of an archive are held, and then a sixth
// of the memory is worth a twentieth of the time.
const (
	room  = 48 << 20
	least = 20
	most  = early.Percent
)

// A collector keeps the garbage within those bounds while the heap grows.
type collector struct {
	percent int // as last set; 0 leaves it to GOGC
	live    [1]metrics.Sample
	calls   int
}

// newCollector is called first of all. Nothing was collected before it, see package
// early, and a run on a few articles ends before anything is.
func newCollector() *collector {
	c := &collector{}
	if os.Getenv("GOGC") == "" {
		c.percent = most
		debug.SetGCPercent(most)
	} else {
		debug.SetGCPercent(early.Was)
	}
	c.live[0].Name = "/gc/heap/live:bytes"
	return c
}

// grown is told of every article; now and then it sets the percentage anew.
func (c *collector) grown() {
	const seldom = 32 // setting it stops the world for a moment
	if c.calls++; c.percent == 0 || c.calls%seldom != 0 {
		return
	}
	metrics.Read(c.live[:])
	if p := percent(c.live[0].Value.Uint64()); p < c.percent {
		c.percent = p
		debug.SetGCPercent(p)
	}
}

// percent returns how much garbage may lie, in percent of the live bytes.
func percent(live uint64) int {
	return int(min(most, max(least, 100*room/max(live, 1))))
}
