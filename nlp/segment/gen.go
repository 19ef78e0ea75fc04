//go:build ignore

// Writes words.txt from the Punkt parameters of the module that go.mod names.
package main

import (
	"log"
	"os"

	"crossclaim/nlp/segment/internal/punkt"
)

func main() {
	words, err := punkt.Words()
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("words.txt", words, 0o644); err != nil {
		log.Fatal(err)
	}
}
