package tag

import (
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp/tag/internal/flat"
	"crossclaim/nlp/tag/internal/flatten"
)

func TestModelFileIsTheOneProseGives(t *testing.T) {
	want, err := flatten.Model()
	require.NoError(t, err)
	require.True(t, string(want) == file, "perceptron.bin is not what the prose module gives; run go generate ./nlp/tag")
}

func TestReadRefusesOtherFiles(t *testing.T) {
	for _, bad := range []string{"", "crossclaim", file[:len(file)-1], file + "x", file[:40], "x" + file[1:]} {
		_, err := flat.Read(bad)
		require.ErrorIs(t, err, flat.ErrFormat)
	}
}

func TestEveryClassHasATag(t *testing.T) {
	for c, name := range model().Classes {
		require.NotZero(t, model().tags[c], "class %s", name)
	}
}
