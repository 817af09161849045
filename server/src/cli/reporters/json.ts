import {
  fixTitleOf,
  indexLines,
  lineColumnAt,
  messageOf,
  relatedMessageOf,
  type Fix,
  type LineIndex,
  type Locale,
  type RelatedPlace,
  type ReportedFinding,
  type Span,
  type TextEdit,
} from '../../core/index';
import { pickFix } from '../checking/fix-draft';
import { countFindings, type FileReport } from '../checking/report';
import type { ReportContext } from './context';
import { getMeta } from './meta-of';

/** Positions of JSON: 1-based lines and columns, ends excluded, in UTF-16 units of the text without its mark. */
interface JsonPlace {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly range: readonly [number, number];
}

interface JsonEdit {
  readonly range: readonly [number, number];
  readonly text: string;
}

const SEVERITY_NUMBERS = { error: 2, warning: 1, information: 0 } as const;

/** ESLint's shape: a list with one object for every file that was checked. */
export function renderJson(reports: readonly FileReport[], { locale }: ReportContext): string {
  return `${JSON.stringify(
    reports.map(report => fileToJson(report, locale)),
    null,
    2,
  )}\n`;
}

function fileToJson({ path, text, findings }: FileReport, locale: Locale): object {
  const lines = indexLines(text);
  const counts = countFindings(findings);
  const fixable = countFindings(findings.filter(finding => pickFix(finding, { unsafe: false }) !== null));
  return {
    filePath: path,
    errorCount: counts.error,
    warningCount: counts.warning,
    infoCount: counts.information,
    fixableErrorCount: fixable.error,
    fixableWarningCount: fixable.warning,
    messages: findings.map(finding => findingToJson(finding, { text, lines }, locale)),
  };
}

interface Source {
  readonly text: string;
  readonly lines: LineIndex;
}

function findingToJson(finding: ReportedFinding, source: Source, locale: Locale): object {
  const meta = getMeta(finding.ruleId);
  const safeFix = pickFix(finding, { unsafe: false });
  return {
    ruleId: finding.ruleId,
    messageId: finding.messageId,
    severity: SEVERITY_NUMBERS[finding.severity],
    message: messageOf(meta, finding, locale),
    ...toPlace(finding.span, source.lines),
    related: finding.related.map(place => ({
      message: relatedMessageOf(meta, place, locale),
      ...toRelatedPlace(place, source.lines),
    })),
    ...(safeFix === null ? {} : { fix: joinEdits(safeFix, source.text) }),
    suggestions: finding.fixes.map(fix => ({
      title: fixTitleOf(meta, fix, locale),
      safety: fix.safety,
      edits: fix.edits.map(toJsonEdit),
    })),
  };
}

function toPlace(span: Span, lines: LineIndex): JsonPlace {
  const start = lineColumnAt(lines, span.start);
  const end = lineColumnAt(lines, span.end);
  return {
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    range: [span.start, span.end],
  };
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

/** A `fix` has one edit only: several become one over the text between them. */
function joinEdits({ edits }: Fix, source: string): JsonEdit {
  const sorted = [...edits].sort((first, second) => first.span.start - second.span.start);
  const start = sorted[0]?.span.start ?? 0;
  const end = sorted.at(-1)?.span.end ?? 0;
  const parts = sorted.map(
    ({ span, text }, index) => text + source.slice(span.end, sorted[index + 1]?.span.start ?? end),
  );
  return { range: [start, end], text: parts.join('') };
}
