/**
 * The style of the page: black on white, so that it prints as it looks. Severities differ by word too, not by colour
 * alone. Bars and marks keep their colour on paper. Each colour of text has a contrast above 4.5 to its ground.
 */
export const STYLE = `:root { color-scheme: light; --error: #b3261e; --warning: #8a5a00; --information: #1b5e9b; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 52rem; padding: 1rem; background: #fff; color: #1b1b1b;
  font: 1rem/1.5 "Segoe UI", "Noto Sans", "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; margin: 0 0 .3rem; }
h2 { font-size: 1.15rem; margin: 1.6rem 0 .5rem; border-bottom: 1px solid #c4c4c4; }
p { margin: .3rem 0; }
code { font: .85em Consolas, "Noto Sans Mono", monospace; color: #555; }
.totals { display: flex; flex-wrap: wrap; gap: .6rem; list-style: none; margin: 0; padding: 0; }
.totals li { flex: 1 1 8rem; border: 1px solid #c4c4c4; border-left: .4rem solid #555; padding: .4rem .7rem; }
.totals b { display: block; font-size: 1.6rem; line-height: 1.2; }
.totals .error { border-left-color: var(--error); }
.totals .warning { border-left-color: var(--warning); }
.totals .information { border-left-color: var(--information); }
table { width: 100%; border-collapse: collapse; margin: 0 0 1rem; }
caption { text-align: left; font-weight: 600; padding: .2rem 0; }
th { text-align: left; font-weight: 400; width: 55%; padding: .15rem .6rem .15rem 0; vertical-align: top; }
th small { display: block; color: #555; }
td { text-align: right; vertical-align: middle; }
td.bar { width: 38%; }
svg { display: block; width: 100%; height: .9rem; background: #eee; }
rect.error { fill: var(--error); }
rect.warning { fill: var(--warning); }
rect.information { fill: var(--information); }
ol { margin: 0; padding-left: 1.6rem; }
ol > li { margin: 0 0 .9rem; }
ol ul { margin: .2rem 0 0; padding-left: 1.2rem; }
b.error { color: var(--error); }
b.warning { color: var(--warning); }
b.information { color: var(--information); }
blockquote { margin: .3rem 0; padding: .3rem .7rem; border-left: 3px solid #c4c4c4; background: #f7f7f7; }
mark { background: #ffe08a; color: inherit; font-weight: 600; }
.failures li b { color: var(--error); }
footer { margin-top: 2rem; color: #555; font-size: .85rem; }
@page { size: A4; margin: 18mm 15mm 18mm 20mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  h2 { break-after: avoid; }
  ol > li, table, .totals, tr { break-inside: avoid; }
  .totals li, svg, rect, mark, blockquote { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
