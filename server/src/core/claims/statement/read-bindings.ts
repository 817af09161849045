import { joinSpans } from '../../text/span';
import type { FigureClaim } from '../claim';
import type { BindingClaim } from './binding';
import { agrees, computedOf, isCutOff } from './evidence';
import { hypothesesOf } from './hypotheses';
import type { Hypothesis } from './hypothesis';
import type { Measure } from './measure';
import { listHypotheses } from './lists';
import { agreementOdds, slipOdds } from './odds';
import { readStatement } from './read-statement';
import { confirmShares } from './siblings';
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
export function readBindings(text: string, figures: readonly FigureClaim[]): readonly BindingClaim[] {
  const statement = readStatement(text, figures);
  const listed = listHypotheses(statement);
  const readings = statement.map(target => {
    if (!isReckoned(target)) return [];
    const inList = listed.get(target.index);
    const own = hypothesesOf(statement, target);
    return inList === undefined ? own : [...own, inList];
  });
  return confirmShares(readings).flatMap(hypotheses => {
    const binding = settle(hypotheses);
    return binding === null ? [] : [binding];
  });
}

/** "đạt khoảng 97,6%": whoever writes decimals has reckoned. */
function isReckoned({ qualifier, number }: Measure): boolean {
  const isExact =
    qualifier === 'exact' ||
    (qualifier === 'about' && (number.value.scale > 0 || !isRound(number.value.units)));
  return isExact && number.problem !== 'mixed-separators' && number.problem !== 'ambiguous-dot';
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

/** "khoảng 420 tỷ đồng" is a round figure; "ước 612.800 lượt" was reckoned. */
function isExact({ operands }: Hypothesis): boolean {
  return operands.every(({ qualifier, number }) => {
    if (qualifier === 'about') return !isRound(number.value.units);
    return qualifier === 'exact' || qualifier === 'bound';
  });
}

/** True for a number that says something in two digits at most: 420, 3.000. */
function isRound(units: bigint): boolean {
  return units.toString().replace(/0+$/u, '').length < 3;
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
  const figures = [target, ...operands].map(({ number, span }) => ({ number, span }));
  return {
    kind: 'binding',
    span: figures.map(({ span }) => span).reduce(joinSpans),
    relation,
    target: { number: target.number, span: target.span },
    operands: figures.slice(1),
    computed: computedOf(hypothesis),
    verdict,
    tie,
    isSure: verdict === 'differs' && slipOdds(hypothesis) >= SURE && rateOf(tie) >= STRONG,
  };
}
