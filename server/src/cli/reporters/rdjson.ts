import {
  placeInLines,
  relatedMessageOf,
  type LinePlace,
  type Locale,
  type RelatedPlace,
  type ReportedFinding,
  type RuleMeta,
  type Severity,
} from '../../core/index';
import type { FileReport } from '../results/report';
import { ByteColumns } from './byte-columns';
import type { ReportContext } from './common/context';
import { joinEdits } from './join-edits';
import { getMeta } from './common/meta-of';
import { machinePath } from '../terminal/path';
import { appliedTo, locate, messageIn, type Located } from './common/where';

const RDJSON_SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'ERROR',
  warning: 'WARNING',
  information: 'INFO',
};

/**
 * The Reviewdog Diagnostic Format: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf. Columns count UTF-8 bytes. Every
 * repair is a suggestion, since a person accepts it or not.
 */
export function renderRdjson(reports: readonly FileReport[], context: ReportContext): string {
  const diagnostics = reports.flatMap(report => diagnosticsOf(report, context));
  return `${JSON.stringify({ source: { name: 'vanban' }, diagnostics }, null, 2)}\n`;
}

interface Source extends Located {
  readonly path: string;
  readonly columns: ByteColumns;
}

function diagnosticsOf(report: FileReport, { locale, cwd }: ReportContext): readonly object[] {
  const { findings } = report;
  if (findings.length === 0) return [];
  const located = locate(report);
  const columns = new ByteColumns(located.text, located.lines);
  const source = { path: machinePath(report.path, cwd), ...located, columns };
  return findings.map(finding => diagnosticOf(appliedTo(source, finding), source, { locale, cwd }));
}

type Where = Pick<ReportContext, 'locale' | 'cwd'>;

function diagnosticOf(finding: ReportedFinding, source: Source, where: Where): object {
  const meta = getMeta(finding.ruleId);
  const rangeAt = (place: LinePlace): object => toRange(source.columns.inBytes(place));
  return {
    message: messageIn(source, finding, where.locale),
    location: { path: source.path, range: rangeAt(placeInLines(source.lines, finding.span)) },
    severity: RDJSON_SEVERITIES[finding.severity],
    code: { value: finding.ruleId },
    suggestions: finding.fixes.map(fix => {
      const { span, text } = joinEdits(fix, source.text);
      return { range: rangeAt(placeInLines(source.lines, span)), text };
    }),
    related_locations: finding.related.map(place => relatedOf(place, source, { ...where, meta })),
  };
}

/** The bytes of a place in another file are not known, since its text is not kept: it has its line alone. */
function relatedOf(
  place: RelatedPlace,
  { path, lines, columns }: Source,
  { locale, cwd, meta }: Where & { readonly meta: RuleMeta; readonly locale: Locale },
): object {
  const message = relatedMessageOf(meta, place, locale);
  const { elsewhere } = place;
  if (elsewhere === undefined)
    return { message, location: { path, range: toRange(columns.inBytes(placeInLines(lines, place.span))) } };
  const range = { start: { line: elsewhere.line }, end: { line: elsewhere.endLine } };
  return { message, location: { path: machinePath(elsewhere.source, cwd), range } };
}

function toRange({ line, column, endLine, endColumn }: LinePlace): object {
  return { start: { line, column }, end: { line: endLine, column: endColumn } };
}
