import { joinSpans } from '../../text/span';
import type { NumberClaim } from '../claim';
import type { BindingClaim, BoundFigure } from './binding';
import { agrees, computedOf, isCutOff } from './evidence';
import { hypothesesOf } from './hypotheses';
import type { Hypothesis } from './hypothesis';
import type { Measure, Statement } from './measure';
import { listHypotheses } from './lists';
import { agreementOdds, slipOdds } from './odds';
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
export function readBindings(statement: Statement): readonly BindingClaim[] {
  const listed = listHypotheses(statement);
  const readings = statement.map(target => {
    if (!isReckoned(target)) return [];
    const inList = listed.get(target.index);
    const own = hypothesesOf(statement, target);
    return inList === undefined ? own : [...own, inList];
  });
  return settleAll(confirmShares(readings));
}

/** What each figure is reckoned from, given all its readings. */
export function settleAll(readings: readonly (readonly Hypothesis[])[]): readonly BindingClaim[] {
  return readings.flatMap(hypotheses => {
    const binding = settle(hypotheses);
    return binding === null ? [] : [binding];
  });
}

/** True for a figure that someone has reckoned: no bound, and nothing vague. */
export function isReckoned({ qualifier, number, gap }: Measure): boolean {
  const isExact = qualifier === 'exact' || (qualifier === 'about' && !isVague(number, gap));
  return isExact && number.problem !== 'mixed-separators' && number.problem !== 'ambiguous-dot';
}

/** "khoảng 420 tỷ đồng" is a round figure; "đạt khoảng 97,6%" was reckoned, and so was "ước đạt 5.800 con". */
function isVague({ value }: NumberClaim, gap: string): boolean {
  const digits = value.units.toString();
  const telling = value.scale > 0 ? digits.length : digits.replace(/0+$/u, '').length;
  return telling < (ESTIMATED.test(gap.slice(-12)) ? 2 : 3);
}

/** What is reported before its period ends. */
const ESTIMATED = /ước(?: đạt| tính)? $/u;

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
  return operands.every(({ qualifier, number, gap }) =>
    qualifier === 'about' ? !isVague(number, gap) : qualifier === 'exact' || qualifier === 'bound',
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
