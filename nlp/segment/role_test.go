package segment

import (
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
)

func TestRoles(t *testing.T) {
	for _, c := range []struct {
		role nlp.Role
		text string
	}{
		{nlp.Heading, "26-point lead"},
		{nlp.Heading, "'Weary Oslo'"},
		{nlp.Heading, "‘We are tired.’"},
		{nlp.Heading, "No end of the strike in sight"},
		{nlp.Prose, "The strike is over."},
		{nlp.Prose, "- forty blankets"},
		{nlp.Prose, "and forty blankets"},
		{nlp.Prose, "By noon the strike was over."},
		{nlp.CrossLink, "READ MORE: The strike is over"},
		{nlp.CrossLink, "FOR MORE: The strike is over"},
		{nlp.CrossLink, "Related: Who struck? And why."},
		{nlp.CrossLink, "Related articles"},
		{nlp.CrossLink, "(RELATED: 14 looms stand idle in Minden)"},
		{nlp.CrossLink, "( Also on WEAVERS' DAILY: 14 looms stand idle)"},
		{nlp.CrossLink, "[PHOTOS: Twelve looms of the old mill]"},
		{nlp.CrossLink, "12 LOOMS BURN IN MINDEN AS STRIKERS' TALKS STALL"},
		{nlp.Prose, "(Photos of 12 looms were sold.)"},
		{nlp.Prose, "(Pickets: forty. Looms: none.) The mill is shut."},
		{nlp.Heading, "THE STRIKE OF 1912"},
		{nlp.Prose, "TWELVE LOOMS BURNED IN MINDEN ON MONDAY NIGHT, STRIKERS SAID."},
		{nlp.CrossLink, "JUST WATCHED 12 looms burn in Minden Replay More Videos ... MUST WATCH 12 looms burn in Minden 02:31"},
		{nlp.CrossLink, "Weavers sing · 104:05"},
		{nlp.Heading, "Doors of the mill open at 20:45"},
		{nlp.Prose, "The shift of the 40 weavers began at noon and ended at 20:45."},
		{nlp.Heading, "The mill beats the dyers 3:1"},
		{nlp.Furniture, "3 years ago"},
		{nlp.Furniture, "Updated an hour ago"},
		{nlp.Furniture, "This article is more than 2 years old"},
		{nlp.Heading, "Looms 40 years old and more"},
		{nlp.Prose, "This loom is more than 90 years old."},
		{nlp.Prose, "Strikers hide caption boards of 12 looms under coats."},
		{nlp.Furniture, "By signing up you agree to get 2 letters a week from the mill."},
		{nlp.Furniture, "If it has not come within 10 minutes, please look into your spam folder."},
		{nlp.Prose, "The letter of the 40 weavers lay in the spam folder of the mill."},
		{nlp.Prose, "“You can find it in your inbox,” she told 40 weavers."},
		{nlp.Furniture, "By Jane Roe and Max Poe in Oslo"},
		{nlp.Furniture, "BY JANE ROE"},
		{nlp.Furniture, "(AFP)"},
		{nlp.Furniture, "(Jane Roe/Reuters)"},
		{nlp.Furniture, "(AP Photo/Jane Roe)"},
		{nlp.Furniture, "Photo: Jane Roe"},
		{nlp.Furniture, "Source: the Daily Roe and agencies"},
		{nlp.Furniture, "Sunday, March 4, 2018"},
		{nlp.Furniture, "Advertisement"},
		{nlp.Furniture, "Sign up for our letter"},
		{nlp.Furniture, "Hide caption"},
		{nlp.Furniture, "1 of 8"},
		{nlp.Furniture, "Image 3 of 12"},
		{nlp.Furniture, "Slideshow (4 Images)"},
		{nlp.Furniture, "3/12"},
		{nlp.Furniture, "1,204 Shares"},
		{nlp.Furniture, "4 min read"},
		{nlp.Heading, "1 of 8 is enough"},
		{nlp.Heading, "12 photos that shook the port"},
	} {
		d := nlp.Document{Text: "The first line is the headline\n\nThe second is prose.\n\n" + c.text + "\n\nThe last line is no heading."}
		got := Sentences(&d)
		require.Equal(t, c.role, got[2].Role, c.text)
	}
}

