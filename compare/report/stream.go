package report

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"crossclaim/nlp"
)

// A Stream is a way to write the claims of one article after another. Pieces
// can be made side by side and are then joined in order.
type Stream struct {
	Head   func(o *Options) string // stands before the first piece; nil is nothing
	Append func(b []byte, claims []nlp.Claim, o *Options) []byte
	Sep    string // stands between two pieces that are not empty
	Foot   string // stands after the last piece
}

// jsonlStream writes one claim a line.
var jsonlStream = &Stream{Append: func(b []byte, claims []nlp.Claim, o *Options) []byte {
	return appendClaims(b, claims, o, "\n", "\n")
}}

// jsonListStream writes one list of all claims.
var jsonListStream = &Stream{
	Head: func(*Options) string { return "[" },
	Append: func(b []byte, claims []nlp.Claim, o *Options) []byte {
		return appendClaims(b, claims, o, ",\n", "")
	},
	Sep:  ",\n",
	Foot: "]\n",
}

// appendClaims writes claims as JSON objects with sep between them, and end
// after the last.
func appendClaims(b []byte, claims []nlp.Claim, o *Options, sep, end string) []byte {
	b = slices.Grow(b, len(claims)*claimSize)
	j := jsonText{b[len(b):]} // of its own, so that no comma follows what b holds
	between := ""
	for i := range claims {
		if o.kind(claims[i].Kind) {
			j.b = append(j.b, between...)
			j.claim(&claims[i])
			between = sep
		}
	}
	if between != "" {
		j.b = append(j.b, end...)
	}
	return append(b, j.b...)
}

// claimSize is about how long a claim is as JSON, so that the text of an
// article rarely has to be moved to a larger array.
const claimSize = 1024

// tableStream writes a table for each article that claims something.
var tableStream = &Stream{
	Append: func(b []byte, claims []nlp.Claim, o *Options) []byte {
		l := newLayout(o, speakers(claims), "id", "claim", "speaker", "in the article")
		for i := range claims {
			if c := &claims[i]; o.kind(c.Kind) {
				l.add(l.single(c))
			}
		}
		if len(l.rows) == 0 {
			return b
		}
		buf := bytes.NewBuffer(b)
		fmt.Fprintln(buf, Plain(heading(claims[0].Doc)))
		if err := l.write(buf); err != nil {
			panic(err) // a buffer takes all
		}
		return buf.Bytes()
	},
	Sep: "\n",
}

// heading names an article: its id, outlet, day and title.
func heading(d *nlp.Document) string {
	return joined(" · ", d.ID, d.Source, d.Published.String(), d.Title)
}

// joined joins the parts that are not empty.
func joined(sep string, parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(p string) bool { return p == "" }), sep)
}

// speakers lists who speaks in the claims.
func speakers(claims []nlp.Claim) []string {
	var all []string
	for i := range claims {
		all = append(all, speakerName(&claims[i]))
	}
	return all
}

// single returns the cells of a claim that is compared with nothing.
func (l *layout) single(c *nlp.Claim) []cell {
	row := make([]cell, len(l.widths))
	row[0].put(Plain(c.ID), l.widths[0], dim)
	row[0].put(c.Kind.Name, l.widths[0], "")
	l.figure(row, mention{claim: c})
	if s := speaker(c); s != nil {
		into, w := l.column(row, 2)
		into.put(Plain(speakerName(c)), w, "")
		into.put(s.Type.String(), w, dim)
	}
	l.sentence(row, c)
	level(row, 0)
	return row
}
