package report

import (
	"context"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"

	"crossclaim/compare"
	"crossclaim/nlp"
)

// browser starts the Chromium that CROSSCLAIM_BROWSER names and returns how to
// run an expression in it. Continuous integration sets the variable, and the
// tests then fail where that program is missing; elsewhere the page is only
// tested as text.
func browser(t *testing.T) context.Context {
	program := os.Getenv("CROSSCLAIM_BROWSER")
	if program == "" {
		t.Skip("CROSSCLAIM_BROWSER names no Chromium: the page is not tested in a browser here; .ci/run does")
	}
	flags := append([]chromedp.ExecAllocatorOption{}, chromedp.DefaultExecAllocatorOptions[:]...)
	flags = append(flags, chromedp.ExecPath(program), chromedp.UserDataDir(t.TempDir()),
		chromedp.Flag("no-sandbox", true), chromedp.Flag("disable-gpu", true), chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true))
	ctx, cancel := chromedp.NewExecAllocator(t.Context(), flags...)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	_, err := chromedp.Run(ctx, chromedp.Navigate("about:blank"))
	require.NoError(t, err, "%s does not start", program)
	ctx, cancel = context.WithTimeout(ctx, time.Minute)
	t.Cleanup(cancel)
	return ctx
}

// open shows the report in the browser.
func open(t *testing.T, ctx context.Context, r *compare.Report) {
	var b strings.Builder
	require.NoError(t, writeHTML(&b, r, &Options{MinSources: 2, Explain: true}))
	file := filepath.Join(t.TempDir(), "report.html")
	require.NoError(t, os.WriteFile(file, []byte(b.String()), 0o600))
	_, err := chromedp.Run(ctx, chromedp.Navigate((&url.URL{Scheme: "file", Path: file}).String()))
	require.NoError(t, err)
}

// ask evaluates an expression in the page.
func ask[T any](t *testing.T, ctx context.Context, expression string) T {
	v, err := chromedp.Run(ctx, chromedp.Evaluate[T](expression))
	require.NoError(t, err, expression)
	return v
}

// do takes a step that gives no value, such as a click.
func do(t *testing.T, ctx context.Context, step chromedp.Action[chromedp.Void]) {
	_, err := chromedp.Run(ctx, step)
	require.NoError(t, err)
}

const shownRows = `[...document.querySelectorAll('#rows > tr')].filter(r => r.getClientRects().length).map(r => r.id).join(' ')`

func TestPageFiltersAndSorts(t *testing.T) {
	ctx := browser(t)
	open(t, ctx, sample())
	require.Equal(t, "crowd-1 statement-1", ask[string](t, ctx, shownRows))
	require.Equal(t, "2 of 2 shown", ask[string](t, ctx, `document.querySelector('#count').textContent`))

	do(t, ctx, chromedp.SendKeys(chromedp.CSS("#text"), "delta wire"))
	require.Equal(t, "crowd-1 statement-1", ask[string](t, ctx, shownRows))
	do(t, ctx, chromedp.SendKeys(chromedp.CSS("#text"), ", 2031-05-04 by police"))
	require.Equal(t, "crowd-1", ask[string](t, ctx, shownRows))
	do(t, ctx, chromedp.SendKeys(chromedp.CSS("#text"), " nothing"))
	require.Empty(t, ask[string](t, ctx, shownRows))
	require.True(t, ask[bool](t, ctx, `!document.querySelector('#none').hidden`))

	open(t, ctx, sample())
	do(t, ctx, chromedp.Click(chromedp.CSS("input[value=differ]")))
	require.Equal(t, "statement-1", ask[string](t, ctx, shownRows))

	open(t, ctx, sample())
	do(t, ctx, chromedp.Click(chromedp.CSS("th[data-key=sources] button")))
	require.Equal(t, "statement-1 crowd-1", ask[string](t, ctx, shownRows))
	require.Equal(t, "ascending", ask[string](t, ctx, `document.querySelector('th[data-key=sources]').getAttribute('aria-sort')`))
	do(t, ctx, chromedp.Click(chromedp.CSS("th[data-key=sources] button")))
	require.Equal(t, "crowd-1 statement-1", ask[string](t, ctx, shownRows))
}

