package attrib

import "crossclaim/nlp"

// emit turns a report into an attribution.
func (f *finder) emit(r *report) {
	x := &f.scene
	a := nlp.Attribution{Cue: x.span(r.cue.from, r.cue.to), Lemma: r.lemma, Class: r.class, Sentence: x.index}
	a.Content = f.perSentence(x.contentSpans(r))
	if len(a.Content) == 0 && !r.open {
		return
	}
	a.Speaker = f.speaker(r)
	a.Form = x.form(a.Content)
	a.Modality = modality(r)
	f.out = append(f.out, a)
	f.awaits = r.open
}

// spoke notes who of those in out from index first on spoke last.
func (f *finder) spoke(first int) {
	for i := first; i < len(f.out); i++ {
		if a := &f.out[i]; i == first || f.out[f.last].Form == nlp.Indirect || a.Form != nlp.Indirect && len(a.Content) > 0 && a.Content[0].Start >= endOf(&f.out[f.last]) {
			f.last = i // "Holm asked "why," and Lind said "so." "It is late.""
		}
	}
	f.lastPara, f.lastField = f.scene.s.Para, f.scene.s.Field
}

// endOf returns where the content of an attribution ends, 0 where it has none yet.
func endOf(a *nlp.Attribution) int {
	if len(a.Content) == 0 {
		return 0
	}
	return a.Content[len(a.Content)-1].End
}

// contentSpans returns the spans of a report's content. One that reaches into a
// quotation which began in an earlier sentence, or ends in a later one, holds
// all of it.
func (x *scene) contentSpans(r *report) []nlp.Span {
	var out []nlp.Span
	for _, c := range x.atColon(r.before, r.after) {
		if c.empty() {
			continue
		}
		s := x.span(c.from, c.to)
		first, last := x.quote(c.from), x.quote(c.to-1)
		if first >= 0 && x.quotes[first].Start <= s.Start {
			out = x.chainBefore(out, first)
			s.Start = x.quotes[first].Start
		}
		if last >= 0 {
			s.End = max(s.End, x.quotes[last].End)
		}
		out = append(out, s)
		if last >= 0 {
			out = x.chainAfter(out, last)
		}
	}
	return disjoint(out)
}

// atColon returns two ranges of content, the second one cut where it goes on in
// quotation marks behind a colon: "said that they own the track: ...".
func (x *scene) atColon(before, after tokens) []tokens {
	for k := after.from + 1; k < after.to; k++ {
		if x.norm(k) == ":" && x.quote(k) < 0 && x.opens(k+1) {
			return []tokens{before, {after.from, k}, {k + 1, after.to}}
		}
	}
	return []tokens{before, after}
}

// perSentence cuts content where sentences end, so that each span is one thing
// said: a quotation of three sentences is three of them.
func (f *finder) perSentence(content []nlp.Span) []nlp.Span {
	out := content[:0:0]
	for _, c := range content {
		for i := f.sentenceAt(c.Start); i < len(f.sentences); i++ {
			s := &f.sentences[i]
			if s.Field != f.scene.s.Field || s.Start >= c.End {
				break
			}
			out = append(out, nlp.Span{Start: max(s.Start, c.Start), End: min(s.End, c.End)})
		}
	}
	return out
}

// sentenceAt returns the index of the sentence of the scene's field that holds
// an offset, or of the first one behind it.
func (f *finder) sentenceAt(offset int) int {
	i := f.scene.index
	for i > 0 && f.sentences[i-1].Field == f.scene.s.Field && f.sentences[i-1].End > offset {
		i--
	}
	for f.sentences[i].End <= offset && i+1 < len(f.sentences) {
		i++
	}
	return i
}

// chainBefore adds the quotations of earlier paragraphs that go on in quotation q.
func (x *scene) chainBefore(out []nlp.Span, q int) []nlp.Span {
	first := q
	for first > 0 && x.quotes[first-1].Goes {
		first--
	}
	for ; first < q; first++ {
		out = append(out, x.quotes[first].Span)
	}
	return out
}

// chainAfter adds the quotations of later paragraphs that quotation q goes on in.
func (x *scene) chainAfter(out []nlp.Span, q int) []nlp.Span {
	for ; x.quotes[q].Goes && q+1 < len(x.quotes); q++ {
		out = append(out, x.quotes[q+1].Span)
	}
	return out
}

