package article

import (
	"cmp"
	"encoding/json"
	"net/url"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A pageHead is what a page says of itself in all the ways there are.
type pageHead struct {
	meta  map[string]string // name, property or itemprop, in lower case: the first content
	ld    []any             // JSON-LD
	names map[string]string // of things in JSON-LD, by their "@id"
	title string            // of the window
	h1    []string
	saved string // the address that a browser notes in a comment when it saves the page
}

// Where each field of a page is looked for, the surest first. "ld:" are keys of
// the article in JSON-LD.
var (
	pageTitle  = []string{"ld:headline", "og:title", "twitter:title", "h1", "dc.title", "title"}
	pageSource = []string{"ld:publisher", "og:site_name", "dc.publisher", "publisher", "application-name"}
	pageURL    = []string{"canonical", "og:url", "ld:url", "ld:mainentityofpage", "saved"}
	pageDate   = []string{"ld:datepublished", "article:published_time", "og:published_time", "og:article:published_time", "datepublished",
		"article.published", "parsely-pub-date", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date", "dcterms.date",
		"sailthru.date", "cxenseparse:recs:publishtime", "article:publicationdate", "publish-date", "publish_date", "publishdate", "pubdate", "publication_date", "date", "time"}
)

// pageFields returns what the page with this tree says of its article.
func pageFields(root *html.Node) fields {
	h := pageHead{meta: map[string]string{}, names: map[string]string{}}
	for n := range root.Descendants() {
		h.node(n)
	}
	if len(h.h1) == 1 {
		h.first("h1", h.h1[0])
	}
	h.first("title", h.title)
	h.first("saved", h.saved)
	for _, a := range h.articles() {
		h.article(a)
	}
	f := fields{title: h.get(pageTitle), source: h.get(pageSource)}
	for _, key := range pageURL {
		if u := h.meta[key]; f.url == "" && isURL(u) {
			f.url = u
		}
	}
	for _, key := range pageDate {
		if f.published == 0 {
			f.published = readDay(h.meta[key])
		}
	}
	if isURL(f.source) {
		f.source = host(f.source)
	}
	if f.source == "" {
		f.source = host(f.url)
	}
	f.title = trimSite(f.title, f.source)
	return f
}

// host returns the name of the site at address, which stands for an outlet that
// does not give its own.
func host(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(u.Hostname(), "www.")
}

// get returns the first of keys that the page gives.
func (h *pageHead) get(keys []string) string {
	for _, k := range keys {
		if v := h.meta[k]; v != "" {
			return v
		}
	}
	return ""
}

// first keeps v as what the page says under key, if it is the first.
func (h *pageHead) first(key, v string) {
	key, v = strings.ToLower(strings.TrimSpace(key)), strings.Join(strings.Fields(v), " ")
	if key != "" && v != "" && h.meta[key] == "" {
		h.meta[key] = v
	}
}

// node takes what n says of the page.
func (h *pageHead) node(n *html.Node) {
	switch {
	case n.Type == html.CommentNode:
		// <!-- saved from url=(0024)https://post.example/a/1 -->
		if _, u, ok := strings.Cut(n.Data, "saved from url=("); ok && h.saved == "" {
			_, u, _ = strings.Cut(u, ")")
			h.saved = strings.TrimSpace(u)
		}
		return
	case n.Type != html.ElementNode:
		return
	}
	day := cmp.Or(attr(n, "content"), attr(n, "datetime"))
	h.first(attr(n, "itemprop"), day)
	switch n.DataAtom {
	case atom.Meta:
		h.first(attr(n, "property"), attr(n, "content"))
		h.first(attr(n, "name"), attr(n, "content"))
	case atom.Link:
		if strings.EqualFold(attr(n, "rel"), "canonical") {
			h.first("canonical", attr(n, "href"))
		}
	case atom.Title:
		if h.title == "" {
			h.title = content(n)
		}
	case atom.H1:
		h.h1 = append(h.h1, content(n))
	case atom.Time:
		h.first("time", day)
	case atom.Script:
		if strings.EqualFold(attr(n, "type"), "application/ld+json") {
			h.readLD(content(n))
		}
	}
}

// readLD reads a script of JSON-LD. Some are wrapped for XML, and some have line
// breaks inside strings, which JSON forbids and browsers forgive.
func (h *pageHead) readLD(script string) {
	script = strings.TrimPrefix(strings.TrimSpace(script), "<![CDATA[")
	script = strings.Map(func(r rune) rune { return max(r, ' ') }, strings.TrimSuffix(script, "]]>"))
	var v any
	if json.Unmarshal([]byte(script), &v) == nil {
		h.ld = append(h.ld, v)
	}
}

// attr returns the value of n's attribute key.
func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// content returns the text inside n.
func content(n *html.Node) string {
	var b strings.Builder
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			b.WriteString(c.Data)
		}
	}
	return b.String()
}

// articles returns the objects in the page's JSON-LD that are articles: by
// themselves, in lists or in a "@graph".
func (h *pageHead) articles() []map[string]any {
	var found []map[string]any
	queue := h.ld
	for len(queue) > 0 {
		switch v := queue[0].(type) {
		case []any:
			queue = append(queue, v...)
		case map[string]any:
			if isArticle(v["@type"]) {
				found = append(found, v)
			}
			if id, ok := v["@id"].(string); ok {
				h.names[id], _ = v["name"].(string)
			}
			queue = append(queue, v["@graph"], v["mainEntity"])
		}
		queue = queue[1:]
	}
	return found
}

// isArticle reports whether a "@type" of JSON-LD is a sort of article.
func isArticle(t any) bool {
	switch t := t.(type) {
	case string:
		return strings.HasSuffix(t, "Article") || strings.HasSuffix(t, "BlogPosting") || t == "Report"
	case []any:
		for _, e := range t {
			if s, ok := e.(string); ok && isArticle(s) {
				return true
			}
		}
	}
	return false
}

// article takes what an article in JSON-LD says.
func (h *pageHead) article(a map[string]any) {
	for _, key := range []string{"headline", "url", "mainEntityOfPage", "datePublished"} {
		h.first("ld:"+key, name(a[key]))
	}
	publisher := name(a["publisher"])
	if n, ok := h.names[publisher]; ok || isURL(publisher) {
		publisher = n
	}
	h.first("ld:publisher", publisher)
}

// name returns a value of JSON-LD as text: itself, or its name or address.
func name(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case []any:
		if len(v) > 0 {
			return name(v[0])
		}
	case map[string]any:
		for _, key := range []string{"name", "@id"} {
			if s, ok := v[key].(string); ok {
				return s
			}
		}
	}
	return ""
}

// trimSite takes the site's name off a title: "Ferry sinks | The Post".
func trimSite(title, site string) string {
	if site == "" || len(title) <= len(site) || !strings.EqualFold(title[len(title)-len(site):], site) {
		return title
	}
	head := strings.TrimRight(title[:len(title)-len(site)], " ")
	for _, sep := range []string{"|", "-", "–", "—", "·", "»"} {
		if s, ok := strings.CutSuffix(head, sep); ok && strings.TrimSpace(s) != "" {
			return strings.TrimSpace(s)
		}
	}
	return title
}
