import { NEVER_TWICE, REDUPLICATIONS } from '../../reading/lexicon/function-words';
import { KIND } from '../../reading/token-kind';
import type { Tokens } from '../../reading/tokens';
import { spanFrom, type Span } from '../../text/span';
import { isKnownWord, isWordAtBorder } from './known-words';
import { isWordBreak, syllableAt, wordOf } from './token-syllables';

/** A word or a row of words that stands twice: "của của", "báo cáo báo cáo". */
export interface DoubledClaim {
  readonly kind: 'doubled';
  /** Both of them. */
  readonly span: Span;
  /** The second one with the blank before it. */
  readonly surplus: Span;
}

/** Longer rows stand twice where a paragraph does. */
const LONGEST_ROW = 4;

/** In so many places of one block it is columns of a table that became text. */
const COLUMNS = 3;

/** Reads words that stand twice, also over the end of a line. None in a text of columns. Linear. */
export function readDoubles(tokens: Tokens): readonly DoubledClaim[] {
  const found: DoubledClaim[] = [];
  // The signs of the four words before: a call for every pair of words would cost more than the pass.
  let [first, second, third, fourth] = [0, 0, 0, 0];
  for (let at = 0; at < tokens.count; at += 1) {
    const sign = signOf(tokens, at);
    if (sign !== 0 && (sign === first || sign === second || sign === third || sign === fourth)) {
      const length = lengthOfRow(tokens, at);
      if (length > 0 && isDoubled(tokens, at - length, length)) found.push(doubledAt(tokens, at, length));
    }
    fourth = third;
    third = second;
    second = first;
    first = sign;
  }
  return found.length < COLUMNS ? found : [];
}

/** A word by its length and two of its letters: words that are alike have the same. 0 for what is no word. */
function signOf(tokens: Tokens, at: number): number {
  if (tokens.kindAt(at) !== KIND.word) return 0;
  const [start, end] = [tokens.startAt(at), tokens.endAt(at)];
  return ((end - start) << 26) | (tokens.folded.charCodeAt(start) << 13) | tokens.folded.charCodeAt(end - 1);
}

/** True for a row that stands twice by a slip: not in cells of a table that became lines, and not as the unit of what it names. */
function isDoubled(tokens: Tokens, at: number, length: number): boolean {
  if (areLines(tokens, at, length) || isUnitOfFigures(tokens, at + 2 * length)) return false;
  return length === 1 ? isSlip(tokens, at) : isSlipOfRow(tokens, at, length);
}

/** "được chọn" on a line of its own, and on the next one. */
function areLines(tokens: Tokens, at: number, length: number): boolean {
  if (!tokens.isAfterLineEnd(at + length) || (at > 0 && !tokens.isAfterLineEnd(at))) return false;
  const end = at + 2 * length;
  return end >= tokens.count || tokens.isAfterLineEnd(end);
}

/** "Tổng số hộ hộ 412.204 421.820": figures alone from a token to the end of its line, where a table lost its borders. */
function isUnitOfFigures(tokens: Tokens, from: number): boolean {
  let at = from;
  while (
    at < tokens.count &&
    (at === from || !tokens.isAfterLineEnd(at)) &&
    OF_FIGURES.has(tokens.kindAt(at))
  )
    at += 1;
  const isLine = at >= tokens.count || (at > from && tokens.isAfterLineEnd(at));
  return isLine && ENDS_FIGURE.has(tokens.kindAt(at - 1)) && at > from;
}

const ENDS_FIGURE: ReadonlySet<number> = new Set([KIND.number, KIND.percent]);
const OF_FIGURES: ReadonlySet<number> = new Set([...ENDS_FIGURE, KIND.period, KIND.comma, KIND.hyphen]);

/** The row before a token and the one that begins there. */
function doubledAt(tokens: Tokens, at: number, length: number): DoubledClaim {
  const [middle, end] = [tokens.endAt(at - 1), tokens.endAt(at + length - 1)];
  return {
    kind: 'doubled',
    span: spanFrom(tokens.startAt(at - length), end),
    surplus: spanFrom(middle, end),
  };
}

/** How many words before a token stand from there on once more; 0 for none. */
function lengthOfRow(tokens: Tokens, at: number): number {
  for (let length = 1; length <= Math.min(LONGEST_ROW, at); length += 1) {
    if (isSameWord(tokens, at - length, at) && isTwice(tokens, at - length, length)) return length;
  }
  return 0;
}

function isTwice(tokens: Tokens, at: number, length: number): boolean {
  for (let step = 1; step < length; step += 1) {
    if (!isSameWord(tokens, at + step, at + length + step)) return false;
  }
  for (let step = 1; step < 2 * length; step += 1) if (!isPlainGap(tokens, at + step)) return false;
  return true;
}

function isSameWord(tokens: Tokens, one: number, other: number): boolean {
  return tokens.kindAt(other) === KIND.word && wordOf(tokens, one) === wordOf(tokens, other);
}

