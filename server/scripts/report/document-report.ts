import {
  arithmeticAt,
  blockAt,
  createDocument,
  findRule,
  indexLines,
  lineColumnAt,
  messageOf,
  NO_SURROUNDINGS,
  tableArithmeticAt,
  type Checker,
  type DocumentModel,
  type LineIndex,
  type Register,
  type ReportedFinding,
  type Span,
} from '../../src/core/index';
import { reasonOf } from './input-fault';
import type { ReportFault, ReportFinding } from './report';
import { sentenceOf, type FindingPlaces } from './sentence';

/** What the rules found in one document, in the order of the text. */
export interface DocumentReport {
  readonly findings: readonly ReportFinding[];
  readonly faults: readonly ReportFault[];
}

interface Source {
  readonly file: string;
  readonly document: DocumentModel;
  readonly lines: LineIndex;
}

/** What documents are judged by. */
export interface Judge {
  readonly checker: Checker;
  readonly register: Register;
}

/** Checks one document, by itself. */
export function reportDocument(
  { file, text }: { readonly file: string; readonly text: string },
  { checker, register }: Judge,
): DocumentReport {
  const document = createDocument(text);
  const source: Source = { file, document, lines: indexLines(text) };
  const result = checker.check(document, { surroundings: { ...NO_SURROUNDINGS, register } });
  return {
    findings: (result?.findings ?? []).map(finding => describe(finding, source)),
    faults: (result?.faults ?? []).map(({ ruleId, error }) => ({ file, ruleId, reason: reasonOf(error) })),
  };
}

function describe(finding: ReportedFinding, { file, document, lines }: Source): ReportFinding {
  const { ruleId, messageId, severity, span } = finding;
  const rule = findRule(ruleId);
  if (rule === undefined) throw new Error(`A finding names the unknown rule "${ruleId}".`);
  const place = placeOf(document, finding);
  const { marked, passage } = sentenceOf(document, place);
  return {
    file,
    line: lineColumnAt(lines, span.start).line,
    ruleId,
    messageId,
    severity,
    message: messageOf(rule.meta, finding, 'vi'),
    sentence: marked,
    passage,
    arithmetic: arithmeticOf(document, place.span),
  };
}

/** The places of a finding in the text as it is read, in which sentences are looked for. */
function placeOf({ source }: DocumentModel, { span, related }: ReportedFinding): FindingPlaces {
  return {
    span: source.spanFromWritten(span),
    related: related.flatMap(place =>
      place.elsewhere === undefined ? [source.spanFromWritten(place.span)] : [],
    ),
  };
}

/** What a hover over the found figure would show. */
function arithmeticOf(document: DocumentModel, span: Span): string | null {
  const inTable = tableArithmeticAt(document, span.start, 'vi');
  if (inTable !== null) return inTable.formula;
  const placed = blockAt(document, span.start);
  if (placed === undefined) return null;
  return arithmeticAt(placed.block, span.start - placed.start, 'vi')?.formula ?? null;
}
