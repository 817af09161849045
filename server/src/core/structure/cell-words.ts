import type { Block } from '../block/block';
import type { FigureClaim, QuantityClaim } from '../claims/claim';
import { foldPhrase } from '../reading/fold';
import { sentenceAt } from '../text/sentences';
import type { PlacedCell } from './near-values';
import type { Table } from './table/read-tables';
import { letterRunsIn } from '../text/boundary';

/** The words of a sentence around one of its figures, folded. */
export interface SentenceWords {
  readonly words: ReadonlySet<string>;
  readonly years: readonly string[];
  /** False where the figure is said to be another one than that of a table: a change, last year's, a plan. */
  readonly isPlain: boolean;
}

/** How many words before a figure, and behind it, may tell what it is. */
const WORDS_BEFORE = 30;
const WORDS_BEHIND = 8;
/** So close before a figure words say that it is a change, or of another time. */
const CLOSE = 40;

/** What a sentence says around a figure of it. */
export function sentenceAround({ text, figures }: Block, { number, span }: QuantityClaim): SentenceWords {
  const sentence = sentenceAt(text, span.start);
  // What stands before another figure of the sentence may speak of that one alone.
  const others = figures.filter(isFigureOfItsOwn);
  const previous = others.findLast(figure => figure.span.end <= number.span.start);
  const next = others.find(figure => figure.span.start >= number.span.end);
  const from = Math.max(sentence.start, previous?.span.end ?? 0);
  const to = Math.min(sentence.end, next?.span.start ?? sentence.end);
  const before = foldPhrase(text.slice(from, number.span.start));
  const behind = foldPhrase(text.slice(number.span.end, to));
  return {
    words: new Set([...wordsIn(before).slice(-WORDS_BEFORE), ...wordsIn(behind).slice(0, WORDS_BEHIND)]),
    years: yearsIn(foldPhrase(text.slice(sentence.start, sentence.end))),
    isPlain: !OTHER_FIGURE.test(before.slice(-CLOSE)) && !OTHER_TIME.test(before),
  };
}

/** The digits of a name are none: "trẻ em dưới 6 tuổi". */
function isFigureOfItsOwn(figure: FigureClaim): boolean {
  return figure.kind === 'number' ? figure.value.units >= 100n : figure.kind !== 'code';
}

/** "tăng 1.583", "còn thiếu 1.583", "thêm 12.300": what is no value of a cell, unless the cell says so itself. */
const OTHER_FIGURE =
  /(?<!\p{L})(?:tăng|giảm|thêm|vượt|thiếu|hơn|kém|chênh lệch|trong đó|còn lại|khoảng|từ|đến|tới)(?!\p{L})[^.;]{0,20}$/u;
const OTHER_TIME =
  /(?<!\p{L})(?:cùng kỳ|năm trước|năm ngoái|kỳ trước|so với|kế hoạch|chỉ tiêu|dự toán|mục tiêu|luỹ kế|lũy kế)(?!\p{L})/u;

interface CellOfTable {
  readonly table: Table;
  readonly cell: PlacedCell;
  /** How many digits of the figure tell something. */
  readonly digits: number;
}

/** So many words of a cell's labels must stand around a figure of three digits, and of more. */
const WORDS_FOR_SHORT = 5;
const WORDS_FOR_LONG = 3;
const LONG = 4;

/**
 * True where the words around a figure are those of a cell: most of its row's, no other row has more of them, and enough with
 * those of its column.
 */
export function speaksOf(sentence: SentenceWords, { table, cell, digits }: CellOfTable): boolean {
  const row = table.rows[cell.row];
  if (row === undefined || !sentence.isPlain || row.kind === 'partial') return false;
  const column = table.columns[cell.column]?.name ?? '';
  const heads = new Set(contentWords(column));
  const inColumn = countIn(heads, sentence.words);
  const own = row.kind === 'total' ? null : matchOf(row.label, sentence.words);
  if (own === null ? !TOTALS.some(word => sentence.words.has(word)) : own.share < MOST_OF_LABEL) return false;
  const found = (own?.found ?? 0) + inColumn;
  if (found < (digits >= LONG ? WORDS_FOR_LONG : WORDS_FOR_SHORT) || (own?.found ?? 2) < 2) return false;
  if (!isOfTime(sentence.years, `${row.label} ${column}`)) return false;
  return own === null || table.rows.every(({ label }) => matchOf(label, sentence.words).found <= own.found);
}

/** Of the words of a row so many must stand around the figure. */
const MOST_OF_LABEL = 0.75;
const TOTALS = ['tổng', 'cộng', 'toàn', 'cả'];

function matchOf(
  label: string,
  words: ReadonlySet<string>,
): { readonly found: number; readonly share: number } {
  const own = new Set(contentWords(label));
  const found = countIn(own, words);
  return { found, share: own.size === 0 ? 0 : found / own.size };
}

function countIn(own: ReadonlySet<string>, words: ReadonlySet<string>): number {
  return [...own].filter(word => words.has(word)).length;
}

function isOfTime(years: readonly string[], labels: string): boolean {
  const own = yearsIn(labels);
  return own.length === 0 || years.length === 0 || own.some(year => years.includes(year));
}

function yearsIn(text: string): readonly string[] {
  return [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)].map(([year]) => year);
}

function contentWords(label: string): readonly string[] {
  return wordsIn(foldPhrase(label)).filter(word => !EMPTY_WORDS.has(word));
}

function wordsIn(folded: string): readonly string[] {
  return letterRunsIn(folded);
}

/** Words that stand in any sentence. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'và của các những là có được cho trên tại trong theo với đã ở do về'.split(' '),
);
