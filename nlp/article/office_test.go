package article

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// archive returns a zip archive of files, given as name and content by turns.
func archive(files ...string) string {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i < len(files); i += 2 {
		w, _ := z.Create(files[i])
		w.Write([]byte(files[i+1]))
	}
	z.Close()
	return b.String()
}

const (
	docxBody = `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>
<w:p><w:r><w:t>Some </w:t></w:r><w:r><w:t xml:space="preserve">146 </w:t></w:r><w:del><w:r><w:delText>200</w:delText></w:r></w:del><w:r><w:t>people &amp; 3 dogs</w:t><w:tab/><w:t>came.</w:t></w:r></w:p>
<w:p><w:r><w:instrText>PAGE 7</w:instrText><w:t>Then</w:t><w:br/><w:t>home.</w:t></w:r></w:p>
<mc:AlternateContent><mc:Choice><w:p><w:t>Box</w:t></w:p></mc:Choice><mc:Fallback><w:p><w:t>Box</w:t></w:p></mc:Fallback></mc:AlternateContent>
</w:body></w:document>`
	docxProps = `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title> A title </dc:title></cp:coreProperties>`
)

func TestDOCX(t *testing.T) {
	d, warnings := one(t, "a.docx", archive("docProps/core.xml", docxProps, "word/document.xml", docxBody))
	require.Empty(t, warnings)
	require.Equal(t, "A title", d.Title)
	require.Equal(t, "Some 146 people & 3 dogs came.\n\nThen\nhome.\n\nBox", d.Text)
	require.Equal(t, "news/a.docx", At(d, 5).String())
}

func TestBrokenDOCX(t *testing.T) {
	whole := archive("word/document.xml", docxBody)
	for _, tt := range []struct{ content, want string }{
		{whole[:len(whole)-30], "news/a.docx: broken zip archive: zip: not a valid zip file"},
		{archive("x.txt", "A"), "news/a.docx: a zip archive that is no .docx document: unpack it and give the folder"},
		{archive("word/document.xml", strings.Repeat(" ", 1<<20)), "news/a.docx: word/document.xml: larger than 64 KiB, the limit for one article"},
		{archive("word/document.xml", "<w:p><w:t>A</w:t></w:p><oops"), "news/a.docx: word/document.xml: XML syntax error on line 1: unexpected EOF"},
		{archive("word/document.xml", "<a>&\x84 "), "news/a.docx: word/document.xml: XML syntax error on line 1: invalid character entity &\ufffd (no semicolon)"},
		{archive("word/document.xml", ""), "news/a.docx: an article without text"},
	} {
		h := readAll(&Reader{Options: Options{MaxArticle: 64 << 10}}, folder("a.docx", tt.content))
		require.Contains(t, h.warnings, tt.want)
	}
}

func TestPDF(t *testing.T) {
	page := func(text string, err error) *Reader {
		return &Reader{Options: Options{PDFText: func(context.Context, []byte) (string, error) { return text, err }}}
	}
	in := folder("a.pdf", "%PDF-1.7 x")
	h := readAll(page("The demon-\nstrators num-\nbered 40,\nof\xff 2020-\n21.\n\n  Next  one\n\fPage two\n", nil), in)
	require.Equal(t, "The demonstrators numbered 40, of\ufffd 2020- 21.\n\nNext one\n\nPage two", h.docs[0].Text)
	for _, tt := range []struct {
		r    *Reader
		want string
	}{
		{page("", errors.New("pdftotext: exit status 1")), "news/a.pdf: pdftotext: exit status 1"},
		{page(" \f\n", nil), "news/a.pdf: a PDF without text: pictures of pages have to be recognised first"},
		{&Reader{}, "news/a.pdf: a PDF is read with pdftotext, which is not installed: install poppler-utils (Debian, Ubuntu, Fedora) or poppler (macOS: brew install poppler)"},
	} {
		require.Contains(t, readAll(tt.r, in).warnings, tt.want)
	}
}

func TestReflow(t *testing.T) {
	for _, tt := range []struct{ pages, text string }{
		{"A head\nThe first line of the paragraph is as wide as\nthe page, and the second line is as wide, and the\nlast is not.\nAnother begins like this, with a capital, and goes\non.\nOne\nTwo\n",
			"A head\n\nThe first line of the paragraph is as wide as the page, and the second line is as wide, and the last is not.\n\nAnother begins like this, with a capital, and goes on.\n\nOne\n\nTwo"},
		{"1/2/21, 9:05 AM\n\nFirst page ends in\n\nhttps://x.example/a\n1/2\n\fthe middle.\nPage 2 of 2\n", "First page ends in the middle."},
		{"A margin of forty columns is what they do,\nand a line of three quarters is\nAnsel's and no end of any paragraph, but\nthis is shorter. A line of\nAnsel's begins another one.\n",
			"A margin of forty columns is what they do, and a line of three quarters is Ansel's and no end of any paragraph, but this is shorter. A line of\n\nAnsel's begins another one."},
		{"In 2020\n40 came.\n", "In 2020 40 came."},
		{"", ""},
		{"\f\f3\n", ""},
	} {
		require.Equal(t, tt.text, reflow(tt.pages), "%q", tt.pages)
	}
}

func BenchmarkDOCX(b *testing.B) {
	body := strings.Replace(docxBody, "<w:p>", strings.Repeat("<w:p><w:r><w:t>"+strings.TrimSpace(prose)+"</w:t></w:r></w:p>", 50)+"<w:p>", 1)
	data := []byte(archive("word/document.xml", body))
	benchRead(b, "a.docx", data)
	b.SetBytes(int64(len(body)))
}

func BenchmarkPDF(b *testing.B) {
	text := strings.Repeat("A line of a page that is as wide as lines of pages are,\n", 1000)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		reflow(text)
	}
}
