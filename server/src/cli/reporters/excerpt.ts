import { lineColumnAt, lineSpan, type LineIndex, type Span } from '../../core/index';
import { toCells, widthOfCells, type Cell } from '../terminal/cells';

/** The line of a finding, clipped to the screen, and the marks that stand under it. */
export interface Excerpt {
  /** 1-based. */
  readonly line: number;
  readonly source: string;
  readonly marks: string;
}

/** Columns of an excerpt, and how many of them may stand before the mark. */
const MAX_WIDTH = 100;
const LEAD_WIDTH = 50;
const MORE = '…';

/** Shows the first line of a span. A span over several lines is marked to the end of the first. Cost: the clip alone. */
export function excerptOf(text: string, lines: LineIndex, span: Span): Excerpt {
  const { line } = lineColumnAt(lines, span.start);
  const whole = contentSpan(text, lineSpan(lines, line) ?? span);
  // A line may be a megabyte long; what is further away than this is never shown.
  const near = {
    start: Math.max(whole.start, span.start - 4 * MAX_WIDTH),
    end: Math.min(whole.end, span.start + 4 * MAX_WIDTH),
  };
  const cells = toCells(text.slice(near.start, near.end), near.start);
  const marked = markedRange(cells, span);
  const clip = clipRange(cells, marked);
  const isCutBefore = clip.start > 0 || near.start > whole.start;
  const isCutBehind = clip.end < cells.length || near.end < whole.end;
  const shown = cells
    .slice(clip.start, clip.end)
    .map(cell => cell.shown)
    .join('');
  const lead = widthOfCells(cells.slice(clip.start, marked.start)) + (isCutBefore ? 1 : 0);
  const width = widthOfCells(cells.slice(marked.start, Math.min(marked.end, clip.end)));
  return {
    line,
    source: `${isCutBefore ? MORE : ''}${shown}${isCutBehind ? MORE : ''}`,
    marks: ' '.repeat(lead) + '^'.repeat(Math.max(width, 1)),
  };
}

/** The line without its end mark. */
function contentSpan(text: string, { start, end }: Span): Span {
  let last = end;
  while (last > start && (text[last - 1] === '\n' || text[last - 1] === '\r')) last -= 1;
  return { start, end: last };
}

/** The cells under the span, with the letter that its first combining mark stands on. */
function markedRange(cells: readonly Cell[], span: Span): Span {
  const found = cells.findIndex(({ end }) => end > span.start);
  let start = found === -1 ? cells.length : found;
  while (start > 0 && cells[start]?.width === 0) start -= 1;
  let end = start;
  while (end < cells.length && (cells[end]?.start ?? Infinity) < span.end) end += 1;
  while (end > start && end < cells.length && cells[end]?.width === 0) end += 1;
  return { start, end };
}

/** As many cells around the marked ones as the screen has room for; never starts with a combining mark. */
function clipRange(cells: readonly Cell[], marked: Span): Span {
  if (widthOfCells(cells) <= MAX_WIDTH) return { start: 0, end: cells.length };
  const behind = widthOfCells(cells.slice(marked.start));
  const leadWidth = Math.max(LEAD_WIDTH, MAX_WIDTH - behind);
  let start = marked.start;
  let width = 0;
  while (start > 0 && width + (cells[start - 1]?.width ?? 0) <= leadWidth)
    width += cells[(start -= 1)]?.width ?? 0;
  while (start < marked.start && cells[start]?.width === 0) start += 1;
  let end = marked.start;
  while (end < cells.length && width + (cells[end]?.width ?? 0) <= MAX_WIDTH)
    width += cells[(end += 1) - 1]?.width ?? 0;
  return { start, end };
}
