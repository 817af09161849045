import { addIntervals, subtractIntervals } from '../../../arithmetic/interval';
import { amountsOf } from './amounts';
import { isYearly, markValues } from './bases';
import type { Hypothesis, MadeWhole } from '../evidence/hypothesis';
import { growth, growthOf } from './growth-of';
import { indexHypotheses } from './indices';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { looseTieOf } from './pair';
import { pairsFor } from './pairs';
import { respectivePair } from './respective-pairs';
import { isNow } from './pairs-behind';
import { toldGrowths } from './told-growths';
import { turnedGrowths } from './turned-growths';
import { isNamedBy } from '../measures/subject';
import { before, behind } from '../measures/window';

/** The readings of a percentage as a rise, a fall, an excess, or as what something is of what it was. */
export function growthHypotheses(statement: Statement, rate: Measure): readonly Hypothesis[] {
  if (rate.kind !== 'rate') return [];
  const respective = respectivePair(statement, rate, 'count');
  if (respective !== null) return growthOf(rate, respective);
  const lead = rate.lead;
  const implied = amountsOf(statement, rate).flatMap(amount => impliedBases(statement, { rate, amount }));
  if (lead === 'none' || lead === 'share') {
    const told = toldGrowths(statement, rate);
    return [...withoutNewBases(implied, told), ...indexHypotheses(statement, rate), ...told];
  }
  if (isYearly(rate)) return implied;
  const pairs = pairsFor(statement, rate, 'count');
  const straight = pairs.flatMap(pair => growthOf(rate, pair));
  return [...implied, ...straight, ...turnedGrowths(rate, pairs), ...relativeTo(statement, rate)];
}

/** Where both values are written, a rise divided by the later one is wrong, and the later one less another amount is no base. */
function withoutNewBases(implied: readonly Hypothesis[], told: readonly Hypothesis[]): readonly Hypothesis[] {
  return told.some(({ tie }) => tie === 'pair spoken' || tie.startsWith(BASE_WRITTEN)) ? [] : implied;
}

const BASE_WRITTEN = 'pair told base-behind next';

/** Of rates a percentage is mostly said in points, but may be a change of its own: "tăng 5%", not "cao hơn 5%". */
function relativeTo(statement: Statement, rate: Measure): readonly Hypothesis[] {
  if (!/(?:tăng|giảm|vượt)(?: \p{L}+)? ?$/u.test(rate.gap)) return [];
  return pairsFor(statement, rate, 'rate').flatMap(pair =>
    growthOf(rate, pair).map(reading => ({ ...reading, tie: looseTieOf('relative', pair) })),
  );
}

interface Told {
  readonly rate: Measure;
  readonly amount: Measure;
}

/** The base is the value now without what came to it, or a value that is written. */
function impliedBases(statement: Statement, told: Told): readonly Hypothesis[] {
  const { rate, amount } = told;
  const later = behind(statement, rate).filter(
    now => isNow(now) || (now.depth > rate.depth && now.bracket === amount.bracket),
  );
  const values = [...before(statement, rate), ...later].filter(
    now => now !== amount && now.kind === 'count' && now.slash !== 'whole' && now.value.low > 0n,
  );
  const like = values.filter(now => likenessBetween(now, amount) !== 'other');
  const nearest = like.find(({ way, depth }) => way === null && depth <= amount.depth);
  const first = like.findLast(({ way, sentence }) => way === null && sentence === nearest?.sentence);
  const bases = new Set(markValues(like).flatMap(({ measure, mark }) => (mark === 'base' ? [measure] : [])));
  return like.flatMap(now => {
    if (bases.has(now)) return [against(now, told)];
    const once = isOfEarlierYear(statement, now, rate) ? [against(now, told)] : [];
    const place = now.way !== null ? 'amount' : now === nearest ? 'next' : now === first ? 'first' : 'away';
    const named = isNamedBy(amount, now) ? 'named' : likenessBetween(now, amount);
    const near = now.sentence === rate.sentence ? 'near' : 'far';
    const tie = isRateOfRise(now, told) ? 'implied spoken' : `implied ${named} ${place} ${near}`;
    return [...once, ...impliedBy(now, told, isPoorShare(told, now) ? 'poor' : tie)];
  });
}

/** "nguồn vốn đạt 2.864 tỷ đồng, tăng 262 tỷ đồng so với đầu năm, tỷ lệ tăng đạt 9,8%": value, change and its rate follow each other. */
function isRateOfRise(now: Measure, { rate, amount }: Told): boolean {
  if (now.index !== amount.index - 1 || rate.index !== amount.index + 1) return false;
  if (now.sentence !== rate.sentence || now.way !== null || rate.qualifier !== 'exact') return false;
  return likenessBetween(now, amount) === 'same' && RATE_OF_RISE.test(rate.gap);
}

const RATE_OF_RISE = /, (?:tỷ lệ|tỉ lệ|tốc độ) (?:tăng|giảm)(?: trưởng)?(?: (?:đạt|là|bằng))? $/u;

/** "Năm 2019 xảy ra 85 vụ, làm chết 61 người; năm 2020 giảm 6 người chết": what is told of another year is the base of the change. */
function isOfEarlierYear(statement: Statement, now: Measure, rate: Measure): boolean {
  const later = yearIn(statement.slice(now.index + 1, rate.index + 1));
  if (later === null) return false;
  const first = Math.max(0, now.index - BEFORE);
  const own = yearIn(
    statement.slice(first, now.index + 1).filter(({ sentence }) => sentence === now.sentence),
  );
  return own !== null && own < later;
}

/** The year of a list stands so many figures before one of it at most. */
const BEFORE = 4;

/** The last year that the words before some figures name. */
function yearIn(measures: Statement): number | null {
  const years = measures.flatMap(({ gap }) => {
    const year = YEAR.exec(gap)?.groups?.['year'];
    return year === undefined ? [] : [Number(year)];
  });
  return years.at(-1) ?? null;
}

const YEAR = /năm (?<year>(?:19|20)\d\d)(?!\d)/u;

/** "so với cùng kỳ (386 vụ) giảm 41 vụ (10,6%)": the base is written. */
function against(base: Measure, { rate, amount }: Told): Hypothesis {
  const tie = `against ${likenessBetween(base, amount)}`;
  return growth(rate, [amount, base], { part: amount.value, base: base.value, tie });
}

/** "còn 372 hộ nghèo, giảm 48 hộ (2,31%)": in brackets without a word stand points of the rate of the poor. */
function isPoorShare({ rate, amount }: Told, now: Measure): boolean {
  if (rate.way !== null || !/\(\s?$/u.test(rate.gap)) return false;
  const words = [now, amount].map(({ gap, noun }) => `${gap.slice(-60)} ${noun}`);
  return words.some(told => told.includes('nghèo'));
}

function impliedBy(now: Measure, { rate, amount }: Told, tie: string): readonly Hypothesis[] {
  const way = amount.way ?? rate.way;
  const less = subtractIntervals(now.value, amount.value);
  const more = addIntervals(now.value, amount.value);
  const bases: readonly MadeWhole[] = [
    ...(way === 'down' ? [] : [{ sign: '−', value: less } as const]),
    ...(way === 'up' ? [] : [{ sign: '+', value: more } as const]),
  ];
  const part = amount.value;
  return [
    ...bases.map(made => ({ ...growth(rate, [now, amount], { part, base: made.value, tie }), made })),
    growth(rate, [amount, now], { part, base: now.value, tie: `over ${tie}` }),
  ];
}
