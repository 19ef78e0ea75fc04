package main

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/compare/report"
)

// names lists what lies in a folder.
func listed(t *testing.T, dir string) []string {
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	var all []string
	for _, e := range entries {
		all = append(all, e.Name())
	}
	return all
}

func TestFileIsWrittenWholeOrNotAtAll(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "report.csv")
	e := newEnv(nil, io.Discard, io.Discard)
	put := func(text string, err error) func(io.Writer) error {
		return func(w io.Writer) error {
			_, _ = io.WriteString(w, text)
			return err
		}
	}
	broken := errors.New("broken")
	require.ErrorIs(t, e.write(name, report.Named("csv"), put("half", broken)), broken)
	require.Empty(t, listed(t, dir))

	require.NoError(t, e.write(name, report.Named("csv"), put("whole", nil)))
	require.ErrorIs(t, e.write(name, report.Named("csv"), put("half", broken)), broken)
	got, err := os.ReadFile(name)
	require.NoError(t, err)
	require.Equal(t, "whole", string(got), "the old file stays")
	require.Equal(t, []string{"report.csv"}, listed(t, dir))
}

func TestAbandonedFileIsRemoved(t *testing.T) {
	dir := t.TempDir()
	e := newEnv(nil, io.Discard, io.Discard)
	begun, wait := make(chan bool), make(chan bool)
	go func() {
		_ = e.writeFile(filepath.Join(dir, "report.csv"), func(io.Writer) error {
			close(begun)
			<-wait
			return errors.New("too late")
		})
	}()
	<-begun
	require.Len(t, listed(t, dir), 1)
	e.abandon()
	require.Empty(t, listed(t, dir))
	close(wait)
}

func TestWriteErrorsNameTheOutput(t *testing.T) {
	e := newEnv(nil, failing{}, io.Discard)
	put := func(w io.Writer) error { _, err := io.WriteString(w, "text"); return err }
	require.EqualError(t, e.write("", report.Named("csv"), put), "writing standard output: no paper")
	missing := filepath.Join(t.TempDir(), "no", "report.csv")
	require.EqualError(t, e.write(missing, report.Named("csv"), put), "writing "+missing+": no such file or directory")
}

// failing is an output that takes nothing.
type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, errors.New("no paper") }

func TestOnlyATerminalIsCleaned(t *testing.T) {
	for _, c := range []struct {
		terminal bool
		format   string
		want     string
	}{{false, "csv", "a\x1bb"}, {true, "csv", "a\ufffdb"}, {true, "table", "a\x1bb"}} {
		var out bytes.Buffer
		e := newEnv(nil, &out, io.Discard)
		e.terminal = c.terminal
		require.NoError(t, e.write("", report.Named(c.format), func(w io.Writer) error { _, err := io.WriteString(w, "a\x1bb"); return err }))
		require.Equal(t, c.want, out.String(), "%v %s: what is safe has colours of its own", c.terminal, c.format)
	}
}
