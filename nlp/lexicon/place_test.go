package lexicon

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestPlaceNamed(t *testing.T) {
	for _, row := range []struct{ name, want, within string }{
		{"Minsk", "Minsk", "Belarus"},
		{"KIEV", "Kyiv", "Ukraine"},
		{"U.S.", "United States", "North America"},
		{"Calif.", "California", "United States"},
		{"New York", "New York", "United States"},
		{"new zealand", "New Zealand", "Oceania"},
		{"Sao Paulo", "São Paulo", "Brazil"},
		{"Georgia", "Georgia", "Asia"},
		{"Washington, D.C.", "Washington", "United States"},
	} {
		p, ok := PlaceNamed(row.name)
		require.True(t, ok, row.name)
		require.Equal(t, row.want, p.Name, row.name)
		require.Equal(t, row.within, p.Within, row.name)
	}
	for _, word := range []string{"", "Sunday", "Estimates", "Often", "President", "Reading", "Independence", "The"} {
		_, ok := PlaceNamed(word)
		require.False(t, ok, word)
	}
	p, _ := PlaceNamed("Belarus")
	require.Equal(t, Place{Name: "Belarus", Sort: Country, Within: "Europe", Capital: "Minsk"}, p)
}

func TestEveryPlaceIsWithinAKnownOne(t *testing.T) {
	for line := range strings.Lines(places.lines) {
		field := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		require.GreaterOrEqual(t, len(field), 4, line)
		require.Contains(t, placeSorts, field[2], line)
		for _, name := range append([]string{field[1]}, field[3:]...) {
			if name == "" {
				continue
			}
			_, ok := PlaceNamed(name)
			require.True(t, ok, "%q of %q", name, line)
		}
	}
}

func TestNation(t *testing.T) {
	for _, row := range [][2]string{
		{"Belarusian", "Belarus"}, {"Czechs", "Czech Republic"}, {"british", "United Kingdom"}, {"South Korean", "South Korea"}, {"French", "France"},
	} {
		got, ok := Nation(row[0])
		require.True(t, ok, row[0])
		require.Equal(t, row[1], got, row[0])
	}
	_, ok := Nation("Opposition")
	require.False(t, ok)
}

func TestFirstName(t *testing.T) {
	for name, want := range map[string]Gender{"Alexander": Male, "Sviatlana": Female, "igor": Male, "Robin": NoGender} {
		got, ok := FirstName(name)
		require.True(t, ok, name)
		require.Equal(t, want, got, name)
	}
	_, ok := FirstName("Sunday")
	require.False(t, ok)
}

func BenchmarkPlaceNamed(b *testing.B) {
	names := []string{"Minsk", "Lukashenko", "Prague", "New York", "President", "Sunday"}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		PlaceNamed(names[i%len(names)])
	}
}

func BenchmarkLoad(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		newTable(placesFile)
	}
}

func TestWithin(t *testing.T) {
	for _, row := range []struct {
		inner, outer string
		want         bool
	}{
		{"Minsk", "Belarus", true},
		{"Belarus", "Minsk", false},
		{"Minsk", "Poland", false},
		{"Minsk", "Minsk", false},
		{"Nowhere Bay", "Poland", false},
	} {
		require.Equal(t, row.want, Within(row.inner, row.outer), "%s in %s", row.inner, row.outer)
	}
}
