package report

import (
	"io"
	"math"

	"github.com/xuri/excelize/v2"

	"crossclaim/compare"
)

// sheet is the name of the one sheet.
const sheet = "comparisons"

// cellLimit is how many characters a cell of a spreadsheet can hold.
const cellLimit = 32767

// writeXLSX writes the rows of the CSV as a spreadsheet: numbers as numbers,
// text as text, so that nothing in it is run as a formula.
func writeXLSX(w io.Writer, r *compare.Report, o *Options) (err error) {
	f := excelize.NewFile()
	defer func() {
		if e := f.Close(); err == nil {
			err = e
		}
	}()
	if err := f.SetSheetName("Sheet1", sheet); err != nil {
		return err
	}
	s, err := f.NewStreamWriter(sheet)
	if err != nil {
		return err
	}
	if err := head(f, s); err != nil {
		return err
	}
	for i, row := range rows(r, o) {
		at, err := excelize.CoordinatesToCellName(1, i+2)
		if err != nil {
			return err
		}
		if err := s.SetRow(at, xlsxCells(&row)); err != nil {
			return err
		}
	}
	if err := s.Flush(); err != nil {
		return err
	}
	return f.Write(w)
}

// head writes the names of the columns, which stay in sight.
func head(f *excelize.File, s *excelize.StreamWriter) error {
	style, err := f.NewStyle(&excelize.Style{Font: &excelize.Font{Bold: true}})
	if err != nil {
		return err
	}
	if err := s.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}); err != nil {
		return err
	}
	names := make([]any, len(comparisonColumns))
	for i, c := range comparisonColumns {
		names[i] = excelize.Cell{StyleID: style, Value: c.name}
	}
	return s.SetRow("A1", names)
}

// xlsxCells returns the cells of a row. What has no number is an empty cell.
func xlsxCells(r *row) []any {
	cells := make([]any, len(comparisonColumns))
	for i, c := range comparisonColumns {
		if c.num == nil {
			cells[i] = short(visible(oneLine(c.text(r))))
		} else if v := c.num(r); !math.IsNaN(v) && !math.IsInf(v, 0) {
			cells[i] = v
		}
	}
	return cells
}

// short cuts text that no cell can hold; excelize would cut it silently. It
// does not cut beside a number, where there is any other place.
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
