package main

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

// articles yields n articles with a warning after every tenth.
func articles(n int) iter.Seq2[*nlp.Document, *nlp.Warning] {
	return func(yield func(*nlp.Document, *nlp.Warning) bool) {
		for i := range n {
			if !yield(&nlp.Document{ID: fmt.Sprint(i), Path: "in"}, nil) {
				return
			}
			if i%10 == 9 && !yield(nil, &nlp.Warning{Message: fmt.Sprint("after ", i)}) {
				return
			}
		}
	}
}

// byOne returns the work on some articles that does the work on each.
func byOne[T any](work func(*nlp.Document) T) func([]*nlp.Document) []T {
	return func(docs []*nlp.Document) (results []T) {
		for _, d := range docs {
			results = append(results, work(d))
		}
		return results
	}
}

func TestEachKeepsTheOrderOfTheInput(t *testing.T) {
	for _, jobs := range []int{1, 2, 8} {
		var got, want []string
		for d, w := range articles(200) {
			if w != nil {
				want = append(want, w.Message)
			} else {
				want = append(want, d.ID+d.ID)
			}
		}
		err := each(t.Context(), jobs, articles(200), byOne(func(d *nlp.Document) string { return d.ID + d.ID }), func(p *piece[string]) error {
			if p.warned != nil {
				got = append(got, p.warned.Message)
			} else {
				got = append(got, p.result)
			}
			return nil
		})
		require.NoError(t, err)
		require.Equal(t, want, got)
	}
}

func TestEachHoldsFewArticlesAtATime(t *testing.T) {
	const jobs = 2
	var read atomic.Int64
	counted := func(yield func(*nlp.Document, *nlp.Warning) bool) {
		for d, w := range articles(500) {
			read.Add(1)
			if !yield(d, w) {
				return
			}
		}
	}
	done := int64(0)
	err := each(t.Context(), jobs, counted, byOne(func(*nlp.Document) int { return 0 }), func(*piece[int]) error {
		done++
		require.LessOrEqual(t, read.Load()-done, int64(4*together*jobs+jobs+2))
		return nil
	})
	require.NoError(t, err)
}

func TestEachWorksOnSomeAtATime(t *testing.T) {
	const jobs = 2
	var largest atomic.Int64
	work := func(docs []*nlp.Document) []int {
		largest.Store(max(largest.Load(), int64(len(docs))))
		time.Sleep(time.Millisecond) // others gather meanwhile
		return make([]int, len(docs))
	}
	require.NoError(t, each(t.Context(), jobs, articles(500), work, func(*piece[int]) error { return nil }))
	require.Greater(t, largest.Load(), int64(1))
	require.LessOrEqual(t, largest.Load(), int64(together))
}

func TestEachHoldsTwoLargeArticlesAJob(t *testing.T) {
	const jobs = 2
	text := strings.Repeat(" ", large)
	var read, done, held atomic.Int64
	docs := func(yield func(*nlp.Document, *nlp.Warning) bool) {
		for read.Add(1) <= 30 && yield(&nlp.Document{Text: text}, nil) {
		}
	}
	err := each(t.Context(), jobs, docs, byOne(func(*nlp.Document) int {
		held.Store(max(held.Load(), read.Load()-done.Add(1)))
		return 0
	}), func(*piece[int]) error { return nil })
	require.NoError(t, err)
	require.LessOrEqual(t, held.Load(), int64(2*jobs+jobs+2))
}

func TestEachStopsWithTheFirstError(t *testing.T) {
	full := errors.New("disk full")
	n := 0
	err := each(t.Context(), 2, articles(1000), byOne(func(*nlp.Document) int { return 0 }), func(*piece[int]) error {
		if n++; n == 5 {
			return full
		}
		return nil
	})
	require.ErrorIs(t, err, full)
	require.Equal(t, 5, n)
}

func TestEachStopsWhenItIsTold(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	n := 0
	err := each(ctx, 2, articles(1000), byOne(func(*nlp.Document) int { return 0 }), func(*piece[int]) error {
		if n++; n == 5 {
			cancel()
		}
		return nil
	})
	require.ErrorIs(t, err, context.Canceled)
	require.Less(t, n, 1000)
}

func TestEachLosesOneArticleToABug(t *testing.T) {
	var good int
	var lost []string
	err := each(t.Context(), 3, articles(100), byOne(func(d *nlp.Document) int {
		if d.ID == "42" {
			panic("no such word")
		}
		return 1
	}), func(p *piece[int]) error {
		if p.doc != nil {
			good += p.result
		} else if p.warned.Article != "" {
			lost = append(lost, p.warned.Article+": "+p.warned.Message)
		}
		return nil
	})
	require.NoError(t, err)
	require.Equal(t, 99, good)
	require.Equal(t, []string{"42: left out, a bug in this program: no such word"}, lost)
}

func TestSideBySideDoesEachOnce(t *testing.T) {
	r := &reading{Jobs: 3}
	done := make([]int, 1000)
	r.sideBySide(len(done), func(i int) { done[i]++ })
	require.Equal(t, slices.Repeat([]int{1}, len(done)), done)
	r.sideBySide(0, func(int) { t.Error("nothing to do") })
}

func TestSideBySideHandsABugOn(t *testing.T) {
	r := &reading{Jobs: 2}
	require.PanicsWithValue(t, "no such word", func() {
		r.sideBySide(10, func(i int) {
			if i == 7 {
				panic("no such word")
			}
		})
	})
}
