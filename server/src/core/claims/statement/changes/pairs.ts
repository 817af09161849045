import { hasAny } from '../measures/bits';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { SIGN } from '../measures/signs';
import { isNamedBehind } from '../measures/subject';
import { before, behind } from '../measures/window';
import type { Add } from './add-pair';
import { markValues, type Value } from './bases';
import { heldValues } from './held';
import { heldPairs, pairOf, type MeasurePair } from './pair';
import { pairBefore } from './pairs-before';
import { pairAround, pairBehind } from './pairs-behind';

/** How many measures before a change may be one of its values. */
const REACH = 10;

/** The pairs of like values near a figure, of which it may be the change. */
export function pairsFor(
  statement: Statement,
  target: Measure,
  kind: Measure['kind'],
): readonly MeasurePair[] {
  const held = heldValues(statement, target);
  const near = nearPairs(statement, target, kind);
  return held?.now.kind === kind ? [...heldPairs(held), ...near] : near;
}

function nearPairs(statement: Statement, target: Measure, kind: Measure['kind']): readonly MeasurePair[] {
  const near = before(statement, target, REACH).filter(measure => isValue(measure, kind));
  const next = behind(statement, target).filter(measure => isValue(measure, kind));
  if (near.length + next.length < 2) return [];
  const pairs: MeasurePair[] = [];
  const add: Add = ({ measure: first }, { measure: second }, tie) => {
    const likeness = likenessBetween(first, second);
    if (likeness !== 'other') pairs.push(pairOf(first, second, `${tie} ${likeness}`));
  };
  const earlier = earlierOf(target, near, kind);
  const later = markValues(next);
  pairBehind(later, add);
  pairAround(target, { earlier, later }, add);
  pairBefore(earlier, { statement, target, add });
  return pairs;
}

/** Spans of time and factors are no values that change. */
const NO_VALUE: ReadonlySet<string> = new Set([
  'lần',
  'tháng',
  'năm',
  'ngày',
  'quý',
  'tuần',
  'giờ',
  'kỳ',
  'phút',
]);

function isValue(measure: Measure, kind: Measure['kind']): boolean {
  return measure.kind === kind && measure.way === null && !NO_VALUE.has(measure.head);
}

/** "hồ sơ trực tuyến (18.462 hồ sơ) gấp 3,8 lần": the bracket of a value is closed right before what is said of it. */
function isClosedBefore({ index, depth, noun }: Measure, target: Measure): boolean {
  return (
    index === target.index - 1 &&
    noun !== '' &&
    depth === target.depth + 1 &&
    hasAny(target.signs, SIGN.close) &&
    CLOSED.test(target.gap)
  );
}

const CLOSED = /^[^(),;.]*\) (?:\p{L}+ ){0,4}$/u;

/** The values before a change, the nearest first; those that it names by what stands behind it, where there are any. */
function earlierOf(target: Measure, near: readonly Measure[], kind: Measure['kind']): readonly Value[] {
  const values = markValues(near).filter(
    ({ measure, mark }) =>
      measure.depth <= target.depth || mark === 'base' || isClosedBefore(measure, target),
  );
  const named = kind === 'count' ? values.filter(({ measure }) => isNamedBehind(target, measure)) : [];
  return named.length > 1 ? named : values;
}
