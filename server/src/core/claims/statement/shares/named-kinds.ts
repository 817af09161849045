import { addIntervals, type Interval } from '../../../arithmetic/interval';
import { percentOf, type Hypothesis } from '../evidence/hypothesis';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { before } from '../measures/window';
import { isOfMore } from './base-words';

/** What is told in kinds stands so near before a percentage of one of them. */
const REACH = 8;
const SHORTEST = 2;

/**
 * The readings of "tôm thẻ 1.864 ha, tôm sú 742 ha, cua 518 ha. Nuôi tôm chiếm 83,4%": the kinds that the words before a percentage name,
 * of all that are told, or of the total that they make.
 */
export function kindShares(statement: Statement, rate: Measure): readonly Hypothesis[] {
  if (rate.kind !== 'rate' || rate.lead !== 'share') return [];
  const subject = subjectOf(rate);
  if (subject.length === 0 || isOfMore(rate)) return [];
  const told = toldInKinds(before(statement, rate, REACH), rate);
  const [total, ...rest] = told;
  const all = total !== undefined && isSumOf(total, rest) ? rest : told;
  if (all.length < SHORTEST) return [];
  const scores = all.map(kind => scoreOf(subject, kind));
  const best = Math.max(...scores);
  const named = all.filter((_, at) => scores[at] === best);
  if (best === 0 || named.length === all.length || !areTold(subject, told)) return [];
  const whole = all.map(({ value }) => value).reduce(addIntervals);
  const [first, ...others] = named;
  if (first === undefined) return [];
  if (others.length === 0 && all !== told && total !== undefined)
    return [
      { ...shareOf(rate, first.value, total.value), operands: [first, total], tie: 'share kind total' },
    ];
  if (!areBeside(all) || (others.length === 0 && !SHARES.test(rate.gap))) return [];
  return [
    {
      ...shareOf(rate, others.map(({ value }) => value).reduce(addIntervals, first.value), whole),
      operands: [first, ...all],
      tie: `share kind summed ${others.length === 0 ? 'one' : 'several'}`,
      made: { sign: '+', value: whole },
    },
  ];
}

/** True where nothing of a subject is new: "sản lượng ngô" is not of what only areas were told. */
function areTold(subject: readonly string[], told: readonly Measure[]): boolean {
  const words = told.flatMap(({ gap, noun, behind }) => `${gap} ${noun} ${behind}`.split(MARKS));
  const all = new Set(words);
  return subject.every(word => all.has(word));
}

const MARKS = /[^\p{L}]+/u;

/** True for counts of one sentence none of which holds the next, or is what another became. */
function areBeside(all: readonly Measure[]): boolean {
  const [first, ...others] = all;
  return others.every(
    ({ sentence, depth, gap }) =>
      sentence === first?.sentence && depth === first.depth && !HOLDS.test(gap) && !gap.includes('/'),
  );
}

const HOLDS = /(?<!\p{L})(?:trong|từ|lên|xuống|còn|gồm|có|với|là)(?!\p{L})/u;
const SHARES = /(?:chiếm|phục vụ)(?: \p{L}+){0,2} ?$/u;

function shareOf(
  target: Measure,
  part: Interval,
  whole: Interval,
): Pick<Hypothesis, 'relation' | 'target' | 'quotient'> {
  return { relation: 'share', target, quotient: percentOf(part, whole) };
}

/** The like counts of one or two sentences before a percentage, in the order of the text. */
function toldInKinds(near: readonly Measure[], { sentence }: Measure): readonly Measure[] {
  const counts = near.filter(
    count =>
      count.kind === 'count' &&
      count.way === null &&
      count.slash === null &&
      count.value.low > 0n &&
      sentence - count.sentence <= 1,
  );
  const [last] = counts;
  return last === undefined ? [] : counts.filter(count => likenessBetween(count, last) === 'same').reverse();
}

function isSumOf({ value }: Measure, parts: readonly Measure[]): boolean {
  if (parts.length < SHORTEST) return false;
  const sum = parts.map(part => part.value).reduce(addIntervals);
  return sum.low <= value.high && sum.high >= value.low;
}

/** The words of the clause before a percentage that say of what it is. */
function subjectOf({ gap }: Measure): readonly string[] {
  const clause = CLAUSE.exec(gap)?.groups?.['subject'] ?? '';
  return clause.split(' ').filter(word => word !== '' && !EMPTY.has(word));
}

const CLAUSE =
  /[,;.] ?(?<subject>\p{L}+(?: \p{L}+){0,8}) (?:chiếm|đạt|bằng|phục vụ|là)(?: (?:tỷ lệ|tỉ lệ|tỷ trọng|tới|đến|được|cho))* ?$/u;
const EMPTY: ReadonlySet<string> = new Set(
  'và như vậy trong đó riêng tính ra số các nhóm tỷ tỉ lệ trọng mới chỉ còn đã thì của là có tổng'.split(' '),
);

/** How many words of a subject stand around a count. */
function scoreOf(subject: readonly string[], { gap, noun, behind }: Measure): number {
  const name = ` ${AHEAD.exec(gap)?.[0] ?? ''} ${noun} ${BEHIND.exec(behind)?.[0] ?? ''} `;
  return subject.filter(word => name.includes(` ${word} `)).length;
}

const AHEAD = /(?:(?!(?<= )và )[^,;.:()])*$/u;
const BEHIND = /^(?:(?! và )[^,;.:()])*/u;
