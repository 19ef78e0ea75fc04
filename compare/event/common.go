package event

import "strings"

// A wordSet is words by their hashes, in a table that is mostly free; 0 is free.
type wordSet struct {
	hashes  [2048]uint64
	longest int // bytes of a word
}

// place returns where the hash of a word stands, or would stand.
func (s *wordSet) place(h uint64) *uint64 {
	for i := h; ; i++ {
		if p := &s.hashes[i%uint64(len(s.hashes))]; *p == h || *p == 0 {
			return p
		}
	}
}

func (s *wordSet) add(w string) {
	h := hash([]byte(w))
	*s.place(h) = h
	s.longest = max(s.longest, len(w))
}

// isCommon reports whether a word in lower case stands in stories of every sort.
func isCommon(w string) bool { return common.has(hash([]byte(w)), len(w)) }

// has reports whether a word of so many bytes is in s, by its hash.
func (s *wordSet) has(hash uint64, size int) bool { return size <= s.longest && *s.place(hash) != 0 }

// common lists the words that stand in stories of every sort: those of
// function, of reporting, of time and of number.
var common = func() *wordSet {
	s := &wordSet{}
	for w := range strings.FieldsSeq(`
		a about above according across added after afternoon again against ago all also although always am among an and announced another
		any anyone anything april are area around as asked at august authorities away back be became because become been before began begin behind
		being believe best better between big both but by call called came can case cause caused city come coming control could country
		day days december department did didn't different do does doesn't doing don't done down during each early earlier end
		enough even evening event ever every everyone expected far february few find first five following for former found four
		friday from full further future gave general get getting give given go going good got government great group had
		half has have having he head help her here high him himself his home hour hours how however i i'm if in including
		information inside instead interview into is issue issued it it's its january job july june just keep key kept kind know known large last
		late later latest law lead leader leaders least leave led left less let life like likely line little live local long look
		lot made main major make making man many march may me media meet meeting member members men might million minister minutes
		monday month months more morning most mr mrs ms much must my national near nearly need never new news next night no
		nor not nothing november now number october of off office officer official officials often on once one only open or order other
		others our out outside over own p.m part people percent perhaps person photo place plan point possible president public put
		question read real really recent recently reported reporter reporters reports rest result right run said same saturday saw say saying says
		second see seen senior september set seven several she should show side since six small so some someone something soon
		source sources spoke spokesman spokesperson spokeswoman start started state statement states still street such sunday support sure system take taken
		taking tell ten than that that's the their them themselves then there there's these they thing things think third this
		those though thought three through thursday time times to today together told tomorrow too took toward towards town tuesday
		turn two u.s under united until up update updated us use used very video want wanted was watch way we wednesday week
		weekend weeks well went were what when where whether which while who whole whose why will with within without woman women
		word work working works world would year years yes yesterday yet you young your`) {
		s.add(w)
		s.add(stem(w))
	}
	return s
}()
