import type { Interval } from '../../../arithmetic/interval';
import { isOfMore, namedBaseOf, type NamedBase } from './base-words';
import { excessHypotheses } from './excesses';
import { percentOf, type Hypothesis } from '../evidence/hypothesis';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { isForEach, isTime, isWholeOfBefore } from '../measures/roles';
import { partsOf, type Part } from './part';
import { wholesOutOf } from './derived-wholes';
import { wholesNamed } from './out-of';
import { respectivePartOf } from './respective';
import { isOfSpares, spareHypotheses } from './spares';
import { amountShares } from './amounts';
import { derivedTieOf, settingOf, shareTieOf, type ShareBase } from './share-tie';
import { isTold } from './told-tie';
import type { Tie } from '../evidence/ties';
import { isPlan } from './whole-word';
import { before, behind } from '../measures/window';

/** The readings of a percentage as 100·part/whole, for every whole that can hold the part. */
export function shareHypotheses(statement: Statement, rate: Measure): readonly Hypothesis[] {
  if (rate.kind !== 'rate') return [];
  if (isOfSpares(rate)) return spareHypotheses(statement, rate);
  const lead = rate.lead;
  if (lead === 'growth') return [];
  if (lead === 'excess') return excessHypotheses(statement, rate);
  const respective = respectivePartOf(statement, rate);
  const parts = respective === null ? partsOf(statement, rate) : [respective];
  if (parts.length === 0) return [];
  const counts = countsAround(statement, rate);
  const named = wholesNamed(statement, rate, counts);
  const setting = { statement, rate, base: baseOf(statement, rate), counts, named };
  const readings = parts.flatMap(part => readingsOf(setting, part));
  return [...withoutOthers(readings), ...amountShares(statement, rate)];
}

/** What a percentage is of: where nothing is said and two items of its list before it tell of plans, that of its own. */
function baseOf(statement: Statement, rate: Measure): NamedBase {
  const base = namedBaseOf(rate);
  if (base.kind !== 'none' || !ITEM.test(rate.gap)) return base;
  const items = before(statement, rate, LIST_REACH).filter(
    ({ kind, way, sentence, depth }) =>
      kind === 'rate' && way === null && sentence === rate.sentence && depth === rate.depth,
  );
  const isList = items.length >= PLANS && items.every(item => namedBaseOf(item).kind === 'plan');
  return isList ? { kind: 'plan', words: [] } : base;
}

/** " người, đạt ". */
const ITEM = /^(?: \p{L}+){0,4}, đạt $/u;
const LIST_REACH = 12;
const PLANS = 2;

/** Where a whole is found that the words behind a percentage name, no other one is meant. */
function withoutOthers(readings: readonly Hypothesis[]): readonly Hypothesis[] {
  if (!readings.some(({ tie }) => NAMED.test(tie))) return readings;
  return readings.map(reading =>
    reading.tie.startsWith('share other ') ? { ...reading, tie: 'share other apart' } : reading,
  );
}

const NAMED = /^share this (?:tied|subject) /u;

/** A percentage, and the counts near it that its part may be of, the nearest first. */
interface RateSetting extends ShareBase {
  readonly counts: readonly Measure[];
  /** Those that the sentence names as what it is out of. */
  readonly named: ReadonlySet<Measure>;
}

function countsAround(statement: Statement, rate: Measure): readonly Measure[] {
  const isCount = (measure: Measure): boolean =>
    measure.kind === 'count' && (measure.slash === 'whole' || !isTime(measure));
  return [...before(statement, rate).filter(isCount), ...behind(statement, rate).filter(isCount)];
}

