import { agrees } from '../evidence/evidence';
import { rateOf } from '../evidence/ties';
import type { Hypothesis } from '../evidence/hypothesis';
import type { Measure } from '../measures/measure';

/** The readings of the figures of a statement, in order of the text. */
type Readings = readonly (readonly Hypothesis[])[];

/**
 * Without the sums of parts that are known to make another total: "40/50 chi bộ … xuất sắc 8, tốt 20, khá 12" are those of the 40; and
 * without rests of a total that its parts make with others. Linear, since few totals share a part.
 */
export function withoutExplained(readings: Readings): Readings {
  const { made, left } = readMet(readings);
  if (made.size === 0 && left.size === 0) return readings;
  return readings.map(hypotheses =>
    hypotheses.filter(own => !isExplained(own, made) && !hasPartOutside(own, left)),
  );
}

/** What the readings that agree tell. */
interface Met {
  /** The readings that make a total, by each of its parts. */
  readonly made: ReadonlyMap<Measure, readonly Hypothesis[]>;
  /** By each figure that is what one leaves of another: of how many that leaves it. */
  readonly left: ReadonlyMap<Measure, Measure>;
}

function readMet(readings: Readings): Met {
  const made = new Map<Measure, Hypothesis[]>();
  const left = new Map<Measure, Measure>();
  for (const hypotheses of readings)
    for (const reading of hypotheses) {
      if (isMet(reading)) addParts(made, reading);
      const [, part, other] = reading.operands;
      if (part !== undefined && other === undefined && isRestMet(reading)) left.set(reading.target, part);
    }
  return { made, left };
}

function addParts(made: Map<Measure, Hypothesis[]>, reading: Hypothesis): void {
  for (const part of reading.operands) {
    const known = made.get(part);
    if (known === undefined) made.set(part, [reading]);
    else known.push(reading);
  }
}

function isRestMet(hypothesis: Hypothesis): boolean {
  return hypothesis.relation === 'remainder' && isLikely(hypothesis) && agrees(hypothesis);
}

/** "Phải thi hành 2.800 việc. Có điều kiện 1.900 việc, trong đó xong 1.400 việc; còn lại 900 việc": the last is no part of the 1.900. */
function hasPartOutside(
  { relation, target, operands }: Hypothesis,
  left: ReadonlyMap<Measure, Measure>,
): boolean {
  return relation === 'sum' && operands.some(part => left.get(part) === target);
}

/** Its parts are all among those of the other total, so any one of them leads to it. */
function isExplained(own: Hypothesis, made: ReadonlyMap<Measure, readonly Hypothesis[]>): boolean {
  const part = own.operands.at(-1);
  const others = part === undefined ? undefined : made.get(part);
  return others?.some(other => explains(other, own)) === true;
}

/** A total that so likely a reading makes needs no other parts. */
const LIKELY = 0.2;
/** Parts do not make a total of so many by chance. */
const TELLING = 1000n;

function isMet(hypothesis: Hypothesis): boolean {
  const { relation, target } = hypothesis;
  if (relation !== 'sum') return false;
  return (target.number.value.units >= TELLING || isLikely(hypothesis)) && agrees(hypothesis);
}

function isLikely({ tie }: Hypothesis): boolean {
  return rateOf(tie) >= LIKELY;
}

function explains(made: Hypothesis, own: Hypothesis): boolean {
  if (own.relation === 'remainder') return leavesMore(made, own);
  return own.relation === 'sum' && isLikely(made) && takesAll(made, own);
}

/** True where the parts of a reading are some of those that make another total; if not all, its own target is one of them too. */
function takesAll(made: Hypothesis, { target, operands }: Hypothesis): boolean {
  if (target.value.low === made.target.value.low) return false;
  if (operands.length !== made.operands.length && !made.operands.includes(target)) return false;
  return operands.every(part => made.operands.includes(part));
}

/** True where a rest and what it is left by make their whole together with others. */
function leavesMore(made: Hypothesis, { target, operands }: Hypothesis): boolean {
  const [whole, ...parts] = operands;
  if (made.target !== whole || !made.operands.includes(target)) return false;
  return parts.length + 1 < made.operands.length && parts.every(part => made.operands.includes(part));
}
