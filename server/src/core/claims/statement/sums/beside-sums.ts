import { addIntervals, EXACTLY_ONE } from '../../../arithmetic/interval';
import { agrees } from '../evidence/evidence';
import type { Hypothesis } from '../evidence/hypothesis';
import { rateOf } from '../evidence/ties';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';

/** A sum of this rate or above that agrees tells which figures beside its own make another. */
const TELLING = 0.4;

/**
 * The sums of what stands beside the figures of a sum that agrees: "426 hội nghị cho 38.716 lượt người, trong đó cấp tỉnh 18 hội nghị với 2.146
 * lượt người, …". By the place of their totals.
 */
export function besideSums(
  statement: Statement,
  readings: readonly (readonly Hypothesis[])[],
): ReadonlyMap<number, Hypothesis> {
  const found = new Map<number, Hypothesis>();
  for (const hypotheses of readings) {
    const sum = hypotheses.find(isTelling);
    const beside = sum === undefined ? null : besideOf(statement, sum);
    if (beside !== null) found.set(beside.target.index, beside);
  }
  return found;
}

function isTelling(hypothesis: Hypothesis): boolean {
  return hypothesis.relation === 'sum' && rateOf(hypothesis.tie) >= TELLING && agrees(hypothesis);
}

/** "2.231 tỷ đồng, 812 ha đất, thu hồi 286 tỷ đồng và 94 ha đất, xử lý 1.945 tỷ đồng, 718 ha đất": what stands beside total and parts. */
export function besideOf(statement: Statement, { target, operands }: Hypothesis): Hypothesis | null {
  const total = besideFigure(statement, target);
  if (total === null || likenessBetween(total, target) === 'same') return null;
  const parts: Measure[] = [];
  for (const operand of operands) {
    const part = besideFigure(statement, operand);
    if (part === null || likenessBetween(part, total) !== 'same') return null;
    parts.push(part);
  }
  const dividend = parts.map(({ value }) => value).reduce(addIntervals);
  const quotient = { dividend, divisor: EXACTLY_ONE };
  return { relation: 'sum', target: total, operands: parts, quotient, tie: 'sum beside' };
}

function besideFigure(statement: Statement, { index, sentence }: Measure): Measure | null {
  const next = statement[index + 1];
  return next?.kind === 'count' && next.sentence === sentence && next.way === null && BESIDE.test(next.gap)
    ? next
    : null;
}

/** " tỷ đồng và ", " vụ, ", " vụ/", " hội nghị với ", " hội nghị tuyên truyền cho ". */
const BESIDE = /^(?: \p{L}+){1,5}(?:(?:,| và|, và|,? với|,? cho) | ?\/ ?)$/u;
