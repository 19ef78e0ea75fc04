package attrib

import (
	"crossclaim/nlp"
	"crossclaim/nlp/syntax"
)

// they gives a speaker that is "they" the name and type of the one group of people
// told of in the words before it, in its own sentence and in the one before. Where
// there are two ("Police met miners. They said ...") it stays "they".
func (f *finder) they(s *nlp.Speaker, pronoun int) {
	x := &f.scene
	group := peopleIn(x.t, pronoun, nil)
	if k := x.index - 1; k >= 0 && f.trees[k] != nil && f.sentences[k].Field == x.s.Field && f.sentences[k].Para >= x.s.Para-1 {
		group = peopleIn(f.trees[k], len(f.trees[k].Tokens), group)
	}
	if len(group) != 1 {
		return
	}
	s.Name = group[0].words
	if t := headTypes.Get(group[0].head); t != nlp.NoSpeakerType {
		s.Type = t
	}
}

// A people is a group of people as an article names it.
type people struct{ head, words string }

// peopleIn adds the groups of people in the words of t before token end, each
// once.
func peopleIn(t *syntax.Tree, end int, found []people) []people {
	for i := range t.Phrases {
		p := &t.Phrases[i]
		if p.To > end {
			break
		}
		head := &t.Tokens[p.Head]
		if head.Tag != nlp.NNS && head.Norm != "police" && head.Norm != "people" || !canSpeak(head.Norm) || known(found, head.Norm) {
			continue
		}
		from := p.From
		if t.Tokens[from].Tag == nlp.DT && from < p.Head {
			from++
		}
		found = append(found, people{head.Norm, t.Text[t.Tokens[from].Start:t.Tokens[p.To-1].End]})
	}
	return found
}

func known(found []people, head string) bool {
	for i := range found {
		if found[i].head == head {
			return true
		}
	}
	return false
}
