// Crossclaim reads articles about the same events, finds every number and
// every attributed statement in them, lines up those that speak of the same
// thing, and prints where the sources agree and where they differ.
//
// This package is the only one that touches files, the terminal, the clock and
// other programs. Read on in crossclaim/nlp/extract for how claims are found,
// and in crossclaim/compare for what is made of them.
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"
)

func main() {
	ctx, _ := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	signal.Ignore(syscall.SIGPIPE) // a closed pipe is an error of the write, not a silent death
	os.Exit(run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// Exit codes.
const (
	exitDone        = 0
	exitFound       = 1   // --fail-on met; verify: something changed
	exitFailed      = 2   // usage, nothing readable, output not written
	exitInterrupted = 130 // Ctrl-C, as shells count it
)

// run is the program without its process: it returns the exit code.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	e := newEnv(stdin, stdout, stderr)
	done := make(chan int, 1)
	go func() { done <- e.guarded(ctx, args) }()
	select {
	case code := <-done:
		return code
	case <-ctx.Done(): // at once: nobody waits for an article to be finished
		e.abandon()
		return exitInterrupted
	}
}

// guarded runs the command. A bug leaves no half-written file behind either.
func (e *env) guarded(ctx context.Context, args []string) (code int) {
	defer func() {
		if bug := recover(); bug != nil {
			e.abandon()
			fmt.Fprintf(e.stderr, "crossclaim: a bug in this program: %v\n%s", bug, debug.Stack())
			code = exitFailed
		}
	}()
	return e.command(ctx, args)
}
