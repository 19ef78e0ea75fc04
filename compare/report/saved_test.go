package report

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"
)

func savedSample(t testing.TB) *Saved {
	var b bytes.Buffer
	require.NoError(t, writeJSON(&b, sample(), &Options{}))
	s, err := ReadSaved(&b)
	require.NoError(t, err)
	return s
}

func TestSavedReportHolds(t *testing.T) {
	s, r := savedSample(t), sample()
	require.Len(t, s.Articles, 3)
	for i, d := range r.Articles {
		require.Empty(t, s.Check(&s.Articles[i], d))
	}
}

func TestSavedReportSaysWhatMoved(t *testing.T) {
	s, r := savedSample(t), sample()
	d := *r.Articles[1]
	d.Text = "Thousands marched in Port Ellis. Police put the crowd at 5,100 people."
	require.Equal(t, []string{
		`claim b.txt#2: "4,800" is now "5,100"`,
		`claim b.txt#3: "said" is now ""`,
	}, s.Check(&s.Articles[1], &d))
}

func TestReadSavedRefusesWhatIsNoReport(t *testing.T) {
	for in, want := range map[string]string{
		"":                         "not a report: EOF",
		`{"schema":"other/2"}`:     `not a report: its schema is "other/2", want "crossclaim.report/1"`,
		`{"schema":3}`:             "not a report: json: cannot unmarshal number into Go struct field Saved.schema of type string",
		`{"claims":[{"id":"a#1"]}`: "not a report: invalid character ']' after object key:value pair",
	} {
		_, err := ReadSaved(bytes.NewReader([]byte(in)))
		require.EqualError(t, err, want)
	}
}

func FuzzSaved(f *testing.F) {
	var b bytes.Buffer
	require.NoError(f, writeJSON(&b, sample(), &Options{}))
	f.Add(b.Bytes())
	f.Add([]byte(`{"schema":"crossclaim.report/1","articles":[{"id":"a"}],"claims":[{"article":"a","span":{"start":-1,"end":1e99,"text":"x"}}]}`))
	f.Fuzz(func(t *testing.T, in []byte) {
		s, err := ReadSaved(bytes.NewReader(in))
		if err != nil {
			return
		}
		for i := range s.Articles {
			require.LessOrEqual(t, len(s.Check(&s.Articles[i], sample().Articles[0])), len(s.Claims))
		}
	})
}
