import { isLetter, isSpace, skipSpaces } from '../../text/boundary';
import type { Span } from '../../text/span';
import type { FigureClaim } from '../claim';

/** A piece of a list within a sentence: "16 đảng bộ", with the figures in it. Figures in brackets are left out. */
export interface ListItem {
  readonly span: Span;
  /** The mark before it; `open` for the first. */
  readonly mark: MarkKind | 'open';
  readonly figures: readonly FigureClaim[];
}

/** The items of a list, and whether its end was seen: the end of the sentence, of the bracket or of the cell. */
export interface ItemList {
  readonly items: readonly ListItem[];
  readonly isEnded: boolean;
}

type MarkKind = 'comma' | 'semicolon' | 'and';

/** Where a list may go on. */
export interface ListStart {
  readonly figures: readonly FigureClaim[];
  /** The first figure behind the start. */
  readonly at: number;
}

/** Lists of a draft are shorter; a longer stretch is no list of parts. */
const LONGEST_LIST = 600;

/**
 * Splits the list that starts at `from` of a folded text at its commas, semicolons and "và", up to the end of the
 * sentence or of the bracket that it stands in. Linear in the length of the list.
 */
export function splitList(text: string, from: number, { figures, at }: ListStart): ItemList {
  const end = Math.min(text.length, from + LONGEST_LIST);
  const { marks, outer, stop } = scan(text, { start: from, end }, figures.slice(at, at + MOST_FIGURES));
  const starts = [from, ...marks.map(({ span }) => span.end)];
  const items = starts.map((start, index): ListItem => {
    const span = { start, end: marks[index]?.span.start ?? stop };
    const inside = outer.filter(figure => figure.span.start >= span.start && figure.span.end <= span.end);
    return { span, mark: marks[index - 1]?.kind ?? 'open', figures: inside };
  });
  return {
    items,
    isEnded: (stop < end || end === text.length) && !text.startsWith('..', stop) && text.charAt(stop) !== '…',
  };
}

const MOST_FIGURES = 60;

interface Mark {
  readonly kind: MarkKind;
  readonly span: Span;
}

interface Scan {
  readonly marks: readonly Mark[];
  /** The figures outside brackets. */
  readonly outer: readonly FigureClaim[];
  /** Where the list ends. */
  readonly stop: number;
}

function scan(text: string, { start, end }: Span, figures: readonly FigureClaim[]): Scan {
  const marks: Mark[] = [];
  const outer: FigureClaim[] = [];
  let next = 0;
  let depth = 0;
  let at = start;
  while (at < end) {
    const figure = figures[next];
    if (figure !== undefined && figure.span.start <= at) {
      if (depth === 0) outer.push(figure);
      at = Math.max(at + 1, figure.span.end);
      next += 1;
      continue;
    }
    const unit = text.charAt(at);
    depth += unit === '(' || unit === '[' ? 1 : unit === ')' || unit === ']' ? -1 : 0;
    if (depth < 0 || endsList(text, at)) break;
    const mark = depth === 0 ? markAt(text, at) : null;
    if (mark?.kind === 'semicolon' && isOfLargerList(marks)) break;
    if (mark !== null) marks.push(mark);
    at = mark?.span.end ?? at + 1;
  }
  return { marks: inOneStep(text, marks), outer, stop: at };
}

/** A semicolon behind items parted by commas ends the list; it parts items only where it comes first. */
function isOfLargerList(marks: readonly Mark[]): boolean {
  return marks.length > 0 && marks[0]?.kind !== 'semicolon';
}

function endsList(text: string, at: number): boolean {
  const unit = text.charAt(at);
  if ('|\t!?…'.includes(unit)) return true;
  return unit === '.' && !isLetter(text.charCodeAt(at + 1));
}

function markAt(text: string, at: number): Mark | null {
  switch (text.charAt(at)) {
    case ',':
      return { kind: 'comma', span: { start: at, end: at + 1 } };
    case ';':
      return { kind: 'semicolon', span: { start: at, end: at + 1 } };
    case 'v':
      return isAnd(text, at) ? { kind: 'and', span: { start: at, end: at + 2 } } : null;
    default:
      return null;
  }
}

function isAnd(text: string, at: number): boolean {
  return text.startsWith('và', at) && isSpace(text.charCodeAt(at - 1)) && isSpace(text.charCodeAt(at + 2));
}

/** ", và " and "; và " are one mark. */
function inOneStep(text: string, marks: readonly Mark[]): readonly Mark[] {
  return marks.flatMap((mark, index) => {
    const before = marks[index - 1];
    const behind = marks[index + 1];
    if (behind?.kind === 'and' && skipSpaces(text, mark.span.end) === behind.span.start) return [];
    const isJoined =
      mark.kind === 'and' && before !== undefined && skipSpaces(text, before.span.end) === mark.span.start;
    return [isJoined ? { kind: mark.kind, span: { start: before.span.start, end: mark.span.end } } : mark];
  });
}
