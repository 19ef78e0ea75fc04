package main

import (
	"fmt"
	"io"
	"sync"

	"crossclaim/compare/report"
	"crossclaim/nlp"
)

// An env is the world as one run of the program sees it.
type env struct {
	stdin          io.Reader
	stdout, stderr io.Writer

	mu      sync.Mutex
	pending map[string]bool // temporary files, not yet renamed
}

func newEnv(stdin io.Reader, stdout, stderr io.Writer) *env {
	return &env{stdin: stdin, stdout: stdout, stderr: stderr, pending: map[string]bool{}}
}

// say writes one line for the user to stderr. What comes from articles or
// files is cleaned here, where it meets the terminal.
func (e *env) say(format string, args ...any) {
	fmt.Fprintln(e.stderr, report.Plain(fmt.Sprintf(format, args...)))
}

// warn tells the user of a problem at a place.
func (e *env) warn(w nlp.Warning) {
	switch {
	case w.Path == "":
		e.say("warning: %s", w.Message)
	case w.Line > 0:
		e.say("warning: %s:%d: %s", w.Path, w.Line, w.Message)
	default:
		e.say("warning: %s: %s", w.Path, w.Message)
	}
}

// fail tells the user why the run ends without a result.
func (e *env) fail(err error) int {
	e.say("crossclaim: %v", err)
	if h, ok := err.(interface{ Hint() string }); ok {
		e.say("hint: %s", h.Hint())
	}
	return exitFailed
}
