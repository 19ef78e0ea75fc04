package report

import (
	"bytes"
	"encoding/csv"
	"io"
	"math"
	"strings"

	"crossclaim/compare"
	"crossclaim/nlp"
)

// bom tells Excel that a file is UTF-8.
const bom = "\ufeff"

// writeCSV writes one record a claim of the comparisons shown (RFC 4180).
func writeCSV(w io.Writer, r *compare.Report, o *Options) error {
	if _, err := io.WriteString(w, csvHead(comparisonColumns, o)); err != nil {
		return err
	}
	cw := csv.NewWriter(w)
	cw.UseCRLF = true
	for _, row := range rows(r, o) {
		if err := cw.Write(record(comparisonColumns, &row, o)); err != nil {
			return err
		}
	}
	cw.Flush()
	return cw.Error()
}

// csvStream writes one record a claim.
var csvStream = &Stream{
	Head: func(o *Options) string { return csvHead(claimColumns, o) },
	Append: func(b []byte, claims []nlp.Claim, o *Options) []byte {
		buf := bytes.NewBuffer(b)
		cw := csv.NewWriter(buf)
		cw.UseCRLF = true
		for i := range claims {
			if o.kind(claims[i].Kind) {
				_ = cw.Write(record(claimColumns, &row{claim: &claims[i]}, o)) // a buffer takes all
			}
		}
		cw.Flush()
		return buf.Bytes()
	},
}

func csvHead(columns []column, o *Options) string {
	names := make([]string, len(columns))
	for i, c := range columns {
		names[i] = c.name
	}
	head := strings.Join(names, ",") + "\r\n"
	if o.BOM {
		return bom + head
	}
	return head
}

// record returns the cells of a row.
func record(columns []column, r *row, o *Options) []string {
	cells := make([]string, len(columns))
	for i, c := range columns {
		switch {
		case c.num != nil:
			cells[i] = csvNumber(c.num(r))
		case o.RawCSV:
			cells[i] = oneLine(c.text(r))
		default:
			cells[i] = inert(oneLine(c.text(r)))
		}
	}
	return cells
}

func csvNumber(v float64) string {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return ""
	}
	return string(appendNumber(nil, v))
}

var lineBreaks = strings.NewReplacer("\r\n", " ", "\n", " ", "\r", " ")

// oneLine returns s with its line breaks made spaces.
func oneLine(s string) string { return lineBreaks.Replace(s) }

// inert returns s so that no spreadsheet takes it for a formula.
func inert(s string) string {
	if s != "" && strings.IndexByte("=+-@\t\r", s[0]) >= 0 {
		return "'" + s
	}
	return s
}
