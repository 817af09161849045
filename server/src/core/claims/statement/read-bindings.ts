import { joinSpans } from '../../text/span';
import type { BindingClaim, BoundFigure } from './binding';
import { agrees, computedOf, isCutOff } from './evidence';
import type { Hypothesis } from './hypothesis';
import type { Measure, Statement } from './measure';
import { agreementOdds, slipOdds } from './odds';
import { isVague, readingsOf } from './readings';
import { rateOf } from './ties';

/** How much likelier a slip must be than another reading before anything is told, and before it is said for sure. */
const TOLD = 0.2;
const SURE = 4;
/** Ties of this rate or above are strong. */
const STRONG = 0.7;

/**
 * Finds for each figure of a text what it is reckoned from: a reading that agrees settles it; where none does, the likeliest one
 * is kept if a slip explains the distance. In order of the text. Linear, since each figure looks at so many others at most.
 */
export function readBindings(statement: Statement): readonly BindingClaim[] {
  return settleAll(readingsOf(statement));
}

/** What each figure is reckoned from, given all its readings. */
export function settleAll(readings: readonly (readonly Hypothesis[])[]): readonly BindingClaim[] {
  return readings.flatMap(hypotheses => {
    const binding = settle(hypotheses);
    return binding === null ? [] : [binding];
  });
}

function settle(hypotheses: readonly Hypothesis[]): BindingClaim | null {
  const agreeing = likeliest(hypotheses.filter(agrees), ({ tie }) => rateOf(tie));
  if (agreeing !== null && rateOf(agreeing.tie) >= LIKELY) return bindingOf(agreeing, 'agrees');
  const cut = agreeing ?? likeliest(hypotheses.filter(isCutOff), ({ tie }) => rateOf(tie));
  const telling = hypotheses.filter(
    hypothesis =>
      rateOf(hypothesis.tie) >= LEAST && isExact(hypothesis) && !agrees(hypothesis) && !isCutOff(hypothesis),
  );
  const differing = likeliest(telling, slipOdds);
  const odds = differing === null ? 0 : slipOdds(differing);
  if (cut !== null && agreementOdds(cut) >= odds) {
    if (agreeing !== null) return bindingOf(agreeing, 'agrees');
    return rateOf(cut.tie) >= CUT ? bindingOf(cut, 'truncated') : null;
  }
  return differing !== null && odds >= TOLD ? bindingOf(differing, 'differs') : null;
}

/** Where a reading of this rate or above agrees, no other one is asked. */
const LIKELY = 0.2;

/** Ties of a lower rate tell nothing, whatever the distance. */
const LEAST = 0.01;

/** A reading of this rate or above tells what was cut off. */
const CUT = 0.7;

function isExact({ operands }: Hypothesis): boolean {
  return operands.every(measure =>
    measure.qualifier === 'about'
      ? !isVague(measure)
      : measure.qualifier === 'exact' || measure.qualifier === 'bound',
  );
}

function likeliest(
  hypotheses: readonly Hypothesis[],
  measure: (hypothesis: Hypothesis) => number,
): Hypothesis | null {
  let best: Hypothesis | null = null;
  let most = -1;
  for (const hypothesis of hypotheses) {
    const value = measure(hypothesis);
    if (value > most) [best, most] = [hypothesis, value];
  }
  return best;
}

function bindingOf(hypothesis: Hypothesis, verdict: BindingClaim['verdict']): BindingClaim {
  const { relation, target, operands, tie } = hypothesis;
  const figures = [target, ...operands].map(figureOf);
  return {
    kind: 'binding',
    span: figures.map(({ span }) => span).reduce(joinSpans),
    relation,
    target: figureOf(target),
    operands: figures.slice(1),
    computed: computedOf(hypothesis),
    verdict,
    tie,
    isSure: verdict === 'differs' && slipOdds(hypothesis) >= SURE && rateOf(tie) >= STRONG,
  };
}

function figureOf({ number, span, line }: Measure): BoundFigure {
  return { number, span, line };
}
