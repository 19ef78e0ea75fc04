package lexicon

import (
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

func TestLemma(t *testing.T) {
	for _, row := range []struct {
		words string
		tag   nlp.Tag
		want  string
	}{
		{"gathered", nlp.VBD, "gather"},
		{"gathering", nlp.VBG, "gather"},
		{"killed", nlp.VBN, "kill"},
		{"said", nlp.VBD, "say"},
		{"making", nlp.VBG, "make"},
		{"used", nlp.VBN, "use"},
		{"stopped", nlp.VBD, "stop"},
		{"denies", nlp.VBZ, "deny"},
		{"denied", nlp.VBD, "deny"},
		{"goes", nlp.VBZ, "go"},
		{"found", nlp.VBD, "find"},
		{"found", nlp.VB, "found"},
		{"wounded", nlp.VBN, "wound"},
		{"panicking", nlp.VBG, "panic"},
		{"were", nlp.VBD, "be"},
		{"'s", nlp.VBZ, "be"},
		{"has", nlp.VBZ, "have"},
		{"re-elected", nlp.VBN, "re-elect"},
		{"redeployed", nlp.VBN, "redeploy"},
		{"blorped", nlp.VBD, "blorp"},
		{"blorvves", nlp.VBZ, "blorvve"},
		{"wo", nlp.MD, "will"},
		{"may", nlp.MD, "may"},
		{"people", nlp.NNS, "person"},
		{"protests", nlp.NNS, "protest"},
		{"red", nlp.JJ, "red"},
	} {
		require.Equal(t, row.want, Lemma(row.words, row.tag), "%s %s", row.words, row.tag)
	}
}

func TestSingular(t *testing.T) {
	for _, row := range [][2]string{
		{"people", "person"}, {"men", "man"}, {"policemen", "policeman"}, {"children", "child"},
		{"parties", "party"}, {"houses", "house"}, {"buses", "bus"}, {"viruses", "virus"}, {"boxes", "box"},
		{"news", "news"}, {"series", "series"}, {"police", "police"}, {"crises", "crisis"}, {"deaths", "death"},
		{"troops", "troop"}, {"lives", "life"}, {"knives", "knife"}, {"glass", "glass"}, {"campus", "campus"},
		{"ex-soldiers", "ex-soldier"}, {"by-elections", "by-election"}, {"wives", "wife"}, {"as", "as"}, {"", ""},
		{"ministries", "ministry"}, {"losses", "loss"}, {"crashes", "crash"}, {"causes", "cause"}, {"x-men", "x-man"},
		{"teens", "teen"}, {"iraqis", "iraqi"}, {"omanis", "omani"}, {"tennis", "tennis"}, {"summonses", "summons"},
	} {
		require.Equal(t, row[1], Singular(row[0]), row[0])
	}
}

func TestLemmaOfKnownFormsAllocatesNothing(t *testing.T) {
	for _, form := range []string{"said", "gathered", "making", "denied", "stopped", "were", "zigged"} {
		require.Zero(t, testing.AllocsPerRun(10, func() { Lemma(form, nlp.VBD) }), form)
	}
}

func FuzzLemma(f *testing.F) {
	for _, w := range []string{"", "s", "es", "ies", "ing", "ed", "-", "a-", "-s", "re", "\xffs", "running"} {
		f.Add(w)
	}
	f.Fuzz(func(t *testing.T, w string) {
		for _, tag := range []nlp.Tag{nlp.NNS, nlp.VBD, nlp.VB, nlp.MD, nlp.JJ} {
			require.LessOrEqual(t, len(Lemma(w, tag)), len(w)+6)
		}
		require.LessOrEqual(t, len(Singular(w)), len(w)+6)
	})
}

func BenchmarkLemma(b *testing.B) {
	forms := []string{"said", "gathered", "making", "denied", "people", "protests", "called", "were"}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		Lemma(forms[i%len(forms)], nlp.VBD)
	}
}
