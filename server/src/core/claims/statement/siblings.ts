import { agrees } from './evidence';
import type { Hypothesis } from './hypothesis';
import type { Measure } from './measure';

/** Percentages with fewer digits than this agree by chance too often to prove a base. */
const PROVING = 100n;

/**
 * Shares stand in lists: where other percentages of a list are true of a whole, this one is most likely of it too. Gives the
 * readings back with the ties of such wholes raised.
 */
export function confirmShares(
  readings: readonly (readonly Hypothesis[])[],
): readonly (readonly Hypothesis[])[] {
  const proved = new Map<string, Set<Measure>>();
  for (const hypothesis of readings.flat()) {
    if (hypothesis.relation !== 'share' || !proves(hypothesis)) continue;
    const key = keyOf(hypothesis);
    const rates = proved.get(key) ?? new Set<Measure>();
    proved.set(key, rates.add(hypothesis.target));
  }
  if (proved.size === 0) return readings;
  return readings.map(hypotheses => hypotheses.map(hypothesis => confirm(hypothesis, proved)));
}

function proves(hypothesis: Hypothesis): boolean {
  const { target, tie, operands } = hypothesis;
  return (
    !tie.startsWith('aside') &&
    operands[0]?.slash !== 'part' &&
    target.number.value.units >= PROVING &&
    agrees(hypothesis)
  );
}

/** The whole of a share: what stands behind its part. */
function keyOf({ operands }: Hypothesis): string {
  return operands
    .slice(1)
    .map(({ index }) => index)
    .join(' ');
}

function confirm(hypothesis: Hypothesis, proved: ReadonlyMap<string, ReadonlySet<Measure>>): Hypothesis {
  if (hypothesis.relation !== 'share' || /^(?:aside|other|plan) /u.test(hypothesis.tie)) return hypothesis;
  const rates = proved.get(keyOf(hypothesis));
  const others = (rates?.size ?? 0) - (rates?.has(hypothesis.target) === true ? 1 : 0);
  if (others === 0) return hypothesis;
  return { ...hypothesis, tie: others === 1 ? 'listed' : 'listed-often' };
}
