import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { isTime } from '../measures/roles';
import { respectiveRun } from '../measures/respective-runs';
import { pairOf, type MeasurePair } from './pair';

/**
 * "năm 2023 lần lượt là 14,26% và 18,73%, năm 2024 lần lượt là 11,08% và 14,36%, giảm tương ứng 3,18 điểm % và 4,37 điểm %": the values that stand
 * in the place of a change in the two lists before its own. Null where there are no such lists.
 */
export function respectivePair(
  statement: Statement,
  target: Measure,
  kind: Measure['kind'],
): MeasurePair | null {
  const run = respectiveRun(statement, target);
  const [first] = run?.figures ?? [];
  if (run === null || first === undefined || first.way === null) return null;
  const length = run.figures.length;
  const values = valuesBefore(statement, first, kind);
  const after = values[values.length - length + run.at];
  const before = values[values.length - 2 * length + run.at];
  const isExact = values.length === 2 * length;
  if (after === undefined || before === undefined || likenessBetween(after, before) !== 'same') return null;
  const isListed = respectiveRun(statement, after)?.figures.length === length;
  return isListed || (isExact && kind === 'rate') ? pairOf(after, before, 'respective') : null;
}

/** Two lists of figures stand so many measures before the third at most. */
const REACH = 16;

/** The values of its sentence that stand before a figure. */
function valuesBefore(statement: Statement, first: Measure, kind: Measure['kind']): readonly Measure[] {
  const near = statement.slice(Math.max(0, first.index - REACH), first.index);
  return near.filter(
    measure =>
      measure.kind === kind &&
      measure.sentence === first.sentence &&
      measure.way === null &&
      !isTime(measure) &&
      measure.qualifier !== 'bound' &&
      measure.depth === first.depth,
  );
}
