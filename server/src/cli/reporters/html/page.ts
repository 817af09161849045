import type { FileReport } from '../../results/report';
import type { HtmlContext } from './context';
import { failuresOf } from '../common/failures';
import { escapeMarkup } from '../common/markup';
import { displayPath } from '../../terminal/path';
import { renderCharts } from './charts';
import { renderFile } from './findings';
import { STYLE } from './style';
import { renderTotals } from './totals';
import { HTML_WORDS } from './words';

/**
 * One page that needs nothing else, for people who read and print: totals, charts, each finding in its sentence. No
 * script, nothing loaded from elsewhere (its own policy forbids both), and no time: equal runs give equal pages.
 */
export function renderHtml(reports: readonly FileReport[], context: HtmlContext): string {
  const { locale, readVersion } = context;
  const words = HTML_WORDS[locale];
  const found = reports.filter(({ findings }) => findings.length > 0);
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="vanban ${escapeMarkup(readVersion())}">
<title>${words.title}</title>
<style>
${STYLE}</style>
</head>
<body>
<header>
<h1>${words.title}</h1>
<p>${words.intro}</p>
</header>
<main>
${renderTotals(reports, context)}${renderFailures(context)}${renderCharts(reports, context)}${found
    .map(report => renderFile(report, context))
    .join('')}${found.length === 0 ? `<p class="clean">${words.clean}</p>\n` : ''}</main>
<footer><p>vanban ${escapeMarkup(readVersion())}</p></footer>
</body>
</html>
`;
}

function renderFailures({ notices, locale, cwd }: HtmlContext): string {
  const failures = failuresOf(notices);
  if (failures.length === 0) return '';
  const rows = failures.map(({ path, at, message }) => {
    const where = displayPath(path, cwd) + (at === null ? '' : `:${at.line}:${at.column}`);
    return `<li><b>${escapeMarkup(where)}</b>: ${escapeMarkup(message[locale])}</li>\n`;
  });
  return `<section class="failures">\n<h2>${HTML_WORDS[locale].failures}</h2>\n<ul>\n${rows.join('')}</ul>\n</section>\n`;
}
