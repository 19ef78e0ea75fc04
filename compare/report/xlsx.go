package report

import (
	"archive/zip"
	"bufio"
	"encoding/xml"
	"fmt"
	"io"
	"math"
	"strconv"
	"strings"

	"crossclaim/compare"
)

// sheet is the name of the one sheet.
const sheet = "comparisons"

// What a spreadsheet can hold: characters in a cell, rows in a sheet.
const (
	cellLimit = 32767
	rowLimit  = 1 << 20
)

// The parts of a workbook around its sheet, as ECMA-376 asks for them. Style 1 is
// bold.
const (
	xlsxTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
		`<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>` +
		`<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>` +
		`<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`
	xlsxRoot = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
		`<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`
	xlsxWorkbook = `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
		`<bookViews><workbookView/></bookViews><sheets><sheet name="` + sheet + `" sheetId="1" r:id="rId1"/></sheets></workbook>`
	xlsxLinks = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
		`<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>` +
		`<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`
	xlsxStyles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
		`<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
		`<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
		`<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
		`<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
		`<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>` +
		`</styleSheet>`
	// The first row stays in sight.
	sheetHead = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView tabSelected="1" workbookViewId="0">` +
		`<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`
	sheetFoot = `</sheetData></worksheet>`
)

// writeXLSX writes the rows of the CSV as a spreadsheet: numbers as numbers,
// text as text, so that nothing in it is run as a formula.
//
// It is written by hand: what one plain sheet needs is on this page, and a library
// for all that spreadsheets can be was a tenth of what every run of the program
// took to start.
func writeXLSX(w io.Writer, r *compare.Report, o *Options) error {
	z := zip.NewWriter(w)
	for _, part := range [...]struct{ name, text string }{
		{"[Content_Types].xml", xlsxTypes}, {"_rels/.rels", xlsxRoot},
		{"xl/workbook.xml", xlsxWorkbook}, {"xl/_rels/workbook.xml.rels", xlsxLinks}, {"xl/styles.xml", xlsxStyles},
	} {
		f, err := z.Create(part.name)
		if err != nil {
			return err
		}
		if _, err := io.WriteString(f, xml.Header+part.text); err != nil {
			return err
		}
	}
	f, err := z.Create("xl/worksheets/sheet1.xml")
	if err != nil {
		return err
	}
	if err := writeSheet(f, rows(r, o)); err != nil {
		return err
	}
	return z.Close()
}

// writeSheet writes the names of the columns and the rows.
func writeSheet(w io.Writer, rows []row) error {
	if len(rows) >= rowLimit {
		return fmt.Errorf("%d rows are more than a spreadsheet can hold", len(rows))
	}
	s := sheetWriter{bufio.NewWriter(w)}
	fmt.Fprint(s, xml.Header, sheetHead)
	s.row(1, func(c *column, at string) {
		s.text(at, ` s="1"`, c.name)
	})
	for i := range rows {
		s.row(i+2, func(c *column, at string) { s.cell(c, at, &rows[i]) })
	}
	fmt.Fprint(s, sheetFoot)
	return s.Flush()
}

// A sheetWriter writes the cells of a sheet. Its first error is that of Flush.
type sheetWriter struct{ *bufio.Writer }

// row writes row n, counted from 1; cell writes the cell of a column, at "B7".
func (s sheetWriter) row(n int, cell func(c *column, at string)) {
	number := strconv.Itoa(n)
	fmt.Fprint(s, `<row r="`, number, `">`)
	for i := range comparisonColumns {
		cell(&comparisonColumns[i], string(rune('A'+i))+number)
	}
	fmt.Fprint(s, `</row>`)
}

// cell writes what a column says of a row. What has no number is no cell.
func (s sheetWriter) cell(c *column, at string, r *row) {
	if c.num == nil {
		s.text(at, "", short(visible(oneLine(c.text(r)))))
	} else if v := c.num(r); !math.IsNaN(v) && !math.IsInf(v, 0) {
		fmt.Fprint(s, `<c r="`, at, `"><v>`, strconv.FormatFloat(v, 'f', -1, 64), `</v></c>`)
	}
}

// text writes a cell of text.
func (s sheetWriter) text(at, style, text string) {
	fmt.Fprint(s, `<c r="`, at, `"`, style, ` t="inlineStr"><is><t xml:space="preserve">`)
	_ = xml.EscapeText(s, []byte(literal(text))) // a writer that fails says so when it is flushed
	fmt.Fprint(s, `</t></is></c>`)
}

// literal returns text so that a spreadsheet shows "_x0041_" as written: such words
// stand for characters, that one for A.
func literal(text string) string {
	var b strings.Builder
	for {
		i := strings.Index(text, "_x")
		if i < 0 {
			b.WriteString(text)
			return b.String()
		}
		b.WriteString(text[:i])
		text = text[i:]
		if len(text) > 6 && text[6] == '_' {
			if _, err := strconv.ParseUint(text[2:6], 16, 16); err == nil {
				b.WriteString("_x005F")
			}
		}
		b.WriteString(text[:2])
		text = text[2:]
	}
}

// short cuts text that no cell can hold. It does not cut beside a number, where
// there is any other place.
func short(s string) string {
	if len(s) <= cellLimit {
		return s
	}
	for i := cellLimit - len(" …"); i > 0; i-- {
		if s[i] == ' ' && !besideNumber(s, i) {
			return s[:i] + " …"
		}
	}
	return "(too long for a cell)"
}
