package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
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

// desk returns a folder like the project's, with the seeds and a report of them.
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

func BenchmarkSeeds(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		var out, problems bytes.Buffer
		require.Equal(b, exitDone, run(b.Context(), []string{"../../seeds"}, nil, &out, &problems), problems.String())
		b.SetBytes(int64(out.Len()))
	}
}

// BenchmarkEvents reads the made-up events, for their claims and to line these up.
func BenchmarkEvents(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		for _, args := range [][]string{{"extract", "--format", "jsonl"}, {"compare", "--format", "json"}} {
			var out, problems bytes.Buffer
			require.Equal(b, exitDone, run(b.Context(), append(args, "../../testdata/events"), nil, &out, &problems), problems.String())
		}
	}
}
