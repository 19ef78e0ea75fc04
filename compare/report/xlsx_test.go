package report

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"crossclaim/compare"
)

func xlsxOf(t testing.TB, r *compare.Report, o *Options) []byte {
	var b bytes.Buffer
	require.NoError(t, writeXLSX(&b, r, o))
	return b.Bytes()
}

func TestXLSXHasTheRowsOfTheCSVAndNumbersAsNumbers(t *testing.T) {
	f, err := excelize.OpenReader(bytes.NewReader(xlsxOf(t, sample(), &Options{MinSources: 2})))
	require.NoError(t, err)
	defer f.Close()
	got, err := f.GetRows(sheet)
	require.NoError(t, err)
	require.Len(t, got, 1+4+2)
	require.Equal(t, strings.Split(strings.TrimSpace(csvHead(comparisonColumns, &Options{})), ","), got[0])
	require.Equal(t, "crowd-1", got[1][0])
	require.Equal(t, "12500", got[1][13])
	typ, err := f.GetCellType(sheet, "N2")
	require.NoError(t, err)
	require.Contains(t, []excelize.CellType{excelize.CellTypeUnset, excelize.CellTypeNumber}, typ, "a number")
	typ, err = f.GetCellType(sheet, "P2")
	require.NoError(t, err)
	require.Equal(t, excelize.CellTypeUnset, typ, "no number is an empty cell")
	require.Empty(t, got[1][15])
}

func TestXLSXRunsNoFormula(t *testing.T) {
	r := sample()
	r.Articles[0].Source = "=1+1"
	f, err := excelize.OpenReader(bytes.NewReader(xlsxOf(t, r, &Options{})))
	require.NoError(t, err)
	defer f.Close()
	formula, err := f.GetCellFormula(sheet, "H2")
	require.NoError(t, err)
	require.Empty(t, formula)
	v, err := f.GetCellValue(sheet, "H2")
	require.NoError(t, err)
	require.Equal(t, "=1+1", v)
}

func TestXLSXIsTheSameEveryTime(t *testing.T) {
	first, second := xlsxOf(t, sample(), &Options{}), xlsxOf(t, sample(), &Options{})
	require.Equal(t, first, second)
}

func TestXLSXCutsWhatNoCellHolds(t *testing.T) {
	long := short(strings.Repeat("a word and 4,567,890 more ", 4000))
	require.LessOrEqual(t, len(long), cellLimit)
	require.True(t, strings.HasSuffix(long, " …"))
	require.Equal(t, strings.Count(long, "4,567,890"), strings.Count(long, "4,5"))
}

func TestShortCutsWhatNoCellHolds(t *testing.T) {
	full := strings.Repeat("a", cellLimit)
	require.Equal(t, full, short(full))
	require.Equal(t, "(too long for a cell)", short(full+"a"))
}

// What a cell holds is what is read from it again.
func TestXLSXShowsTextAsWritten(t *testing.T) {
	for _, text := range []string{"_x0041_", "_x005F_x0041_", "__x0041_", "_x00", "_xyz1_", "a < b & \"c\" > 'd'", "  two blanks ", "naïve 你好 😀", "x_x0009_x_x000A_"} {
		r := sample()
		r.Articles[0].Source = text
		f, err := excelize.OpenReader(bytes.NewReader(xlsxOf(t, r, &Options{})))
		require.NoError(t, err)
		v, err := f.GetCellValue(sheet, "H2")
		require.NoError(t, err)
		require.Equal(t, text, v)
		require.NoError(t, f.Close())
	}
}

func TestXLSXHeadStaysInSight(t *testing.T) {
	f, err := excelize.OpenReader(bytes.NewReader(xlsxOf(t, sample(), &Options{})))
	require.NoError(t, err)
	defer f.Close()
	panes, err := f.GetPanes(sheet)
	require.NoError(t, err)
	require.True(t, panes.Freeze)
	require.Equal(t, 1, panes.YSplit)
	id, err := f.GetCellStyle(sheet, "A1")
	require.NoError(t, err)
	style, err := f.GetStyle(id)
	require.NoError(t, err)
	require.True(t, style.Font.Bold)
}

func FuzzXLSX(f *testing.F) {
	f.Add("=1+1", "_x0041_ \x01 text")
	f.Add("\ufffe", "]]>")
	f.Fuzz(func(t *testing.T, source, subject string) {
		r := figures(1, 2)
		r.Articles[0].Source, r.Comparisons[0].Subject = source, subject
		file, err := excelize.OpenReader(bytes.NewReader(xlsxOf(t, r, &Options{})))
		require.NoError(t, err)
		defer file.Close()
		v, err := file.GetCellValue(sheet, "N2")
		require.NoError(t, err)
		require.NotEmpty(t, v)
	})
}

func BenchmarkXLSX(b *testing.B) {
	r := figures(500, 1)
	b.SetBytes(int64(len(csvOf(b, r, &Options{}))))
	b.ReportAllocs()
	for b.Loop() {
		xlsxOf(b, r, &Options{})
	}
}
