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
	heavy  bool          // a large article
	ready  chan struct{} // closed when result is set
}

// Articles are worked on some at a time, which is faster: this many at most, and no
// more behind a large one. Of large ones two a job are held, so that they do not
// fill the memory.
const (
	together = 16
	large    = 1 << 18 // bytes of text
)

// each does work on every article, on some at a time and several of these side by
// side, and hands the results to done in the order of the input. At most a few
// dozen articles a job are held at a time. It returns early with the first
// error of done, or when ctx ends.
func each[T any](ctx context.Context, jobs int, docs iter.Seq2[*nlp.Document, *nlp.Warning], work func([]*nlp.Document) []T, done func(*piece[T]) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	todo, queue := make(chan *piece[T], together*jobs), make(chan *piece[T], 3*together*jobs)
	heavy := make(chan struct{}, 2*jobs)
	for range jobs {
		go func() {
			for p := range todo {
				some := more(p, todo, jobs)
				do(some, work)
				for _, p := range some {
					if p.heavy {
						<-heavy
					}
				}
			}
		}()
	}
	go feed(ctx, docs, todo, queue, heavy)
	for p := range queue {
		<-p.ready
		if err := done(p); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// more returns p and some of those that wait behind it: never so many that
// another job has nothing to do.
func more[T any](p *piece[T], todo <-chan *piece[T], jobs int) []*piece[T] {
	some := []*piece[T]{p}
	for n := min(together, len(todo)/jobs); len(some) < n && len(p.doc.Text) < large; some = append(some, p) {
		var waits bool
		select {
		case p, waits = <-todo:
		default:
		}
		if !waits {
			break
		}
	}
	return some
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

// feed puts every piece into queue, in order, and those with work into todo; the
// large ones only where heavy has room.
func feed[T any](ctx context.Context, docs iter.Seq2[*nlp.Document, *nlp.Warning], todo, queue chan<- *piece[T], heavy chan<- struct{}) {
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
		if len(d.Text) >= large {
			heavy <- struct{}{}
			p.heavy = true
		}
		todo <- p
	}
}

// do works on some pieces.
func do[T any](some []*piece[T], work func([]*nlp.Document) []T) {
	docs := make([]*nlp.Document, len(some))
	for i, p := range some {
		docs[i] = p.doc
	}
	results, bug := guard(docs, work)
	for i, p := range some {
		if bug == nil {
			p.result = results[i]
		} else {
			p.retry(work)
		}
		close(p.ready)
	}
}

// guard returns what work does, or the bug that it comes upon.
func guard[T any](docs []*nlp.Document, work func([]*nlp.Document) []T) (results []T, bug any) {
	defer func() { bug = recover() }()
	return work(docs), nil
}

// retry works on the piece by itself: a bug that one article brings to light loses
// that article, not those beside it.
func (p *piece[T]) retry(work func([]*nlp.Document) []T) {
	results, bug := guard([]*nlp.Document{p.doc}, work)
	if bug != nil {
		p.warned = &nlp.Warning{Path: p.doc.Path, Line: p.doc.Line, Article: p.doc.ID, Message: fmt.Sprintf("left out, a bug in this program: %v", bug)}
		p.doc = nil
		return
	}
	p.result = results[0]
}
