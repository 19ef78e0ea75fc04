package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
)

// watchPause lies between two looks at the files of --watch. Looking works on every file
// system, network drives included, which notices of changes do not.
const watchPause = 500 * time.Millisecond

// watch runs once, and again whenever a file of the PATHs changes, until the
// user stops it.
func (c *compareCmd) watch(ctx context.Context, e *env) (int, error) {
	if slices.Contains(c.Path, "-") {
		return exitFailed, usageError{errors.New("--watch cannot watch standard input")}
	}
	for {
		before := stamp(c.Path, c.Out, c.CSV)
		if code, err := c.once(ctx, e); err != nil {
			e.fail(err)
		} else if code != exitDone {
			e.say("exit code without --watch: %d", code)
		}
		e.say("watching; Ctrl-C ends")
		for after := before; after == before; after = stamp(c.Path, c.Out, c.CSV) {
			select {
			case <-ctx.Done():
				return exitInterrupted, nil
			case <-time.After(watchPause):
			}
		}
	}
}

// stamp returns a text that changes when a file of paths does. What the
// program writes itself does not count.
func stamp(paths []string, own ...string) string {
	var b strings.Builder
	for name, info := range files(paths) {
		if !slices.Contains(own, name) && !strings.HasPrefix(info.Name(), ".") {
			fmt.Fprintln(&b, name, info.Size(), info.ModTime().UnixNano())
		}
	}
	return b.String()
}
