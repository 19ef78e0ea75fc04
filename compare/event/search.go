package event

import (
	"cmp"
	"slices"
)

// A posting is an article or a story that a word stands in, and its weight
// there.
type posting struct {
	at     int32
	weight float32
}

// A search looks for what shares most with a vector, through an index from
// words to postings.
type search struct {
	index    [][]posting
	likeness []float32 // by posting.at; all 0 between searches
	found    []int32
}

// near returns the most that are at least so alike v, by the words of the index,
// among those before a number. Those come first that exceed most what is needed
// of them. It stays valid until the next call.
func (s *search) near(v vector, before int32, least float32, most int, needed func(o int32) float64) []int32 {
	all := s.found[:0]
	for _, w := range v {
		for _, p := range s.index[w.id] {
			if p.at >= before {
				break
			}
			if s.likeness[p.at] == 0 {
				all = append(all, p.at)
			}
			s.likeness[p.at] += w.weight * p.weight
		}
	}
	s.found = all
	like := make([]posting, 0, 16)
	for _, o := range all {
		if s.likeness[o] >= least {
			like = append(like, posting{o, s.likeness[o] - float32(needed(o))})
		}
		s.likeness[o] = 0
	}
	slices.SortFunc(like, func(a, b posting) int {
		return cmp.Or(-cmp.Compare(a.weight, b.weight), cmp.Compare(a.at, b.at))
	})
	out := all[:0]
	for _, o := range like[:min(len(like), most)] {
		out = append(out, o.at)
	}
	return out
}
