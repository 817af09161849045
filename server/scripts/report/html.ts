import { createHash } from 'node:crypto';
import type { Difference } from './compare';
import { FILTER_SCRIPT, STYLE } from './html-parts';
import type { PassagePart, Report, ReportFinding, RuleSummary } from './report';

/**
 * The report as one page that needs nothing beside itself: for each rule a table of its findings, each with its sentence,
 * the figures in it marked, and the arithmetic. The filter is a script; without it the page is read as it stands. Nothing
 * of a document can become markup, and no other script may run.
 */
export function formatHtml(report: Report, difference: Difference | null): string {
  const { documents, findings, faults, unread, rules } = report;
  const parts = [
    `<p>${documents} documents, ${findings.length} findings.</p>`,
    list(
      'Rules that failed',
      faults.map(({ file, ruleId, reason }) => `${ruleId} · ${file}: ${reason}`),
    ),
    list(
      'Not read',
      unread.map(({ file, reason }) => `${file}: ${reason}`),
    ),
    FILTER,
    ...(difference === null ? [] : formatDifference(difference)),
    formatSummary(rules),
    ...rules.map(rule => formatRule(rule, findings)),
  ];
  return `${[...HEAD, ...parts.filter(part => part !== ''), ...FOOT].join('\n')}\n`;
}

const SCRIPT_HASH = createHash('sha256').update(FILTER_SCRIPT).digest('base64');
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

const HEAD = [
  '<!DOCTYPE html>',
  '<html lang="en">',
  '<head>',
  '<meta charset="utf-8">',
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-${SCRIPT_HASH}'; style-src 'sha256-${STYLE_HASH}'">`,
  '<meta name="viewport" content="width=device-width, initial-scale=1">',
  '<title>Report of the rules</title>',
  `<style>${STYLE}</style>`,
  '</head>',
  '<body>',
  '<h1>Report of the rules</h1>',
];

const FOOT = [`<script>${FILTER_SCRIPT}</script>`, '</body>', '</html>'];

/** Hidden until the script that serves it runs. */
const FILTER = [
  '<form id="filter" hidden>',
  '<label>Text <input id="words" type="search"></label>',
  '<label>Severity <select id="severity"><option value="">all</option><option>error</option><option>warning</option><option>information</option></select></label>',
  '<output id="shown"></output>',
  '</form>',
].join('\n');

function list(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return [`<h2>${title}</h2>`, '<ul>', ...lines.map(line => `<li>${escapeHtml(line)}</li>`), '</ul>'].join(
    '\n',
  );
}

function formatDifference({ added, removed }: Difference): readonly string[] {
  const section = (title: string, findings: readonly ReportFinding[]): string =>
    `<h2>${title} (${findings.length})</h2>\n${findings.length === 0 ? '<p>None.</p>' : formatFindings(findings)}`;
  return [section('Added', added), section('Removed', removed)];
}

function formatSummary(rules: readonly RuleSummary[]): string {
  const rows = rules.map(({ ruleId, findings, perThousand }) => {
    const name = findings === 0 ? ruleId : `<a href="#${ruleId}">${ruleId}</a>`;
    return `<tr><td>${name}</td><td>${findings}</td><td>${perThousand.toFixed(1)}</td></tr>`;
  });
  return [
    '<h2>Rules</h2>',
    '<table><thead><tr><th>Rule</th><th>Findings</th><th>Per 1,000 documents</th></tr></thead><tbody>',
    ...rows,
    '</tbody></table>',
  ].join('\n');
}

function formatRule({ ruleId }: RuleSummary, findings: readonly ReportFinding[]): string {
  const own = findings.filter(finding => finding.ruleId === ruleId);
  if (own.length === 0) return '';
  return `<section id="${escapeHtml(ruleId)}">\n<h2>${escapeHtml(ruleId)} (${own.length})</h2>\n${formatFindings(own)}\n</section>`;
}

function formatFindings(findings: readonly ReportFinding[]): string {
  return [
    '<table><thead><tr><th>Place</th><th>Severity</th><th>Message</th><th>Sentence</th></tr></thead><tbody>',
    ...findings.map(formatFinding),
    '</tbody></table>',
  ].join('\n');
}

function formatFinding(finding: ReportFinding): string {
  const { file, line, messageId, severity, message, passage, arithmetic } = finding;
  const cells = [
    `<td>${escapeHtml(file)}:${line}</td>`,
    `<td class="${severity}">${severity}</td>`,
    `<td><span lang="vi">${escapeHtml(message)}</span> <small>${escapeHtml(messageId)}</small></td>`,
    `<td lang="vi">${passage.map(formatPart).join('')}${arithmetic === null ? '' : `<br><code>${escapeHtml(arithmetic)}</code>`}</td>`,
  ];
  return `<tr data-severity="${severity}">${cells.join('')}</tr>`;
}

function formatPart({ kind, text }: PassagePart): string {
  const escaped = escapeHtml(text);
  switch (kind) {
    case 'plain':
      return escaped;
    case 'found':
      return `<mark>${escaped}</mark>`;
    case 'related':
      return `<mark class="related">${escaped}</mark>`;
  }
}

/** Keeps a text from being read as markup, in content and in attributes. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, found => `&#${found.charCodeAt(0)};`);
}
