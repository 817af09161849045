import type { FigureClaim } from '../claim';

/**
 * The figures of the rows of a table that stand in sentences: those of cells that say more than a few words of each. Linear in the
 * length of the text.
 */
export function figuresInProse(text: string, figures: readonly FigureClaim[]): readonly FigureClaim[] {
  const found: FigureClaim[] = [];
  let next = 0;
  for (let start = 0; start < text.length;) {
    const end = endOfCell(text, start);
    const inside: FigureClaim[] = [];
    for (
      let figure = figures[next];
      figure !== undefined && figure.span.start < end;
      figure = figures[next]
    ) {
      inside.push(figure);
      next += 1;
    }
    if (isProse(text.slice(start, end), inside.length)) found.push(...inside);
    start = end + 1;
  }
  return found;
}

function endOfCell(text: string, start: number): number {
  const ends = [text.indexOf('|', start), text.indexOf('\t', start)].filter(end => end !== -1);
  return Math.min(text.length, ...ends);
}

/** A sentence has so many letters at least, and so many words for each figure. */
const SHORTEST = 24;
const WORDS_EACH = 3;

function isProse(cell: string, figures: number): boolean {
  if (figures < 2 || cell.length < SHORTEST) return false;
  return (cell.match(/\p{L}+/gu)?.length ?? 0) >= WORDS_EACH * figures;
}