// disjoint drops spans that overlap the one before them.
func disjoint(spans []nlp.Span) []nlp.Span {
	out := spans[:0]
	for _, s := range spans {
		if n := len(out); n > 0 && s.Start < out[n-1].End {
			continue
		}
		out = append(out, s)
	}
	return out
}

// form tells how much of the content stands in quotation marks.
func (x *scene) form(content []nlp.Span) nlp.Form {
	whole, some := true, false
	for _, c := range content {
		k := firstAfter(x.quotes, c.Start)
		if k == len(x.quotes) || !x.quotes[k].Overlaps(c) {
			whole = false
			continue
		}
		some = true
		whole = whole && x.quotes[k].Contains(c)
	}
	switch {
	case some && whole:
		return nlp.Direct
	case some:
		return nlp.Mixed
	}
	return nlp.Indirect
}

// modality tells whether a report puts its content forward as fact.
func modality(r *report) nlp.Modality {
	if r.negated {
		return nlp.Conditional
	}
	switch r.class {
	case nlp.Deny, nlp.Refuse:
		return nlp.Denied
	case nlp.Allege:
		return nlp.Alleged
	case nlp.Promise, nlp.Call:
		return nlp.Planned
	case nlp.Ask:
		return nlp.Conditional
	}
	return nlp.Asserted
}

// floating gives the words of a sentence that reports nothing to whoever spoke
// last, where they are quoted: more of the same statement in its own paragraph
// or a quotation that goes on, another one in the next paragraph or right behind words
// that were not quoted. Behind "She said:" the next paragraph is hers, marks or no marks.
func (f *finder) floating(q int, quoted bool) {
	x := &f.scene
	if x.s.Field == nlp.InText && x.s.Start < f.posted {
		return // words quoted in a post
	}
	near := f.last >= 0 && x.s.Field == f.lastField && x.s.Para <= f.lastPara+1
	whole := quoted && x.wholly(q)
	if whole && x.quotes[q].End > x.s.End+1 {
		return // who says it may stand behind it
	}
	if !(near && f.awaits) && whole && f.hosted(q, near) {
		return
	}
	if !near {
		f.awaits = false
		return
	}
	last := &f.out[f.last]
	here := x.s.Para == f.lastPara
	switch {
	case f.awaits && !whole && (here || len(last.Content) == 0):
		f.extend(last, x.s.Span)
		return
	case whole && (f.awaits || q > 0 && x.quotes[q-1].Goes || here && last.Form != nlp.Indirect):
		f.extend(last, x.quotes[q].Span)
	case whole && (here && f.speaksBefore(last, q) || !here && last.Form == nlp.Direct):
		f.again(last, x.quotes[q].Span)
	}
	f.awaits = false
}

// speaksBefore reports whether attribution a stands in the sentence right before
// quotation q, and a person speaks in it.
func (f *finder) speaksBefore(a *nlp.Attribution, q int) bool {
	return a.Sentence == f.sentenceAt(f.scene.quotes[q].Start)-1 && a.Class != nlp.Think && a.Speaker != nil && a.Speaker.Type == nlp.Person
}

// again adds an attribution for what the speaker of a goes on to say.
func (f *finder) again(a *nlp.Attribution, s nlp.Span) {
	more := *a
	more.Content, more.Form = f.perSentence([]nlp.Span{s}), nlp.Direct
	f.out = append(f.out, more)
	f.last, f.lastPara = len(f.out)-1, f.scene.s.Para
}

// wholly reports whether the sentence is nothing but quotation q, or part of it.
func (x *scene) wholly(q int) bool {
	s := x.quotes[q].Span
	return s.Start <= x.s.Start && x.s.End <= s.End+1 && len(x.toks) > 2
}

// extend adds a span to an attribution's content, unless it holds it already.
func (f *finder) extend(a *nlp.Attribution, s nlp.Span) {
	if n := len(a.Content); n > 0 && s.Start < a.Content[n-1].End {
		return
	}
	a.Content = append(a.Content, f.perSentence([]nlp.Span{s})...)
	a.Form = f.scene.form(a.Content)
	f.lastPara, f.who.since = f.scene.s.Para, max(f.who.since, f.scene.s.End)
}
