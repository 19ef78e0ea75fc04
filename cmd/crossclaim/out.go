package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"crossclaim/compare/report"
)

// write hands an output to put: the file name, or stdout where name is "". A
// file is written under another name and renamed when it is whole, so that
// there is never a short one that looks complete.
func (e *env) write(name string, f *report.Format, put func(io.Writer) error) error {
	switch {
	case name == "" || name == "-":
		var out io.Writer = sink{e.stdout, "standard output"}
		if e.terminal && !f.Safe {
			out = &cleaner{w: out}
		}
		return buffered(out, put)
	case special(name):
		return e.writeSpecial(name, put)
	}
	if target, err := filepath.EvalSymlinks(name); err == nil {
		name = target // the link stays, what it leads to is replaced
	}
	return e.writeFile(name, put)
}

// buffered hands w to put and sees that all of it is written.
func buffered(w io.Writer, put func(io.Writer) error) error {
	b := bufio.NewWriterSize(w, 1<<16)
	if err := put(b); err != nil {
		return err
	}
	return b.Flush()
}

// special reports whether name is a device or a pipe, which is written to and
// never replaced, or a folder, where the attempt to write says so.
func special(name string) bool {
	info, err := os.Stat(name)
	return err == nil && !info.Mode().IsRegular()
}

func (e *env) writeSpecial(name string, put func(io.Writer) error) error {
	f, err := os.OpenFile(name, os.O_WRONLY, 0)
	if err != nil {
		return writeError{name, err}
	}
	err = buffered(sink{f, name}, put)
	if closing := f.Close(); err == nil && closing != nil {
		err = writeError{name, closing}
	}
	return err
}

func (e *env) writeFile(name string, put func(io.Writer) error) error {
	f, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*")
	if err != nil {
		return writeError{name, err}
	}
	e.track(f.Name(), true)
	defer e.track(f.Name(), false)
	err = buffered(sink{f, name}, put)
	for _, step := range []func() error{
		f.Sync,
		func() error { return f.Chmod(0o644) },
		f.Close,
		func() error { return os.Rename(f.Name(), name) },
	} {
		if err == nil {
			if problem := step(); problem != nil {
				err = writeError{name, problem}
			}
		}
	}
	if err != nil {
		_ = f.Close() // perhaps a second time
		_ = os.Remove(f.Name())
	}
	return err
}

// A sink is where an output ends up. Its errors say which it is.
type sink struct {
	w    io.Writer
	name string
}

func (s sink) Write(b []byte) (int, error) {
	n, err := s.w.Write(b)
	if err != nil {
		err = writeError{s.name, err}
	}
	return n, err
}

// A writeError is an output that could not be written.
type writeError struct {
	name string
	err  error
}

func (e writeError) Error() string { return fmt.Sprintf("writing %s: %v", e.name, cause(e.err)) }
func (e writeError) Unwrap() error { return e.err }

// track notes that a temporary file exists, or no longer does.
func (e *env) track(name string, exists bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if exists {
		e.pending[name] = true
	} else {
		delete(e.pending, name)
	}
}

// abandon removes the temporary files of a run that is given up. It keeps the
// lock, so that no other file can be begun or finished.
func (e *env) abandon() {
	e.mu.Lock()
	for name := range e.pending {
		os.Remove(name)
	}
}
