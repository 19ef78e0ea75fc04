package article

import (
	"bufio"
	"unicode/utf8"

	"golang.org/x/text/encoding/unicode"
)

// unmark returns br without its byte order mark, and as UTF-8 where it is
// UTF-16. UTF-16 without a mark is known by the zero byte beside each of the
// first letters.
func unmark(br *bufio.Reader) *bufio.Reader {
	head, _ := br.Peek(4)
	switch {
	case len(head) >= 3 && string(head[:3]) == "\ufeff":
		_, _ = br.Discard(utf8.RuneLen('\ufeff')) // it is in its buffer
	case len(head) >= 2 && head[0] == 0xff && head[1] == 0xfe,
		len(head) == 4 && head[0] != 0 && head[1] == 0 && head[2] != 0 && head[3] == 0:
		return fromUTF16(br, unicode.LittleEndian)
	case len(head) >= 2 && head[0] == 0xfe && head[1] == 0xff,
		len(head) == 4 && head[0] == 0 && head[1] != 0 && head[2] == 0 && head[3] != 0:
		return fromUTF16(br, unicode.BigEndian)
	}
	return br
}

func fromUTF16(br *bufio.Reader, e unicode.Endianness) *bufio.Reader {
	return bufio.NewReaderSize(unicode.UTF16(e, unicode.UseBOM).NewDecoder().Reader(br), 64<<10)
}
