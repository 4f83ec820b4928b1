/** What the page of a report is beside its findings: style, the filter and its script. */

export const STYLE = `
:root{color-scheme:light dark;--back:light-dark(#fff,#16181c);--card:light-dark(#f6f7f9,#1e2126);--line:light-dark(#d5d9e0,#383d46);
--text:light-dark(#1b1f24,#e6e8eb);--soft:light-dark(#57606a,#a3abb5);--link:light-dark(#0757b8,#8ab8ff);--error:light-dark(#b3201a,#ff9d94);
--warning:light-dark(#8a5300,#f0b860);--info:light-dark(#4d5866,#a9b4c2);--good:light-dark(#1a6b34,#7fd69a)}
*{box-sizing:border-box}html{scroll-padding-top:9rem}
body{margin:0 auto;max-width:84rem;padding:1rem;background:var(--back);color:var(--text);font:15px/1.5 system-ui,sans-serif}
h1{font-size:1.5rem;margin:0}h2{font-size:1rem;margin:1rem 0 .25rem;font-weight:600}a{color:var(--link)}code{font:.9em/1.5 ui-monospace,monospace;overflow-wrap:anywhere}
header p,.soft{color:var(--soft);margin:0 0 .75rem}
#totals{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;margin:.5rem 0;padding:0}#totals b{font-size:1.15rem}
#filter{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;padding:.6rem 0;background:var(--back);border-bottom:1px solid var(--line)}
#filter[hidden]{display:none}#filter input[type=search]{flex:1 1 16rem;min-width:0}
input[type=search],select,button{font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:.35rem .6rem;max-width:100%}
fieldset{border:0;margin:0;padding:0;display:flex;gap:.75rem}fieldset label{display:flex;gap:.3rem;align-items:center}
:focus-visible{outline:2px solid var(--link);outline-offset:2px}
details{border:1px solid var(--line);border-radius:.5rem;margin:.6rem 0;background:var(--card)}
summary{cursor:pointer;padding:.5rem .8rem;display:flex;flex-wrap:wrap;gap:0 .75rem;align-items:baseline;list-style-position:inside}
summary::before{content:"▸";color:var(--soft)}details[open]>summary::before{content:"▾"}summary::-webkit-details-marker{display:none}
summary code{font-weight:600;flex:1 1 14rem}.body{padding:0 .8rem .8rem}
ul.f{list-style:none;margin:0;padding:0}ul.f>li{display:grid;grid-template-columns:5.5rem minmax(10rem,2fr) minmax(14rem,3fr);gap:.1rem .9rem;padding:.4rem 0;border-top:1px solid var(--line)}
ul.f>li[hidden],section[hidden],details[hidden]{display:none}
.s{font-weight:600}.error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}.good{color:var(--good)}
.t,.w{color:var(--soft);font-size:.88em}.w{display:block}.k{display:block;color:var(--soft);font-size:.85em;font-weight:400}
@media (max-width:44rem){body{padding:.6rem}ul.f>li{grid-template-columns:1fr}.k{display:inline;margin-left:.5rem}#filter{position:static}}
@media print{#filter{display:none}}
`.replaceAll('\n', '');

export const FILTER = `<form id="filter" hidden role="search"><input type="search" id="text" placeholder="Filter by path, tag, module, message, file ( / )" aria-label="Filter findings by text"><fieldset aria-label="Severity"><label><input type="checkbox" value="error" checked>error</label><label><input type="checkbox" value="warning" checked>warning</label><label><input type="checkbox" value="info" checked>info</label></fieldset><select id="code" aria-label="Code"><option value="">every code</option></select><button type="button" id="open">open all</button><button type="button" id="close">close all</button><output id="count" aria-live="polite"></output></form>`;

/** Everything is there without it; it filters, and puts the totals on top. */
export const SCRIPT = `
(() => {
  const get = (id) => document.getElementById(id);
  const form = get('filter'), text = get('text'), code = get('code'), count = get('count'), totals = get('totals');
  const boxes = [...form.querySelectorAll('input[type=checkbox]')];
  const files = [...document.querySelectorAll('details')].map((element) => ({
    element,
    name: element.querySelector('summary').textContent.toLowerCase(),
    sections: [...element.querySelectorAll('section')].map((section) => ({
      section,
      head: section.querySelector('h2').textContent.toLowerCase(),
      rows: [...section.querySelectorAll('li')].map((row) => ({ row, text: null, code: row.dataset.c, severity: row.dataset.s })),
    })),
  }));
  const rows = files.flatMap((file) => file.sections.flatMap((one) => one.rows));
  for (const name of [...new Set(rows.map((row) => row.code))].sort()) code.append(new Option(name, name));
  if (totals) get('summary').append(totals);
  form.hidden = false;
  const apply = () => {
    const words = text.value.toLowerCase().split(' ').filter(Boolean);
    const severities = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    const plain = words.length === 0 && severities.size === boxes.length && code.value === '';
    let shown = 0;
    for (const file of files) {
      let inFile = 0;
      for (const { section, head, rows } of file.sections) {
        let inSection = 0;
        for (const one of rows) {
          let fits = severities.has(one.severity) && (code.value === '' || code.value === one.code);
          if (fits && words.length > 0) {
            one.text ??= one.row.textContent.toLowerCase();
            fits = words.every((word) => one.text.includes(word) || head.includes(word) || file.name.includes(word));
          }
          one.row.hidden = !fits;
          if (fits) inSection++;
        }
        section.hidden = inSection === 0;
        inFile += inSection;
      }
      file.element.hidden = !plain && inFile === 0 && !(words.length > 0 && words.every((word) => file.name.includes(word)));
      shown += inFile;
    }
    count.textContent = shown + ' of ' + rows.length + ' findings';
  };
  let timer = 0;
  const later = () => { clearTimeout(timer); timer = setTimeout(apply, 80); };
  form.addEventListener('input', later);
  form.addEventListener('submit', (event) => { event.preventDefault(); apply(); });
  get('open').addEventListener('click', () => { for (const { element } of files) if (!element.hidden) element.open = true; });
  get('close').addEventListener('click', () => { for (const { element } of files) element.open = false; });
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && document.activeElement !== text) { event.preventDefault(); text.focus(); }
    if (event.key === 'Escape' && document.activeElement === text) { text.value = ''; apply(); }
  });
  apply();
})();
`;
