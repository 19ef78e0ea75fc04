package extract_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp"
	"crossclaim/nlp/extract"
)

// TestCircumstances: each row is a sentence and what is known of its first
// number, printed as in the golden file of the seeds.
func TestCircumstances(t *testing.T) {
	for _, row := range [][2]string{
		{
			"About 300 people marched through Leeds on Saturday to protest the closure of the library.",
			"crowd      [About 300 people] subject=people verb=march places=Leeds time=2024-05-11..2024-05-11 event=protest group=opposition\n",
		},
		{
			"The flood in Valencia left 12 people missing.",
			"missing    [12 people] subject=people missing verb=leave places=Valencia event=flood\n",
		},
		{
			"The ministry will hire 200 inspectors.",
			"count      [200 inspectors] subject=inspectors verb=hire modality=planned\n",
		},
		{
			"The mayor denied that 40 patients had died at the clinic.",
			"killed     [40 patients] subject=patients verb=die modality=denied cue=denied speaker=mayor\n",
		},
		{
			"The ambassador to France said 9 hostages were freed.",
			"hostages   [9 hostages] subject=hostages verb=free cue=said speaker=ambassador to France\n",
		},
		{
			"Nine shoppers were killed by a blast in the hill town of Ostrel.",
			"killed     [Nine shoppers] subject=shoppers verb=kill places=Ostrel event=explosion\n",
		},
		{
			"A blast in Lyon, France, injured 14 workers after a storm had hit the coast.",
			"injured    [14 workers] subject=workers verb=injure places=Lyon; France event=explosion\n",
		},
		{
			"A barge killed four shoppers during a protest in Lyon.",
			"killed     [four shoppers] subject=shoppers verb=kill places=Lyon event=protest\n",
		},
		{
			"Ines Duarte will sing in Leeds to 900 supporters.",
			"crowd      [900 supporters] subject=supporters verb=sing places=Leeds group=supporters of Ines Duarte modality=planned\n",
		},
		{
			"The mayor sought $9 million in Valencia bonds.",
			"money      [$9 million] subject=Valencia bonds verb=seek\n",
		},
		{
			"Growers keep nine looms if they vote next week.",
			"count      [nine looms] subject=looms verb=keep\n",
		},
	} {
		d := &nlp.Document{ID: "x", Text: row[0], Published: nlp.ParseDay("2024-05-15")}
		got := ""
		for _, c := range extract.Claims(d) {
			if c.Quantity != nil && got == "" {
				got = line(&c)
			}
		}
		require.Equal(t, row[1], got, row[0])
	}
}

// TestScopes: how a figure stands to a larger one.
func TestScopes(t *testing.T) {
	for sentence, want := range map[string]nlp.Scope{
		"The fire killed 23 people.":                        nlp.Whole,
		"A miner was killed when the shaft fell in.":        nlp.Part,
		"The dead, including 3 children, were flown home.":  nlp.Part,
		"At least 12 of the 40 guards were hurt.":           nlp.Part,
		"Some guards were hurt, two of them badly.":         nlp.Part,
		"Nine of 30 councillors stayed away.":               nlp.Part,
		"Among the dead are 3 children.":                    nlp.Part,
		"The dead were 3 children.":                         nlp.Whole,
		"The dead, among them 3 children, were flown home.": nlp.Part,
		"Another 20 people were hurt.":                      nlp.More,
		"Rescuers found 2 more bodies.":                     nlp.More,
		"The jobless rate fell from 8.1%.":                  nlp.Before,
	} {
		claims := extract.Claims(&nlp.Document{ID: "x", Text: sentence})
		require.NotEmpty(t, claims, sentence)
		require.Equal(t, want, claims[0].Scope, sentence)
	}
}

