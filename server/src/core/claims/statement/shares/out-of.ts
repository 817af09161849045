import { hasAny } from '../measures/bits';
import type { Measure, Statement } from '../measures/measure';
import { SIGN } from '../measures/signs';
import { wordsAround } from './share-tie';

/** Measures of one sentence that may stand between the words that name a whole and the percentage. */
const REACH = 5;

/** "Trong số có điều kiện thi hành, đã giải quyết xong": the words that name what the rest of the sentence is out of. */
const OUT_OF =
  /(?<!\p{L}|so với )(?:trong|của) (?:tổng )?số (?:các |những )?(?<name>\p{L}+(?: (?!(?:thì|là|đã|chỉ|được)(?!\p{L}))\p{L}+){0,7})(?:,| thì| là| đã| chỉ| được)?(?: \p{L}+)*[ :,]*$/u;

/**
 * The wholes that a sentence names without their figure, and that an earlier one tells: "có 47.236 việc có điều kiện … Trong số có điều
 * kiện thi hành, đã giải quyết 23.129 việc (48,96%)". Those whose words have most of the name; none where they have less than two words of it.
 */
export function wholesNamed(
  statement: Statement,
  rate: Measure,
  counts: readonly Measure[],
): ReadonlySet<Measure> {
  const name = nameOf(statement, rate);
  if (name === null) return NONE;
  const scored = counts
    .filter(({ index, way }) => index < name.before && way === null)
    .map(count => ({ count, score: scoreOf(name.words, wordsAround(statement, count)) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  if (best < LEAST) return NONE;
  return new Set(scored.filter(({ score }) => score === best).map(({ count }) => count));
}

const NONE: ReadonlySet<Measure> = new Set();
const LEAST = 2;

interface Name {
  readonly words: readonly string[];
  /** The place of the figure before which the name stands. */
  readonly before: number;
}

function nameOf(statement: Statement, { index, sentence }: Measure): Name | null {
  for (let at = index - 1; at >= index - REACH; at -= 1) {
    const measure = statement[at];
    if (measure?.sentence !== sentence) return null;
    const name = hasAny(measure.signs, SIGN.nested) ? OUT_OF.exec(measure.gap)?.groups?.['name'] : undefined;
    if (name !== undefined) return { words: untilHas(name), before: at };
  }
  return null;
}

/** The name without the clause that goes on behind it: "đại biểu nữ có". */
function untilHas(name: string): readonly string[] {
  const words = name.split(' ');
  const end = words.indexOf('có', 1);
  return end === -1 ? words : words.slice(0, end);
}

/** How many words of a name follow each other around a whole. */
function scoreOf(words: readonly string[], around: string): number {
  let score = 0;
  words.forEach((word, at) => {
    const last = words[at - 1];
    if (last !== undefined && around.includes(` ${last} ${word} `)) score += 1;
  });
  return score === 0 ? 0 : score + 1;
}
