import { timesInterval } from '../../../arithmetic/interval';
import { hasMeasure } from '../../sum/kinship';
import type { Hypothesis } from '../evidence/hypothesis';
import type { Measure, Statement } from '../measures/measure';
import { headOf, likenessBetween } from '../measures/noun';
import { SIGN } from '../measures/signs';
import { before, behind } from '../measures/window';

const AVERAGE = /bình quân|trung bình|tính ra|mỗi|đạt mức/u;

/** Total and number of those who share it stand so many measures before an average. */
const REACH = 8;

/** "bình quân mỗi chi bộ 21,5 đảng viên", "bình quân 30 m2/người". */
export function averageHypotheses(statement: Statement, average: Measure): readonly Hypothesis[] {
  const words = wordsOf(statement, average);
  if (words === null) return [];
  const near = [...before(statement, average, REACH), ...behind(statement, average)].filter(
    ({ kind }) => kind === 'count',
  );
  return near.flatMap(total =>
    total.index > average.index ? [] : near.flatMap(sharers => averageOf(average, { total, sharers, words })),
  );
}

/** The words that say of what it is an average, its own or those of another before it: "86 lượt cử tri và 4,5 ý kiến mỗi cuộc". */
function wordsOf(statement: Statement, average: Measure): string | null {
  const { index, signs, sentence } = average;
  const last = statement[index - 1];
  if (((signs | (last?.signs ?? 0)) & SIGN.average) === 0) return null;
  const { gap, behind: after } = average;
  const isSecond = last?.sentence === sentence && BESIDE.test(gap) && saysAverage(last);
  if (!isSecond && !saysAverage(average)) return null;
  const next = statement[index + 1];
  const tail = next?.sentence === sentence && BESIDE.test(after) ? next.behind : '';
  return `${gap.slice(-60)} # ${after.slice(0, 30)} ${tail.slice(0, 30)}`;
}

const BESIDE = /^(?:\s\p{L}+){1,4} và $/u;

function saysAverage({ signs, gap }: Measure): boolean {
  return (signs & SIGN.average) !== 0 && AVERAGE.test(gap.slice(-60));
}

interface Shared {
  readonly total: Measure;
  readonly sharers: Measure;
  readonly words: string;
}

function averageOf(average: Measure, { total, sharers, words }: Shared): readonly Hypothesis[] {
  if (total === sharers || hasMeasure(sharers.noun) || sharers.value.low <= 0n) return [];
  if (sharers.number.value.scale > 0 && sharers.exponent === 0) return [];
  const head = headOf(sharers.noun);
  const isNamed =
    head !== '' &&
    (words.includes(` ${head}`) || words.includes(`/${head}`) || isLastOf(sharers.noun, words));
  return [
    {
      relation: 'average',
      target: average,
      operands: [total, sharers],
      quotient: { dividend: total.value, divisor: timesInterval(sharers.value, 1n) },
      tie: `average ${likenessBetween(total, average)} ${isNamed ? 'named' : 'plain'}`,
    },
  ];
}

/** "4,6 triệu lượt khách … mỗi du khách": the last word names what is counted. */
function isLastOf(noun: string, words: string): boolean {
  const last = noun.slice(noun.lastIndexOf(' ') + 1);
  if (last.length <= 2) return false;
  return [...words.matchAll(EACH)].some(({ groups }) =>
    [groups?.['first'], groups?.['second']].some(word => word?.startsWith(last)),
  );
}

/** "mỗi" with the two words behind it. */
const EACH = /mỗi (?<first>\p{L}+)(?: (?<second>\p{L}+))?/gu;
