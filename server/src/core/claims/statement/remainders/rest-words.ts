import { hasAny } from '../measures/bits';
import type { Measure, Statement } from '../measures/measure';
import { SIGN } from '../measures/signs';
import { isBarred } from './bars';
import { clauseOf, wordsBefore, wordsBehind } from './own-words';
import { contrastBetween, denies, isDone, isSurelyDone, lacksOther } from './contrasts';

/**
 * What says of a count that it is what a part leaves of a whole. `rest`: "còn lại"; `left`: "còn phải", "còn … chưa"; `remains`: "còn" and
 * what is new of it; `contrary`: the words of the part deny it; `begun`: the part is done, and this goes on; `plain`: nothing.
 */
export type RestWord = 'rest' | 'left' | 'remains' | 'contrary' | 'begun' | 'plain';

/** The other parts of a whole, and whether a percentage proves that they are. */
interface Parts {
  readonly parts: readonly Measure[];
  readonly isProved: boolean;
}

/** Reads that word from the clauses of a count and of the parts before it. */
export function restWordOf(statement: Statement, rest: Measure, { parts, isProved }: Parts): RestWord {
  if (!hasAny(rest.signs | rest.signsBehind, WORDS)) return 'plain';
  const before = wordsBefore(rest);
  const after = wordsBehind(statement, rest);
  if (isRest(rest, before) || /^\s(?:\p{L}+\s){0,4}còn lại(?!\p{L})/u.test(after)) return 'rest';
  const own = clauseOf(statement, rest);
  const others = parts.map(part => clauseOf(statement, part));
  const contrasts = others.map(other => contrastBetween(other, own));
  const isLeft = LEFT.test(before) && !FALLEN.test(before);
  if (contrasts.includes('contrary')) return isLeft ? 'left' : 'contrary';
  if (isLeft && others.every(other => lacksOther(other, own))) return 'plain';
  if (isLeft && isOfItsOwn(statement, rest, parts) && STILL.test(before)) return 'plain';
  if (isLeft && !isProved && !others.some(isDone)) return 'remains';
  if (isLeft) return leftBy(`${before}#${after} `, others);
  if (!contrasts.includes('begun')) return 'plain';
  // What is not done yet is left; of what goes on some may have ended otherwise.
  return UNDONE.test(own) ? 'remains' : 'begun';
}

/** In a further sentence than all parts, with no bar between them. */
function isOfItsOwn(statement: Statement, rest: Measure, parts: readonly Measure[]): boolean {
  return parts.every(part => part.sentence !== rest.sentence && !isBarred(statement, part, rest));
}

/** "Có 39/51 bộ giải ngân chậm. Tuy nhiên, vẫn còn 14 bộ dưới mức trung bình": a further sentence tells what there is as well. */
const STILL = /(?:^|\P{L})vẫn còn(?: \p{L}+)? ?$/u;

/** "0,14 triệu thẻ còn lại để hoàn thành 1,5 triệu thẻ": words that no mark parts from the figure before are of that. */
function isRest({ gap }: Measure, words: string): boolean {
  return REST.test(words) && (words.length < gap.length || ENDS.test(words));
}

/** "còn 12 đơn đang xem xét" is what is left; "còn 37 hộ dùng nước sông" may be some of that. */
function leftBy(own: string, others: readonly string[]): RestWord {
  if (/còn (?:phải|thiếu) |^ ?thiếu /u.test(own)) return 'left';
  if (!denies(own)) return OPEN.test(own) || /#[^\p{L}]*(?:\p{L}+ ){0,3}$/u.test(own) ? 'left' : 'remains';
  return others.some(isSurelyDone) ? 'remains' : 'plain';
}

const UNDONE = /(?:^|\P{L})chưa(?!\p{L})/u;

const OPEN = /(?:^|\P{L})(?:(?:thiếu|dư)(?=[^#]*#)|phải|đang|sẽ|chờ|tiếp tục|tồn)(?!\p{L})/u;

/** True where some word of a clause may say that it is a rest. */
export function mayLeave(clause: string): boolean {
  return MAY_LEAVE.test(clause);
}

const MAY_LEAVE =
  /còn|thiếu|dư(?!\p{L})|chưa|không|phải|đang|sẽ|chờ|tiếp tục|mới|hạn|vắng|dự|có mặt|khác|trắng|thành|đúng|sai|trực|kỳ trước|năm trước|chuyển sang|tồn|cũ|hiệu lực|nữ|nam|nông thôn|lập|tư thục|khai thác|nuôi trồng|dưới/u;

/** Asked first, since few counts have such a word near them. */
export const WORDS = SIGN.rest | SIGN.weak | SIGN.nested | SIGN.closing;

const REST = /(?:^|\P{L})(?:còn lại|số còn|phần còn)(?!\p{L})/u;
/** "còn" with a subject of its own tells how many there are: "Chi cục A còn 2 đội". */
const ENDS = /còn lại(?: (?:là|có|gồm|khoảng))? ?$/u;
const LEFT =
  /^\s?(?:(?:và|nhưng|hiện|hiện nay|vẫn|chỉ|mới|tuy nhiên|như vậy|song|số|nên|vậy)\s)*(?:còn(?!\p{L})|thiếu(?!\p{L})|dư $)/u;
/** "còn hiệu lực" is no rest. */
const FALLEN = /còn (?:hiệu lực|hạn|là|đạt|có thêm)(?!\p{L})/u;
