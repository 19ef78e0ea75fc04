package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// shell runs a command line as a reader would type it, in a copy of the
// project's folder, and returns what it prints.
func shell(t *testing.T, dir, line string) string {
	self, err := os.Executable()
	require.NoError(t, err)
	bin := t.TempDir()
	require.NoError(t, os.Symlink(self, filepath.Join(bin, "crossclaim")))
	cmd := exec.Command("sh", "-c", strings.ReplaceAll(line, "go run ./cmd/crossclaim", "crossclaim"))
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "PATH="+bin+":"+os.Getenv("PATH"), "NO_COLOR=1")
	out, err := cmd.CombinedOutput()
	var code *exec.ExitError
	if err != nil {
		require.ErrorAs(t, err, &code, line)
		require.Equal(t, exitFound, code.ExitCode(), "%s\n%s", line, out)
	}
	return string(out)
}

// desk returns a folder with the seeds in it, and a report of them.
func desk(t *testing.T) string {
	dir := t.TempDir()
	require.NoError(t, os.CopyFS(filepath.Join(dir, "seeds"), os.DirFS("../../seeds")))
	shell(t, dir, "crossclaim --quiet --format json --out report.json seeds")
	return dir
}

func TestExamplesOfHelpRun(t *testing.T) {
	dir := desk(t)
	for _, command := range []string{"compare", "extract", "show", "verify"} {
		require.NotEmpty(t, examples[command])
		for _, x := range examples[command] {
			line := strings.ReplaceAll(x.line, "/archive", ".")
			if strings.Contains(line, "#") {
				line = "crossclaim show '000_d52d1ce3fdd741ce.txt#1' seeds"
			}
			shell(t, dir, line)
		}
	}
}

// rewrite returns text with the output of each command in its console blocks
// as it is now. A line "..." stands for any lines, which are not shown.
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
			out = append(out, shorten(lines[i+1:end], strings.Split(got, "\n"))...)
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

func TestShorten(t *testing.T) {
	got := []string{"a", "b", "c", "d", "e"}
	require.Equal(t, got, shorten(nil, got))
	require.Equal(t, []string{"a", "...", "d", "e"}, shorten([]string{"x", "...", "y", "z"}, got))
	require.Equal(t, []string{"a", "b", "..."}, shorten([]string{"x", "x", "..."}, got))
}

func TestRewriteShowsWhatIsPrinted(t *testing.T) {
	got := rewrite(t, t.TempDir(), "text\n```console\n$ echo first | tr f F\nold\n$ echo 2; echo 3\n```\n```go\n$ not run\n```\n")
	require.Equal(t, "text\n```console\n$ echo first | tr f F\nFirst\n$ echo 2; echo 3\n2\n3\n```\n```go\n$ not run\n```\n", got)
}

func BenchmarkSeeds(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		var out, problems bytes.Buffer
		require.Equal(b, exitDone, run(b.Context(), []string{"../../seeds"}, nil, &out, &problems), problems.String())
		b.SetBytes(int64(out.Len()))
	}
}
