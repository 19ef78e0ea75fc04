package segment

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

func TestWrapWidth(t *testing.T) {
	wrapped := "the strike went on for days and nobody\nknew how long the people of the town\nwould stand it and who would pay them\nin the end or whether the mayor\ncould."
	for _, c := range []struct {
		text string
		want int
	}{
		{"", 0},
		{"one line", 0},
		{"One.\nTwo.\nThree.\nFour.", 0},
		{"A list\nof things\nOf Things\nOf More", 0},
		{wrapped, 38},
		{wrapped + "\n\n" + strings.Repeat("long ", 40), 0},
	} {
		require.Equal(t, c.want, wrapWidth(c.text), c.text)
	}
}

func TestParagraphs(t *testing.T) {
	for _, c := range []struct {
		text string
		want []int // the paragraph of each sentence
	}{
		{"One. Two.\n\nThree.", []int{0, 0, 1}},
		{"One.\nTwo.", []int{0, 1}},
		{"One goes\non here. Two.", []int{0, 0}},
		{"One goes\n\non here.", []int{0, 1}},
		{"They need:\nbread\nand milk", []int{0, 1}},
		{"- One\n- two\n* three", []int{0, 1, 2}},
		{"One.\r\n\r\nTwo.", []int{0, 1}},
		{"\n\n One.\n \t\n Two. \n", []int{0, 1}},
	} {
		var got []int
		for _, s := range Sentences(&nlp.Document{Text: c.text}) {
			got = append(got, s.Para)
		}
		require.Equal(t, c.want, got, "%q", c.text)
	}
}

func TestTerminal(t *testing.T) {
	for _, s := range []string{"over.", "over!", "over?", "over…", `over."`, "over.)", "over.’”"} {
		require.True(t, terminal(s), s)
	}
	for _, s := range []string{"", "over", "over:", "over,", `"over"`, ". over"} {
		require.False(t, terminal(s), s)
	}
}

func TestBulleted(t *testing.T) {
	for _, s := range []string{"- a", "* a", "• a", "– a"} {
		require.True(t, bulleted(s), s)
	}
	for _, s := range []string{"", "-a", "a - b", "1. a"} {
		require.False(t, bulleted(s), s)
	}
}
