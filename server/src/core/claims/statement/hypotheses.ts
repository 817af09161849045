import { countHypotheses } from './counts';
import { growthHypotheses } from './growths';
import type { Hypothesis } from './hypothesis';
import type { Measure, Statement } from './measure';
import { pointsHypotheses } from './points';
import { shareHypotheses } from './shares';
import { sumHypotheses } from './sums';

/** Every reading that the words around a figure allow. */
export function hypothesesOf(statement: Statement, target: Measure): readonly Hypothesis[] {
  const readings =
    target.kind === 'count'
      ? [...countHypotheses(statement, target), ...sumHypotheses(statement, target)]
      : [
          ...shareHypotheses(statement, target),
          ...growthHypotheses(statement, target),
          ...pointsHypotheses(statement, target),
        ];
  // What is left of two equal figures divides nothing.
  return readings.filter(({ quotient }) => quotient.divisor.low > 0n);
}
