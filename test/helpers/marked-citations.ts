import type { CitationClaim } from '../../server/src/core/claims/citation/citation';
import { paragraph } from './marked';
import { marksAround, markWritten, type SpanMarks } from './place-marks';

/**
 * A text with the places of its citations in it, so that a table row shows all of them:
 * "[<Nghị quyết> số {23}-{NQ}/{TU} ngày ‹16/12/2021› của «Tỉnh ủy»]". The symbol runs from the first brace to the last.
 */
export function markCitations(text: string): string {
  return markWritten(text, ({ citations }) => citations.flatMap(marksOf));
}

/** The text of a marked one. */
export function unmarkCitations(marked: string): string {
  return marked.replace(/[[\]{}<>‹›«»]/gu, '');
}

/** The system of each citation and what is odd about its symbol: "party", "state blanks dash". */
export function traitsOfCitations(text: string): readonly string[] {
  return paragraph(text).citations.map(({ system, problems }) => [system, ...problems].join(' '));
}

function marksOf(citation: CitationClaim): readonly SpanMarks[] {
  const { number, year, typeCode, issuerCode } = citation;
  return [
    ...marksAround(citation.span, '[]', 1),
    ...marksAround(citation.type?.span, '<>', 2),
    ...marksAround(citation.date?.span, '‹›', 2),
    ...marksAround(citation.issuer?.span, '«»', 2),
    ...[number, year, typeCode, issuerCode].flatMap(part => marksAround(part?.span, '{}', 3)),
  ];
}

/** A text with the titles of its citations in it: "Nghị quyết số 23-NQ/TU ⟦về chuyển đổi số⟧;". */
export function markTitles(text: string): string {
  return markWritten(text, ({ citations }) =>
    citations.flatMap(({ title }) => marksAround(title?.span, '⟦⟧', 1)),
  );
}

/** The text of one marked so. */
export function unmarkTitles(marked: string): string {
  return marked.replace(/[⟦⟧]/gu, '');
}
