package date

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestEveryRuleSaysWhatItReads(t *testing.T) {
	forms := map[string]bool{}
	for _, r := range rules {
		require.NotEmpty(t, r.form)
		require.False(t, forms[r.form], r.form)
		require.NotZero(t, r.starts, r.form)
		require.NotNil(t, r.read, r.form)
		forms[r.form] = true
	}
}
