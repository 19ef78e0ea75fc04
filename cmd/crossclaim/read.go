package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"crossclaim/nlp/article"
)

// inputs leads the PATHs of the command line to where they lie.
func (e *env) inputs(paths []string) ([]article.Input, error) {
	var all []article.Input
	for _, p := range paths {
		if p == "-" {
			all = append(all, article.Input{Name: p, Stream: e.stdin})
			continue
		}
		info, err := os.Stat(p)
		if err != nil {
			return nil, pathError{p, err}
		}
		// What a shell gives for <(command) is a pipe that is being written to. Any
		// other named pipe may wait for a writer forever, and is passed over.
		if info.Mode()&fs.ModeNamedPipe != 0 && strings.HasPrefix(p, "/dev/fd/") {
			pipe, err := os.Open(p)
			if err != nil {
				return nil, pathError{p, err}
			}
			all = append(all, article.Input{Name: p, Stream: pipe})
			continue
		}
		in := article.Input{Name: p, FS: os.DirFS(filepath.Dir(p)), Path: filepath.Base(p)}
		if info.IsDir() {
			in.FS, in.Path = os.DirFS(p), "."
		}
		all = append(all, in)
	}
	return all, nil
}

// A pathError is a PATH that cannot be read at all.
type pathError struct {
	path string
	err  error
}

func (e pathError) Error() string {
	if errors.Is(e.err, fs.ErrNotExist) {
		return fmt.Sprintf("%s: no such file or folder", e.path)
	}
	return fmt.Sprintf("%s: %v", e.path, cause(e.err))
}

// cause returns the reason in an error of the file system, without the name
// that the message gives anyway.
func cause(err error) error {
	if p, ok := errors.AsType[*fs.PathError](err); ok {
		return p.Err
	}
	if l, ok := errors.AsType[*os.LinkError](err); ok {
		return l.Err
	}
	return err
}

// Hint says what a PATH may be.
func (e pathError) Hint() string {
	return "a PATH is a file (.txt .md .html .json .jsonl .rss .warc .docx .pdf), a folder of them, or - for standard input"
}
