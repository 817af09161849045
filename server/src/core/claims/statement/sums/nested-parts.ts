import { agrees } from '../evidence/evidence';
import type { Hypothesis } from '../evidence/hypothesis';
import { rateOf } from '../evidence/ties';
import type { Measure } from '../measures/measure';

/** The readings of the figures of a statement, in order of the text. */
type Readings = readonly (readonly Hypothesis[])[];

/** A percentage that agrees with a reading of this rate or above says what its part is of. */
const SETTLING = 0.04;
/** Of fewer digits, too many agree by chance. */
const TELLING = 100n;

/**
 * Without the sums that do not add up and have a part of one of their parts among them: "8.760 nhân khẩu, trong đó 5.240 lao động; đã qua đào
 * tạo 3.510, đạt 67,0%" says by the percentage that those who were trained are some of the 5.240.
 */
export function withoutNestedSums(readings: Readings): Readings {
  const wholes = wholesByPart(readings);
  if (wholes.size === 0) return readings;
  return readings.map(hypotheses => hypotheses.filter(own => !hasNested(own, wholes)));
}

/** What percentages prove some figures to be of. */
function wholesByPart(readings: Readings): ReadonlyMap<Measure, ReadonlySet<Measure>> {
  const found = new Map<Measure, Set<Measure>>();
  for (const reading of readings.flatMap(hypotheses => hypotheses.filter(proves))) {
    const [part, whole] = reading.operands;
    if (part === undefined || whole === undefined) continue;
    const known = found.get(part);
    if (known === undefined) found.set(part, new Set([whole]));
    else known.add(whole);
  }
  return found;
}

function proves(reading: Hypothesis): boolean {
  const { relation, target, operands, tie } = reading;
  if (relation !== 'share' || operands.length !== 2 || target.number.value.units < TELLING) return false;
  return rateOf(tie) >= SETTLING && agrees(reading);
}

function hasNested(sum: Hypothesis, wholes: ReadonlyMap<Measure, ReadonlySet<Measure>>): boolean {
  if (sum.relation !== 'sum') return false;
  const isNested = sum.operands.some(part =>
    sum.operands.some(other => wholes.get(part)?.has(other) === true),
  );
  return isNested && !agrees(sum);
}
