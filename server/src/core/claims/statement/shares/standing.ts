import { agrees } from '../evidence/evidence';
import { percentOf, type Hypothesis } from '../evidence/hypothesis';
import { rateOf } from '../evidence/ties';
import type { Measure } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { isNamedBy, namedBaseOf } from './base-words';

/** So many wholes are kept for what comes behind. */
const MOST = 3;
/** A percentage that agrees with a reading of this rate or above tells its whole. */
const SETTLING = 0.2;
const PROVING = 100n;

/**
 * Gives percentages that no reading settles the wholes of others before them, however far back those stand: "kết nạp 48.316 đảng viên …
 * Đảng viên nữ là 17.825, chiếm 36,89%. … Là người dân tộc thiểu số: 5.946, chiếm 12,3%". Linear.
 */
export function withStandingWholes(
  readings: readonly (readonly Hypothesis[])[],
): readonly (readonly Hypothesis[])[] {
  let standing: readonly Measure[] = [];
  return readings.map(hypotheses => {
    const shares = hypotheses.filter(({ relation }) => relation === 'share');
    if (shares.length === 0) return hypotheses;
    const settling = shares.find(settles);
    const whole = settling?.operands[1];
    if (settling !== undefined && whole !== undefined) {
      const isProof = settling.operands.length === 2 && settling.target.number.value.units >= PROVING;
      if (isProof) standing = [whole, ...standing.filter(other => other !== whole)].slice(0, MOST);
      return hypotheses;
    }
    return standing.length === 0 ? hypotheses : [...hypotheses, ...standingOf(shares, standing)];
  });
}

function settles(hypothesis: Hypothesis): boolean {
  return rateOf(hypothesis.tie) >= SETTLING && agrees(hypothesis);
}

/** The readings of what hangs on the percentage as a part of those wholes that it was not compared with. */
function standingOf(shares: readonly Hypothesis[], standing: readonly Measure[]): readonly Hypothesis[] {
  const tied = shares.find(({ tie }) => TIED.test(tie));
  const part = tied?.operands[0];
  if (tied === undefined || part === undefined) return [];
  const { target } = tied;
  const base = namedBaseOf(target);
  if (base.kind !== 'none' && base.kind !== 'named') return [];
  const compared = new Set(
    shares.filter(({ operands }) => operands.length === 2).map(({ operands }) => operands[1]),
  );
  return standing
    .filter(whole => !compared.has(whole) && whole !== part && whole.value.high >= part.value.low)
    .filter(whole => likenessBetween(whole, part) !== 'other')
    .flatMap(whole => {
      const around = ` ${whole.gap.slice(-80)} ${whole.noun} ${whole.behind.slice(0, 50)} `;
      if (base.kind === 'named' && !isNamedBy(base, around)) return [];
      const said = base.kind === 'named' ? 'this' : 'unsaid';
      const quotient = percentOf(part.value, whole.value);
      const tie = `share standing ${said} ${likenessBetween(whole, part)}`;
      return [{ relation: 'share', target, operands: [part, whole], quotient, tie } as const];
    });
}

const TIED = /^share \S+ (?:tied|clause) /u;
