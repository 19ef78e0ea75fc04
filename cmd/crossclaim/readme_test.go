package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/alecthomas/kong"
	"github.com/stretchr/testify/require"
)

// TestREADME runs every line of the README that begins with "$ " in a block
// fenced as console, and holds what the program prints against what the README
// shows. go test -update writes it anew.
func TestREADME(t *testing.T) {
	const readme = "../../README.md"
	was, err := os.ReadFile(readme)
	require.NoError(t, err)
	is := rewrite(t, desk(t), string(was))
	if *update && is != string(was) {
		require.NoError(t, os.WriteFile(readme, []byte(is), 0o644))
		return
	}
	shown, now := strings.Split(string(was), "\n"), strings.Split(is, "\n")
	for i := range min(len(shown), len(now)) {
		require.Equal(t, shown[i], now[i], "line %d of the README; go test ./cmd/crossclaim -update writes it anew", i+1)
	}
	require.Len(t, now, len(shown))
}

// rewrite returns text with the output of each command in its console blocks
// as it is now. A line "..." stands for any lines, which are not shown; of a
// command that shows nothing only an update shows more.
func rewrite(t *testing.T, dir, text string) string {
	var out []string
	lines := strings.Split(text, "\n")
	for i := 0; i < len(lines); i++ {
		out = append(out, lines[i])
		if lines[i] != "```console" {
			continue
		}
		for i++; i < len(lines) && lines[i] != "```"; {
			require.True(t, strings.HasPrefix(lines[i], "$ "), "README: a console block begins with a command: %s", lines[i])
			end := i + 1
			for end < len(lines) && lines[end] != "```" && !strings.HasPrefix(lines[end], "$ ") {
				end++
			}
			got := strings.TrimRight(shell(t, dir, lines[i][2:]), "\n")
			out = append(out, lines[i])
			if shown := lines[i+1 : end]; len(shown) > 0 || *update {
				out = append(out, shorten(shown, strings.Split(got, "\n"))...)
			}
			i = end
		}
		if i < len(lines) {
			out = append(out, lines[i])
		}
	}
	return strings.Join(out, "\n")
}

// shorten returns got, of which only as many lines are shown before a line
// "..." as in shown, and as many after it.
func shorten(shown, got []string) []string {
	dots := slices.Index(shown, "...")
	if dots < 0 || len(got) < len(shown)-1 {
		return got
	}
	tail := len(shown) - dots - 1
	return slices.Concat(got[:dots], []string{"..."}, got[len(got)-tail:])
}

// TestREADMENamesEveryFlag holds the README against the flags there are.
func TestREADMENamesEveryFlag(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	var c cli
	parser, err := kong.New(&c, kong.NoDefaultHelp(), kong.Vars(allowed()))
	require.NoError(t, err)
	for _, n := range append(parser.Model.Children, parser.Model.Node) {
		for _, f := range n.Flags {
			require.True(t, strings.Contains(string(readme), "`--"+f.Name), "--%s of %s is not in the README", f.Name, n.Name)
		}
	}
}

// TestREADMENamesEveryModule holds its list of dependencies against go.mod.
func TestREADMENamesEveryModule(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	mod, err := os.ReadFile("../../go.mod")
	require.NoError(t, err)
	for line := range strings.Lines(string(mod)) {
		module, version, ok := strings.Cut(strings.TrimSpace(line), " ")
		if ok && strings.HasPrefix(version, "v") && !strings.HasSuffix(version, "// indirect") {
			require.True(t, strings.Contains(string(readme), "`"+module), "%s is not in the README", module)
		}
	}
}

// TestREADMENamesEveryKey holds what it says of the output for other programs against
// that output.
func TestREADMENamesEveryKey(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	_, section, ok := strings.Cut(string(readme), "\n## For other programs\n")
	require.True(t, ok)
	section, _, _ = strings.Cut(section, "\n## ")
	empty := filepath.Join(t.TempDir(), "empty.txt") // for a warning
	require.NoError(t, os.WriteFile(empty, nil, 0o600))
	var report any
	require.NoError(t, json.Unmarshal([]byte(printed(t, "--format", "json", "../../testdata/events", empty)), &report))
	names := map[string]bool{}
	keys(report, names)
	for _, of := range []string{"unit_phrase", "axis", "message"} { // of a claim, a near miss and a warning
		require.True(t, names[of], "the articles are too few to have %q", of)
	}
	for name := range names {
		require.Contains(t, section, `"`+name+`"`)
	}
	header, _, _ := strings.Cut(printed(t, "--format", "csv", "../../seeds"), "\r\n")
	require.Contains(t, section, "`"+header+"`")
}

// printed returns what the program writes to standard output.
func printed(t *testing.T, args ...string) string {
	var out, problems strings.Builder
	require.Equal(t, exitDone, run(t.Context(), args, nil, &out, &problems), problems.String())
	return out.String()
}

// keys adds every key of v, which was read from JSON, to names, but for those of
// "options", which are named like the flags.
func keys(v any, names map[string]bool) {
	switch v := v.(type) {
	case []any:
		for _, x := range v {
			keys(x, names)
		}
	case map[string]any:
		for key, x := range v {
			names[key] = true
			if key != "options" {
				keys(x, names)
			}
		}
	}
}

func TestShorten(t *testing.T) {
	got := []string{"a", "b", "c", "d", "e"}
	require.Equal(t, got, shorten(nil, got))
	require.Equal(t, []string{"a", "...", "d", "e"}, shorten([]string{"x", "...", "y", "z"}, got))
	require.Equal(t, []string{"a", "b", "..."}, shorten([]string{"x", "x", "..."}, got))
}

func TestRewriteShowsWhatIsPrinted(t *testing.T) {
	got := rewrite(t, t.TempDir(), "text\n```console\n$ echo first | tr f F\nold\n$ echo 2; echo 3\n4\n```\n```console\n$ echo quiet\n```\n```go\n$ not run\n```\n")
	require.Equal(t, "text\n```console\n$ echo first | tr f F\nFirst\n$ echo 2; echo 3\n2\n3\n```\n```console\n$ echo quiet\n```\n```go\n$ not run\n```\n", got)
}
