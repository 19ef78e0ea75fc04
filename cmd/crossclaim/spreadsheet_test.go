package main

import (
	"encoding/csv"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestCSVInLibreOffice opens the CSV of a hostile article as a desk would: the
// words are the same, numbers are numbers, and no formula has run.
func TestCSVInLibreOffice(t *testing.T) {
	soffice, err := exec.LookPath("soffice")
	if err != nil {
		t.Skip("LibreOffice (soffice) is not installed: the CSV is not opened in it here")
	}
	dir := t.TempDir()
	for name, killed := range map[string]string{"a": "1,230", "b": "1,250"} {
		text := "Source: =1+1\nTitle: @SUM(1)\n\n=2+3 “Zoë” said; at least " + killed + " people were killed in Kelm on Monday, \"a\tshame\", police said.\n"
		require.NoError(t, os.WriteFile(filepath.Join(dir, name+".txt"), []byte(text), 0o600))
	}
	rows := filepath.Join(dir, "rows.csv")
	code, _, problems := ran(t, "", "--quiet", "--events", "one", "--min-sources", "1", "--csv", rows, dir)
	require.Equal(t, exitDone, code, problems)
	opened := filepath.Join(dir, "opened")
	// comma, double quote, UTF-8, from line 1
	out, err := exec.CommandContext(t.Context(), soffice, "--headless", "-env:UserInstallation=file://"+filepath.ToSlash(dir)+"/profile",
		"--infilter=CSV:44,34,76,1", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1", "--outdir", opened, rows).CombinedOutput()
	require.NoError(t, err, string(out))
	require.Equal(t, records(t, rows), records(t, filepath.Join(opened, "rows.csv")))
}

// records reads a CSV with its byte order mark.
func records(t *testing.T, name string) [][]string {
	b, err := os.ReadFile(name)
	require.NoError(t, err)
	got, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(b), "\ufeff"))).ReadAll()
	require.NoError(t, err)
	require.Greater(t, len(got), 2)
	return got
}
