import { agrees, isCutOff } from '../evidence/evidence';
import type { Hypothesis } from '../evidence/hypothesis';
import type { Measure } from '../measures/measure';
import { rateOf, type Tie } from '../evidence/ties';

/** Percentages with fewer digits than this agree by chance too often to prove a base, and others prove one only together. */
const PROVING = 100n;
const LEAST = 10n;
/** What a percentage with enough digits proves, and one with fewer. */
const WHOLLY = 2;
const PARTLY = 1;

/**
 * Shares stand in lists: where other percentages of a list are true of a whole, this one is most likely of it too. Gives the
 * readings back with the ties of such wholes raised.
 */
export function confirmShares(
  readings: readonly (readonly Hypothesis[])[],
): readonly (readonly Hypothesis[])[] {
  const shares = readings.filter(hypotheses => hypotheses.some(({ relation }) => relation === 'share'));
  const proved = shares.map(wholesProvedBy);
  if (proved.every(({ size }) => size === 0)) return readings;
  const places = new Map(shares.map((hypotheses, place) => [hypotheses, place]));
  return readings.map(hypotheses => {
    const place = places.get(hypotheses);
    return place === undefined
      ? hypotheses
      : hypotheses.map(hypothesis => confirm(hypothesis, { proved, place }));
  });
}

/** How far the percentages of a text prove a whole, by the part that is of it. */
interface Proof {
  readonly part: Measure;
  readonly weight: number;
}

/** The wholes that a percentage is true of, and how far it proves each. */
type ProvedParts = ReadonlyMap<string, Proof>;

function wholesProvedBy(hypotheses: readonly Hypothesis[]): ProvedParts {
  const proved = hypotheses.filter(proves);
  return new Map(
    proved.flatMap(reading => {
      const weight = reading.target.number.value.units >= PROVING ? WHOLLY : PARTLY;
      return reading.operands.slice(0, 1).map(part => [keyOf(reading), { part, weight }] as const);
    }),
  );
}

function proves(hypothesis: Hypothesis): boolean {
  const { relation, target, tie, operands } = hypothesis;
  return (
    relation === 'share' &&
    !ASIDE.test(tie) &&
    operands[0]?.slash !== 'part' &&
    target.number.value.units >= LEAST &&
    (agrees(hypothesis) || isCutOff(hypothesis))
  );
}

/** The whole of a share: what stands behind its part. */
function keyOf({ operands }: Hypothesis): string {
  return operands
    .slice(1)
    .map(({ index }: Measure) => index)
    .join(' ');
}

/** What the percentages of a text prove, and which of them is looked at. */
interface Proofs {
  readonly proved: readonly ProvedParts[];
  readonly place: number;
}

/** So many percentages before and behind one are of its list. */
const REACH = 6;

function confirm(hypothesis: Hypothesis, { proved, place }: Proofs): Hypothesis {
  const { relation, tie } = hypothesis;
  if (relation !== 'share' || ASIDE.test(tie) || OPEN.test(tie)) return hypothesis;
  const key = keyOf(hypothesis);
  const proofOf = (other: number): number => proved[other]?.get(key)?.weight ?? 0;
  const isNext = proofOf(place - 1) + proofOf(place + 1) > 0;
  let proof = 0;
  for (let other = place - REACH; other <= place + REACH; other += 1)
    if (other !== place) proof += proofOf(other);
  if (proof < WHOLLY) return hypothesis;
  const isOften = proof >= 2 * WHOLLY;
  if (isOften && isPartition(hypothesis, { proved, place })) return { ...hypothesis, tie: PARTITION };
  const listed = `share listed ${isNext ? 'next' : 'far'} ${isOften ? 'often' : 'once'}`;
  return rateOf(listed) > rateOf(tie) ? { ...hypothesis, tie: listed } : hypothesis;
}

/** Told at any distance: no entry can be of another whole. */
export const PARTITION: Tie = 'share told partition';

/** True where the parts of a list that follow each other come to the whole that the others prove. */
function isPartition(hypothesis: Hypothesis, { proved, place }: Proofs): boolean {
  const [part, whole, ...more] = hypothesis.operands;
  if (part === undefined || whole === undefined || more.length > 0 || agrees(hypothesis)) return false;
  const key = keyOf(hypothesis);
  let sum = part.value.low;
  for (const step of [-1, 1]) {
    for (let other = place + step; ; other += step) {
      const next = proved[other]?.get(key);
      if (next === undefined) break;
      sum += next.part.value.low;
    }
  }
  return !part.isMeasured && sum === whole.value.low;
}

/** True where the words leave open what a share is of, or make it one of something else. */
export function isApart(tie: Tie): boolean {
  return ASIDE.test(tie) || OPEN.test(tie);
}

/** A part that does not hang on its percentage proves nothing, and neither does a whole that is written nowhere. */
const ASIDE = / (?:aside|free|second|unwritten)(?: |$)/u;

/** A share of something else than the others of its list. */
const OPEN = /^share (?:other|plan|compared|bar) /u;
