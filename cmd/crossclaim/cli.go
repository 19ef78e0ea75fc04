package main

import (
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/alecthomas/kong"

	"crossclaim/compare"
	"crossclaim/compare/event"
	"crossclaim/compare/report"
	"crossclaim/nlp"
	"crossclaim/nlp/kinds"
	"crossclaim/nlp/number"
)

// version is the program's, as every report says.
const version = "0.1.0"

// cli is the command line.
type cli struct {
	Help    helpFlag    `short:"h" help:"Show help."`
	Version versionFlag `help:"Print the version."`

	unnamed
	Extract extractCmd `cmd:"" help:"Print every claim of every article, nothing lined up."`
	Show    showCmd    `cmd:"" help:"Print one comparison or claim in full, with the sentences and their places."`
	Verify  verifyCmd  `cmd:"" help:"Check a JSON report against the files it was made of."`
	Kinds   kindsCmd   `cmd:"" help:"Print the kinds of claims, the formats and the conventions."`

	Completion completionCmd `cmd:"" help:"Print a completion script for a shell."`
}

// unnamed is the command line of those who name no command.
type unnamed struct {
	Compare compareCmd `cmd:"" default:"withargs" help:"Print where sources agree and differ (the default command)."`
}

// others are the commands that unnamed does not know.
var others = []string{"extract", "show", "verify", "kinds", "completion"}

// command reads the arguments and runs what they name. Where they name no command,
// a parser that knows compare alone reads them: reading the flags of all commands
// takes as long as lining up two articles. What it does not understand, --help
// too, goes to the parser of all.
func (e *env) command(ctx context.Context, args []string) int {
	var c cli
	err := errors.New("another command")
	var parsed *kong.Context
	if !slices.ContainsFunc(args, func(a string) bool { return slices.Contains(others, a) }) {
		parsed, err = e.parse(&c.unnamed, args)
	}
	if err != nil {
		c = cli{}
		parsed, err = e.parse(&c, args)
	}
	if errors.Is(err, errAnswered) {
		return exitDone
	}
	if err != nil {
		return e.fail(usageError{err})
	}
	code, err := parsed.Selected().Target.Addr().Interface().(runner).run(ctx, e)
	if err != nil {
		return e.fail(err)
	}
	return code
}

// parse reads the arguments into grammar, which is a cli or a part of one.
func (e *env) parse(grammar any, args []string) (*kong.Context, error) {
	parser, err := kong.New(grammar,
		kong.Name("crossclaim"),
		kong.NoDefaultHelp(),
		kong.Writers(e.stdout, e.stderr),
		kong.Vars(allowed()),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, NoExpandSubcommands: true, WrapUpperBound: 100}),
		kong.ValueFormatter(valueHelp),
	)
	if err != nil {
		panic(err) // the struct above is wrong
	}
	e.parser = parser
	return parser.Parse(args)
}

// A runner is a command. An error is told to the user and ends the program
// with exit code 2.
type runner interface {
	run(ctx context.Context, e *env) (code int, err error)
}

// allowed lists what the flags of the command line may be set to, from where
// each is defined.
func allowed() map[string]string {
	return map[string]string{
		"formats":     names(report.Formats, func(f *report.Format) string { return f.Name }),
		"streams":     names(streams(), func(f *report.Format) string { return f.Name }),
		"kinds":       names(kinds.All, func(k *nlp.Kind) string { return k.Name }),
		"verdicts":    names(compare.Verdicts, func(v compare.Verdict) string { return string(v) }),
		"conventions": names(number.Conventions, func(c *number.Convention) string { return c.Name }),
		"events":      names(event.Modes, func(m event.Mode) string { return string(m) }),
	}
}

func names[T any](all []T, name func(T) string) string {
	var b strings.Builder
	for i, v := range all {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(name(v))
	}
	return b.String()
}

// streams lists the formats that extract can write.
func streams() []*report.Format {
	var fs []*report.Format
	for _, f := range report.Formats {
		if f.Stream != nil {
			fs = append(fs, f)
		}
	}
	return fs
}

// A usageError is a command line that cannot be understood.
type usageError struct{ error }

// plainer turns what the parser says into words for those who never saw it.
var plainer = strings.NewReplacer(
	`expected "<`, `something is missing: expected "<`,
	"expected a valid 64 bit int", "expected a whole number",
	"expected int value", "expected a whole number",
	" (short flag); perhaps try", "; perhaps try",
)

func (u usageError) Error() string { return plainer.Replace(u.error.Error()) }

func (usageError) Hint() string { return "crossclaim --help lists the commands and flags" }
