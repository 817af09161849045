import type { Measure, Statement } from '../measures/measure';
import { withoutStockMarks } from './stock-labels';
import { isShareOfList, tellsOfOthers, wordsBetween } from './list-shares';

/** The percentages of a list that its opening words call shares of one whole. */
export interface OpenedList {
  readonly binding: 'structure' | 'classes';
  readonly rates: readonly Measure[];
}

/** "cơ cấu kinh tế năm 2024:", "kết quả đánh giá, xếp loại:", and the name of the first share. */
const OPENER =
  /(?<!\p{L})(?:(?<structure>cơ cấu)|xếp loại|phân loại)(?<title>[^.:;%|\t]{0,70}):(?<label>[^:]*)$/u;
const FEWEST = 3;
/** Lists with more shares are no structure that a draft tells in a sentence. */
const MOST = 30;

/** The lists of a statement that are opened so, and in which every item has one percentage and no other. */
export function openedLists(statement: Statement): readonly OpenedList[] {
  return statement.flatMap((first): readonly OpenedList[] => {
    if (first.kind === 'points') return [];
    const opener = OPENER.exec(first.gap);
    if (opener === null) return [];
    const { structure, label = '' } = opener.groups ?? {};
    const rates = sharesFrom(statement, first, label);
    if (rates === null) return [];
    return [{ binding: structure === undefined ? 'classes' : 'structure', rates }];
  });
}

/** The shares of a list whose first figure and its name are given; null for any other list. */
function sharesFrom(statement: Statement, first: Measure, label: string): readonly Measure[] | null {
  const rates: Measure[] = [];
  const labels: string[] = [];
  let last: Measure | null = null;
  for (const measure of statement.slice(first.index, first.index + 2 * MOST)) {
    if (measure.sentence !== first.sentence || OPENER.test(measure.gap) !== (measure === first)) break;
    if (measure.kind === 'count') continue;
    if (!isShareOfList(measure)) return null;
    const between: string =
      last === null
        ? label + wordsBetween(statement, first, measure)
        : wordsBetween(statement, last, measure);
    if (!isOneItem(between, last === null)) {
      if (isEndedBefore(between, labels)) break;
      return null;
    }
    // One item more, or another matter: nothing tells.
    if (labels.length > 1 && isEndedBefore(between, labels)) return null;
    labels.push(between);
    rates.push(measure);
    last = measure;
  }
  const isList = last !== null && rates.length >= FEWEST && isEnded(statement, last, labels);
  return !isList || labels.some(tellsOfOthers) || mayOverlap(labels) ? null : rates;
}

/** True where the words before a percentage hold the name of one item: a mark before it, and none in it but in brackets. */
function isOneItem(between: string, isFirst: boolean): boolean {
  const marks = marksIn(between);
  return isFirst ? marks === 0 : marks === 1;
}

/** How many marks part items: ", và " is one, and beside a comma "và" belongs to a name, as all marks of stock names do. */
function marksIn(words: string): number {
  const outer = withoutStockMarks(words)
    .replace(/\([^()]*\)/gu, ' ')
    .replace(/^[^(]*\)/u, '');
  const commas = outer.match(/[,;]/gu)?.length ?? 0;
  return commas > 0 ? commas : (outer.match(/ và /gu)?.length ?? 0);
}

/** A semicolon behind items parted by commas ends the list. */
function isEndedBefore(between: string, labels: readonly string[]): boolean {
  return between.includes(';') && !labels.some(label => label.includes(';'));
}

/** True where nothing follows the last percentage of a list but the end of its sentence. */
function isEnded(statement: Statement, last: Measure, labels: readonly string[]): boolean {
  const { behind, sentence } = last;
  if (isEndedBefore(behind, labels)) return marksIn(behind.slice(0, behind.indexOf(';'))) === 0;
  const end = /[.!?|\t…]/u.exec(behind);
  const tail = end === null ? behind : behind.slice(0, end.index);
  if (end !== null && (end[0] === '…' || behind.startsWith('..', end.index))) return false;
  const next = statement[last.index + 1];
  const goesOn = end === null && next?.sentence === sentence;
  return !goesOn && marksIn(tail) === 0;
}

/** "nữ 36%, trẻ tuổi 18%, ngoài Đảng 10%": one person may be all of these; only "nam" and "nữ" part them. */
function mayOverlap(labels: readonly string[]): boolean {
  const has = (words: RegExp): boolean => labels.some(label => words.test(label));
  return has(TRAIT) || (has(WOMEN) && !has(MEN));
}

const TRAIT =
  /(?<!\p{L})(?:trẻ(?: tuổi)?(?! em)|ngoài đảng|dân tộc|dtts|tôn giáo|tái cử|tự ứng cử|dưới # tuổi|dưới \d+ tuổi)(?!\p{L})/u;
const WOMEN = /(?<!\p{L})(?:nữ|phụ nữ)(?!\p{L})/u;
const MEN = /(?<!\p{L})nam(?!\p{L})/u;
