package extract_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
	"crossclaim/nlp/extract"
)

// TestDenied: each row is a sentence and what its last statement denies.
func TestDenied(t *testing.T) {
	for _, row := range [][2]string{
		{"Lind said that the doors were locked.", ""},
		{"Lind said that the doors were not locked.", "door lock"},
		{"Lind said no door was ever locked.", "door lock"},
		{"\"There was no door,\" Lind said.", "door"},
		{"Lind said the doors were locked and that nobody had a key.", "key nobody"},
		{"Lind said not only the doors but the windows were locked.", ""},
		{"Lind said no fewer than 40 doors were locked.", ""},
		{"Lind said she did not think that the doors were locked.", "door lock think"},
		{"Lind said there was no evidence that the doors were locked.", "door evidence lock"},
		{"Lind said that the doors, which had no keys, were locked.", "key"},
		{"Lind said the keys were made not of iron but of brass.", "iron key"},
		{"Lind said it was a house with seven doors but no keys.", "key"},
		{"Lind said the doors had no keys, but that the windows were barred.", "door key"},
	} {
		var last *nlp.Claim
		for _, c := range extract.Claims(&nlp.Document{ID: "x", Text: row[0]}) {
			if c.Quantity == nil {
				last = &c
			}
		}
		require.NotNil(t, last, row[0])
		require.Equal(t, row[1], string(last.Denied), row[0])
	}
}
