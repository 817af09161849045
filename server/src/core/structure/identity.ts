import { isRealDate, type CalendarDate } from '../arithmetic/calendar';
import type { CitationClaim } from '../claims/citation/citation';
import { DOCUMENT_TYPES } from '../claims/citation/document-types';
import { TYPE_NAMES } from '../reading/lexicon/type-names';
import type { PlacedBlock } from '../block/placed-block';
import { foldWord } from '../reading/fold';
import { capitalize } from '../text/capitalize';
import { shiftSpan, type Span } from '../text/span';
import { findIssueDate, ISSUE_BLOCKS } from './dated-lines';
import { readLetterheadLines, type LetterheadLine } from './letterhead-lines';
import { writeIssuer } from './letterhead-issuer';
import { endsSummary, opensSummary } from './summary-lines';
import { typeWithoutColon } from './type-line';

/** What a document says of itself at its top. Empty texts mean that it does not say. */
export interface DocumentIdentity {
  /** Its own symbol, canonical: "23-NQ/TU". */
  readonly symbol: string;
  /** Where the symbol stands in the document. */
  readonly span: Span;
  /** The symbol as a claim; its spans count from `start`, where its block begins. */
  readonly claim: CitationClaim;
  readonly start: number;
  /** The day of its issue line, where it is whole and real. */
  readonly date: CalendarDate | null;
  /** "Nghị quyết", by the line that names it, else by the code in the symbol. */
  readonly type: string;
  /** The body that issues it: "Ủy ban nhân dân xã Hòa An". */
  readonly issuer: string;
  /** The summary (trích yếu) below the type: "về công tác văn thư". */
  readonly title: string;
}

/**
 * Reads what a document says of itself. Null for one without a symbol of its own: a text without a letterhead, or a draft whose
 * number is still blank. Looks at the first blocks only.
 */
export function readIdentity({
  blocks,
}: {
  readonly blocks: readonly PlacedBlock[];
}): DocumentIdentity | null {
  const top = blocks.slice(0, ISSUE_BLOCKS);
  const own = findOwnSymbol(top);
  if (own === null) return null;
  const { claim, start } = own;
  const lines = readLetterheadLines(top);
  const span = shiftSpan(claim.symbol.span, start);
  const above = lines.filter(({ span: line }) => line.end <= span.start);
  const below = lines.filter(({ span: line }) => line.start >= span.end);
  const typeAt = below.findIndex(({ text }) => isTypeLine(text));
  const behind = typeAt === -1 ? below : below.slice(typeAt + 1);
  return {
    symbol: claim.canonical,
    span,
    claim,
    start,
    date: issueDateOf(top),
    type: typeNameOf(below[typeAt]?.text ?? '', claim),
    issuer: writeIssuer(above.map(({ text }) => text)),
    title: readSummary(behind, below[typeAt]?.text ?? ''),
  };
}

/** A claim that is the document's own symbol, and where its block starts. */
export interface OwnSymbol {
  readonly claim: CitationClaim;
  readonly start: number;
}

/**
 * The symbol behind "Số" at the start of a line or cell, with nothing behind it there: the document's own. Null where there is
 * none among the first blocks.
 */
export function findOwnSymbol(blocks: readonly PlacedBlock[]): OwnSymbol | null {
  for (const { start, block } of blocks.slice(0, ISSUE_BLOCKS)) {
    for (const claim of block.citations) {
      const { span } = claim.symbol;
      const before = block.text.slice(Math.max(0, span.start - 200), span.start);
      const isAlone = ENDS_CELL.test(block.text.slice(span.end, span.end + 200));
      if (isAlone && OWN_LEAD.test(before)) return { claim, start };
    }
  }
  return null;
}

/** "Số: ", "Luật số: ", "| Số ", "…      Số: ": the number line, alone in its line, cell or column. */
const OWN_LEAD =
  /(?:^|[|\t\n]|\s{2})[\s*_]{0,80}(?:(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết|Nghị định)\s{1,3}số|Số)\s{0,3}:?\s{0,3}$/u;
const ENDS_CELL = /^\s{0,80}(?:$|[|\t*_\n]|\s{2})/u;

function issueDateOf(blocks: readonly PlacedBlock[]): CalendarDate | null {
  const { day, month, year } = findIssueDate(blocks)?.date ?? {};
  if (!day || !month || year?.digits !== 4) return null;
  const date = { day: day.value, month: month.value, year: year.value };
  return isRealDate(date) ? date : null;
}

function isTypeLine(text: string): boolean {
  return text === text.toUpperCase() && TYPE_NAMES.includes(foldWord(typeWithoutColon(text)));
}

/** "NGHỊ QUYẾT" → "Nghị quyết"; without such a line, the first name that the table has for the code. */
function typeNameOf(line: string, { system, typeCode, type }: CitationClaim): string {
  const named = line !== '' ? line : (type?.text ?? '');
  const name =
    named !== ''
      ? named
      : (DOCUMENT_TYPES.find(row => row.system === system && row.code === typeCode?.text)?.names[0] ?? '');
  return capitalize(foldWord(typeWithoutColon(name)));
}

/** The lines of the summary: those right behind the type, or the one that begins with "V/v" in a letter. */
function readSummary(lines: readonly LetterheadLine[], typeLine: string): string {
  const first = lines.findIndex(({ text }, index) =>
    typeLine === '' ? /^V\/v\s/u.test(text) : index < 3 && opensSummary(text, { typeLine, index }),
  );
  if (first === -1) return '';
  const summary: string[] = [];
  for (const { text, isNewGroup } of lines.slice(first)) {
    if (summary.length > 0 && (isNewGroup || endsSummary(text))) break;
    summary.push(text);
  }
  return summary
    .join(' ')
    .replace(/^V\/v\s+/u, 'Về việc ')
    .replace(/[.;:]$/u, '');
}
