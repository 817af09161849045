/** What the page of the report looks like. */
export const STYLE = `
body { font: 15px/1.45 system-ui, sans-serif; margin: 1.5rem; max-width: 110rem; color: #1b1b1b; background: #fff; }
table { border-collapse: collapse; width: 100%; margin-bottom: 1.5rem; }
th, td { border: 1px solid #c9c9c9; padding: .3rem .5rem; text-align: left; vertical-align: top; }
th { background: #f1f1f1; position: sticky; top: 0; }
mark { background: #ffe08a; } mark.related { background: #d7e8ff; }
.error { color: #b00020; } .warning { color: #8a5300; } .information { color: #1a5fb4; }
code { color: #444; } small { color: #666; }
form { margin: 1rem 0; } label { margin-right: 1rem; }
`;

/** Shows the findings that hold every word and have the severity; hides the rules that have none left. */
export const FILTER_SCRIPT = `
'use strict';
const form = document.getElementById('filter');
const words = document.getElementById('words');
const severity = document.getElementById('severity');
const rows = Array.from(document.querySelectorAll('tr[data-severity]'), row => ({
  row, text: row.textContent.normalize('NFC').toLowerCase(),
}));
function apply() {
  const wanted = words.value.normalize('NFC').toLowerCase().split(/\\s+/u);
  let shown = 0;
  for (const { row, text } of rows) {
    const fits = wanted.every(word => text.includes(word));
    row.hidden = !fits || (severity.value !== '' && row.dataset.severity !== severity.value);
    if (!row.hidden) shown += 1;
  }
  for (const section of document.querySelectorAll('section')) {
    section.hidden = section.querySelector('tr[data-severity]:not([hidden])') === null;
  }
  document.getElementById('shown').textContent = shown + ' shown';
}
form.addEventListener('input', apply);
form.addEventListener('submit', event => { event.preventDefault(); });
form.hidden = false;
apply();
`;
