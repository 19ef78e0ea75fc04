package main

import (
	"cmp"
	"slices"

	"crossclaim/compare"
	"crossclaim/compare/align"
	"crossclaim/compare/event"
	"crossclaim/compare/judge"
	"crossclaim/nlp"
)

func collate(docs []*nlp.Document, claims [][]nlp.Claim, mode event.Mode, conv *judge.Convention) *compare.Report {
	r := &compare.Report{Articles: docs}
	byDoc := map[*nlp.Document][]nlp.Claim{}
	for i, d := range docs {
		byDoc[d] = claims[i]
	}
	slices.SortFunc(r.Articles, func(a, b *nlp.Document) int { return cmp.Compare(a.ID, b.ID) })
	for _, d := range r.Articles {
		for i := range byDoc[d] {
			r.Claims = append(r.Claims, &byDoc[d][i])
		}
	}
	r.Events = event.Group(r.Articles, r.Claims, mode)
	for _, ev := range r.Events {
		var claims []*nlp.Claim
		for _, d := range ev.Articles {
			for i := range byDoc[d] {
				claims = append(claims, &byDoc[d][i])
			}
		}
		cs, near := align.Claims(ev.ID, claims)
		for i := range cs {
			judge.Judge(&cs[i], conv)
		}
		r.Comparisons = append(r.Comparisons, cs...)
		r.NearMisses = append(r.NearMisses, near...)
	}
	return r
}
