import type { Formatter } from 'picocolors/types';
import {
  describeWordPlace,
  fixTitleOf,
  indexLines,
  lineColumnAt,
  type LineIndex,
  type Locale,
  messageOf,
  pickFix,
  relatedMessageOf,
  type RelatedPlace,
  type ReportedFinding,
  type Severity,
  type Span,
  wordPlaceAt,
} from '../../core/index';
import type { FileReport } from '../results/report';
import { toOneLine } from '../terminal/cells';
import type { ReportContext } from './common/context';
import { excerptOf } from './excerpt';
import { getMeta } from './common/meta-of';
import { paragraphElsewhere } from './common/where';
import { displayPath } from '../terminal/path';
import { summaryOf } from './summary';
import { SEVERITY_NAMES } from '../wording/severity-names';

/** A report to read: for each finding its message, the line with a mark under the place, and what can be done. */
export function* renderText(reports: readonly FileReport[], context: ReportContext): Iterable<string> {
  for (const report of reports) yield renderFile(report, context);
  yield `${summaryOf(reports, context)}\n`;
}

/** Nothing for a file without findings. */
function renderFile({ path, text, places, findings }: FileReport, context: ReportContext): string {
  if (findings.length === 0) return '';
  const lines = indexLines(text);
  const shown = findings.map(finding => renderFinding(finding, { text, places, lines }, context));
  return `${context.colors.underline(displayPath(path, context.cwd))}\n${shown.join('\n')}\n`;
}

interface Source {
  readonly text: string;
  readonly places: FileReport['places'];
  readonly lines: LineIndex;
}

function renderFinding(finding: ReportedFinding, source: Source, context: ReportContext): string {
  const { colors, locale } = context;
  const { severity, ruleId, span } = finding;
  const where = describeStart(span, source, locale);
  const paint = painterOf(severity, context);
  const message = toOneLine(messageOf(getMeta(ruleId), finding, locale));
  const head = `  ${where}  ${paint(SEVERITY_NAMES[severity][locale])}  ${message}  ${colors.dim(ruleId)}\n`;
  const excerpt = excerptOf(source.text, source.lines, span);
  const number = wordPlaceAt(source.places, span.start)?.number ?? excerpt.line;
  const gutter = String(number).length;
  const rows = [
    `    ${colors.dim(`${number} |`)} ${excerpt.source}\n`,
    `    ${colors.dim(`${' '.repeat(gutter)} |`)} ${paint(excerpt.marks)}\n`,
    ...notesOf(finding, source, context).map(
      note => `    ${' '.repeat(gutter)} ${colors.dim('=')} ${note}\n`,
    ),
  ];
  return head + rows.join('');
}

/** The other places that the finding speaks of, then the ways to repair it. */
function notesOf(
  finding: ReportedFinding,
  source: Source,
  { locale, colors, cwd }: ReportContext,
): readonly string[] {
  const meta = getMeta(finding.ruleId);
  const words = { vi: { related: 'liên quan', fix: 'cách sửa' }, en: { related: 'related', fix: 'fix' } }[
    locale
  ];
  const places = finding.related.map(place => {
    const where = describePlace(place, source, { locale, cwd });
    return `${words.related} ${where}: ${toOneLine(relatedMessageOf(meta, place, locale))}`;
  });
  const fixes = finding.fixes.map(fix => {
    const title = `${words.fix}: ${toOneLine(fixTitleOf(meta, fix, locale))}`;
    const isPicked = fix === pickFix(finding, { unsafe: true });
    if (!isPicked) return title;
    return `${title} ${colors.dim(fix.safety === 'safe' ? '(--fix)' : '(--fix --unsafe-fixes)')}`;
  });
  return [...places, ...fixes];
}

/** "3:14", and of a place in another file "quy-1/bao-cao.txt:3:14". */
function describePlace(
  { span, elsewhere }: RelatedPlace,
  source: Source,
  { locale, cwd }: Pick<ReportContext, 'locale' | 'cwd'>,
): string {
  if (elsewhere !== undefined) {
    const path = displayPath(elsewhere.source, cwd);
    const paragraph = paragraphElsewhere(elsewhere, locale);
    return paragraph === null ? `${path}:${elsewhere.line}:${elsewhere.column}` : `${path}, ${paragraph}`;
  }
  return describeStart(span, source, locale);
}

/** "3:14", and in a Word document "đoạn 12, trang khoảng 3". */
function describeStart({ start }: Span, { lines, places }: Source, locale: Locale): string {
  const place = wordPlaceAt(places, start);
  if (place !== null) return describeWordPlace(place)[locale];
  const { line, column } = lineColumnAt(lines, start);
  return `${line}:${column}`;
}

function painterOf(severity: Severity, { colors }: ReportContext): Formatter {
  switch (severity) {
    case 'error':
      return colors.red;
    case 'warning':
      return colors.yellow;
    case 'information':
      return colors.cyan;
  }
}
