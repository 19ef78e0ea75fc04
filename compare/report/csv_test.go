package report

import (
	"encoding/csv"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/compare"
	"crossclaim/nlp"
)

func csvOf(t testing.TB, r *compare.Report, o *Options) string {
	var b strings.Builder
	require.NoError(t, writeCSV(&b, r, o))
	return b.String()
}

// The header is a contract: other programs read it.
func TestCSVHeader(t *testing.T) {
	require.Equal(t, "comparison,event,kind,subject,verdict,reason,article,source,published,url,speaker,speaker_type,words,value,low,high,hedge,unit,sentence,path,line,start,end,sha256,convention,note\r\n",
		csvOf(t, &compare.Report{}, &Options{}))
	require.Equal(t, "\xef\xbb\xbfcomparison,", csvOf(t, &compare.Report{}, &Options{BOM: true})[:14])
}

func TestCSVRows(t *testing.T) {
	got, err := csv.NewReader(strings.NewReader(csvOf(t, sample(), &Options{MinSources: 2}))).ReadAll()
	require.NoError(t, err)
	require.Len(t, got, 1+4+2)
	require.Equal(t, []string{"crowd-1", "port-ellis", "crowd", "people marching in Port Ellis", "differ", "speaker", "a.txt", "Harbour Post", "2031-05-03", "https://harbour.example/1",
		"Organisers", "organiser", "at least 12,500 people", "12500", "12500", "", "at_least", "person",
		`Organisers said that at least 12,500 people marched through Port Ellis on Saturday, and the mayor called it "peaceful".`,
		"news/a.txt", "", "21", "43", "aa", "default", `"at least 12,500" and "4,800" cannot both be true`}, got[1])
	require.Equal(t, []string{"a.txt", "b.txt", "c.txt", "b.txt", "a.txt", "b.txt"}, []string{got[1][6], got[2][6], got[3][6], got[4][6], got[5][6], got[6][6]}, "as in the table")
}

func TestCSVRunsNoFormula(t *testing.T) {
	for in, want := range map[string]string{"=1+1": "'=1+1", "+1": "'+1", "-1": "'-1", "@SUM(A1)": "'@SUM(A1)", "\t=1": "'\t=1", "a=1": "a=1", "": "", "\r\n=1": " =1"} {
		require.Equal(t, want, inert(oneLine(in)))
	}
	r := sample()
	r.Articles[0].Source = "=HYPERLINK(1)"
	require.Contains(t, csvOf(t, r, &Options{}), ",'=HYPERLINK(1),")
	require.Contains(t, csvOf(t, r, &Options{RawCSV: true}), ",=HYPERLINK(1),")
}

func TestCSVOfClaims(t *testing.T) {
	r := sample()
	var claims []nlp.Claim
	for _, c := range r.Claims {
		claims = append(claims, *c)
	}
	o := &Options{Kinds: []string{"crowd"}}
	text := csvStream.Head(o) + string(csvStream.Append(nil, claims, o))
	got, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	require.NoError(t, err)
	require.Len(t, got, 1+4)
	require.Equal(t, "claim,kind,subject,article", strings.Join(got[0][:4], ","))
	require.Equal(t, "a.txt#1", got[1][0])
}

func FuzzCSV(f *testing.F) {
	f.Add("=cmd|' /C calc'!A0", "a \"quoted\", thing\r\nnext")
	f.Add("-5", "\ufeff;\t|")
	f.Fuzz(func(t *testing.T, source, subject string) {
		r := figures(2, 3)
		r.Articles[0].Source, r.Comparisons[0].Subject = source, subject
		for _, o := range []*Options{{}, {RawCSV: true}} {
			got, err := csv.NewReader(strings.NewReader(csvOf(t, r, o))).ReadAll()
			require.NoError(t, err)
			require.Len(t, got, 3)
			cell := func(s string) string { return strings.TrimPrefix(s, "'") }
			require.Equal(t, cell(oneLine(source)), cell(got[1][7]))
			require.Equal(t, cell(oneLine(subject)), cell(got[1][3]))
			_, err = strconv.ParseFloat(got[1][13], 64)
			require.NoError(t, err, "numbers are numbers")
			if !o.RawCSV && got[1][7] != "" {
				require.NotContains(t, "=+-@\t\r", got[1][7][:1])
			}
		}
	})
}

func BenchmarkCSV(b *testing.B) {
	r := figures(500, 1)
	b.SetBytes(int64(len(csvOf(b, r, &Options{}))))
	b.ReportAllocs()
	for b.Loop() {
		csvOf(b, r, &Options{})
	}
}