function readingsOf(around: RateSetting, near: Part): readonly Hypothesis[] {
  const { rate } = around;
  const { part, at } = near;
  const setting = settingOf(around, near);
  const reading = (operands: readonly Measure[], value: Interval, tie: Tie): Hypothesis => ({
    relation: 'share',
    target: rate,
    operands: [part, ...operands],
    quotient: percentOf(part.value, value),
    tie,
  });
  const counts = around.counts.filter(
    count =>
      count !== part &&
      !isBesides(part, count) &&
      !isOfOtherFraction(around.statement, { part, count }) &&
      !isOtherPrice(around, { part, count }),
  );
  const canHold = holderOf(rate, part);
  const ranks = { same: 0, open: 0, other: 0 };
  const holds = (whole: Measure): boolean => canHold(whole) || isToldWhole(part, whole);
  const direct = counts.filter(holds).flatMap(whole => {
    const rank =
      whole.index < rate.index && !isNamesake(part, whole) ? (ranks[likenessBetween(part, whole)] += 1) : 1;
    const isNamed = around.named.has(whole) && OUT_OF.has(setting.hold);
    const own = shareTieOf(setting, whole, rank);
    const tie = isNamed && !isTold(own) ? 'share out-of named' : own;
    return isTold(tie) || canHold(whole) ? [reading([whole], whole.value, tie)] : [];
  });
  if (at === 'aside' || at === 'behind' || at === 'after') return direct;
  const derived = wholesOutOf(counts, part, rate).filter(
    whole => canHold(whole) && !(whole.tie === 'run' && isOfMore(rate)),
  );
  return [
    ...direct,
    ...derived.map(whole => ({
      ...reading(whole.operands, whole.value, derivedTieOf(setting, whole)),
      made: { sign: whole.sign, value: whole.value },
    })),
  ];
}

/** "1.246/1.286 thôn (96,9%) có điện, 1.198/1.268 thôn có đường": the part of a fraction is of no other fraction's whole. */
function isOfOtherFraction(
  statement: Statement,
  { part, count }: { part: Measure; count: Measure },
): boolean {
  if (part.slash !== 'part' || count.slash !== 'whole') return false;
  return statement[part.index + 1]?.value.low !== count.value.low;
}

/** "1.205 USD/ounce …, giảm còn 29,4 USD/ounce (2,38%)": no price is a part of another, but of what was planned. */
function isOtherPrice({ base }: RateSetting, { part, count }: { part: Measure; count: Measure }): boolean {
  return base.kind === 'none' && isPrice(part) && isPrice(count) && !isPlan(count);
}

/** "1.205 USD/ounce"; "18,4 tấn/ngày" is an amount. */
function isPrice(count: Measure): boolean {
  return MONEY.has(count.head) && isForEach(count);
}

const MONEY: ReadonlySet<string> = new Set(['đồng', 'đô', 'usd', 'euro']);

/** "46 vụ việc tố cáo …; 35 vụ việc tố cáo": what has the same long name stands near, whatever is between. */
function isNamesake(part: Measure, whole: Measure): boolean {
  return part.noun === whole.noun && LONG_NAME.test(part.noun);
}

const LONG_NAME = /^\p{L}+(?: \p{L}+){2}/u;

/** Parts that hang on their percentage surely enough to be out of what their sentence names. */
const OUT_OF: ReadonlySet<string> = new Set(['tied', 'subject', 'clause']);

/** "318 vụ/427 bị can": a slash between two nouns makes no fraction. */
function isBesides(part: Measure, count: Measure): boolean {
  const [first, second] = part.index < count.index ? [part, count] : [count, part];
  if (second.index !== first.index + 1 || first.slash !== null) return false;
  if (isWholeOfBefore(second)) return false;
  return /^ \p{L}+(?: \p{L}+){0,3} ?\/ ?$/u.test(second.gap) && first.head !== second.head;
}

/** Tells whether a whole can hold the part: only what is attained can be more than all. */
function holderOf(rate: Measure, part: Measure): (whole: { readonly value: Interval }) => boolean {
  const mayExceed = ATTAINED.test(rate.gap);
  return ({ value }) => value.low > 0n && (mayExceed || value.high >= part.value.low);
}

/** "756/699 hộ", "209 trong số 150 hộ": the words hold the whole fast, whatever it is. */
function isToldWhole(part: Measure, whole: Measure): boolean {
  if (whole.index !== part.index + 1 || whole.value.low <= 0n) return false;
  return part.slash === 'part' || isWholeOfBefore(whole);
}

const ATTAINED = /đạt|bằng|hoàn thành|vượt/u;
