package number

// A cardinal is a number of which words are read one by one.
type cardinal struct {
	total, current float64
	started, joins bool    // joins: "and" may follow
	last           float64 // the value of the last word, when below a hundred
	least          float64 // the last scale; the next must be smaller
	mult           float64 // the scales, where they multiply all of the number
}

// cardinal reads number words: "two hundred and fifty", "a hundred", "a
// couple", "twenty-eight thousand six hundred forty-two". It returns where
// they end; i when there are none.
func (r *reader) cardinal(i int) (cardinal, int) {
	var c cardinal
	j := i
	if r.article(i) {
		if s := scales[r.word(i+1)]; s == 0 || r.is(i+1, "score") {
			return c, i
		}
		c.current, j = 1, i+1
	}
	for {
		k := j
		if j > i && r.isDash(j) && r.glued(j) {
			k++
		} else if j > i && r.is(j, "and") && c.joins && cardinals[r.word(j+1)] > 0 {
			k++
		}
		if !c.add(r.word(k)) {
			return c, j
		}
		j = k + 1
	}
}

// add takes the next word; false when it does not continue the number.
func (c *cardinal) add(w string) bool {
	if v, ok := cardinals[w]; ok {
		tens := c.last >= 20 && v > 0 && v < 10
		if c.started && c.last != 0 && !tens || c.started && v == 0 {
			return false
		}
		c.current += v
		if c.started && !tens {
			c.mult = 1
		}
		c.last, c.joins, c.started = v, false, true
		if tens {
			c.last = 1
		}
		return true
	}
	s := scales[w]
	switch {
	case s == 0 || c.current == 0 || w == "score":
		return false
	case s == 12, s == 100 && c.current < 100:
		c.current *= s
	case s >= 1000 && (c.least == 0 || s < c.least):
		c.total += c.current * s
		c.current, c.least = 0, s
	default:
		return false
	}
	c.mult = max(c.mult, 1) * s
	c.last, c.joins, c.started = 0, true, true
	return true
}

// couple reads "a couple of", "a couple hundred": about two. A couple of whom
// nothing is counted is a pair of people.
func (r *reader) couple(i int) (numeral, bool) {
	n := numeral{from: i, to: i + 2, mant: 2, place: 1, about: true}
	if r.is(n.to, "of") && scales[r.word(n.to+1)] > 0 {
		n.to++
		return n, true
	}
	return n, r.is(n.to, "of") || scales[r.word(n.to)] > 0 || plural(r.tag(n.to))
}

// pointWords reads "point five" behind words.
func (r *reader) pointWords(n *numeral) {
	if !r.is(n.to, "point") {
		return
	}
	for j := n.to + 1; ; j++ {
		v, ok := cardinals[r.word(j)]
		if !ok || v > 9 || n.exp < -12 {
			return
		}
		n.mant, n.exp, n.to, n.decimal = n.mant*10+v, n.exp-1, j+1, true
	}
}
