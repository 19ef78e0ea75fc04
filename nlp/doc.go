// Package nlp holds the nouns of the one-document side: what an article is
// made of, and what it claims. They do nothing; each verb is a package below
// this one.
//
// Read on in crossclaim/nlp/extract, which is one short reading of the whole
// chain from a Document to its Claims.
package nlp