// TestBesides: "others" come on top of who is named before them, not of those that
// something else befell.
func TestBesides(t *testing.T) {
	for sentence, want := range map[string]nlp.Scope{
		"The mayor and three other passengers were hurt.": nlp.More,
		"The crash killed Anna Lind and three others.":    nlp.More,
		"Two died and 12 others were hurt.":               nlp.Whole,
		"Two were killed and 12 others hurt.":             nlp.Whole,
		"The crash killed 12 others.":                     nlp.Whole,
	} {
		claims := extract.Claims(&nlp.Document{ID: "x", Text: sentence})
		require.NotEmpty(t, claims, sentence)
		require.Equal(t, want, claims[len(claims)-1].Scope, sentence)
	}
}

// TestListed: who stands in a list with others is not all of them.
func TestListed(t *testing.T) {
	for sentence, want := range map[string]nlp.Scope{
		"Two nuns and a cook were hurt.":                       nlp.Listed,
		"The blaze killed 12 nuns and one cook.":               nlp.Listed,
		"Two nuns, 1 cook hurt in fall":                        nlp.Listed,
		"A potter and 2 children are dead.":                    nlp.Listed,
		"The flood killed a potter and her 2 children.":        nlp.Listed,
		"The flood killed the mayor, his wife and 4 children.": nlp.Listed,
		"The blaze killed 12 nuns and a barn burned down.":     nlp.Whole,
		"The blaze killed 12 nuns and a cook was hurt.":        nlp.Whole,
		"On Sunday and Monday 12 nuns were hurt.":              nlp.Whole,
		"In Riga, 12 nuns were hurt.":                          nlp.Whole,
		"A blaze and 2 floods killed many.":                    nlp.Whole,
		"A potter died and 2 children were hurt.":              nlp.Whole,
	} {
		for _, c := range extract.Claims(&nlp.Document{ID: "x", Text: sentence}) {
			if q := c.Quantity; q != nil && q.Low > 1 {
				require.Equal(t, want, c.Scope, sentence)
			}
		}
	}
}

// TestShare: which of the numbers of hurt in a sentence are parts.
func TestShare(t *testing.T) {
	const whole, part = nlp.Whole, nlp.Part
	for sentence, want := range map[string][]nlp.Scope{
		"Nine riders were hurt, two seriously.":                                         {whole, part},
		"Two riders are in stable condition, and seven went home with burns.":           {part, part},
		"Three riders were taken to hospital and three were treated on the pier.":       {part, part},
		"Four riders were hurt, one critically and three seriously.":                    {whole, part, part},
		"Two riders died and nine were hurt.":                                           {whole, whole},
		"The club said nine riders were hurt, but the mayor said eleven were hurt.":     {whole, whole},
		"Nine riders were hurt on Sunday and eleven were hurt on Monday.":               {whole, whole},
		"Nine riders were hurt in Riga and eleven riders were hurt in Tallinn at noon.": {whole, whole},
	} {
		var got []nlp.Scope
		for _, c := range extract.Claims(&nlp.Document{ID: "x", Text: sentence, Published: nlp.ParseDay("2024-05-15")}) {
			if c.Quantity != nil {
				got = append(got, c.Scope)
			}
		}
		require.Equal(t, want, got, sentence)
	}
}

// TestWhole: the figure that another is a part of.
func TestWhole(t *testing.T) {
	for sentence, want := range map[string]float64{
		"At least 12 of the 40 guards were hurt.":        40,
		"The alliance won 88 of the 150 seats.":          150,
		"Some 12 of the guards were hurt, and 9 nurses.": 0,
	} {
		c := extract.Claims(&nlp.Document{ID: "x", Text: sentence})[0]
		got := 0.0
		if c.Whole != nil {
			got = c.Whole.Value
		}
		require.Equal(t, want, got, sentence)
	}
}

