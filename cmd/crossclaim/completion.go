package main

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/alecthomas/kong"

	"crossclaim/compare/report"
)

// completionCmd prints a script that completes commands, flags and their
// values in a shell.
type completionCmd struct {
	Shell string `arg:"" enum:"bash,zsh,fish" help:"${enum}."`
}

func (c *completionCmd) run(_ context.Context, e *env) (int, error) {
	words := completions(e.parser.Model.Node)
	return exitDone, e.write("", report.Formats[0], func(w io.Writer) error {
		_, err := io.WriteString(w, scripts[c.Shell](words))
		return err
	})
}

// A completion is what may follow a command: its flags, and the values that
// some of them take.
type completion struct {
	command string
	flags   []string
	values  map[string]string // of a flag, parted by spaces
}

// completions lists what each command takes.
func completions(root *kong.Node) []completion {
	var all []completion
	for _, n := range root.Children {
		c := completion{command: n.Name, values: map[string]string{}}
		for _, f := range append(n.Flags, root.Flags...) {
			flag := "--" + f.Name
			c.flags = append(c.flags, flag)
			if f.Enum != "" {
				c.values[flag] = strings.Join(f.EnumSlice(), " ")
			}
		}
		all = append(all, c)
	}
	return all
}

// scripts makes the script of each shell. zsh runs that of bash.
var scripts = map[string]func([]completion) string{
	"bash": bashScript,
	"zsh":  func(all []completion) string { return "autoload -U bashcompinit && bashcompinit\n" + bashScript(all) },
	"fish": fishScript,
}

func bashScript(all []completion) string {
	var b strings.Builder
	b.WriteString("_crossclaim() {\n  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} words=\n  case \"${COMP_WORDS[1]} $prev\" in\n")
	for _, c := range all {
		for _, flag := range c.flags {
			if v := c.values[flag]; v != "" {
				fmt.Fprintf(&b, "    %q) words=%q;;\n", c.command+" "+flag, v)
			}
		}
	}
	def := all[0]
	for _, flag := range def.flags {
		if v := def.values[flag]; v != "" {
			fmt.Fprintf(&b, "    *\" %s\") words=%q;;\n", flag, v)
		}
	}
	b.WriteString("    *) case \"${COMP_WORDS[1]}\" in\n")
	for _, c := range all[1:] {
		fmt.Fprintf(&b, "      %s) words=%q;;\n", c.command, strings.Join(c.flags, " "))
	}
	fmt.Fprintf(&b, "      *) words=%q;;\n    esac;;\n  esac\n", strings.Join(append(commands(all), def.flags...), " "))
	b.WriteString("  mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$cur\"; compgen -f -- \"$cur\")\n}\ncomplete -o filenames -F _crossclaim crossclaim\n")
	return b.String()
}

func commands(all []completion) []string {
	var names []string
	for _, c := range all {
		names = append(names, c.command)
	}
	return names
}

func fishScript(all []completion) string {
	var b strings.Builder
	fmt.Fprintf(&b, "complete -c crossclaim -n __fish_use_subcommand -a %q\n", strings.Join(commands(all), " "))
	for i, c := range all {
		when := "__fish_seen_subcommand_from " + c.command
		if i == 0 {
			when = "not __fish_seen_subcommand_from " + strings.Join(commands(all[1:]), " ")
		}
		for _, flag := range c.flags {
			fmt.Fprintf(&b, "complete -c crossclaim -n %q -l %s", when, strings.TrimPrefix(flag, "--"))
			if v := c.values[flag]; v != "" {
				fmt.Fprintf(&b, " -x -a %q", v)
			}
			b.WriteByte('\n')
		}
	}
	return b.String()
}
