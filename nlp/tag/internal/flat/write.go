package flat

import (
	"encoding/binary"
	"strings"
)

var order = binary.LittleEndian

// Parts is what a file is made of: as in Model, in arrays.
type Parts struct {
	Classes         []string
	Weights         []int32
	Rows, Fixed     []uint32
	Words, Suffixes []Named // the first is the empty Named, for "none"
}

// A Named is a word or suffix with its record.
type Named struct {
	Text string
	Record
}

// File returns the file that Read opens.
func (p *Parts) File() []byte {
	words, wordEnds := texts(p.Words)
	suffixes, suffixEnds := texts(p.Suffixes)
	out := []byte(Magic)
	for _, part := range [][]byte{
		[]byte(strings.Join(p.Classes, " ")), numbers(p.Weights), numbers(p.Rows), numbers(p.Fixed),
		words, wordEnds, records(p.Words), wordSlots(p.Words),
		suffixes, suffixEnds, records(p.Suffixes), suffixSlots(p.Suffixes),
	} {
		out = append(order.AppendUint32(out, uint32(len(part))), part...)
	}
	return out
}

func numbers[T int32 | uint32](list []T) (out []byte) {
	for _, n := range list {
		out = order.AppendUint32(out, uint32(n))
	}
	return out
}

// texts returns the parts of Strings.
func texts(list []Named) (text, ends []byte) {
	for _, x := range list {
		text = append(text, x.Text...)
		ends = order.AppendUint32(ends, uint32(len(text)))
	}
	return text, ends
}

func records(list []Named) (out []byte) {
	for _, x := range list {
		out = order.AppendUint64(order.AppendUint64(out, x.Key), x.Mask)
		out = append(order.AppendUint32(out, x.Base), x.Tag, 0, 0, 0)
	}
	return out
}

// wordSlots and suffixSlots return the open hashes that lead to all but the first
// of list.
func wordSlots(list []Named) []byte {
	slots := make([]byte, wordSlotSize<<wordBits)
	for n := 1; n < len(list); n++ {
		at := WordSlot(list[n].Key)
		for order.Uint32(slots[at*wordSlotSize:]) != 0 {
			at = NextWordSlot(at)
		}
		order.PutUint32(slots[at*wordSlotSize:], uint32(n)<<16|uint32(uint16(list[n].Key)))
	}
	return slots
}

func suffixSlots(list []Named) []byte {
	slots := make([]byte, suffixSlotSize<<suffixBits)
	for n := 1; n < len(list); n++ {
		at := SuffixSlot(uint32(list[n].Key))
		for order.Uint64(slots[at*suffixSlotSize:]) != 0 {
			at = NextSuffixSlot(at)
		}
		order.PutUint64(slots[at*suffixSlotSize:], uint64(n)<<32|list[n].Key)
	}
	return slots
}
