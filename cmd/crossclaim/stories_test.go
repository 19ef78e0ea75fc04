package main

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

var update = flag.Bool("update", false, "rewrite what stories and the README expect")

// TestMain lets the test binary be the program, for stories and the README.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"crossclaim": main})
}

// Each story tells in its first comment what it is about.
func TestStories(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 "../../testdata/stories",
		UpdateScripts:       *update,
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(e *testscript.Env) error {
			e.Setenv("NO_COLOR", "")
			return os.CopyFS(filepath.Join(e.WorkDir, "seeds"), os.DirFS("../../seeds"))
		},
	})
}
