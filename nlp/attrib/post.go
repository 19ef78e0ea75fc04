package attrib

import (
	"cmp"

	"crossclaim/nlp"
	"crossclaim/nlp/name"
	"crossclaim/nlp/segment"
)

// postsIn returns the posts of social networks among the paragraphs of a text, in order.
func postsIn(text string, paragraphs []nlp.Span) []segment.Post {
	var out []segment.Post
	for _, p := range paragraphs {
		if p, ok := segment.PostIn(text, p); ok {
			out = append(out, p)
		}
	}
	return out
}

// post reads the post that sentence i begins, if it begins one. Behind "Lind wrote:"
// it is what she wrote, else it is of whoever signed it.
func (f *finder) post(i int) {
	s := &f.sentences[i]
	if len(f.posts) == 0 || s.Field != nlp.InText || s.End <= f.posts[0].Said.Start {
		return
	}
	p := f.posts[0]
	f.posts, f.posted = f.posts[1:], p.By.End
	if f.trees[i] == nil || !s.Role.Claims() {
		return
	}
	f.setScene(i)
	if f.awaits && s.Para <= f.lastPara+1 {
		f.extend(&f.out[f.last], p.Said)
		f.awaits = false
		return
	}
	f.out = append(f.out, nlp.Attribution{
		Cue: p.Dash, Lemma: p.Dash.In(f.scene.text), Class: nlp.Say, Sentence: i,
		Speaker: f.signer(p.By), Content: f.perSentence([]nlp.Span{p.Said}), Form: nlp.Direct,
	})
}

// signer returns the speaker whose name stands under a post.
func (f *finder) signer(by nlp.Span) *nlp.Speaker {
	s := &nlp.Speaker{Span: by, Name: by.In(f.scene.text)}
	var person, whole *name.Mention
	ms := f.who.names.In(nlp.InText, by)
	for i := range ms {
		switch m := &ms[i]; {
		case m.Type == name.Person && person == nil:
			person = m
		case m.Contains(by):
			whole = m
		}
	}
	m := cmp.Or(person, whole)
	if m != nil {
		s.Name, s.Title = m.Name, m.Title
	}
	var words []nlp.Token
	for _, t := range f.sentences[f.sentenceAt(by.Start)].Tokens {
		if by.Contains(t.Span) {
			words = append(words, t)
		}
	}
	if len(words) > 0 {
		s.Type = typeOf(f.scene.text, words[len(words)-1].Norm, words, m)
	}
	return s
}
