import {
  describeWordPlace,
  fixTitleOf,
  type LineIndex,
  type LinePlace,
  type Locale,
  messageOf,
  pickFix,
  placeInLines,
  relatedMessageOf,
  type RelatedPlace,
  type ReportedFinding,
  type Span,
  type TextEdit,
  wordPlaceAt,
} from '../../core/index';
import { countFindings, type FileReport } from '../results/report';
import type { ReportContext } from './common/context';
import { joinEdits } from './join-edits';
import { getMeta } from './common/meta-of';
import { appliedTo, locate, type Located } from './common/where';

/** Positions of JSON: 1-based lines and columns, ends excluded, in UTF-16 units of the text without its mark. */
interface JsonPlace extends LinePlace {
  readonly range: readonly [number, number];
}

interface JsonEdit {
  readonly range: readonly [number, number];
  readonly text: string;
}

const SEVERITY_NUMBERS = { error: 2, warning: 1, information: 0 } as const;

/** ESLint's shape: a list with one object for every file that was checked. */
export function* renderJson(reports: readonly FileReport[], { locale }: ReportContext): Iterable<string> {
  yield '[';
  for (const [index, report] of reports.entries()) {
    yield `${index === 0 ? '' : ','}\n${indent(JSON.stringify(describeFile(report, locale), null, 2))}`;
  }
  yield reports.length === 0 ? ']\n' : '\n]\n';
}

/** The objects of the JSON report, one on each line, for programs that read line by line. */
export function* renderJsonLines(
  reports: readonly FileReport[],
  { locale }: ReportContext,
): Iterable<string> {
  for (const report of reports) yield `${JSON.stringify(describeFile(report, locale))}\n`;
}

/** JSON has no line break inside a string. */
function indent(json: string): string {
  return `  ${json.replaceAll('\n', '\n  ')}`;
}

/** A file of the JSON report. */
interface JsonFile {
  readonly filePath: string;
  readonly errorCount: number;
  readonly warningCount: number;
  readonly infoCount: number;
  readonly fixableErrorCount: number;
  readonly fixableWarningCount: number;
  readonly messages: readonly object[];
}

/** One file as the JSON report has it. */
export function describeFile(report: FileReport, locale: Locale): JsonFile {
  const source = locate(report);
  const findings = report.findings.map(finding => appliedTo(source, finding));
  const counts = countFindings(findings);
  const fixable = countFindings(findings.filter(finding => pickFix(finding, { unsafe: false }) !== null));
  return {
    filePath: report.path,
    errorCount: counts.error,
    warningCount: counts.warning,
    infoCount: counts.information,
    fixableErrorCount: fixable.error,
    fixableWarningCount: fixable.warning,
    messages: findings.map(finding => findingToJson(finding, source, locale)),
  };
}

function findingToJson(finding: ReportedFinding, source: Located, locale: Locale): object {
  const meta = getMeta(finding.ruleId);
  const safeFix = pickFix(finding, { unsafe: false });
  return {
    ruleId: finding.ruleId,
    messageId: finding.messageId,
    severity: SEVERITY_NUMBERS[finding.severity],
    message: messageOf(meta, finding, locale),
    ...toPlace(finding.span, source.lines),
    ...toWordPlace(finding, source, locale),
    related: finding.related.map(place => ({
      message: relatedMessageOf(meta, place, locale),
      ...toRelatedPlace(place, source.lines),
    })),
    ...(safeFix === null ? {} : { fix: toJsonEdit(joinEdits(safeFix, source.text)) }),
    suggestions: finding.fixes.map(fix => ({
      title: fixTitleOf(meta, fix, locale),
      safety: fix.safety,
      edits: fix.edits.map(toJsonEdit),
    })),
  };
}

function toPlace(span: Span, lines: LineIndex): JsonPlace {
  return { ...placeInLines(lines, span), range: [span.start, span.end] };
}

/** Of a Word document: the paragraph, in words and numbers. The range is one of the text that was rebuilt from it. */
function toWordPlace({ span }: ReportedFinding, { places }: Located, locale: Locale): object {
  const place = wordPlaceAt(places, span.start);
  if (place === null) return {};
  const { kind, number, page } = place;
  return { word: { place: describeWordPlace(place)[locale], [kind]: number, page } };
}

/** A place in another file names it; what has no `filePath` is in the file of the message. */
function toRelatedPlace(
  { span, elsewhere }: RelatedPlace,
  lines: LineIndex,
): JsonPlace & { readonly filePath?: string } {
  if (elsewhere === undefined) return toPlace(span, lines);
  const { source, line, column, endLine, endColumn } = elsewhere;
  return { filePath: source, line, column, endLine, endColumn, range: [span.start, span.end] };
}

function toJsonEdit({ span, text }: TextEdit): JsonEdit {
  return { range: [span.start, span.end], text };
}
