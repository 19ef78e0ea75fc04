'use strict';
(() => {
  const one = (q, from = document) => from.querySelector(q), all = (q, from = document) => [...from.querySelectorAll(q)];
  const body = one('#rows'), rows = all('#rows > tr'), reader = one('#reader');

  // Filters.
  const words = new Map(rows.map(r => [r, r.textContent.toLowerCase()]));
  function filter() {
    const text = one('#text').value.toLowerCase().trim(), kind = one('#kind').value;
    const verdicts = new Set(all('input[name=verdict]:checked').map(i => i.value));
    let shown = 0;
    for (const r of rows) {
      r.hidden = !(verdicts.has(r.dataset.verdict) && (!kind || r.dataset.kind === kind) && words.get(r).includes(text));
      shown += !r.hidden;
    }
    one('#count').textContent = shown + ' of ' + rows.length + ' shown';
    one('#none').hidden = shown > 0;
  }
  one('#filters').addEventListener('input', filter);
  one('#filters').addEventListener('submit', e => e.preventDefault());

  // Sorting: a second press turns the order round, equal rows keep theirs.
  const keys = { verdict: r => +r.dataset.order, sources: r => +r.dataset.sources, kind: r => r.dataset.kind, subject: r => r.dataset.subject.toLowerCase() };
  for (const th of all('th[data-key]')) {
    one('button', th).addEventListener('click', () => {
      const down = th.getAttribute('aria-sort') === 'ascending', key = keys[th.dataset.key];
      for (const other of all('th[data-key]')) other.setAttribute('aria-sort', 'none');
      th.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const sorted = rows.slice().sort((a, b) => { const x = key(a), y = key(b); return (x < y ? -1 : x > y ? 1 : 0) * (down ? -1 : 1); });
      body.append(...sorted);
    });
  }

  // The reader: the articles of one comparison side by side.
  function element(name, cls, text) {
    const e = document.createElement(name);
    if (cls) e.className = cls;
    if (text !== undefined) e.textContent = text;
    return e;
  }
  // Cuts text wherever a span begins or ends, and marks the pieces.
  function marked(text, claims, chosen) {
    const out = element('div', 'text'), cuts = new Set([0, text.length]);
    for (const c of claims) for (const k of ['start', 'end', 'from', 'to']) cuts.add(+c.dataset[k]);
    const at = [...cuts].sort((a, b) => a - b);
    for (let i = 0; i + 1 < at.length; i++) {
      const piece = text.slice(at[i], at[i + 1]);
      const inside = (c, from, to) => +c.dataset[from] <= at[i] && at[i + 1] <= +c.dataset[to];
      const said = claims.filter(c => inside(c, 'start', 'end'));
      let e = document.createTextNode(piece);
      if (said.length) {
        e = element('mark', said.includes(chosen) ? 'here' : '', piece);
        e.dataset.claim = said.map(c => c.dataset.claim).join(' ');
      } else if (claims.some(c => inside(c, 'from', 'to'))) {
        e = element('span', 'sentence', piece);
      }
      out.append(e);
    }
    return out;
  }
  function column(n, claims, chosen) {
    const article = one('#article-' + n), col = element('section', 'column');
    col.tabIndex = 0;
    col.setAttribute('aria-label', one('summary', article).textContent);
    col.append(element('h3', '', one('summary', article).textContent));
    for (const c of claims) col.append(element('p', 'note', c.textContent + ': ' + c.dataset.place));
    const title = claims.filter(c => c.dataset.field === 'title');
    if (title.length) col.append(marked(one('.title', article).textContent, title, chosen));
    col.append(marked(one('.text', article).textContent, claims.filter(c => c.dataset.field === 'text'), chosen));
    return col;
  }
  body.addEventListener('click', e => {
    const chosen = e.target.closest('.claim');
    if (!chosen) return;
    const row = chosen.closest('tr'), claims = all('.claim', row), by = new Map();
    for (const c of claims) by.set(c.dataset.article, [...(by.get(c.dataset.article) || []), c]);
    one('#reader-title').textContent = one('.verdict strong', row).textContent + ': ' + row.dataset.subject;
    one('#columns').replaceChildren(...[...by].map(([n, cs]) => column(n, cs, chosen)));
    reader.showModal();
    for (const col of all('.column')) {
      const m = one('mark.here', col) || one('mark', col);
      if (m) col.scrollTop = m.offsetTop - col.clientHeight / 3;
    }
    const here = one('mark.here');
    if (here) here.closest('.column').scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  one('#close').addEventListener('click', () => reader.close());
  reader.addEventListener('click', e => { if (e.target === reader) reader.close(); });

  one('#theme').addEventListener('click', () => {
    const root = document.documentElement, dark = matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = (root.dataset.theme || (dark ? 'dark' : 'light')) === 'dark' ? 'light' : 'dark';
  });
  filter();
})();
