import { agrees } from '../evidence/evidence';
import { rateOf } from '../evidence/ties';
import type { Hypothesis } from '../evidence/hypothesis';
import type { Measure } from '../measures/measure';

/** The readings of the figures of a statement, in order of the text. */
type Readings = readonly (readonly Hypothesis[])[];

/**
 * Without the sums of parts that are known to make another total: "40/50 chi bộ … xuất sắc 8, tốt 20, khá 12" are those of the 40. Linear,
 * since few totals share a part.
 */
export function withoutExplained(readings: Readings): Readings {
  const made = totalsByPart(readings);
  if (made.size === 0) return readings;
  return readings.map(hypotheses => hypotheses.filter(own => !isExplained(own, made)));
}

/** The readings that make a total, by each of its parts. */
function totalsByPart(readings: Readings): ReadonlyMap<Measure, readonly Hypothesis[]> {
  const made = new Map<Measure, Hypothesis[]>();
  for (const reading of readings.flatMap(hypotheses => hypotheses.filter(isMet)))
    for (const part of reading.operands) {
      const known = made.get(part);
      if (known === undefined) made.set(part, [reading]);
      else known.push(reading);
    }
  return made;
}

/** Its parts are all among those of the other total, so any one of them leads to it. */
function isExplained(own: Hypothesis, made: ReadonlyMap<Measure, readonly Hypothesis[]>): boolean {
  const [part] = own.operands;
  const others = part === undefined ? undefined : made.get(part);
  return others?.some(other => explains(other, own)) === true;
}

/** A total that so likely a reading makes needs no other parts. */
const LIKELY = 0.2;

function isMet(hypothesis: Hypothesis): boolean {
  return hypothesis.relation === 'sum' && rateOf(hypothesis.tie) >= LIKELY && agrees(hypothesis);
}

/** True where the parts of a reading are some of those that make another total; if not all, its own target is one of them too. */
function explains(made: Hypothesis, { relation, target, operands }: Hypothesis): boolean {
  if (relation !== 'sum' || target.value.low === made.target.value.low) return false;
  if (operands.length !== made.operands.length && !made.operands.includes(target)) return false;
  return operands.every(part => made.operands.includes(part));
}
