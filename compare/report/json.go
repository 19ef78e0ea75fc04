package report

import (
	"io"
	"slices"

	"crossclaim/compare"
	"crossclaim/nlp"
)

// Schema names the contract that JSON reports follow. It changes when a key
// changes its meaning.
const Schema = "crossclaim.report/1"

// flushAt is the size at which JSON under construction is handed on, so that a
// report of any size needs little memory.
const flushAt = 1 << 18

// writeJSON writes a report as one JSON object.
func writeJSON(w io.Writer, r *compare.Report, o *Options) error {
	j := &jsonStream{w: w}
	j.open("", '{')
	j.str("schema", Schema)
	j.tool(&r.Tool)
	events := eventOf(r)
	list(j, o, "articles", r.Articles, func(j *jsonText, d *nlp.Document) { j.article(d, events[d]) })
	list(j, o, "events", r.Events, func(j *jsonText, e compare.Event) { j.event(&e) })
	list(j, o, "claims", r.Claims, (*jsonText).claim)
	list(j, o, "comparisons", o.Shown(r), func(j *jsonText, c *compare.Comparison) { j.comparison(c, j.ids) })
	list(j, o, "near_misses", r.NearMisses, func(j *jsonText, m compare.NearMiss) { j.nearMiss(&m) })
	list(j, o, "warnings", r.Warnings, func(j *jsonText, w nlp.Warning) { j.warning(&w) })
	j.close('}')
	j.b = append(j.b, '\n')
	return j.flush()
}

// writeJSONL writes one comparison a line, its claims inside.
func writeJSONL(w io.Writer, r *compare.Report, o *Options) error {
	j := &jsonStream{w: w}
	for _, c := range o.Shown(r) {
		j.comparison(c, j.whole)
		j.b = append(j.b, '\n')
		j.offer()
	}
	return j.flush()
}

// A jsonStream is JSON on its way to a writer. After an error it writes no more.
type jsonStream struct {
	jsonText
	w   io.Writer
	err error
}

// list writes a list of a report, one element a line. Pieces of it are made side
// by side, a few at a time, and handed on in order.
func list[T any](j *jsonStream, o *Options, key string, all []T, write func(*jsonText, T)) {
	const piece, several = 256, 8 // elements, pieces
	j.b = append(j.b, ',', '\n')
	j.b = append(j.b, '"')
	j.b = append(append(j.b, key...), `":[`...)
	var made [several]jsonText
	end := "\n" // of the line before
	for some := range slices.Chunk(all, piece*several) {
		n := (len(some) + piece - 1) / piece
		o.each(n, func(i int) {
			m := &made[i]
			m.b = m.b[:0]
			for _, v := range some[i*piece : min((i+1)*piece, len(some))] {
				m.b = append(m.b, ',', '\n')
				write(m, v)
			}
		})
		for i := range made[:n] {
			j.b = append(append(j.b, end...), made[i].b[len(",\n"):]...)
			end = ",\n"
			j.offer()
		}
	}
	j.close(']')
}

// offer hands what was written on when it is much.
func (j *jsonStream) offer() {
	if len(j.b) >= flushAt {
		j.flush()
	}
}

func (j *jsonStream) flush() error {
	if j.err == nil {
		_, j.err = j.w.Write(j.b)
	}
	j.b = j.b[:0]
	return j.err
}

func (j *jsonText) tool(t *compare.Tool) {
	j.open("tool", '{')
	j.str("version", t.Version)
	j.str("convention", t.Convention)
	j.key("options")
	j.b = append(j.b, '{')
	names := make([]string, 0, len(t.Options))
	for name := range t.Options {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		j.str(name, t.Options[name])
	}
	j.close('}')
	j.close('}')
}

// eventOf returns the ID of each article's event.
func eventOf(r *compare.Report) map[*nlp.Document]string {
	ids := make(map[*nlp.Document]string, len(r.Articles))
	for _, e := range r.Events {
		for _, d := range e.Articles {
			ids[d] = e.ID
		}
	}
	return ids
}

func (j *jsonText) article(d *nlp.Document, event string) {
	j.open("", '{')
	j.str("id", d.ID)
	j.str("path", d.Path)
	j.positive("line", d.Line)
	j.known("source", d.Source)
	j.known("title", d.Title)
	j.known("published", d.Published.String())
	j.known("url", d.URL)
	j.str("sha256", d.SHA256)
	j.str("text_sha256", d.TextSHA)
	j.known("event", event)
	j.close('}')
}

func (j *jsonText) event(e *compare.Event) {
	j.open("", '{')
	j.str("id", e.ID)
	j.known("label", e.Label)
	j.open("articles", '[')
	for _, d := range e.Articles {
		j.str("", d.ID)
	}
	j.close(']')
	j.close('}')
}

// comparison writes c; claims writes those inside, as ids or in full.
func (j *jsonText) comparison(c *compare.Comparison, claims func([]*nlp.Claim)) {
	j.open("", '{')
	j.str("id", c.ID)
	j.known("event", c.Event)
	j.str("kind", c.Kind.Name)
	j.known("subject", c.Subject)
	j.str("verdict", string(c.Verdict))
	j.known("reason", string(c.Reason))
	j.known("note", c.Note)
	j.open("claims", '[')
	claims(c.Claims)
	j.close(']')
	j.int("sources", c.Sources)
	j.int("origins", c.Origins)
	if measured(c) {
		j.num("low", c.Low)
		j.num("high", c.High)
	} else {
		j.null("low")
		j.null("high")
	}
	j.num("score", c.Score)
	j.strs("sensitive_to", c.SensitiveTo)
	j.strs("warnings", c.Warnings)
	j.close('}')
}

// measured reports whether c compares numbers rather than statements.
func measured(c *compare.Comparison) bool {
	return slices.ContainsFunc(c.Claims, func(c *nlp.Claim) bool { return c.Quantity != nil })
}

func (j *jsonText) ids(claims []*nlp.Claim) {
	for _, c := range claims {
		j.str("", c.ID)
	}
}

func (j *jsonText) whole(claims []*nlp.Claim) {
	for _, c := range claims {
		j.claim(c)
	}
}

func (j *jsonText) nearMiss(m *compare.NearMiss) {
	j.open("", '{')
	j.open("claims", '[')
	j.ids(m.Claims[:])
	j.close(']')
	j.known("axis", m.Axis)
	j.known("note", m.Note)
	j.close('}')
}

func (j *jsonText) warning(w *nlp.Warning) {
	j.open("", '{')
	j.known("path", w.Path)
	j.positive("line", w.Line)
	j.known("article", w.Article)
	if w.Span.Empty() {
		j.null("start")
		j.null("end")
	} else {
		j.int("start", w.Span.Start)
		j.int("end", w.Span.End)
	}
	j.str("message", w.Message)
	j.close('}')
}
