import { spanFrom, joinSpans, type Span } from '../../text/span';
import type { Measure, Statement } from './measures/measure';
import { hasAny } from './measures/bits';
import { likenessBetween } from './measures/noun';
import { isTime } from './measures/roles';
import { SIGN } from './measures/signs';
import { before } from './measures/window';

/** A value that is said to be more or less than another one in a bracket, but not by how much: "140 vụ, cao hơn năm 2024 (150 vụ)". */
export interface ComparisonClaim {
  readonly kind: 'comparison';
  readonly span: Span;
  /** The words that say which way: "cao hơn". */
  readonly said: Span;
  readonly way: 'up' | 'down';
  readonly value: Measure;
  readonly base: Measure;
  /** False where the words say the contrary of what the two figures do. */
  readonly isTrue: boolean;
}

/** So many measures before the base its value may stand. */
const REACH = 4;

/** The comparisons of a text without an amount. `folded` is what the spans of the measures point into. In order of the text. Linear. */
export function readComparisons(folded: string, statement: Statement): readonly ComparisonClaim[] {
  return statement.flatMap(base => {
    const near = statement[base.index - 1];
    if (near === undefined || !mayBeBase(near, base) || !isAlone(folded, base)) return [];
    const told = readWay(folded, near.span.end, base.span.start);
    if (told === null || mayBeAmount(folded, told.said, base)) return [];
    const values = valuesBefore(statement, base);
    const [value] = values;
    if (value === undefined) return [];
    const isTrue = !isNear(value, base) || values.some(one => !contradicts(told.way, one, base));
    return [{ kind: 'comparison', span: joinSpans(value.span, base.span), ...told, value, base, isTrue }];
  });
}

/** True for an exact figure that opens a bracket behind another one, with a word of change between. */
function mayBeBase(near: Measure, { depth, sentence, signs, slash, qualifier }: Measure): boolean {
  if (depth === 0 || !hasAny(signs, SIGN.change) || slash !== null || qualifier !== 'exact') return false;
  return near.sentence === sentence && near.depth < depth;
}

/** True where nothing but its unit follows the figure in its bracket. */
function isAlone(folded: string, { number: { span } }: Measure): boolean {
  return CLOSES.test(folded.slice(span.end, span.end + LONGEST_UNIT));
}

/** " vụ)", "%)", " tỷ đồng)". */
const CLOSES = /^%?(?:\s\p{L}[\p{L}/]*){0,4}\s?\)/u;
const LONGEST_UNIT = 40;

/** Which way the words between two figures say that the first lies from the second, and where they say it; null for any other words. */
function readWay(folded: string, start: number, end: number): Pick<ComparisonClaim, 'said' | 'way'> | null {
  const match = COMPARES.exec(folded.slice(start, end));
  const word = match?.groups?.['word'];
  const lead = match?.groups?.['lead'];
  if (word === undefined || lead === undefined || UNSURE.test(lead)) return null;
  const at = start + lead.length;
  return { said: spanFrom(at, at + word.length), way: UP.test(word) ? 'up' : 'down' };
}

/** "còn 3,5%, giảm so với năm 2024 (3,1%)": by so much, or from that: nobody knows. */
function mayBeAmount(folded: string, said: Span, { kind }: Measure): boolean {
  return kind === 'rate' && folded.startsWith('giảm', said.start);
}

/** " vụ, cao hơn năm 0 (", " hộ, giảm nhẹ so với cùng kỳ năm trước (": what it is compared with is named. */
const COMPARES =
  /^(?<lead>[^;:.()]{0,60}?(?:,\s|\s))(?<word>(?:cao|nhiều|lớn|thấp|ít|nhỏ)\s+hơn(?!\s+(?:một|hai|nữa))|(?:tăng|giảm)(?=(?:\s+(?:nhẹ|mạnh|nhiều|đáng\s+kể))?\s+so\s+với))(?:\s+(?:hẳn|nhiều|nhẹ|mạnh|đáng\s+kể|khá\s+nhiều))?(?:\s+so\s+với|\s+so)?(?:\s+[\p{L}\d/]+){0,8}?\s+(?:năm|quý|tháng|kỳ|bình\s+quân|trung\s+bình|kế\s+hoạch|chỉ\s+tiêu|mục\s+tiêu|dự\s+toán|tỉnh|cả\s+nước|toàn\s+quốc|quy\s+định)(?:\s+[\p{L}\d/]+){0,6}\s?\((?:(?:là|đạt|có|chiếm)\s)?$/u;
const UP = /^(?:cao|nhiều|lớn|tăng)/u;
/** "không thấp hơn", "phải cao hơn", "nếu tăng so với" tell of no fact. */
const UNSURE =
  /(?<!\p{L})(?:không|chưa|chẳng|phải|nếu|khi|được|có thể|phấn đấu|nhằm|để|mức)\s(?:\p{L}+\s){0,2}$/u;

/** The figures that may be what is compared, the nearest first: all of one kind with the base, in its sentence, outside of its bracket. */
function valuesBefore(statement: Statement, base: Measure): readonly Measure[] {
  return before(statement, base, REACH).filter(
    value =>
      value.sentence === base.sentence &&
      value.kind === base.kind &&
      value.depth < base.depth &&
      !isTime(value) &&
      likenessBetween(value, base) !== 'other',
  );
}

/** True for a value that lies on the other side of the base than the words say. A rank, a fall and a bound have another order. */
function contradicts(
  way: 'up' | 'down',
  { value, way: own, slash, qualifier, gap }: Measure,
  base: Measure,
): boolean {
  if (slash !== null || qualifier !== 'exact' || (own !== null && own !== 'up') || RANKS.test(gap))
    return false;
  return way === 'up' ? value.high < base.value.low : value.low > base.value.high;
}

/** "xếp thứ ", "đứng vị trí thứ ", "tăng trưởng âm ". */
const RANKS = /(?<!\p{L})(?:thứ|hạng|vị trí|bậc|âm|giải)(?:\s\p{L}+){0,2}\s$/u;

/** Two figures of one size: a small one in the bracket may be the change itself, "giảm so với cùng kỳ (12 vụ)". */
function isNear({ value: first }: Measure, { value: second }: Measure): boolean {
  return first.high * 4n <= second.high * 5n && second.high * 4n <= first.high * 5n;
}