/** One blank, or the end of a line that goes on. */
function isPlainGap(tokens: Tokens, at: number): boolean {
  const gap = tokens.gapBefore(at);
  return gap === ' ' || (tokens.isAfterLineEnd(at) && !tokens.isAfterTab(at));
}

/** A single word: one that never stands twice, or one at which no word of several syllables ends and another one begins. */
function isSlip(tokens: Tokens, at: number): boolean {
  const word = wordOf(tokens, at);
  const syllable = syllableAt(tokens, at);
  if (syllable === 0 || word.length < 2 || REDUPLICATIONS.has(word) || !isInSmallLetters(tokens, at))
    return false;
  const [before, behind] = [syllableAt(tokens, at - 1), syllableAt(tokens, at + 2)];
  if (NEVER_TWICE.has(word)) return !isWordAtBorder(before, syllable);
  // "xã xã Đội": the second one may belong to a name.
  if (tokens.isCapital(at + 2) || BEGINS_VERB.get(word)?.has(wordOf(tokens, at + 2)) === true) return false;
  const [endsWord, opensWord] = [isWordAtBorder(before, syllable), isWordAtBorder(syllable, behind)];
  if (endsWord && opensWord) return false;
  if (isWordBreak(tokens, at - 1)) return true;
  if (isWordBreak(tokens, at + 2)) return !NAMED_BY_WORK.has(wordOf(tokens, at - 1));
  return !STANDS_ALONE.has(word) && isStranded(tokens, at, { endsWord, opensWord });
}

/** "các tổ tổ chức", "học sinh sinh năm 2010", "số thu thu được": what is named by the first does what the second begins. */
const BEGINS_VERB: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['tổ', new Set(['chức'])],
  ['sinh', new Set(['năm', 'ngày', 'tháng', 'từ', 'trước', 'sau', 'tại', 'ở', 'ra', 'trong'])],
  ['thu', new Set(['được', 'từ', 'về', 'của', 'vượt', 'đạt'])],
]);

interface Neighbours {
  readonly endsWord: boolean;
  readonly opensWord: boolean;
}

/** "đầy đủ thông thông tin", "cá nhân nhân dự họp": words of two syllables on both sides leave one of them over. */
function isStranded(tokens: Tokens, at: number, { endsWord, opensWord }: Neighbours): boolean {
  if (opensWord) return isKnownWord(syllableAt(tokens, at - 2), syllableAt(tokens, at - 1));
  return endsWord && isKnownWord(syllableAt(tokens, at + 2), syllableAt(tokens, at + 3));
}

/** What is done or counted by a single word: "doanh thu thu ngân sách". */
const STANDS_ALONE: ReadonlySet<string> = new Set(
  'thu chi làm học dạy thi xây mua bán tính hàng trong nhà lập cấp'.split(' '),
);

/** "người học học", "nhà buôn buôn". */
const NAMED_BY_WORK: ReadonlySet<string> = new Set(['người', 'nhà', 'kẻ']);

/** The second one begins small; the first may begin a sentence. */
function isInSmallLetters(tokens: Tokens, at: number): boolean {
  if (tokens.isCapital(at + 1)) return false;
  return (
    !tokens.isCapital(at) || (at === 0 && wordOf(tokens, at).length > 1) || ENDS.has(tokens.kindAt(at - 1))
  );
}

const ENDS: ReadonlySet<number> = new Set([
  KIND.period,
  KIND.colon,
  KIND.semicolon,
  KIND.hyphen,
  KIND.dash,
  KIND.plus,
  KIND.close,
]);

/** A row of words: none of it twice by itself, no name, and not what somebody does who is named by it ("nhà đầu tư đầu tư"). */
function isSlipOfRow(tokens: Tokens, at: number, length: number): boolean {
  if (tokens.isCapital(at + length) || INTENSIVE.has(wordOf(tokens, at))) return false;
  if (CORRELATIVE.has(wordOf(tokens, at)) && tokens.kindAt(at + 2 * length) === KIND.word) return false;
  for (let step = 0; step < length; step += 1) {
    if (syllableAt(tokens, at + step) === 0) return false;
    if (step > 0 && tokens.isCapital(at + step) !== tokens.isCapital(at + length + step)) return false;
  }
  return length > 2 || !DOERS.has(wordOf(tokens, at - 1));
}

/** "từng bước từng bước", "rất nhiều rất nhiều". */
const INTENSIVE: ReadonlySet<string> = new Set(['từng', 'rất', 'thật', 'mỗi', 'ngày', 'có', 'người', 'càng']);

/** "hoặc nộp hồ sơ hoặc nộp hồ sơ trực tuyến": the second of two goes on. */
const CORRELATIVE: ReadonlySet<string> = new Set(['hoặc', 'vừa', 'cả', 'lúc', 'nào']);

/** What is named by its work: the name ends where the sentence goes on with the same words. */
const DOERS: ReadonlySet<string> = new Set(
  'nhà người bên chủ kẻ quan vị chức nhân thể bộ viên hộ tượng khách dân nước ngành cấp đội phẩm hóa hoá sở ban động'.split(
    ' ',
  ),
);
