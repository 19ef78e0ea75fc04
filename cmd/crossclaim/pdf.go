package main

import (
	"bytes"
	"context"
	"fmt"
	"os/exec"
	"strings"
)

// pdfText returns how the text of a PDF is had: through pdftotext of Poppler.
// It is nil where that is not installed.
func pdfText() func(context.Context, []byte) (string, error) {
	program, err := exec.LookPath("pdftotext")
	if err != nil {
		return nil
	}
	return func(ctx context.Context, pdf []byte) (string, error) {
		var out, problem bytes.Buffer
		cmd := exec.CommandContext(ctx, program, "-enc", "UTF-8", "-", "-")
		cmd.Stdin, cmd.Stdout, cmd.Stderr = bytes.NewReader(pdf), &out, &problem
		if err := cmd.Run(); err != nil {
			first, _, _ := strings.Cut(strings.TrimSpace(problem.String()), "\n")
			return "", fmt.Errorf("pdftotext: %w: %s", err, first)
		}
		return out.String(), nil
	}
}
