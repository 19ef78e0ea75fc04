package syntax_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"crossclaim/nlp/syntax"
)

// verbOf returns the index of the verb of a lemma in t.
func verbOf(t *testing.T, tr *syntax.Tree, lemma string) int {
	t.Helper()
	for i, v := range tr.Verbs {
		if v.Lemma == lemma {
			return i
		}
	}
	t.Fatalf("%q has no verb %q", tr.Text, lemma)
	return -1
}

// TestWhoDidWhat: the subject and the object of a verb, "-" for none.
func TestWhoDidWhat(t *testing.T) {
	for _, row := range []struct{ sentence, verb, subject, object string }{
		{"The dog bit the mayor.", "bite", "The dog", "the mayor"},
		{"The mayor was bitten by the dog.", "bite", "The mayor", "-"},
		{"On Monday the firm cut 40 jobs.", "cut", "the firm", "40 jobs"},
		{"The firm, which owns two mills, cut 40 jobs.", "cut", "The firm", "40 jobs"},
		{"The firm, which owns two mills, cut 40 jobs.", "own", "The firm", "two mills"},
		{"The mill that the firm owns burned.", "own", "the firm", "-"},
		{"The mill that the firm owns burned.", "burn", "The mill", "-"},
		{"A man who sold the gun fled.", "flee", "A man", "-"},
		{"A man who sold the gun fled.", "sell", "A man", "the gun"},
		{"Police said on Monday that nine men had robbed a bank.", "rob", "nine men", "a bank"},
		{"Nine men robbed a bank, police said.", "say", "police", "-"},
		{"The number of dead rose to 12.", "rise", "The number", "-"},
		{"Hundreds of workers at the mill left.", "leave", "Hundreds", "-"},
		{"The workers want to leave the mill.", "leave", "The workers", "the mill"},
		{"The judge asked the men to leave the court.", "leave", "the men", "the court"},
		{"After robbing a bank, the men fled.", "rob", "the men", "a bank"},
		{"Having robbed a bank, the men fled.", "rob", "the men", "a bank"},
		{"The men fled, leaving two guns.", "leave", "The men", "two guns"},
		{"There were 12 people in the car.", "be", "There", "12 people"},
		{"What caused the fire is not known.", "cause", "-", "the fire"},
		{"The fire killed nine people and injured two.", "injure", "The fire", "two"},
		{"The fire killed nine people and two were injured.", "injure", "two", "-"},
		{"Ruiz, the mayor of Lima, left the party.", "leave", "Ruiz", "the party"},
		{"Ruiz and Lind left the party.", "leave", "Ruiz", "the party"},
		{"If the dam fails, 400 homes will flood.", "fail", "the dam", "-"},
		{"If the dam fails, 400 homes will flood.", "flood", "400 homes", "-"},
		{"The minister denied that he had lied.", "lie", "he", "-"},
		{"It is unclear who shot the man.", "shoot", "-", "the man"},
		{"Officials do not know how many people died.", "die", "many people", "-"},
		{"More than 40 people, including nine children, died.", "die", "More than 40 people", "-"},
		{"The bank's shares lost 4 percent.", "lose", "The bank's shares", "4 percent"},
		{"The men deny they robbed the bank.", "rob", "they", "the bank"},
		{"The men police arrested were freed.", "free", "The men", "-"},
		{"The men arrested by police were freed.", "free", "The men", "-"},
		{"Only two of the nine survived the night.", "survive", "Only two", "the night"},
		{"Neither man spoke.", "speak", "Neither man", "-"},
		{"It was what the union said was a trap.", "say", "the union", "-"},
		{"They closed it in what Ruiz said was a mistake.", "say", "Ruiz", "-"},
		{"They closed it in what Ruiz said was a mistake.", "be", "-", "a mistake"},
		{"Some said the vote was rigged.", "rig", "the vote", "-"},
		{"The vote, he said, was rigged.", "rig", "The vote", "-"},
		{"The party has won 12 seats since May.", "win", "The party", "12 seats"},
		{"The party may have won 12 seats.", "win", "The party", "12 seats"},
		{"Nobody has claimed the attack.", "claim", "Nobody", "the attack"},
		{"The army took the town, then lost it.", "lose", "The army", "it"},
		{"Crews that had searched the river found two bodies.", "find", "Crews", "two bodies"},
	} {
		tr := one(t, row.sentence)
		k := tr.Clauses[tr.ClauseOf(verbOf(t, tr, row.verb))]
		require.Equal(t, row.subject+" | "+row.object, phrase(tr, k.Subject)+" | "+phrase(tr, k.Object), "%s: %s", row.sentence, row.verb)
	}
}

