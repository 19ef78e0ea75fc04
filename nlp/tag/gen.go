//go:build ignore

// Writes perceptron.bin from the prose module that go.mod names.
package main

import (
	"log"
	"os"

	"crossclaim/nlp/tag/internal/flatten"
)

func main() {
	file, err := flatten.Model()
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("perceptron.bin", file, 0o644); err != nil {
		log.Fatal(err)
	}
}
