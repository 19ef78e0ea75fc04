package attrib

import (
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

func TestThey(t *testing.T) {
	for _, c := range []struct {
		text, name string
		is         nlp.SpeakerType
	}{
		{"The striking workers left at noon. They said it was late.", "striking workers", nlp.Witness},
		{"Officials met on Monday. They said it was late.", "Officials", nlp.Official},
		{"Officials met the miners. They said it was late.", "They", nlp.NoSpeakerType},
		{"The road was shut. They said it was late.", "They", nlp.NoSpeakerType},
		{"Officials met.\n\nRain fell.\n\nThey said it was late.", "They", nlp.NoSpeakerType},
		{"Officials met.\n\nThey said it was late.", "Officials", nlp.Official},
	} {
		_, as := find(c.text)
		require.Len(t, as, 1, c.text)
		require.Equal(t, "They", as[0].Speaker.In(c.text), "the span is the word as written")
		require.Equal(t, c.name, as[0].Speaker.Name, c.text)
		require.Equal(t, c.is, as[0].Speaker.Type, c.text)
	}
}
