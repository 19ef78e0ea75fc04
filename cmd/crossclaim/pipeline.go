package main

import (
	"context"
	"fmt"
	"iter"
	"sync"
	"sync/atomic"

	"crossclaim/nlp"
)

// A piece is one step of the reading: an article with what the work on it
// gave, or a warning.
type piece[T any] struct {
	doc    *nlp.Document
	warned *nlp.Warning
	result T
	ready  chan struct{} // closed when result is set
}

// each does work on every article, several side by side, and hands the results
// to done in the order of the input. At most a few articles a job are held at a time. It
// returns early with the first error of done, or when ctx ends.
func each[T any](ctx context.Context, jobs int, docs iter.Seq2[*nlp.Document, *nlp.Warning], work func(*nlp.Document) T, done func(*piece[T]) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	todo, queue := make(chan *piece[T]), make(chan *piece[T], 4*jobs)
	for range jobs {
		go func() {
			for p := range todo {
				p.do(work)
			}
		}()
	}
	go feed(ctx, docs, todo, queue)
	for p := range queue {
		<-p.ready
		if err := done(p); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// sideBySide calls do for every number below n, several at a time. It and each
// are the only places where the program works in parallel. A bug in do is one of
// the caller.
func (r *reading) sideBySide(n int, do func(i int)) {
	var next atomic.Int64
	var bug atomic.Pointer[any]
	var workers sync.WaitGroup
	for range min(n, r.jobs()) {
		workers.Go(func() {
			defer func() {
				if b := recover(); b != nil {
					bug.Store(&b)
				}
			}()
			for i := next.Add(1); i <= int64(n); i = next.Add(1) {
				do(int(i - 1))
			}
		})
	}
	workers.Wait()
	if b := bug.Load(); b != nil {
		panic(*b)
	}
}

// feed puts every piece into queue, in order, and those with work into todo.
func feed[T any](ctx context.Context, docs iter.Seq2[*nlp.Document, *nlp.Warning], todo, queue chan<- *piece[T]) {
	defer close(queue)
	defer close(todo)
	for d, w := range docs {
		p := &piece[T]{doc: d, warned: w, ready: make(chan struct{})}
		select {
		case queue <- p:
		case <-ctx.Done():
			return
		}
		if d == nil {
			close(p.ready)
			continue
		}
		todo <- p
	}
}

// do works on the piece. A bug that one article brings to light loses that
// article, not the run.
func (p *piece[T]) do(work func(*nlp.Document) T) {
	defer close(p.ready)
	defer func() {
		if bug := recover(); bug != nil {
			p.warned = &nlp.Warning{Path: p.doc.Path, Line: p.doc.Line, Article: p.doc.ID, Message: fmt.Sprintf("left out, a bug in this program: %v", bug)}
			p.doc = nil
		}
	}()
	p.result = work(p.doc)
}
