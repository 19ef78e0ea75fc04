package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// write hands an output to put: the file name, or stdout where name is "". A
// file is written under another name and renamed when it is whole, so that
// there is never a short one that looks complete.
func (e *env) write(name string, put func(io.Writer) error) error {
	if name == "" || name == "-" {
		w := bufio.NewWriterSize(e.stdout, 1<<16)
		err := put(w)
		if err == nil {
			err = w.Flush()
		}
		if err != nil {
			return fmt.Errorf("writing standard output: %w", err)
		}
		return nil
	}
	if err := e.writeFile(name, put); err != nil {
		return fmt.Errorf("writing %s: %w", name, err)
	}
	return nil
}

func (e *env) writeFile(name string, put func(io.Writer) error) error {
	f, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*")
	if err != nil {
		return err
	}
	e.track(f.Name(), true)
	defer e.track(f.Name(), false)
	w := bufio.NewWriterSize(f, 1<<16)
	for _, step := range []func() error{
		func() error { return put(w) },
		w.Flush,
		f.Sync,
		func() error { return f.Chmod(0o644) },
		f.Close,
		func() error { return os.Rename(f.Name(), name) },
	} {
		if err := step(); err != nil {
			f.Close()
			os.Remove(f.Name())
			return err
		}
	}
	return nil
}

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
// lock, so that no other file can be begun.
func (e *env) abandon() {
	e.mu.Lock()
	for name := range e.pending {
		os.Remove(name)
	}
}
