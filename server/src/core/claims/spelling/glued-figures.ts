import { isJoined } from '../../reading/cue-shapes';
import { KIND } from '../../reading/token-kind';
import type { Tokens } from '../../reading/tokens';
import { spanFrom, type Span } from '../../text/span';
import { isVietnamese } from '../../reading/vietnamese';
import { syllableAt, wordOf } from './token-syllables';

/** A word and a figure without the blank between them: "tháng12", "07năm". */
export interface GluedClaim {
  readonly kind: 'blank';
  readonly form: 'glued';
  /** The word and the figure. */
  readonly span: Span;
  /** Where the blank belongs. */
  readonly gap: number;
}

/**
 * Words that figures stand behind. Others may bear the mark of a footnote ("thành phố1") or be a name ("Covid19"), so this list is closed.
 */
const BEFORE_FIGURES: ReadonlySet<string> = new Set(
  (
    'ngày tháng năm quý từ đến gồm có là còn tăng giảm đạt dưới trên hơn gần khoảng với và trong số điều khoản điểm mục chương phần cho được đủ về bằng ' +
    'tương đương chiếm thêm hết cả tổng cộng mỗi các những lần thứ khóa mức tới ước giữa sau trước tại theo để khi giờ thôn tổ ấp khu xã phường lớp'
  ).split(' '),
);

/** The word and figure that meet before a token without a blank; null for units, codes, addresses, and footnotes. */
export function readGlued(tokens: Tokens, at: number): GluedClaim | null {
  const [kind, before] = [tokens.kindAt(at), tokens.kindAt(at - 1)];
  if (kind === KIND.number && before === KIND.word) {
    if (!isFree(tokens, at - 1) || isRowOfWords(tokens, lastOfFigure(tokens, at) + 1)) return null;
    return BEFORE_FIGURES.has(asInSentence(tokens, at - 1)) ? claimOf(tokens, at - 1, at) : null;
  }
  if (kind !== KIND.word || before !== KIND.number) return null;
  const first = firstOfFigure(tokens, at - 1);
  return isFree(tokens, first) && isWord(tokens, at) ? claimOf(tokens, first, at) : null;
}

function claimOf(tokens: Tokens, from: number, at: number): GluedClaim {
  return {
    kind: 'blank',
    form: 'glued',
    span: spanFrom(tokens.startAt(from), tokens.endAt(at)),
    gap: tokens.startAt(at),
  };
}

/** What letters, hyphens, slashes or lines stand before is a code or an address. */
function isFree(tokens: Tokens, at: number): boolean {
  return at === 0 || !tokens.isGlued(at) || tokens.kindAt(at - 1) === KIND.open;
}

/** The first digits of "3.600.000". */
function firstOfFigure(tokens: Tokens, at: number): number {
  let first = at;
  while (isJoined(tokens, first)) first -= 2;
  return first;
}

/** The last digits of "3.600.000". */
function lastOfFigure(tokens: Tokens, at: number): number {
  let last = at;
  while (last + 2 < tokens.count && isJoined(tokens, last + 2)) last += 2;
  return last;
}

/** A small syllable with a letter or tone of Vietnamese, which no unit is written with, and nothing behind it that makes it a code. */
function isWord(tokens: Tokens, at: number): boolean {
  const [start, end] = [tokens.startAt(at), tokens.endAt(at)];
  if (end - start < 2 || tokens.isCapital(at) || isRowOfWords(tokens, at + 1)) return false;
  const word = tokens.text.slice(start, end);
  if (word !== wordOf(tokens, at)) return false;
  return (isVietnamese(word) || HAS_TONE.test(word)) && syllableAt(tokens, at) !== 0;
}

const HAS_TONE = /[à-ỹ]/u;

/** A letter, digit, hyphen or slash that goes on without a blank. */
function isRowOfWords(tokens: Tokens, at: number): boolean {
  return tokens.isGlued(at) && GOES_ON.has(tokens.kindAt(at));
}

const GOES_ON: ReadonlySet<number> = new Set([KIND.word, KIND.number, KIND.hyphen, KIND.other]);

/** A word with a small first letter: "Ngày16" may begin a sentence, "NĂM2026" is a code. */
function asInSentence(tokens: Tokens, at: number): string {
  const start = tokens.startAt(at);
  return tokens.folded.charAt(start) + tokens.text.slice(start + 1, tokens.endAt(at));
}
