import type { CitationClaim } from '../../server/src/core/claims/citation/citation';
import type { Span } from '../../server/src/core/index';
import { paragraph } from './marked';

/**
 * A text with the places of its citations in it, so that a table row shows all of them:
 * "[<Nghị quyết> số {23}-{NQ}/{TU} ngày ‹16/12/2021› của «Tỉnh ủy»]". The symbol runs from the first brace to the last.
 */
export function markCitations(text: string): string {
  return placeMarks(text, paragraph(text).citations.flatMap(marksOf));
}

function placeMarks(text: string, marks: readonly Mark[]): string {
  const sorted = [...marks].sort((first, second) => first.at - second.at || first.rank - second.rank);
  let at = 0;
  const pieces = sorted.map(mark => {
    const piece = text.slice(at, mark.at) + mark.sign;
    at = mark.at;
    return piece;
  });
  return pieces.join('') + text.slice(at);
}

/** The text of a marked one. */
export function unmarkCitations(marked: string): string {
  return marked.replace(/[[\]{}<>‹›«»]/gu, '');
}

/** The system of each citation and what is odd about its symbol: "party", "state blanks dash". */
export function traitsOfCitations(text: string): readonly string[] {
  return paragraph(text).citations.map(({ system, problems }) => [system, ...problems].join(' '));
}

interface Mark {
  readonly at: number;
  /** Closing marks come first, the inner before the outer; then the opening ones, the outer first. */
  readonly rank: number;
  readonly sign: string;
}

function marksOf(citation: CitationClaim): readonly Mark[] {
  const { number, year, typeCode, issuerCode } = citation;
  return [
    ...pair(citation.span, '[]', 1),
    ...pair(citation.type?.span, '<>', 2),
    ...pair(citation.date?.span, '‹›', 2),
    ...pair(citation.issuer?.span, '«»', 2),
    ...[number, year, typeCode, issuerCode].flatMap(part => pair(part?.span, '{}', 3)),
  ];
}

function pair(span: Span | undefined, signs: string, depth: number): readonly Mark[] {
  if (span === undefined) return [];
  return [
    { at: span.start, rank: depth, sign: signs.charAt(0) },
    { at: span.end, rank: -depth, sign: signs.charAt(1) },
  ];
}

/** A text with the titles of its citations in it: "Nghị quyết số 23-NQ/TU ⟦về chuyển đổi số⟧;". */
export function markTitles(text: string): string {
  return placeMarks(
    text,
    paragraph(text).citations.flatMap(({ title }) => pair(title?.span, '⟦⟧', 1)),
  );
}

/** The text of one marked so. */
export function unmarkTitles(marked: string): string {
  return marked.replace(/[⟦⟧]/gu, '');
}
