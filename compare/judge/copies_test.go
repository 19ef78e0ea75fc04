package judge

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestMost: of the articles that share shingles with one of 20, which it is a copy of.
func TestMost(t *testing.T) {
	for _, row := range []struct {
		says    string
		lengths []int   // of the earlier articles, in shingles
		shared  []int32 // that each shares
		found   []int32
		want    int32
	}{
		{"none", nil, nil, nil, -1},
		{"too little of it", []int{20}, []int32{7}, []int32{0}, -1},
		{"just enough", []int{20}, []int32{8}, []int32{0}, 0},
		{"most of a short one, but a line", []int{4}, []int32{3}, []int32{0}, -1},
		{"all of a short one", []int{4}, []int32{4}, []int32{0}, 0},
		{"the larger part, whichever was found first", []int{20, 20}, []int32{9, 10}, []int32{1, 0}, 1},
		{"the larger part of the shorter", []int{20, 10}, []int32{9, 8}, []int32{0, 1}, 1},
		{"equal parts: the first article", []int{20, 20}, []int32{9, 9}, []int32{1, 0}, 0},
		{"equal parts, found in order", []int{20, 20}, []int32{9, 9}, []int32{0, 1}, 0},
	} {
		x := shelf{lengths: row.lengths, shared: row.shared}
		require.Equal(t, row.want, x.most(row.found, 20), row.says)
	}
}
