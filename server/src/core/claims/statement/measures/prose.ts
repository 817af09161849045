import type { Span } from '../../../text/span';
import type { FigureClaim } from '../../claim';
import { letterRunsIn } from '../../../text/boundary';

/**
 * The figures of the rows of a table that stand in sentences: those of cells that say more than a few words of each. Linear in the
 * length of the text.
 */
export function figuresInProse(text: string, figures: readonly FigureClaim[]): readonly FigureClaim[] {
  const mayTellShare = figures.some(isPercentage);
  // A sentence has two figures at least, so most rows are told off by their length.
  if ((figures.length < 2 || text.length < SHORTEST) && !mayTellShare) return [];
  const bound = isAligned(text) ? null : text.includes('|') ? '|' : '\t';
  const found: FigureClaim[] = [];
  let next = 0;
  for (let start = 0; start < text.length;) {
    const end = boundFrom(text, start, bound);
    const inside: FigureClaim[] = [];
    for (
      let figure = figures[next];
      figure !== undefined && figure.span.start < end;
      figure = figures[next]
    ) {
      inside.push(figure);
      next += 1;
    }
    const cell = { text, start, end };
    if (isProse(cell, inside.length) || (mayTellShare && tellsShare(cell, inside))) found.push(...inside);
    start = end + 1;
  }
  return found;
}

/** The next mark between cells; null for rows whose columns stand apart by blanks. */
function boundFrom(text: string, start: number, mark: string | null): number {
  if (mark !== null) {
    const at = text.indexOf(mark, start);
    return at === -1 ? text.length : at;
  }
  ALIGNED_BOUND.lastIndex = start;
  return ALIGNED_BOUND.exec(text)?.index ?? text.length;
}

const ALIGNED_BOUND = /\n|[ \u00a0]{2,}/gu;

/** True for rows that end in a figure, apart from their words by blanks; a sentence with two blanks by mistake has no such lines. */
function isAligned(text: string): boolean {
  if (!text.includes('\n')) return false;
  const lines = text.split('\n');
  const rows = lines.filter(line => ROW_END.test(line)).length;
  return rows > 1 && 2 * rows >= lines.length;
}

/** "Cấp tỉnh    34", "Tỷ lệ    %    58,08". */
const ROW_END = /[ \u00a0]{2}[-+]?\d[\d.,]{0,20}\s?%?$/u;

/** A sentence has so many letters at least, and so many words for each figure; fewer where a value went from one to another. */
const SHORTEST = 24;
const WORDS_EACH = 3;
const WORDS_OF_MOVE = 2;
const FROM = /(?<!\p{L})từ(?!\p{L})/u;

/** A stretch of a row between two bounds. */
interface Cell extends Span {
  readonly text: string;
}

function isProse({ text, start, end }: Cell, figures: number): boolean {
  if (figures < 2 || end - start < SHORTEST) return false;
  const cell = text.slice(start, end);
  const words = letterRunsIn(cell).length;
  return words >= (FROM.test(cell) ? WORDS_OF_MOVE : WORDS_EACH) * figures;
}

function isPercentage({ kind }: FigureClaim): boolean {
  return kind === 'percentage';
}

/** "45/60 hộ (75%)", "hộ nghèo chiếm 4%": a cell that tells a share in a few words. */
function tellsShare({ text, start, end }: Cell, figures: readonly FigureClaim[]): boolean {
  if (!figures.some(isPercentage)) return false;
  return figures.some(({ kind }) => kind === 'fraction') || TIES.test(text.slice(start, end));
}

const TIES = /(?<!\p{L})(?:chiếm|đạt|bằng|vượt)(?!\p{L})/u;
