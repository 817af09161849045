import { FUNCTION_WORDS, NEVER_TWICE, REDUPLICATIONS } from '../../reading/lexicon/function-words';
import { KIND } from '../../reading/token-kind';
import type { Tokens } from '../../reading/tokens';
import { spanFrom, type Span } from '../../text/span';
import { isKnownWord } from './known-words';
import { syllableOf, type Syllable } from './syllables';

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
  for (let at = 0; at + 1 < tokens.count; at += 1) {
    if (tokens.kindAt(at) !== KIND.word) continue;
    const length = lengthOfRow(tokens, at);
    if (length === 0 || !(length === 1 ? isSlip(tokens, at) : isSlipOfRow(tokens, at, length))) continue;
    const [middle, end] = [tokens.endAt(at + length - 1), tokens.endAt(at + 2 * length - 1)];
    found.push({ kind: 'doubled', span: spanFrom(tokens.startAt(at), end), surplus: spanFrom(middle, end) });
    at += length - 1;
  }
  return found.length < COLUMNS ? found : [];
}

/** How many words stand twice from a token on; 0 for none. */
function lengthOfRow(tokens: Tokens, at: number): number {
  for (let length = 1; length <= LONGEST_ROW; length += 1) {
    if (isSameWord(tokens, at, at + length) && isTwice(tokens, at, length)) return length;
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

/** No string is made: this is asked of every word. */
function isSameWord(tokens: Tokens, one: number, other: number): boolean {
  const length = tokens.lengthAt(one);
  if (tokens.lengthAt(other) !== length || tokens.wordAt(one) !== tokens.wordAt(other)) return false;
  const { folded } = tokens;
  const [first, second] = [tokens.startAt(one), tokens.startAt(other)];
  for (let step = 0; step < length; step += 1) {
    if (folded.charCodeAt(first + step) !== folded.charCodeAt(second + step)) return false;
  }
  return tokens.kindAt(other) === KIND.word;
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
  if (NEVER_TWICE.has(word)) return !isKnownWord(before, syllable);
  // "xã xã Đội": the second one may belong to a name.
  if (tokens.isCapital(at + 2)) return false;
  const [endsWord, opensWord] = [isKnownWord(before, syllable), isKnownWord(syllable, behind)];
  if (endsWord && opensWord) return false;
  if (isBreak(tokens, at - 1, at)) return true;
  if (isBreak(tokens, at + 2, at + 2)) return !NAMED_BY_WORK.has(wordOf(tokens, at - 1));
  return !STANDS_ALONE.has(word) && isStranded(tokens, at, { endsWord, opensWord });
}

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
  'thu chi làm học dạy thi xây mua bán tính hàng trong nhà'.split(' '),
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

/** True where no word of several syllables goes on over the gap: at a mark, a small word, a number, an end of the text. */
function isBreak(tokens: Tokens, at: number, gap: number): boolean {
  if (at < 0 || at >= tokens.count) return true;
  if (tokens.kindAt(at) !== KIND.word) return !tokens.isGlued(gap) || tokens.kindAt(at) !== KIND.hyphen;
  return FUNCTION_WORDS.has(wordOf(tokens, at));
}

/** A row of words: none of it twice by itself, no name, and not what somebody does who is named by it ("nhà đầu tư đầu tư"). */
function isSlipOfRow(tokens: Tokens, at: number, length: number): boolean {
  if (tokens.isCapital(at + length) || INTENSIVE.has(wordOf(tokens, at))) return false;
  for (let step = 0; step < length; step += 1) {
    if (syllableAt(tokens, at + step) === 0) return false;
    if (step > 0 && tokens.isCapital(at + step) !== tokens.isCapital(at + length + step)) return false;
  }
  return length > 2 || !DOERS.has(wordOf(tokens, at - 1));
}

/** "từng bước từng bước", "rất nhiều rất nhiều". */
const INTENSIVE: ReadonlySet<string> = new Set(['từng', 'rất', 'thật', 'mỗi', 'ngày', 'có', 'người', 'càng']);

/** What is named by its work: the name ends where the sentence goes on with the same words. */
const DOERS: ReadonlySet<string> = new Set(
  'nhà người bên chủ kẻ quan vị chức nhân thể bộ viên hộ tượng khách dân nước ngành cấp đội phẩm hóa hoá sở ban động'.split(
    ' ',
  ),
);

function wordOf(tokens: Tokens, at: number): string {
  return tokens.folded.slice(tokens.startAt(at), tokens.endAt(at));
}

function syllableAt(tokens: Tokens, at: number): Syllable {
  return tokens.kindAt(at) === KIND.word
    ? syllableOf(tokens.folded, tokens.startAt(at), tokens.endAt(at))
    : 0;
}
