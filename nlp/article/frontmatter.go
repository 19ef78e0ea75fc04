package article

import "strings"

// fences are the lines that open and close front matter, and what parts a key
// from its value between them: YAML and TOML.
var fences = []struct{ fence, parts string }{{"---", ":"}, {"+++", "="}}

// maxFrontMatter bounds how many lines front matter is searched for its end.
const maxFrontMatter = 200

// frontMatter reads the front matter that page may begin with and returns how
// long it is; 0 when there is none. Only plain "key: value" lines are
// understood; lists and nested keys are passed over.
func frontMatter(page string) (fields, int) {
	for _, k := range fences {
		at, ok := fenceEnd(page, 0, k.fence)
		if !ok {
			continue
		}
		var f fields
		for range maxFrontMatter {
			if end, ok := fenceEnd(page, at, k.fence); ok {
				return f, end
			}
			line, rest, more := strings.Cut(page[at:], "\n")
			name, value, pair := strings.Cut(line, k.parts)
			if !pair && strings.TrimRight(line, "\r") != "" && !strings.ContainsAny(line[:1], " \t-#[]}") {
				break // prose between two rules
			}
			f.set(name, unquote(value))
			if at = len(page) - len(rest); !more {
				break
			}
		}
	}
	return fields{}, 0
}

// fenceEnd returns where the line after the fence at offset at begins, if one
// is there.
func fenceEnd(page string, at int, fence string) (end int, ok bool) {
	line, rest, _ := strings.Cut(page[at:], "\n")
	if strings.TrimRight(line, " \t\r") != fence {
		return 0, false
	}
	return len(page) - len(rest), true
}

// unquote takes the quotation marks off a value.
func unquote(s string) string {
	s = strings.TrimSpace(s)
	if n := len(s); n >= 2 && s[0] == s[n-1] && (s[0] == '"' || s[0] == '\'') {
		return s[1 : n-1]
	}
	return s
}
