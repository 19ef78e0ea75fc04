// Package extract turns a Document into its Claims: one short reading of the
// whole chain.
package extract

import "crossclaim/nlp"

// Claims returns the claims of d in the order of their place in it.
func Claims(d *nlp.Document) []nlp.Claim { return nil }
