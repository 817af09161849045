import { addIntervals, subtractIntervals, type Interval } from '../../arithmetic/interval';
import { percentOf, type Hypothesis, type Relation } from './hypothesis';
import { leadOf } from './lead';
import type { Measure, Statement, Way } from './measure';
import { likenessOf } from './noun';
import { pairsFor, type MeasurePair } from './pairs';
import { before, behind } from './window';

/** The readings of a percentage as a rise, a fall or an excess. */
export function growthHypotheses(statement: Statement, rate: Measure): readonly Hypothesis[] {
  if (rate.kind !== 'rate') return [];
  const lead = leadOf(rate);
  const implied = amountsOf(statement, rate).flatMap(amount => impliedBases(statement, { rate, amount }));
  if (lead === 'none' || (lead === 'share' && implied.length === 0)) return implied;
  const pairs = pairsFor(statement, rate, 'count').flatMap(pair => growthOf(rate, pair));
  return [...implied, ...pairs];
}

/** "giảm 23 vụ (-7,44%)", "tăng 34,7% (tăng 24.860 doanh nghiệp)": the counts that the percentage may tell in another way. */
function amountsOf(statement: Statement, rate: Measure): readonly Measure[] {
  const isCount = (measure: Measure | undefined): measure is Measure =>
    measure?.kind === 'count' && measure.sentence === rate.sentence && measure.slash === null;
  const near = statement[rate.index - 1];
  const next = statement[rate.index + 1];
  const isTold = RESTATES.test(rate.gap) && rate.gap.length < LONGEST;
  const beside = isCount(near) && near.way !== null && isTold ? [near] : [];
  const isBehind = isCount(next) && (next.way ?? rate.way) !== null && BEHIND.test(next.gap);
  if (isBehind || beside.length > 0) return isBehind ? [...beside, next] : beside;
  if (!TOLD_AGAIN.test(rate.gap)) return [];
  return statement
    .slice(Math.max(0, rate.index - 4), rate.index)
    .filter(measure => isCount(measure) && measure.way !== null)
    .slice(-1);
}

/** " (", " (giảm ", ", tương đương ". */
const BEHIND =
  /^ ?(?:[([]|, ?(?:tương đương|tương ứng|tức)) ?(?:tăng|giảm|bằng|với|tương ứng)?(?: thêm)? ?$/u;

const TOLD_AGAIN = /(?:tương ứng|tức|tỷ lệ|tỉ lệ|tốc độ|bằng|mức)(?: (?:giảm|tăng|với|là))*\s?$/u;

const RESTATES =
  /(?:[([]|,|;| bằng| tương ứng| tương đương| tỷ lệ| tỉ lệ| hay| tức|=)(?: (?:bằng|tương ứng|tương đương|tăng|giảm|tức|tỷ lệ|tỉ lệ|là|với|khoảng|đạt|mức))*\s?[([]?\s?(?:bằng |tương ứng |tương đương |tăng |giảm |tức |tỷ lệ |tỉ lệ |= ?)*[-–−+]?\s?$/u;
const LONGEST = 90;

interface Told {
  readonly rate: Measure;
  readonly amount: Measure;
}

/** "giảm 11,75 điểm (1,12%) còn 1.033,95 điểm": the value now behind its change. */
const NOW = /^\)?,? ?(?:còn|xuống|lên|đạt)(?: còn)? ?$/u;

/** The base is the value now without what came to it, or a value that is written. */
function impliedBases(statement: Statement, { rate, amount }: Told): readonly Hypothesis[] {
  const way = amount.way ?? rate.way;
  let rank = 0;
  const later = behind(statement, rate).filter(({ gap }) => NOW.test(gap));
  return [...before(statement, rate), ...later]
    .filter(now => now !== amount && now.kind === 'count' && now.slash !== 'whole' && now.value.low > 0n)
    .flatMap(now => {
      const likeness = likenessOf(now.noun, amount.noun);
      if (likeness === 'other') return [];
      if (now.way === null) rank += 1;
      const tie = `implied ${likeness} ${now.way === null ? `r${String(Math.min(3, rank))}` : 'amount'} ${now.sentence === rate.sentence ? 'near' : 'far'}`;
      const bases =
        way === 'either'
          ? [less(now, amount), more(now, amount)]
          : [way === 'up' ? less(now, amount) : more(now, amount)];
      return [
        ...bases.map(base => growth(rate, [now, amount], { part: amount.value, base, tie })),
        growth(rate, [amount, now], { part: amount.value, base: now.value, tie: `over ${tie}` }),
      ];
    });
}

function less(now: Measure, amount: Measure): Interval {
  return subtractIntervals(now.value, amount.value);
}

function more(now: Measure, amount: Measure): Interval {
  return addIntervals(now.value, amount.value);
}

function growth(
  target: Measure,
  operands: readonly Measure[],
  {
    part,
    base,
    tie,
    relation = 'growth',
  }: { readonly part: Interval; readonly base: Interval; readonly tie: string; readonly relation?: Relation },
): Hypothesis {
  return { relation, target, operands, quotient: percentOf(part, base), tie };
}

/** A value now and one before, the change of which the percentage is. */
function growthOf(rate: Measure, { first, second, tie }: MeasurePair): readonly Hypothesis[] {
  if (second.value.low <= 0n) return [];
  const way: Way | null = rate.way;
  const isRise = first.value.low >= second.value.low;
  if ((way === 'up' && !isRise) || (way === 'down' && isRise)) return [];
  const part = isRise
    ? subtractIntervals(first.value, second.value)
    : subtractIntervals(second.value, first.value);
  const relation = leadOf(rate) === 'excess' ? 'excess' : 'growth';
  // What was done stands behind its plan, or the plan says that it is one.
  if (relation === 'excess' && tie.startsWith('reverse')) return [];
  return [growth(rate, [first, second], { part, base: second.value, tie: `pair ${tie}`, relation })];
}
