package article

import (
	"slices"
	"strings"
	"time"

	"crossclaim/nlp"
)

// fields is what a file says of its article beside the text.
type fields struct {
	source, title, url, event string
	published                 nlp.Day
}

// fieldNames are the names under which a field is given, in a header block,
// front matter or the header of articles.csv. They are compared in lower case.
var fieldNames = []struct {
	names []string
	at    func(*fields) *string
}{
	{[]string{"source", "outlet", "publisher", "publication", "site", "site_name"}, func(f *fields) *string { return &f.source }},
	{[]string{"title", "headline"}, func(f *fields) *string { return &f.title }},
	{[]string{"url", "link", "canonical", "canonical_url", "permalink"}, func(f *fields) *string { return &f.url }},
	{[]string{"event"}, func(f *fields) *string { return &f.event }},
}

// dayNames are the names under which the day of publication is given.
var dayNames = []string{"published", "date", "published_at", "pubdate", "publishdate", "publish_date", "published_time"}

// isField reports whether name is one that set knows.
func isField(name string) bool {
	var f fields
	known, _ := f.set(name, "")
	return known
}

// set gives the field called name the value v. It reports whether there is such
// a field, and whether v can be its value. What was set first stays.
func (f *fields) set(name, v string) (known, ok bool) {
	name, v = strings.ToLower(strings.TrimSpace(name)), strings.TrimSpace(v)
	if slices.Contains(dayNames, name) {
		day := readDay(v)
		if f.published == 0 {
			f.published = day
		}
		return true, day != 0 || v == ""
	}
	for _, n := range fieldNames {
		if !slices.Contains(n.names, name) {
			continue
		}
		// Web clippers write the page's address where the outlet belongs.
		at := n.at(f)
		if at == &f.source && isURL(v) {
			at = &f.url
		}
		if *at == "" {
			*at = v
		}
		return true, true
	}
	return false, true
}

// fill gives d what it does not have yet.
func (f *fields) fill(d *nlp.Document) {
	for _, p := range []struct {
		to *string
		v  string
	}{{&d.Source, f.source}, {&d.Title, f.title}, {&d.URL, f.url}, {&d.Event, f.event}} {
		if *p.to == "" {
			*p.to = p.v
		}
	}
	if d.Published == 0 {
		d.Published = f.published
	}
}

// isURL reports whether s is an address on the web.
func isURL(s string) bool {
	return strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "http://")
}

// layouts are the ways in which a day is written outside running text.
var layouts = []string{
	"2006-1-2", "2006/1/2", "20060102",
	"2 January 2006", "2 Jan 2006", "January 2, 2006", "January 2 2006", "Jan 2, 2006", "Jan 2 2006",
	"Monday, January 2, 2006", "Monday, 2 January 2006", "Mon, 2 Jan 2006",
	time.RFC1123Z, time.RFC1123, "Mon, 2 Jan 2006 15:04:05 -0700", "Mon, 2 Jan 2006 15:04:05 MST",
	"2 Jan 2006 15:04:05 -0700", "2 Jan 2006 15:04:05 MST", "Mon, 2 Jan 2006 15:04 MST", time.ANSIC, time.UnixDate,
}

// strokes are the ways to read "5/24/2020" and "5/24/20". Half the world puts the
// month first and half the day: such a day is read where all of them that can be
// right give the same.
var strokes = []string{"1/2/2006", "2/1/2006", "1/2/06", "2/1/06", "06/1/2"}

// strokeDay returns the only day that s can be; 0 when there are several, or none.
func strokeDay(s string) nlp.Day {
	var only nlp.Day
	for _, l := range strokes {
		t, err := time.Parse(l, s)
		switch day := nlp.Date(t.Date()); {
		case err != nil:
		case only == 0:
			only = day
		case only != day:
			return 0
		}
	}
	return only
}

// plainMonth makes "Sept. 4" what time.Parse knows.
var plainMonth = strings.NewReplacer(".", "", "Sept ", "Sep ", "Sept. ", "Sep ")

// readDay reads a day, with or without a time after it; 0 when it cannot. The
// day is the one written, in whatever zone.
func readDay(s string) nlp.Day {
	s = strings.TrimSpace(s)
	if d := nlp.ParseDay(s); d != 0 || s == "" || len(s) > 64 {
		return d
	}
	if !strings.ContainsAny(s, "0123456789") { // a first line of prose
		return 0
	}
	s = plainMonth.Replace(s)
	for _, l := range layouts {
		if t, err := time.Parse(l, s); err == nil {
			return nlp.Date(t.Date())
		}
	}
	return strokeDay(s)
}
