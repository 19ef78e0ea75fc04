package attrib

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestLabels: who speaks before a colon in the last paragraph; "" is nobody.
func TestLabels(t *testing.T) {
	for label, want := range map[string]string{
		"Petra Lind: The quay is falling":                  "Petra Lind",
		"Harbour police: Two held over the fire":           "Harbour police",
		"Poll: Most want a dam":                            "Poll",
		"Story highlights Petra Lind: The quay is falling": "",
		"JUST WATCHED Petra Lind: The quay is falling":     "",
		"Analysis: The quay is falling":                    "",
		"The harbour of Dorne: A walk along the quay":      "",
	} {
		_, as := find("Mayor Petra Lind arrived on Monday and left at noon.\n\n" + label)
		got := ""
		if n := len(as); n > 0 && as[n-1].Speaker != nil {
			got = as[n-1].Speaker.Name
		}
		require.Equal(t, want, got, label)
	}
}
