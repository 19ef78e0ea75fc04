package main

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestPercent: little in use leaves room for much garbage, much for little.
func TestPercent(t *testing.T) {
	for live, want := range map[uint64]int{0: 400, 1 << 20: 400, 24 << 20: 200, 96 << 20: 50, 1 << 30: 20} {
		require.Equal(t, want, percent(live), "%d bytes in use", live)
	}
}
