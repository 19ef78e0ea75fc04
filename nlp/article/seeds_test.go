package article

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestSeeds(t *testing.T) {
	h := readAll(&Reader{}, Input{Name: "seeds", FS: os.DirFS("../../seeds"), Path: "."})
	require.Empty(t, h.warnings)
	require.Len(t, h.docs, 2)
	a, b := h.docs[0], h.docs[1]
	require.Equal(t, "TRTWorld", a.Source)
	require.Equal(t, "(AFP)|Source: TRTWorld and agencies", words(a, a.Furniture))
	require.Len(t, a.Captions, 2)
	require.Equal(t, "2020-08-16", b.Published.String())
	require.Equal(t, "date 2020-08-16", words(b, b.Furniture))
}
