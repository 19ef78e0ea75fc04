package article

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestForeignLanguagesAreLeftOut(t *testing.T) {
	for lang, text := range map[string]string{
		"Spanish":        "Al menos cuarenta personas llegaron al puerto de la ciudad el martes por la mañana, según el alcalde, que pidió a los vecinos que no se acerquen a la zona del muelle porque el agua sigue subiendo y las barcas no están bien sujetas a los postes de madera.",
		"French":         "Au moins quarante personnes sont arrivées au port de la ville mardi matin, selon le maire, qui a demandé aux habitants de ne pas approcher de la zone du quai parce que l'eau continue de monter et que les barques ne sont pas bien attachées aux poteaux de bois.",
		"German":         "Mindestens vierzig Menschen kamen am Dienstag in den Hafen der Stadt, sagte der Bürgermeister, der die Anwohner bat, sich nicht dem Kai zu nähern, weil das Wasser weiter steigt und die Boote nicht fest an den Pfählen sind, die aus Holz und mit der Zeit nicht mehr fest im Boden stehen.",
		"another script": strings.Repeat("Не менее сорока человек пришли в порт города. ", 10),
		"":               strings.Repeat("lorku ipsam dolar vitae nunk sodal ", 10),
	} {
		got, foreign := language(text)
		require.True(t, foreign, text)
		require.Equal(t, lang, got, text)
	}
}

func TestEnglishIsKept(t *testing.T) {
	for _, text := range []string{
		prose,
		strings.ToUpper(prose),
		"Llegaron cuarenta personas al puerto de la ciudad.", // too short to tell
		strings.Repeat("Rovers 2 Albion 1, Smith 14, Jones 33. ", 20),
		strings.Repeat("Gold 1,204 Silver 14 Copper 3 ", 20),
		"In “La casa de la playa y el mar que no se ve”, the novel that made him known, the boy and his sister go to the port at night, and it is there that they meet the old man who will be their teacher for the rest of the summer.",
		"",
	} {
		_, foreign := language(text)
		require.False(t, foreign, text)
	}
}

func TestForeignArticleIsAWarning(t *testing.T) {
	text := strings.Repeat("No se sabe lo que pasa en la ciudad y el puerto. ", 6)
	in := folder("a.txt", text, "b.jsonl", `{"id":"x","text":"`+text+`"}`)
	h := readAll(&Reader{}, in)
	require.Empty(t, h.docs)
	require.Equal(t, []string{
		"news/a.txt: not in English but in Spanish: left out",
		"news/b.jsonl:1: x is not in English but in Spanish: left out",
		"news: no article in this folder (2 files looked at)",
	}, h.warnings)
	h = readAll(&Reader{Options: Options{AnyLanguage: true}}, in)
	require.Len(t, h.docs, 2)
}

func TestLanguagesFitTheirBits(t *testing.T) {
	require.Less(t, len(languages), 31)
	for _, l := range languages {
		require.Greater(t, len(strings.Fields(l.words)), 15, l.name)
	}
}

func BenchmarkLanguage(b *testing.B) {
	text := strings.Repeat(prose, 25)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		language(text)
	}
}