// TestSorts: how the clause of a verb hangs on the one around it.
func TestSorts(t *testing.T) {
	for _, row := range []struct {
		sentence, verb string
		want           syntax.Sort
		parent         string // lemma of the verb it hangs on, "" for none
	}{
		{"Police said nine had died.", "die", syntax.Complement, "say"},
		{"Police said that nine had died.", "die", syntax.Complement, "say"},
		{"Nine had died, police said.", "die", syntax.Main, ""},
		{"The claim that nine had died is false.", "die", syntax.Complement, "be"},
		{"The nine who had died were old.", "die", syntax.Relative, "be"},
		{"The town where nine died is small.", "die", syntax.Relative, "be"},
		{"Nine died when the roof fell.", "fall", syntax.Adverbial, "die"},
		{"Nine died after the roof fell.", "fall", syntax.Adverbial, "die"},
		{"Because the roof fell, nine died.", "fall", syntax.Adverbial, "die"},
		{"The roof fell, killing nine.", "kill", syntax.Participial, "fall"},
		{"The men held since May were freed.", "hold", syntax.Participial, "free"},
		{"He left to join the army.", "join", syntax.Infinitive, "leave"},
		{"He asked whether nine had died.", "die", syntax.Complement, "ask"},
		{"Nine died and two were hurt.", "hurt", syntax.Main, ""},
		{"He said nine died and two were hurt.", "hurt", syntax.Complement, "say"},
		{"She demanded that he leave.", "leave", syntax.Complement, "demand"},
	} {
		tr := one(t, row.sentence)
		k := tr.Clauses[tr.ClauseOf(verbOf(t, tr, row.verb))]
		parent := ""
		if k.Parent >= 0 {
			parent = tr.Verbs[tr.Clauses[k.Parent].Verb].Lemma
		}
		require.Equal(t, row.want.String()+" "+row.parent, k.Sort.String()+" "+parent, "%s: %s", row.sentence, row.verb)
	}
}

// TestPhrases: the head, the possessor and the preposition of a phrase.
func TestPhrases(t *testing.T) {
	for _, row := range []struct{ sentence, phrase, head, owner, prep string }{
		{"The old mill burned.", "The old mill", "mill", "", ""},
		{"At least 12 old mills burned.", "At least 12 old mills", "mills", "", ""},
		{"The mayor's two sons left.", "The mayor's two sons", "sons", "mayor", ""},
		{"He lives in the old mill.", "the old mill", "mill", "", "in"},
		{"The wounded were flown out.", "The wounded", "wounded", "", ""},
		{"Between 10 and 12 men left.", "Between 10 and 12 men", "men", "", ""},
		{"He paid $4 million for it.", "$4 million", "million", "", ""},
		{"A 12-year-old boy drowned.", "A 12-year-old boy", "boy", "", ""},
		{"Nearly half voted.", "Nearly half", "half", "", ""},
		{"Prime Minister Ana Ruiz spoke.", "Prime Minister Ana Ruiz", "ruiz", "", ""},
		{"It lies near the Varna bridge.", "the Varna bridge", "bridge", "", "near"},
		{"More than 80 percent voted.", "More than 80 percent", "percent", "", ""},
	} {
		tr := one(t, row.sentence)
		found := false
		for k, p := range tr.Phrases {
			if phrase(tr, k) != row.phrase {
				continue
			}
			found = true
			require.Equal(t, []string{row.head, row.owner, row.prep}, []string{norm(tr, p.Head), norm(tr, p.Owner), norm(tr, p.Prep)}, row.sentence)
		}
		require.True(t, found, "%s: no phrase %q in %s", row.sentence, row.phrase, phrases(tr))
	}
}

// norm returns that of token i, "" where i is -1.
func norm(tr *syntax.Tree, i int) string {
	if i < 0 {
		return ""
	}
	return tr.Tokens[i].Norm
}

// TestWhen: the phrases that say when.
func TestWhen(t *testing.T) {
	for sentence, want := range map[string]string{
		"The mill burned Sunday.":              "Sunday",
		"The mill burned last week.":           "last week",
		"The mill burned on August 9, 2020.":   "August 9, 2020",
		"The mill burned Sunday morning.":      "Sunday morning",
		"The mill burned for a week.":          "",
		"Last year the mill burned.":           "Last year",
		"The mill of the week burned.":         "",
		"The mill made 40 tons a day in 2019.": "",
	} {
		tr, got := one(t, sentence), ""
		for k := range tr.Phrases {
			if tr.Phrases[k].When {
				got = phrase(tr, k)
			}
		}
		require.Equal(t, want, got, sentence)
	}
}

// TestApposition: a phrase and the one that says the same thing behind it.
func TestApposition(t *testing.T) {
	for sentence, want := range map[string]string{
		"Ruiz, the mayor, left.":     "Ruiz = the mayor",
		"The mayor, Ana Ruiz, left.": "The mayor = Ana Ruiz",
		"Ruiz, Lind and Roe left.":   "",
	} {
		tr, got := one(t, sentence), ""
		for k, p := range tr.Phrases {
			if p.Apposed >= 0 && got == "" {
				got = phrase(tr, k) + " = " + phrase(tr, p.Apposed)
			}
		}
		require.Equal(t, want, got, sentence)
	}
}
