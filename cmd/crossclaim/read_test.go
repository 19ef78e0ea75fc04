//go:build unix

package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp/article"
)

// texts returns the texts, and the messages, of what is at paths.
func texts(t *testing.T, paths ...string) (all, messages []string) {
	t.Helper()
	inputs, err := (&env{}).inputs(paths)
	require.NoError(t, err)
	for d, w := range (&article.Reader{}).Documents(context.Background(), inputs...) {
		if w != nil {
			messages = append(messages, w.Message)
			continue
		}
		all = append(all, d.ID+": "+d.Text)
	}
	return all, messages
}

func TestPipeOfAShellIsRead(t *testing.T) {
	r, w, err := os.Pipe()
	require.NoError(t, err)
	defer r.Close()
	_, err = w.WriteString("Forty came.")
	require.NoError(t, err)
	require.NoError(t, w.Close())
	all, messages := texts(t, fmt.Sprintf("/dev/fd/%d", r.Fd()))
	require.Equal(t, []string{fmt.Sprintf("%d: Forty came.", r.Fd())}, all)
	require.Empty(t, messages)
}

func TestOtherPipesAndLoopsArePassedOver(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, syscall.Mkfifo(filepath.Join(dir, "pipe"), 0o600))
	require.NoError(t, os.Symlink(dir, filepath.Join(dir, "loop")))
	require.NoError(t, os.Symlink("nowhere", filepath.Join(dir, "lost")))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "a.txt"), []byte("Forty came."), 0o600))
	require.NoError(t, os.Symlink("a.txt", filepath.Join(dir, "b.txt")))
	all, messages := texts(t, dir, filepath.Join(dir, "pipe"))
	require.Equal(t, []string{"a.txt: Forty came.", "b.txt: Forty came."}, all)
	require.Equal(t, []string{
		"symbolic link to a folder: not followed; give the folder itself",
		"symbolic link that leads nowhere: no such file or directory",
		"a named pipe: passed over; its content can be given on standard input (-)",
		"a named pipe: passed over; its content can be given on standard input (-)",
	}, messages)
}
