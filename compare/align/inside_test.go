package align

import (
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/compare"
	"crossclaim/nlp"
)

// saidWith makes a statement and the figure inside it.
func saidWith(t *testing.T, id, speaker, content, fig string) []*nlp.Claim {
	d := article(id)
	f := claim(t, d, fig)
	s := said(d, speaker, nlp.Say, content)
	s.Span = s.Span.Cover(f.Span)
	return []*nlp.Claim{f, s}
}

func TestFiguresThatWereLinedUpSpeakForStatements(t *testing.T) {
	const fig = "killed 23 miner | near shaft collapse | verb die"
	for _, row := range []struct {
		says     string
		speakerB string
		figB     string
		want     bool
	}{
		{"the same figure, by the same", "Ms Berg", fig, true},
		{"the same figure, by another", "Tom Hale", fig, false},
		{"another figure", "Ms Berg", "money 400 | near dam", false},
	} {
		t.Run(row.says, func(t *testing.T) {
			claims := append(saidWith(t, "a", "Anna Berg", "shaft collapse night rescue tunnel gas", fig),
				saidWith(t, "b", row.speakerB, "shaft flood pump owner fine gas", row.figB)...)
			sets, _ := Claims("e", claims)
			require.Equal(t, row.want, oneStatement(sets))
		})
	}
}

// TestFiguresThatOnlyOneGives: two statements in much the same words are not one where
// each counts something else.
func TestFiguresThatOnlyOneGives(t *testing.T) {
	for _, row := range []struct {
		figA, figB string
		want       bool
	}{
		{"count 12 barrel | near cider", "count 90 crate | near pear", false},
		{"count 12 barrel | near cider", "count 12 crate | near pear", true},
		{"age 12", "age 90", true},
		{"count 3? barrel | near cider", "count 90 crate | near pear", true},
	} {
		claims := append(saidWith(t, "a", "growers", "orchard frost blossom barn coal", row.figA), saidWith(t, "b", "growers", "orchard frost blossom loan rain", row.figB)...)
		sets, _ := Claims("e", claims)
		require.Equal(t, row.want, oneStatement(sets), "%v", row)
	}
}

// oneStatement reports whether two statements were lined up.
func oneStatement(sets []compare.Comparison) bool {
	for i := range sets {
		if c := sets[i].Claims; len(c) == 2 && c[0].Quantity == nil {
			return true
		}
	}
	return false
}

func TestOneWordIsNobodysStatement(t *testing.T) {
	for _, row := range []struct {
		a, b string
		want bool
	}{
		{"Anna Berg", "Tom Hale", false},
		{"Anna Berg", "Ms Berg", true},
	} {
		sets, _ := Claims("e", []*nlp.Claim{said(article("a"), row.a, nlp.Condemn, "attack"), said(article("b"), row.b, nlp.Condemn, "attack")})
		require.Equal(t, row.want, len(sets) == 1, "%s / %s", row.a, row.b)
	}
}
