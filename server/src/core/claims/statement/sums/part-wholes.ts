import type { Measure, Statement } from '../measures/measure';

/** Parts of which the words say themselves that not all of them are of the total before them, so that they do not make it. */
export function areOfOtherWholes(statement: Statement, total: Measure, list: readonly Measure[]): boolean {
  return hasPartOfPart(total, list) || areSharesAndCounts(statement, total, list);
}

/**
 * "286 thôn, bản, trong đó có 274 thôn, bản, có 32 thôn, bản đặc biệt khó khăn": a part that says no more than its total leaves none of it to
 * a kind of the same things, which are some of that part. Sums of money are split without such words.
 */
function hasPartOfPart({ noun, isMeasured }: Measure, list: readonly Measure[]): boolean {
  if (isMeasured || noun === '') return false;
  return list.some((part, at) => {
    const next = list[at + 1];
    if (next === undefined || part.noun !== noun || !isUnlabelled(part) || !isUnlabelled(next)) return false;
    const words = part.behind.replace(JOINT, '');
    return isName(words, noun) && KIND.test(next.behind.slice(words.length)) && next.behind.startsWith(words);
  });
}

/** "thôn", "thôn, bản": what is counted and its other names, a word each. */
function isName(words: string, noun: string): boolean {
  return words.trimStart().startsWith(noun) && !/\p{L} /u.test(words.trimStart().slice(noun.length));
}

/** ", có " at the end of what stands between two parts. */
const JOINT = /[,;]? ?(?:có )?$/u;
/** Further words, which are none of another name. */
const KIND = /^ (?!và |hoặc )\p{L}/u;

/** True for a part with no name before it. */
function isUnlabelled({ gap }: Measure): boolean {
  return UNLABELLED.test(gap);
}

const UNLABELLED = /(?:[,;:.(] ?|(?<!\p{L})(?:trong đó|gồm) )(?:có |là )?$/u;

/**
 * "tiếp 259 lượt/316 người, trong đó thường xuyên 161/201 người, định kỳ 98 lượt/115 người": a share of its own whole beside a count that has
 * none is of something else than the count.
 */
function areSharesAndCounts(statement: Statement, total: Measure, list: readonly Measure[]): boolean {
  const shares = list.filter(({ slash }) => slash === 'part');
  if (shares.length === 0 || shares.length === list.length) return false;
  return shares.some(({ index }) => {
    const whole = statement[index + 1];
    return (
      whole?.slash === 'whole' && (whole.value.high < total.value.low || whole.value.low > total.value.high)
    );
  });
}
