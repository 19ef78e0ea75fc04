package article

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"io"
)

// A packed file that grows beyond bombSize and is bombRatio times as large as
// what it was unpacked from is a bomb: news shrinks to a fifth, markup that
// repeats itself to a fiftieth, and only rows of one byte to a thousandth.
const (
	bombSize  = 32 << 20
	bombRatio = 200
)

// gzipMark is what a gzip file begins with.
var gzipMark = []byte("\x1f\x8b")

// unpack reads what is packed in br as if it lay there by itself.
func (f *file) unpack(br *bufio.Reader) {
	if f.packed {
		f.trouble(0, "packed twice: unpack it first")
		return
	}
	f.packed = true
	z, err := gzip.NewReader(br)
	if err != nil {
		f.trouble(0, "broken gzip: %v", err)
		return
	}
	f.content(bufio.NewReaderSize(&unpacker{r: z, in: &f.counts.Bytes, before: f.counts.Bytes - int64(br.Buffered())}, 64<<10))
}

// An unpacker reads from r until that grows out of proportion.
type unpacker struct {
	r      io.Reader
	in     *int64 // bytes read from the disk so far
	before int64  // of them, before this file
	out    int64
}

func (u *unpacker) Read(p []byte) (int, error) {
	n, err := u.r.Read(p)
	u.out += int64(n)
	if in := *u.in - u.before; u.out > bombSize && u.out > bombRatio*in {
		return 0, fmt.Errorf("%s unpack to over %s: looks like a bomb", plural(int(in), "byte"), size(bombSize))
	}
	return n, err
}
