package lexicon

// glance returns a hash of word, whatever the case of its ASCII letters; never 0.
// It looks at the length and the first and last four bytes alone, so that a long
// word costs no more than a short one. Words that it cannot tell apart are few,
// and the tables compare what they find.
func glance(word string) uint32 {
	n := len(word)
	if n >= 4 {
		return mixed(four(word), four(word[n-4:]), n)
	}
	return glanceShort(word)
}

func glanceShort(word string) uint32 {
	n := len(word)
	if n == 0 {
		return 1
	}
	return mixed(uint32(word[0])|uint32(word[n/2])<<8|uint32(word[n-1])<<16, 0, n)
}

// glanceTwo returns the hash of stem+ending.
func glanceTwo(stem, ending string) uint32 {
	switch n := len(stem); {
	case ending == "":
		return glance(stem)
	case n >= 4 && len(ending) == 1:
		return mixed(four(stem), four(stem[n-4:])>>8|uint32(ending[0])<<24, n+1)
	}
	return glance(stem + ending)
}

// mixed returns the hash of the first and last bytes of a word of length n.
func mixed(first, last uint32, n int) uint32 {
	const small = 0x2020202020202020 // makes letters small, and mixes up some signs
	x := (uint64(first)|uint64(last)<<32|small)*0x9E3779B97F4A7C15 + uint64(n)<<57
	return uint32(x>>32) | 1
}

// four returns the first four bytes of s.
func four(s string) uint32 {
	_ = s[3]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}