func TestPageOpensTheSentenceInItsArticle(t *testing.T) {
	ctx := browser(t)
	open(t, ctx, sample())
	do(t, ctx, chromedp.Click(chromedp.CSS(`[data-claim="b.txt#2"]`)))
	require.True(t, ask[bool](t, ctx, `document.querySelector('#reader').open`))
	require.Equal(t, "differ: people marching in Port Ellis", ask[string](t, ctx, `document.querySelector('#reader-title').textContent`))
	require.Equal(t, 3, ask[int](t, ctx, `document.querySelectorAll('#columns .column').length`), "all articles side by side")
	require.Equal(t, "4,800 people", ask[string](t, ctx, `document.querySelector('mark.here').textContent`))
	require.Equal(t, "at least 12,500 people", ask[string](t, ctx, `document.querySelector('.column mark').textContent`))
	require.Equal(t, "Police put the crowd at 4,800 people.", ask[string](t, ctx,
		`(() => { const m = document.querySelector('mark.here'); return m.previousSibling.textContent + m.textContent + m.nextSibling.textContent })()`))
	require.True(t, ask[bool](t, ctx, `(() => { const m = document.querySelector('mark.here').getBoundingClientRect(); return m.height > 0 && m.top >= 0 && m.bottom <= innerHeight })()`), "it is in sight")

	do(t, ctx, chromedp.KeyEvent("\x1b"))
	require.False(t, ask[bool](t, ctx, `document.querySelector('#reader').open`))
	require.Equal(t, "b.txt#2", ask[string](t, ctx, `document.activeElement.dataset.claim`), "the keyboard is back where it was")
	do(t, ctx, chromedp.KeyEvent("\r"))
	require.True(t, ask[bool](t, ctx, `document.querySelector('#reader').open`))
}

func TestPageTurnsDark(t *testing.T) {
	ctx := browser(t)
	open(t, ctx, sample())
	const back = `getComputedStyle(document.body).backgroundColor`
	before := ask[string](t, ctx, back)
	do(t, ctx, chromedp.Click(chromedp.CSS("#theme")))
	require.NotEqual(t, before, ask[string](t, ctx, back))
	do(t, ctx, chromedp.Click(chromedp.CSS("#theme")))
	require.Equal(t, before, ask[string](t, ctx, back))
}

func TestHostileArticleRunsNoScript(t *testing.T) {
	ctx := browser(t)
	open(t, ctx, hostileReport())
	for _, id := range []string{"evil.txt#1", "evil.txt#2"} {
		do(t, ctx, chromedp.Click(chromedp.CSS(`[data-claim="`+id+`"]`)))
		require.Equal(t, "4,800 people", ask[string](t, ctx, `document.querySelector('mark.here').textContent`), "offsets hold")
		do(t, ctx, chromedp.KeyEvent("\x1b"))
	}
	require.True(t, ask[bool](t, ctx, `window.pwned === undefined`))
	require.Equal(t, 1, ask[int](t, ctx, `document.scripts.length`))
	require.Equal(t, 0, ask[int](t, ctx, `document.querySelectorAll('img, iframe, object, embed, base, [onerror], [onload], [onclick], a[href^=javascript]').length`))
	// Should the escaping ever fail, the policy of the page still stops a script.
	require.True(t, ask[bool](t, ctx, `(() => { const s = document.createElement('script'); s.textContent = 'window.pwned = 1'; document.body.append(s); return window.pwned === undefined })()`))
}

// hostileReport is a report in which everything an article can say attacks the
// page.
func hostileReport() *compare.Report {
	const attack = `"'><script>window.pwned=1</script><img src=x onerror="window.pwned=1"></div></details><base href=//evil.example>{{.}}<!--`
	k := &nlp.Kind{Name: "crowd"}
	text := "😀 \r\n\x00\u202e\u2028" + attack + "\r\n\r\nPolice counted 4,800 people. Then 4,800 people left. " + attack
	d := &nlp.Document{ID: "evil.txt", Path: attack, Source: attack, Title: attack, URL: "javascript:window.pwned=1", Text: text}
	first := strings.Index(text, "4,800")
	second := strings.LastIndex(text, "4,800")
	r := &compare.Report{Articles: []*nlp.Document{d}, Warnings: []nlp.Warning{{Path: attack, Message: attack}}}
	for i, at := range []int{first, second} {
		c := &nlp.Claim{ID: "evil.txt#" + string(rune('1'+i)), Doc: d, Kind: k, Span: nlp.Span{Start: at, End: at + len("4,800 people")}, Sentence: nlp.Sentence{Span: nlp.Span{Start: at - 5, End: at + 13}}}
		c.Quantity = &nlp.Quantity{Span: nlp.Span{Start: at, End: at + 5}, Value: 4800, HasValue: true, Low: 4800, High: 4800}
		c.Attribution = &nlp.Attribution{Speaker: &nlp.Speaker{Name: attack}}
		r.Claims = append(r.Claims, c)
	}
	r.Comparisons = []compare.Comparison{{ID: "crowd-1", Event: attack, Kind: k, Subject: attack, Note: attack, Warnings: []string{attack}, Why: []string{attack}, SensitiveTo: []string{attack}, Claims: r.Claims, Verdict: compare.Differ, Sources: 2}}
	r.NearMisses = []compare.NearMiss{{Claims: [2]*nlp.Claim{r.Claims[0], r.Claims[1]}, Axis: "place", Note: attack}}
	return r
}
