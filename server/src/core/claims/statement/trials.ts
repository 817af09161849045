import { agrees, isCutOff } from './evidence/evidence';
import type { Hypothesis } from './evidence/hypothesis';
import type { Statement } from './measures/measure';
import { isReckoned, readingsOf } from './readings';
import { knownTieOf, rateOf, type Tie } from './evidence/ties';

/** A reading of a figure that no likelier one settles. */
export interface TieTrial {
  /** The class whose rate it has. */
  readonly tie: Tie;
  readonly isAgreeing: boolean;
}

/** Of figures with fewer digits, too many agree by chance. */
const TELLING = 100n;

/** The readings of a statement by which the rates of the ties are counted: all those that agree where no likelier one does, or could. */
export function trialsOf(statement: Statement): readonly TieTrial[] {
  return readingsOf(statement)
    .filter(([first]) => first !== undefined && isReckoned(first.target))
    .filter(([first]) => (first?.target.number.value.units ?? 0n) >= TELLING)
    .flatMap(trialsAmong);
}

function trialsAmong(hypotheses: readonly Hypothesis[]): readonly TieTrial[] {
  const settled = Math.max(...hypotheses.filter(isMet).map(({ tie }) => rateOf(tie)), 0);
  return hypotheses
    .map(hypothesis => ({ tie: hypothesis.tie, isAgreeing: isMet(hypothesis) }))
    .filter(({ tie, isAgreeing }) => (isAgreeing ? rateOf(tie) === settled : rateOf(tie) > settled))
    .map(({ tie, isAgreeing }) => ({ tie: knownTieOf(tie), isAgreeing }));
}

/** Cut off instead of rounded is still reckoned so. */
function isMet(hypothesis: Hypothesis): boolean {
  return agrees(hypothesis) || isCutOff(hypothesis);
}
