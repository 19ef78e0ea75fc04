package article

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

const rssFile = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel>
<title>The Harbour Post</title><link>https://post.example/</link>
<item><title>Ferry &amp; tug collide</title><link>https://post.example/1</link><guid>17</guid>
<pubDate>Thu, 04 Mar 2021 21:15:00 +0100</pubDate><media:title>A boat</media:title><media:content url="x.jpg"/>
<description>Short &lt;b&gt;text&lt;/b&gt; of 12 words.</description>
<content:encoded><![CDATA[<p>Some 146 people were aboard.</p>
<p>Nobody was hurt, the &ldquo;coastguard&rdquo; said.</p>]]></content:encoded></item>
<item><title>Prices rise</title><description>Bread costs 4 &#8364; now, &lt;i&gt;up&lt;/i&gt; 7%.</description><source url="x">Other Wire</source></item>
<item><title>Empty</title></item>
</channel></rss>`

const atomFile = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title>
<entry><title>One</title><link rel="self" href="https://w.example/self"/><link href="https://w.example/1"/><id>tag:w,1</id>
<source><title>Not this</title></source><updated>2021-03-05T00:00:00Z</updated><published>2021-03-04T00:00:00Z</published>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Some 30 came.</p><p>R&amp;D left.</p></div></content></entry>
<entry><title>Two</title><updated>2021-03-05T00:00:00Z</updated><summary>Forty came.</summary></entry></feed>`

func TestRSS(t *testing.T) {
	h := readAll(&Reader{}, folder("post.xml", rssFile))
	require.Equal(t, "post.xml/1 post.xml/2", ids(h.docs))
	require.Equal(t, []string{"news/post.xml: 1 item of 3 without text"}, h.warnings)
	a, b := h.docs[0], h.docs[1]
	require.Equal(t, "Ferry & tug collide|The Harbour Post|https://post.example/1|2021-03-04|Some 146 people were aboard.\n\nNobody was hurt, the “coastguard” said.",
		strings.Join([]string{a.Title, a.Source, a.URL, a.Published.String(), a.Text}, "|"))
	require.Equal(t, "Prices rise|Other Wire|Bread costs 4 € now, up 7%.", strings.Join([]string{b.Title, b.Source, b.Text}, "|"))
	for _, word := range []string{"146", "hurt", "coastguard", "said", "Bread", "now", "up", "7%"} {
		d := a
		if strings.Contains(b.Text, word) {
			d = b
		}
		at := strings.LastIndex(rssFile, word)
		line, start := 1+strings.Count(rssFile[:at], "\n"), strings.LastIndex(rssFile[:at], "\n")+1
		require.Equal(t, fmt.Sprintf("news/post.xml:%d:%d", line, 1+utf8.RuneCountInString(rssFile[start:at])),
			At(d, strings.Index(d.Text, word)).String(), word)
	}
}

func TestAtom(t *testing.T) {
	h := readAll(&Reader{}, folder("a.atom", atomFile))
	require.Empty(t, h.warnings)
	require.Len(t, h.docs, 2)
	a, b := h.docs[0], h.docs[1]
	require.Equal(t, "One|Wire|https://w.example/1|2021-03-04|Some 30 came.\n\nR&D left.",
		strings.Join([]string{a.Title, a.Source, a.URL, a.Published.String(), a.Text}, "|"))
	require.Equal(t, "Two|Wire||2021-03-05|Forty came.", strings.Join([]string{b.Title, b.Source, b.URL, b.Published.String(), b.Text}, "|"))
	require.Equal(t, "news/a.atom:4:68", At(a, 0).String())
}

func TestBrokenFeed(t *testing.T) {
	for _, tt := range []struct{ page, want string }{
		{"<rss><channel></channel></rss>", "news/a.xml: a feed without items"},
		{"<rss>\n<item><description>A</description></item>\n<item><description>B", ""},
		{"<rss>\n<item><description>A</description></item>\n<!bad", "news/a.xml:3: broken XML: XML syntax error on line 3: unexpected EOF"},
	} {
		h := readAll(&Reader{}, folder("a.xml", tt.page, "b.txt", "Forty."))
		if tt.want != "" {
			require.Contains(t, h.warnings, tt.want, tt.page)
		}
		require.Contains(t, h.docs[len(h.docs)-1].ID, "b.txt")
	}
	d, _ := one(t, "a.xml", "<?xml version='1.0' encoding='ISO-8859-2'?><rss><item><description>\xa3\xf3d\xbc</description></item></rss>")
	require.Equal(t, "Łódź", d.Text)
}

func BenchmarkFeed(b *testing.B) {
	item := strings.Replace(rssFile[strings.Index(rssFile, "<item>"):strings.Index(rssFile, "<item><title>Prices")], "Nobody", strings.Repeat(prose, 20)+"Nobody", 1)
	benchRead(b, "a.xml", []byte("<rss><channel>"+strings.Repeat(item, 20)+"</channel></rss>"))
}