func TestRolesInsideAParagraph(t *testing.T) {
	for _, c := range []struct {
		text string
		want []nlp.Role
	}{
		{"MINDEN, Oct 3 (Reuters) - The strike is over.", []nlp.Role{nlp.Furniture, nlp.Prose}},
		{"Strikers at a gate on Monday. They won. (AFP)", []nlp.Role{nlp.Caption, nlp.Caption, nlp.Furniture}},
		{"Photo: River Eye 4 Picture 1 of 3 Four barges sank at the Holm lock on Friday. Photo: River Eye 4 Picture 2 of 3 Four barges sank at the Holm lock on Friday. The crews of all four had left them the evening before.", []nlp.Role{nlp.Caption, nlp.Caption, nlp.Caption}},
		{"Strikers at a gate Photo: Jane Roe. All rights reserved.", []nlp.Role{nlp.Caption, nlp.Furniture, nlp.Furniture}},
		{"Hide caption Strikers at a gate on Monday. They won.", []nlp.Role{nlp.Furniture, nlp.Caption, nlp.Caption}},
		{"Image copyright Jane Roe Image caption Forty strikers stood at the gate", []nlp.Role{nlp.Furniture, nlp.Caption}},
		{"Media playback is unsupported on your device Media caption Forty strikers at the gate", []nlp.Role{nlp.Furniture, nlp.Caption}},
		{"The union (AFP) is a friend of none.", []nlp.Role{nlp.Prose}},
	} {
		var got []nlp.Role
		for _, s := range Sentences(&nlp.Document{Text: c.text}) {
			got = append(got, s.Role)
		}
		require.Equal(t, c.want, got, c.text)
	}
}

func TestFurnitureAndCaptionsOfTheReader(t *testing.T) {
	text := "date 2021-05-04 Two ferries collided.\nA ferry. On Monday.\nSource: nobody"
	d := nlp.Document{
		Text:      text,
		Furniture: []nlp.Span{{Start: 0, End: 15}, {Start: 58, End: len(text)}},
		Captions:  []nlp.Span{{Start: 38, End: 57}},
	}
	var got []string
	var roles []nlp.Role
	for _, s := range Sentences(&d) {
		got, roles = append(got, s.In(text)), append(roles, s.Role)
	}
	require.Equal(t, []string{"date 2021-05-04", "Two ferries collided.", "A ferry.", "On Monday.", "Source: nobody"}, got)
	require.Equal(t, []nlp.Role{nlp.Furniture, nlp.Prose, nlp.Caption, nlp.Caption, nlp.Furniture}, roles)
}

func TestTitleIsReadOnceOnly(t *testing.T) {
	for _, c := range []struct {
		title, text string
		want        int // sentences of the title
	}{
		{"Two ferries collide", "TWO  ferries\ncollide\n\nIt was Monday.", 0},
		{"Two ferries collide", "Three ferries collide\n\nIt was Monday.", 1},
		{"Two ferries collide. One sinks", "It was Monday.", 1},
		{"", "It was Monday.", 0},
		{" ", "It was Monday.", 0},
	} {
		titles := 0
		for _, s := range Sentences(&nlp.Document{Title: c.title, Text: c.text}) {
			if s.Field == nlp.InTitle {
				titles++
				require.Equal(t, nlp.Heading, s.Role)
				require.Equal(t, c.title, s.In(c.title))
			}
		}
		require.Equal(t, c.want, titles, c.title)
	}
}

func TestDateline(t *testing.T) {
	for _, c := range []struct{ head, rest string }{
		{"MINDEN, Oct 3 (Reuters) - ", "The strike is over"},
		{"MINDEN — ", "The strike is over"},
		{"NEW ULM, Minn. (AP) — ", "The strike is over"},
		{"Porto, Portugal (CNN)", "The strike is over"},
		{"(CNN) -- ", "The strike is over"},
		{"Porto, Portugal - ", "The strike is over"},
		{"Sunday, March 4, 2018 ", "The strike is over"},
		{"", "The strike – a long one – is over"},
		{"", "Porto - the city - sleeps"},
		{"", "MINDEN-born strikers won"},
		{"", "OSLO (the city) won"},
		{"", "Sunday, March 4, 2018, was hot"},
		{"", "(AFP)"},
		{"", "—"},
	} {
		require.Equal(t, len(c.head), dateline(c.head+c.rest, true), c.head+c.rest)
	}
}

func TestWrappedLines(t *testing.T) {
	wrapped := "The strike of the forty women who clean the\nhalls of Minden ended on Monday night after a\nlong meeting with the mayor and with two men\nof the union who had come from Porto.\n\nNobody was paid."
	var got []int
	for _, s := range Sentences(&nlp.Document{Text: wrapped}) {
		got = append(got, s.Len())
	}
	require.Equal(t, []int{172, 16}, got)
}
