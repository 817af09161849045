import { agrees } from './evidence/evidence';
import type { Hypothesis } from './evidence/hypothesis';
import { rateOf } from './evidence/ties';
import type { Measure } from './measures/measure';

/** The readings of the figures of a statement, in order of the text. */
type Readings = readonly (readonly Hypothesis[])[];

/** A percentage that agrees with a reading of this rate or above says what its part is of. */
const SETTLING = 0.04;
/** Of fewer digits, too many agree by chance. */
const TELLING = 100n;

/**
 * Without what percentages deny: the sums that do not add up and have a part of one of their parts among them ("8.760 nhân khẩu, trong đó
 * 5.240 lao động; đã qua đào tạo 3.510, đạt 67,0%": those who were trained are some of the 5.240), and the shares of a part that is the whole
 * of its whole ("kết nạp 145 đảng viên (đạt 116% chỉ tiêu), trong đó 78 nữ (53,79%)").
 */
export function withoutDenied(readings: Readings): Readings {
  const wholes = wholesByPart(readings);
  if (wholes.size === 0) return readings;
  return readings.map(hypotheses =>
    hypotheses.filter(own => !(hasNested(own, wholes) || isTurnedRound(own, wholes)) || agrees(own)),
  );
}

/** What percentages prove some figures to be of. */
function wholesByPart(readings: Readings): Wholes {
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

type Wholes = ReadonlyMap<Measure, ReadonlySet<Measure>>;

function hasNested({ relation, operands }: Hypothesis, wholes: Wholes): boolean {
  if (relation !== 'sum') return false;
  return operands.some(part => operands.some(other => wholes.get(part)?.has(other) === true));
}

function isTurnedRound({ relation, operands: [part, whole] }: Hypothesis, wholes: Wholes): boolean {
  if (relation !== 'share' || part === undefined || whole === undefined) return false;
  return wholes.get(whole)?.has(part) === true;
}
