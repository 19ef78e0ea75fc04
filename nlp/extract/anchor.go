package extract

import (
	"strings"

	"crossclaim/nlp"
	"crossclaim/nlp/lexicon"
	"crossclaim/nlp/number"
	"crossclaim/nlp/syntax"
)

// anchor returns from where r, a length of time, runs: the words behind it say so,
// else those before it.
func anchor(t *syntax.Tree, r *number.Reading) nlp.TimeAnchor {
	if r.Dimension != nlp.Time {
		return nlp.NoAnchor
	}
	if a := anchorBehind(t, r.To); a != nlp.NoAnchor {
		return a
	}
	if a := anchorBefore(t, r.From); a != nlp.NoAnchor {
		return a
	}
	if extremes.Has(wordAt(t, r.To)) {
		return nlp.PastSpan // "a four-year low"
	}
	if number.Ordinal(r.Number.In(t.Text)) || strings.Contains(r.In(t.Text), "-") && nounAt(t, r.To) {
		return nlp.Lasting // "ninth straight day", "a two-hour talk"
	}
	if wordAt(t, r.To) == "of" || wordAt(t, r.To) == "in" || lasts.Has(t.Lemma(max(0, r.From-1))) {
		return nlp.Lasting // "a week of protests", "six years in prison", "spent two days"
	}
	return nlp.NoAnchor
}

// anchorBehind reads the words from token i on, right behind a length of time.
func anchorBehind(t *syntax.Tree, i int) nlp.TimeAnchor {
	w, next := wordAt(t, i), wordAt(t, i+1)
	switch {
	case w == "to" && next == "go", w == "from" && (next == "now" || next == "today"):
		return nlp.ToGo
	case w == "away" && next != "from", w == "left" && !nounAt(t, i+1):
		return nlp.ToGo
	case w == "on" && t.Tokens[min(i+1, len(t.Tokens)-1)].Tag.Mark():
		return nlp.Later // "a year on,"
	case w == "long", w == "straight":
		return nlp.Lasting
	}
	return behindTime.Get(w)
}

// behindTime leads from the word right behind a length of time to its anchor.
var behindTime = lexicon.NewWords(map[string]nlp.TimeAnchor{
	"after": nlp.Later, "afterward": nlp.Later, "afterwards": nlp.Later, "ago": nlp.Ago, "back": nlp.Ago, "before": nlp.Earlier,
	"beforehand": nlp.Earlier, "earlier": nlp.Earlier, "following": nlp.Later, "hence": nlp.ToGo, "into": nlp.Later, "later": nlp.Later,
	"previously": nlp.Earlier, "prior": nlp.Earlier, "remain": nlp.ToGo, "remaining": nlp.ToGo, "since": nlp.SinceThen, "until": nlp.ToGo,
})

// anchorBefore reads the words up to token i, where a length of time begins.
func anchorBefore(t *syntax.Tree, i int) nlp.TimeAnchor {
	i--
	for w := wordAt(t, i); i >= 0 && t.Tokens[i].Tag == nlp.Quote || w == "a" || w == "full" || w == "whole" || w == "entire" || w == "just" || w == "only"; w = wordAt(t, i) {
		i--
	}
	if a := beforeTime.Get(wordAt(t, i)); a != nlp.NoAnchor {
		return a
	}
	if w := wordAt(t, i); w != "in" && w != "within" {
		return nlp.NoAnchor
	}
	if v := governing(t, i); v >= 0 && t.Verbs[v].Modal != "" && t.Verbs[v].Tense != syntax.Past {
		return nlp.NextSpan // "will open in two weeks"
	}
	for k := i - 1; k >= max(0, i-6); k-- {
		if t.Tokens[k].Tag == nlp.JJS || unmatched.Has(wordAt(t, k)) {
			return nlp.PastSpan // "the worst in ten years"
		}
	}
	return nlp.Lasting
}

// beforeTime leads from the word right before a length of time to its anchor.
var beforeTime = lexicon.NewWords(map[string]nlp.TimeAnchor{
	"after": nlp.Lasting, "coming": nlp.NextSpan, "each": nlp.EachSpan, "every": nlp.EachSpan, "first": nlp.FirstSpan, "following": nlp.NextSpan, "for": nlp.Lasting,
	"last": nlp.PastSpan, "next": nlp.NextSpan, "of": nlp.Lasting, "opening": nlp.FirstSpan, "over": nlp.Lasting, "past": nlp.PastSpan, "preceding": nlp.PastSpan,
	"previous": nlp.PastSpan, "recent": nlp.PastSpan, "remaining": nlp.ToGo, "throughout": nlp.Lasting, "upcoming": nlp.NextSpan,
})

// unmatched are the words of what had not been for as long: "the first in ten years".
var unmatched = lexicon.NewSet("first second third fourth only time times anything any")

// extremes are what had not been for as long either.
var extremes = lexicon.NewSet("high low lull peak trough")

// lasts are the verbs right before how long something took.
var lasts = lexicon.NewSet("last serve spend take wait")

// wordAt returns the lower-case form of token i, "" outside the sentence.
func wordAt(t *syntax.Tree, i int) string {
	if i < 0 || i >= len(t.Tokens) {
		return ""
	}
	return t.Tokens[i].Norm
}

func nounAt(t *syntax.Tree, i int) bool { return i < len(t.Tokens) && t.Tokens[i].Tag.Noun() }
