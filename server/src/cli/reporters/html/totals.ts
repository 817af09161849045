import { countAll, type FileReport } from '../../results/report';
import type { HtmlContext } from './context';
import { SEVERITY_NAMES } from '../../wording/severity-names';
import { HTML_WORDS } from './words';

/** The severities in the order in which a reader wants them. */
export const SEVERITIES = ['error', 'warning', 'information'] as const;

/** A tile for each severity, and one for the files. */
export function renderTotals(reports: readonly FileReport[], { locale, quiet }: HtmlContext): string {
  const words = HTML_WORDS[locale];
  const counts = countAll(reports);
  const found = reports.filter(({ findings }) => findings.length > 0).length;
  const tiles = SEVERITIES.filter(severity => !quiet || severity === 'error').map(severity =>
    tile(severity, String(counts[severity]), SEVERITY_NAMES[severity][locale]),
  );
  const files = tile('files', words.ofFiles(found, reports.length), words.files);
  return `<section>\n<h2>${words.totals}</h2>\n<ul class="totals">\n${tiles.join('')}${files}</ul>\n</section>\n`;
}

function tile(kind: string, number: string, name: string): string {
  return `<li class="${kind}"><b>${number}</b> ${name}</li>\n`;
}
