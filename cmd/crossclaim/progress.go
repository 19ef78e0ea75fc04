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
	bar   *progressbar.ProgressBar // nil between readings
	shown bool                     // the bar is on the screen
}

// start begins a reading of paths and returns what ends it.
func (p *progress) start(paths []string) (end func()) {
	if p.w == nil {
		return func() {}
	}
	total := size(paths)
	if total == 0 {
		total = -1 // unknown
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.begun = time.Now()
	p.bar = progressbar.NewOptions64(total,
		progressbar.OptionSetWriter(p.w), progressbar.OptionSetDescription("reading"),
		progressbar.OptionShowBytes(true), progressbar.OptionThrottle(100*time.Millisecond),
		progressbar.OptionSetPredictTime(true), progressbar.OptionClearOnFinish(), progressbar.OptionUseANSICodes(false))
	p.bar.StartWithoutRender()
	return p.end
}

// set shows that n bytes are read, unless the run is young.
func (p *progress) set(n int64) {
	if p.w == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.bar != nil && time.Since(p.begun) >= patience {
		p.shown = true
		_ = p.bar.Set64(n) // a terminal that does not take it loses nothing else
	}
}

// pause takes the bar off the screen, so that a line can be written.
func (p *progress) pause() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.bar != nil && p.shown {
		_ = p.bar.Clear()
	}
}

func (p *progress) end() {
	p.pause()
	p.mu.Lock()
	defer p.mu.Unlock()
	p.bar, p.shown = nil, false
}
