// Package date reads dates and resolves them against the day of publication.
package date

import "crossclaim/nlp"

// Find returns the dates of the tagged sentence s of text, in order, resolved
// against published, which may be unknown.
func Find(text string, s *nlp.Sentence, published nlp.Day) []nlp.DayRange { return nil }
