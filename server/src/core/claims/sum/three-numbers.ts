import { hasAnyOf } from '../../text/words-in';
import type { FigureClaim, NumberClaim } from '../claim';
import { makeSum, unitAt } from './make-sum';
import type { SumClaim } from './sum';

/**
 * Sums of three numbers without "gồm": "635.593 hồ sơ đúng hạn và 7.677 hồ sơ quá hạn, tổng cộng 643.270 hồ sơ" (F9), and "tiếp
 * nhận 650 hồ sơ, giải quyết 632 hồ sơ, còn lại 18 hồ sơ" (F5). All three must count the same thing, and the sentence must
 * have no other number: then nothing else can belong to the sum.
 */
export function readThreeNumbers(text: string, figures: readonly FigureClaim[]): readonly SumClaim[] {
  if (!hasAnyOf(text, LAST_WORDS)) return [];
  return figures.flatMap((figure, index) => {
    const [first, second] = [figures[index - 2], figures[index - 1]];
    if (first?.kind !== 'number' || second?.kind !== 'number' || figure.kind !== 'number') return [];
    const three = [first, second, figure] as const;
    const words = text.slice(second.span.end, figure.span.start);
    const [isTotal, isRest] = [TOTAL.test(words), REST.test(words)];
    if (!isTotal && !isRest) return [];
    const behind = figures[index + 1];
    if (!areAlone(text, three, figures[index - 3], behind) || !areAlike(text, three)) return [];
    if (isTotal && AND.test(text.slice(first.span.end, second.span.start))) {
      return [
        makeSum(text, { total: figure, parts: [first, second], opener: 'total-behind', isClosed: true }),
      ];
    }
    if (!isRest) return [];
    return [makeSum(text, { total: first, parts: [second, figure], opener: 'with-rest', isClosed: true })];
  });
}

const LAST_WORDS = ['tổng cộng', 'tổng số', 'còn lại'];
/** " hồ sơ quá hạn, tổng cộng là ". */
const TOTAL = /,\s(?:tổng cộng|tổng số)(?:\s(?:là|có))?\s?:?\s$/u;
const AND = /\svà\s(?:\p{L}+\s){0,2}$/u;
/** " hồ sơ, còn lại ", "; số còn lại là ". */
const REST = /[,;]\s(?:và\s)?(?:số\s)?còn lại(?:\s(?:là|có))?\s?:?\s$/u;
const LONGEST_SENTENCE = 200;

type Three = readonly [NumberClaim, NumberClaim, NumberClaim];

/** True where the three stand in one sentence in which no fourth figure counts anything. */
function areAlone(
  text: string,
  [first, , third]: Three,
  before: FigureClaim | undefined,
  behind: FigureClaim | undefined,
): boolean {
  const inside = text.slice(first.span.end, third.span.start);
  if (inside.length > LONGEST_SENTENCE || SENTENCE_END.test(inside) || /trong đó|gồm|\(/u.test(inside))
    return false;
  const ahead = before === undefined || SENTENCE_END.test(text.slice(before.span.end, first.span.start));
  return ahead && (behind === undefined || SENTENCE_END.test(text.slice(third.span.end, behind.span.start)));
}

const SENTENCE_END = /[.;!?|\t\n](?:\s|$)/u;

/** All count the same thing: "hồ sơ đúng hạn", "hồ sơ quá hạn", "hồ sơ". */
function areAlike(text: string, numbers: Three): boolean {
  const heads = numbers.map(({ span }) => unitAt(text, span.end).split(' ').slice(0, 2).join(' '));
  return heads[0] !== '' && heads.every(head => head === heads[0]);
}
