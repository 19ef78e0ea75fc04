package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"crossclaim/compare/report"
	"crossclaim/nlp"
)

// ran runs the program in this process.
func ran(t *testing.T, stdin string, args ...string) (code int, stdout, stderr string) {
	var out, problems bytes.Buffer
	code = run(t.Context(), args, strings.NewReader(stdin), &out, &problems)
	return code, out.String(), problems.String()
}

func TestRunOfManyLosesOnlyTheBadOne(t *testing.T) {
	dir := t.TempDir()
	for i := range 300 {
		text := fmt.Sprintf("Source: Outlet %d\n\nThe flood in Kelm killed %d people on Friday.\n", i, 10+i%3)
		if i == 123 {
			text = "\x00\x01\x02\x7fELF" + strings.Repeat("\x00", 600)
		}
		require.NoError(t, os.WriteFile(filepath.Join(dir, fmt.Sprintf("a%03d.txt", i)), []byte(text), 0o600))
	}
	code, out, problems := ran(t, "", "--format", "jsonl", "--events", "one", dir)
	require.Equal(t, exitDone, code, problems)
	require.Contains(t, problems, "a123.txt")
	require.Contains(t, problems, "299 of 300 files read.")
	require.Contains(t, out, `"article":"a299.txt"`)
	require.NotContains(t, out, `"article":"a123.txt"`)
	code, _, _ = ran(t, "", "--strict", "--events", "one", dir)
	require.Equal(t, exitFailed, code)
}

func TestInterruptedRunStopsAtOnce(t *testing.T) {
	dir := t.TempDir()
	ctx, cancel := context.WithCancel(t.Context())
	in, feed := io.Pipe()
	defer feed.Close()
	go func() {
		_, _ = feed.Write([]byte("{\"id\": \"a\", \"text\": \"Nine people came.\"}\n"))
		for len(entries(dir)) == 0 {
			time.Sleep(time.Millisecond)
		}
		cancel()
	}()
	code := run(ctx, []string{"extract", "--format", "jsonl", "--out", filepath.Join(dir, "rows.jsonl"), "-"}, in, io.Discard, io.Discard)
	require.Equal(t, exitInterrupted, code)
	require.Empty(t, entries(dir))
}

func entries(dir string) []os.DirEntry {
	all, _ := os.ReadDir(dir)
	return all
}

func TestHelpNamesEveryCommand(t *testing.T) {
	_, out, _ := ran(t, "", "--help")
	e := newEnv(nil, io.Discard, io.Discard)
	e.command(t.Context(), []string{"--version"})
	for _, n := range e.parser.Model.Children {
		require.Contains(t, out, n.Name)
		code, help, problems := ran(t, "", n.Name, "--help")
		require.Equal(t, exitDone, code)
		require.Contains(t, help, "Usage: crossclaim "+n.Name)
		require.Empty(t, problems)
		for _, f := range n.Flags {
			require.NotEmpty(t, f.Help, "%s --%s", n.Name, f.Name)
		}
	}
}

// A command that is missing in others would be taken for a PATH.
func TestOthersAreAllCommandsButCompare(t *testing.T) {
	e := newEnv(nil, io.Discard, io.Discard)
	_, err := e.parse(&cli{}, []string{"kinds"})
	require.NoError(t, err)
	var got []string
	for _, n := range e.parser.Model.Children {
		got = append(got, n.Name)
	}
	require.ElementsMatch(t, append(slices.Clone(others), "compare"), got)
}

func TestKindsListsEverything(t *testing.T) {
	code, out, _ := ran(t, "", "kinds")
	require.Equal(t, exitDone, code)
	for _, f := range report.Formats {
		require.Contains(t, out, "\n"+f.Name+" ")
	}
	for _, title := range []string{"KIND", "FORMAT", "CONVENTION"} {
		require.Contains(t, out, title)
	}
}

func TestErrorsCarryTheirHint(t *testing.T) {
	var problems bytes.Buffer
	e := newEnv(nil, io.Discard, &problems)
	require.Equal(t, exitFailed, e.fail(pathError{"a\x1b[2Jb", os.ErrNotExist}))
	require.Equal(t, "crossclaim: a\ufffd[2Jb: no such file or folder\nhint: "+pathError{}.Hint()+"\n", problems.String())
}

func TestCauseLeavesTheNameOut(t *testing.T) {
	_, err := os.Open(filepath.Join(t.TempDir(), "none"))
	require.EqualError(t, cause(err), "no such file or directory")
	require.EqualError(t, cause(os.Rename("none-a", "none-b")), "no such file or directory")
	require.Equal(t, io.EOF, cause(io.EOF))
}

func TestWarningsHaveOneOrder(t *testing.T) {
	g := &gathering{warnings: []nlp.Warning{{Path: "b", Line: 1}, {Path: "a", Line: 9}, {Path: "a", Line: 2, Message: "y"}, {Path: "a", Line: 2, Message: "x"}}}
	require.Equal(t, []nlp.Warning{{Path: "a", Line: 2, Message: "x"}, {Path: "a", Line: 2, Message: "y"}, {Path: "a", Line: 9}, {Path: "b", Line: 1}}, g.sorted())
}

func TestStrictIsAboutWhatIsLost(t *testing.T) {
	e := newEnv(nil, io.Discard, io.Discard)
	g := &gathering{}
	g.note(e, &nlp.Warning{Path: "a.txt", Article: "a.txt", Message: "no date that can be read"})
	require.NoError(t, g.strict(true), "the article was read all the same")
	g.note(e, &nlp.Warning{Path: "b.txt", Message: "no text"})
	require.Error(t, g.strict(true))
	require.NoError(t, g.strict(false))
}

func TestStampChangesWithTheFiles(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "a.txt")
	require.NoError(t, os.WriteFile(file, []byte("one"), 0o600))
	before := stamp([]string{dir})
	require.Equal(t, before, stamp([]string{dir}))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "rows.csv"), nil, 0o600))
	require.Equal(t, before, stamp([]string{dir}, filepath.Join(dir, "rows.csv")), "its own output does not count")
	require.NoError(t, os.WriteFile(file, []byte("two "), 0o600))
	require.NotEqual(t, before, stamp([]string{dir}, filepath.Join(dir, "rows.csv")))
	require.Equal(t, int64(4), size([]string{dir}))
	require.Equal(t, int64(0), size([]string{filepath.Join(dir, "none")}))
}

func TestProgressIsForTerminalsAndLongRuns(t *testing.T) {
	var none progress
	none.start([]string{"."})()
	none.set(7)
	none.pause()

	var screen bytes.Buffer
	p := progress{w: &screen}
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "a.txt"), make([]byte, 5000), 0o600))
	end := p.start([]string{dir})
	p.set(1000)
	require.Empty(t, screen.String(), "the run is young")
	p.begun = p.begun.Add(-2 * patience)
	p.set(2000)
	require.Contains(t, screen.String(), "reading")
	end()
	require.True(t, strings.HasSuffix(screen.String(), "\r"), "the line is free again: %q", screen.String())
}

func TestCompletionsKnowFlagsAndTheirValues(t *testing.T) {
	for _, shell := range []string{"bash", "zsh", "fish"} {
		code, script, problems := ran(t, "", "completion", shell)
		require.Equal(t, exitDone, code, problems)
		for _, want := range []string{"extract", "verify", "convention", "single_source", "acled", "jsonl"} {
			require.Contains(t, script, want, shell)
		}
	}
}
