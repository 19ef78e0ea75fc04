package main

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// floors is the law of who may import whom: a package imports only packages
// that stand on a line below its own. A new package is a word in this table.
const floors = `
	cmd/crossclaim
	compare/report
	compare/collate
	compare/event compare/align compare/judge
	compare/cluster compare/stance
	compare
	nlp/extract
	nlp/kinds nlp/attrib
	nlp/number
	nlp/internal/parse
	nlp/syntax nlp/name nlp/date
	nlp/tag
	nlp/tag/internal/flatten
	nlp/tag/internal/flat
	nlp/segment
	nlp/segment/internal/punkt
	nlp/article
	nlp/lexicon nlp/internal/corpus
	nlp
	cmd/crossclaim/internal/early
`

// owners names, for each module from outside that the program itself uses, the
// only packages that may import it. Tests may use the test modules anywhere.
var owners = map[string][]string{
	"codeberg.org/readeck/go-readability": {"nlp/article"},
	"github.com/jdkato/prose":             {"nlp/tag", "nlp/tag/internal/flatten", "nlp/segment"},
	"gopkg.in/neurosnap/sentences.v1":     {"nlp/segment/internal/punkt"},
	"github.com/olekukonko/tablewriter":   {"compare/report"},
	"github.com/xuri/excelize":            {"compare/report"},
	"github.com/alecthomas/kong":          {"cmd/crossclaim"},
	"github.com/schollz/progressbar":      {"cmd/crossclaim"},
	"golang.org/x/term":                   {"cmd/crossclaim"},
	"golang.org/x/net":                    {"nlp/article"},
	"golang.org/x/text":                   {"nlp/article", "nlp/lexicon"},
}

// roofOnly lists the standard packages that reach outside the program.
var roofOnly = []string{"os", "os/exec", "os/signal", "flag", "log", "log/slog", "syscall", "net/http"}

// A source is one Go file of the project and what it imports.
type source struct {
	dir, file string
	test      bool
	imports   []string
}

func TestFloors(t *testing.T) {
	floor := floorOf()
	for _, s := range sources(t) {
		mine, known := floor[s.dir]
		require.True(t, known, "%s: the package stands on no floor", s.file)
		if s.test {
			continue
		}
		for _, imp := range s.imports {
			s.check(t, floor, mine, imp)
		}
	}
}

func (s source) check(t *testing.T, floor map[string]int, mine int, imp string) {
	if own, ok := strings.CutPrefix(imp, "crossclaim/"); ok {
		require.Less(t, floor[own], mine, "%s: %s does not stand below it", s.file, imp)
	}
	for module, packages := range owners {
		if imp == module || strings.HasPrefix(imp, module+"/") {
			require.Contains(t, packages, s.dir, "%s: %s has another owner", s.file, imp)
		}
	}
	if s.dir != "cmd/crossclaim" {
		require.NotContains(t, roofOnly, imp, "%s: only the roof touches the world", s.file)
	}
}

// floorOf returns the floor of every package, counted from 1 at the bottom.
func floorOf() map[string]int {
	lines := strings.Split(strings.TrimSpace(floors), "\n")
	floor := map[string]int{}
	for i, line := range lines {
		for p := range strings.FieldsSeq(line) {
			floor[p] = len(lines) - i
		}
	}
	return floor
}

// sources reads the imports of every Go file of the project. It parses the
// files itself: a subprocess would be hidden from the test cache.
func sources(t *testing.T) []source {
	root := os.DirFS("../..")
	var all []source
	err := fs.WalkDir(root, ".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && name != "." && (d.Name() == "testdata" || d.Name()[0] == '.'):
			return fs.SkipDir
		case !strings.HasSuffix(name, ".go"):
			return nil
		}
		b, err := fs.ReadFile(root, name)
		if err != nil || strings.HasPrefix(string(b), "//go:build ignore") {
			return err // a generator runs on its own, outside the program
		}
		s, err := parse(name, b)
		all = append(all, s)
		return err
	})
	require.NoError(t, err)
	require.NotEmpty(t, all)
	return all
}

func parse(name string, b []byte) (source, error) {
	s := source{dir: path.Dir(name), file: name, test: strings.HasSuffix(name, "_test.go")}
	f, err := parser.ParseFile(token.NewFileSet(), name, b, parser.ImportsOnly)
	if err != nil {
		return s, err
	}
	for _, i := range f.Imports {
		imp, err := strconv.Unquote(i.Path.Value)
		if err != nil {
			return s, err
		}
		s.imports = append(s.imports, imp)
	}
	return s, nil
}
