package lexicon

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestOneWord(t *testing.T) {
	for _, same := range [][]string{
		{"withdrawal", "withdraw"},
		{"pupil", "student"},
		{"disappearance", "vanish", "disappear"},
		{"inspection", "inspect"},
		{"table"},
	} {
		for _, w := range same {
			require.Equal(t, OneWord(same[0]), OneWord(w), w)
		}
	}
	require.Equal(t, "driver", OneWord("driver"), "who drives is not what a verb does")
	require.NotEqual(t, OneWord("arrival"), OneWord("departure"))
}

func TestPerson(t *testing.T) {
	for _, w := range []string{"miner", "rescuer", "spectator", "patient", "colleague"} {
		require.True(t, Person(w), w)
	}
	for _, w := range []string{"hospital", "ticket", "lincoln", "mile", "fan"} {
		require.False(t, Person(w), w)
	}
}
