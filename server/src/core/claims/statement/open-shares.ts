import { isWhole } from '../../arithmetic/decimal';
import { joinSpans, type Span } from '../../text/span';
import { hasMeasure } from '../sum/kinship';
import type { BindingClaim, BoundFigure } from './evidence/binding';
import type { Measure, Statement } from './measures/measure';
import { figureOf } from './evidence/figure';
import { isAimedAt } from './shares/aimed';
import { namedBaseOf } from './shares/base-words';
import { isOfAll } from './shares/named-all';
import { readFoldedTie } from './shares/tie';

/** A count and the percentage that it is of a whole which is not said: "178 đảng viên, đạt 19,78% kế hoạch" (A8, D1). */
export interface OpenShareClaim {
  readonly kind: 'open-share';
  readonly span: Span;
  readonly part: BoundFigure;
  readonly percentage: BoundFigure;
  /** Whether the whole is a plan or the number of all. */
  readonly base: 'plan' | 'total';
}

/** Reads the shares whose whole is not said, out of the percentages that nothing else is told of. In order of the text. Linear. */
export function readOpenShares(
  statement: Statement,
  bindings: readonly BindingClaim[],
): readonly OpenShareClaim[] {
  const bound = new Set(bindings.map(({ target }) => target.span.start));
  return statement.flatMap(rate => {
    const part = statement[rate.index - 1];
    if (part === undefined || !isExactRate(rate) || !isExactCount(part)) return [];
    const base = baseOf(rate, part);
    if (base === null || !isCountOf(rate, part) || isAimedAt(statement, part, rate)) return [];
    if (bound.has(rate.span.start)) return [];
    const [first, second] = [figureOf(part), figureOf(rate)];
    const span = joinSpans(first.span, second.span);
    return [{ kind: 'open-share', span, part: first, percentage: second, base }];
  });
}

function isExactRate({ kind, qualifier, number, way }: Measure): boolean {
  return kind === 'rate' && way === null && qualifier === 'exact' && number.problem === 'none';
}

/** A whole number of things that are counted, not measured. */
function isExactCount({ kind, slash, qualifier, number, isMeasured }: Measure): boolean {
  const isCount = kind === 'count' && slash === null && number.problem === 'none';
  return isCount && qualifier === 'exact' && !isMeasured && isWhole(number.value) && number.value.units > 0n;
}

function baseOf(rate: Measure, { noun }: Measure): OpenShareClaim['base'] | null {
  if (namedBaseOf(rate).kind === 'plan') return 'plan';
  return isOfAll(rate, noun) ? 'total' : null;
}

/**
 * "178 đảng viên, đạt …", "73 xã (chiếm …)": the percentage is of the count. In "9 tháng đạt 61,4% kế hoạch", "3 xã đạt 80% kế
 * hoạch" it measures something else.
 */
function isCountOf({ gap }: Measure, { noun }: Measure): boolean {
  const tie = readFoldedTie(gap);
  if (tie === null || noun === '' || tie.relation === 'excess' || hasMeasure(noun)) return false;
  return tie.wording !== 'attainment' || /,\s*$/u.test(tie.middle);
}
