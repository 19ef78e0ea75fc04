package main

import (
	"io"
	"sync"
	"time"

	"github.com/schollz/progressbar/v3"
)

// patience is how long a run may take before it shows its progress.
const patience = 700 * time.Millisecond

// A progress shows on a terminal how far the reading is, its rate and the time
// left. The zero progress shows nothing.
type progress struct {
	w io.Writer // nil where there is no terminal

	mu    sync.Mutex
	begun time.Time
	total int64
	bar   *progressbar.ProgressBar
}

// start begins a reading of paths and returns what ends it.
func (p *progress) start(paths []string) (end func()) {
	if p.w == nil {
		return func() {}
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.begun, p.total, p.bar = time.Now(), size(paths), nil
	return p.end
}

// set shows that n bytes are read.
func (p *progress) set(n int64) {
	if p.w == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.begun.IsZero() || time.Since(p.begun) < patience {
		return
	}
	if p.bar == nil {
		total := p.total
		if total == 0 {
			total = -1
		}
		p.bar = progressbar.NewOptions64(total,
			progressbar.OptionSetWriter(p.w), progressbar.OptionSetDescription("reading"),
			progressbar.OptionShowBytes(true), progressbar.OptionThrottle(100*time.Millisecond),
			progressbar.OptionClearOnFinish(), progressbar.OptionUseANSICodes(false))
	}
	_ = p.bar.Set64(n) // a terminal that does not take it loses nothing else
}

// pause takes the bar off the screen, so that a line can be written.
func (p *progress) pause() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.bar != nil {
		_ = p.bar.Clear()
	}
}

func (p *progress) end() {
	p.pause()
	p.mu.Lock()
	defer p.mu.Unlock()
	p.begun, p.bar = time.Time{}, nil
}