// TestDaysToldBefore: a day counted from one that an earlier sentence names.
func TestDaysToldBefore(t *testing.T) {
	for text, want := range map[string]string{
		"The mill burned on May 3. Two days later 12 people died.":                       "2024-05-05",
		"The mill burned on May 3. Nobody slept. The next day 12 people died.":           "2024-05-04",
		"The mill burned on May 3. A day later it was shut. A day later 12 people died.": "2024-05-05",
		"The mill burned. Two days later 12 people died.":                                "",
		"On Sunday 12 people died.":                                                      "2024-05-12",
		"The council will hire 12 men Friday.":                                           "2024-05-17",
	} {
		d := &nlp.Document{ID: "x", Text: text, Published: nlp.ParseDay("2024-05-15")}
		for _, c := range extract.Claims(d) {
			if c.Quantity != nil && c.Quantity.Low == 12 {
				require.Equal(t, want, c.Time.From.String(), text)
			}
		}
	}
}

// TestModality: a bare verb shares the modal of the one before it, and what is
// planned is not done.
func TestModality(t *testing.T) {
	for sentence, want := range map[string]nlp.Modality{
		"Repairs will take weeks and cost $45 million.":  nlp.Planned,
		"Repairs could take weeks and cost $45 million.": nlp.Conditional,
		"Repairs took weeks and cost $45 million.":       nlp.Asserted,
		"He may stay, and she paid $45 million.":         nlp.Asserted,
		"She plans to raise $45 million.":                nlp.Planned,
		"A threat to withhold $45 million worked.":       nlp.Planned,
		"The fund is large enough to lend $45 million.":  nlp.Conditional,
		"She managed to raise $45 million.":              nlp.Asserted,
		"He is believed to have spent $45 million.":      nlp.Asserted,
		"They walked to court, owing $45 million.":       nlp.Asserted,
	} {
		found := false
		for _, c := range extract.Claims(&nlp.Document{ID: "x", Text: sentence}) {
			if c.Quantity != nil && c.Kind.Name == "money" {
				require.Equal(t, want, c.Modality, sentence)
				found = true
			}
		}
		require.True(t, found, sentence)
	}
}

// TestHyphenated: what a number with a hyphen counts.
func TestHyphenated(t *testing.T) {
	for sentence, want := range map[string]string{
		"Her party won most of the 150-seat parliament.": "seat",
		"The fire spread through the 190-room hotel.":    "room",
		"A 6.4-magnitude earthquake hit the coast.":      "earthquake",
	} {
		found := false
		for _, c := range extract.Claims(&nlp.Document{ID: "x", Text: sentence}) {
			if c.Quantity != nil && !found {
				require.Equal(t, want, c.Head, sentence)
				found = true
			}
		}
		require.True(t, found, sentence)
	}
}

// TestOutlive: those who were shot are no number of hurt where the dead are among them.
func TestOutlive(t *testing.T) {
	for text, want := range map[string]string{
		"Six riders were shot at the fair. Two died and four were wounded.":             "count",
		"Six riders were shot at the fair. Two died and six were wounded.":              "injured",
		"Six riders were shot at the fair. Two died.":                                   "injured",
		"Six riders were shot and wounded at the fair. Two died and four were wounded.": "injured",
		"Six others were shot at the fair. Two died and four were wounded.":             "injured",
	} {
		c := extract.Claims(&nlp.Document{ID: "x", Text: text})[0]
		require.Equal(t, want, c.Kind.Name, text)
	}
}

// TestWithDoer: whether who harmed others is counted among the dead.
func TestWithDoer(t *testing.T) {
	for sentence, want := range map[string]string{
		"Nine bakers, including the suspected arsonist, died in the mill.": nlp.WhoDidIt,
		"The raid left nine people dead, among them the bomber.":           nlp.WhoDidIt,
		"The raid left nine people dead, among them two rebels.":           nlp.WhoDidIt,
		"Nine bakers, including the mayor, died in the mill.":              "",
		"Nine bakers died in the mill.":                                    "",
	} {
		c := extract.Claims(&nlp.Document{ID: "x", Text: sentence})[0]
		require.Equal(t, want, c.With, sentence)
	}
}
