import { zerosOf } from '../../arithmetic/slip';
import { joinSpans } from '../../text/span';
import { placeOf, type BindingClaim } from './evidence/binding';
import { agrees, computedOf, isCutOff, madeOf } from './evidence/evidence';
import { figureOf } from './evidence/figure';
import type { Hypothesis } from './evidence/hypothesis';
import type { Measure, Statement } from './measures/measure';
import { agreementOdds, resultOdds, slipOdds } from './evidence/odds';
import { mistypedOperands } from './evidence/operand-slip';
import { isCut, isEstimated, isReckoned, isVague, readingsOf } from './readings';
import { rateOf } from './evidence/ties';
import { isSpoken } from './shares/spoken-tie';
import { isTold, isToldApart } from './shares/told-tie';
import { withoutTwiceCounted } from './sums/twice-counted';

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
  const settled = new Map<BindingClaim, readonly Hypothesis[]>();
  for (const hypotheses of readings) {
    const binding = settle(hypotheses, slipOdds);
    if (binding === null) continue;
    settled.set(binding, hypotheses);
    const beside = binding.verdict === 'agrees' ? besideOwnParts(hypotheses) : null;
    if (beside !== null) settled.set(beside, hypotheses);
  }
  const bindings = withoutTwiceCounted(withoutTurned([...settled.keys()]));
  const explained = explainedAmong(bindings);
  if (explained.size === 0) return bindings;
  return bindings.flatMap(binding => {
    if (!explained.has(binding)) return [binding];
    const other = settle(settled.get(binding) ?? [], resultOdds);
    return other === null ? [] : [other];
  });
}

/**
 * "38/41 ủy viên dự, vắng 5 (có lý do 3, không lý do 2)": a figure whose own parts stand in a bracket behind it may agree with them and yet
 * differ from what the words before it hold fast; null where it does not.
 */
function besideOwnParts(hypotheses: readonly Hypothesis[]): BindingClaim | null {
  if (!hypotheses.some(hypothesis => isOfOwnParts(hypothesis) && agrees(hypothesis))) return null;
  const others = hypotheses.filter(hypothesis => !isOfOwnParts(hypothesis));
  const binding = settle(others, resultOdds);
  return binding?.verdict === 'differs' && rateOf(binding.tie) >= HARDLY_FAILS ? binding : null;
}

function isOfOwnParts({ relation, target, operands }: Hypothesis): boolean {
  return (
    relation === 'sum' && operands.every(({ index, depth }) => index > target.index && depth > target.depth)
  );
}

/**
 * The figures that only a slip in an operand explains where each such operand is right, since another figure agrees with it, or is told
 * already as the figure that differs.
 */
function explainedAmong(bindings: readonly BindingClaim[]): ReadonlySet<BindingClaim> {
  const open = bindings.filter(({ isOnOperands }) => isOnOperands);
  if (open.length === 0) return NONE_EXPLAINED;
  const settled = new Set(
    bindings.flatMap(binding => {
      if (binding.verdict === 'agrees') return [binding.target, ...binding.operands].map(placeOf);
      return binding.verdict === 'differs' ? [placeOf(binding.target)] : [];
    }),
  );
  const isExplained = ({ operands, mistyped }: BindingClaim): boolean =>
    operands.every((figure, at) => !mistyped.has(at) || settled.has(placeOf(figure)));
  return new Set(open.filter(isExplained));
}

const NONE_EXPLAINED: ReadonlySet<BindingClaim> = new Set();

/**
 * A sum that does not add up is told once, and not as a rest of the same figures too; but as the rest where "còn lại" says that this is what
 * was reckoned. A difference is no sum.
 */
function withoutTurned(bindings: readonly BindingClaim[]): readonly BindingClaim[] {
  const open = bindings.filter(({ verdict }) => verdict === 'differs');
  const sums = open.filter(({ relation }) => relation === 'sum');
  if (sums.length === 0 || sums.length === open.length) return bindings;
  // Of two sums of the same figures the first is meant.
  const sumOf = new Map(sums.toReversed().map(sum => [figuresOf(sum), sum]));
  const turned = new Set<BindingClaim>();
  for (const other of open) {
    if (other.relation !== 'remainder' && other.relation !== 'difference') continue;
    const sum = sumOf.get(figuresOf(other));
    if (sum !== undefined)
      turned.add(other.relation === 'difference' || other.tie.startsWith(RESTS) ? sum : other);
  }
  return turned.size === 0 ? bindings : bindings.filter(binding => !turned.has(binding));
}

const RESTS = 'told rest ';

/** Where the figures of a binding stand. */
function figuresOf({ target, operands }: BindingClaim): string {
  return [target, ...operands].map(placeOf).sort().join(' ');
}

/** How much likelier it is that something in a reading was miswritten than that it is the wrong one. */
type OddsOf = (hypothesis: Hypothesis) => number;

function settle(hypotheses: readonly Hypothesis[], oddsOf: OddsOf): BindingClaim | null {
  const turned = hypotheses.find(({ isTurned }) => isTurned === true);
  if (turned === undefined) return settleStraight(hypotheses, oddsOf);
  const straight = settleStraight(
    hypotheses.filter(({ isTurned }) => isTurned !== true),
    oddsOf,
  );
  return straight?.verdict === 'agrees' ? straight : bindingOf(turned, 'turned');
}

/** By the readings that go the way that the words say. */
function settleStraight(hypotheses: readonly Hypothesis[], oddsOf: OddsOf): BindingClaim | null {
  const [first] = hypotheses;
  if (first === undefined) return null;
  if (!isReckoned(first.target)) return bindingOf(first, agrees(first) ? 'agrees' : 'open');
  const met = hypotheses.filter(agrees);
  const agreeing = likeliest(met, rateOfReading);
  const open = met.length === 0 ? hypotheses : hypotheses.filter(hypothesis => !met.includes(hypothesis));
  const cuts = open.filter(isCutOff);
  const telling = open.filter(hypothesis => mayTell(hypothesis) && !cuts.includes(hypothesis));
  // What the words hold fast comes before a slip in the figures that it is reckoned from.
  const differing = likeliest(telling, telling.some(isToldAnyway) ? resultOdds : oddsOf);
  if (agreeing !== null && agreeing.measure >= leastSettling(differing))
    return bindingOf(agreeing.hypothesis, 'agrees');
  const cut = agreeing ?? likeliest(cuts, rateOfReading);
  const odds = differing?.measure ?? 0;
  if (cut !== null && oddsAgainst(cut.hypothesis, differing) >= odds) {
    if (agreeing !== null) return bindingOf(agreeing.hypothesis, 'agrees');
    if (cut.measure >= CUT) return bindingOf(cut.hypothesis, 'truncated');
  } else if (differing !== null && odds >= TOLD)
    return bindingOf(overWhatWas(differing.hypothesis, telling), 'differs');
  const told = telling.find(({ tie }) => isTold(tie)) ?? telling.find(({ tie }) => isSpoken(tie));
  return told === undefined ? null : bindingOf(told, 'differs');
}

/** True where the words leave so little else that any distance is told. */
function isToldAnyway({ tie }: Hypothesis): boolean {
  return isTold(tie) || isSpoken(tie);
}

/** Who divides a change by what it became may have slipped besides; what it should be is reckoned from what was. */
function overWhatWas(hypothesis: Hypothesis, telling: readonly Hypothesis[]): Hypothesis {
  if (!hypothesis.tie.startsWith(OVER)) return hypothesis;
  const tie = hypothesis.tie.slice(OVER.length);
  return telling.find(other => other.tie === tie && other.made !== undefined) ?? hypothesis;
}

const OVER = 'over ';

function mayTell(hypothesis: Hypothesis): boolean {
  return rateOfReading(hypothesis) >= LEAST && !hypothesis.tie.startsWith(NAMES_OTHER) && isExact(hypothesis);
}

/** Where a reading of this rate or above agrees, no other one is asked, but for one that hardly ever fails. */
function leastSettling(differing: Likeliest | null): number {
  if (differing === null) return LIKELY;
  const { hypothesis } = differing;
  if (isToldApart(hypothesis.tie)) return 0;
  return rateOfReading(hypothesis) >= HARDLY_FAILS ? LIKELIER : LIKELY;
}

/** How much likelier it is that a figure is of a reading than by chance, where another one that it is not of may be right. */
function oddsAgainst(reading: Hypothesis, differing: Likeliest | null): number {
  const left = differing === null ? 1 : 1 - rateOfReading(differing.hypothesis);
  return agreementOdds(reading) * left * (agrees(reading) ? 1 : CUT_OFF);
}

function rateOfReading({ tie }: Hypothesis): number {
  return rateOf(tie);
}

const LIKELY = 0.2;
const LIKELIER = 0.3;
const HARDLY_FAILS = 0.85;
/** Of the percentages, how many were cut off instead of rounded. */
const CUT_OFF = 0.1;

/** Ties of a lower rate tell nothing, whatever the distance. */
const LEAST = 0.01;

/** Where the words name another whole, one that is not it tells nothing. */
const NAMES_OTHER = 'share other ';

/** A reading of this rate or above tells what was cut off. */
const CUT = 0.7;

/** A part that is told roughly, or only how large it is at least, leaves open what the others are, however many digits it has. */
function isExact(hypothesis: Hypothesis): boolean {
  const { relation, operands } = hypothesis;
  return operands.every(measure => {
    switch (measure.qualifier) {
      case 'about':
        if (isOfOneGrain(hypothesis)) return true;
        return (relation !== 'sum' || isEstimated(measure)) && !isVague(measure);
      case 'at-least':
        return relation === 'share' ? measure.isMeasured && !isVague(measure) : isCut(measure);
      case 'nearly':
        return relation !== 'share' && isCut(measure);
      case 'bound':
        return relation !== 'sum';
      case 'exact':
        return true;
    }
  });
}

/**
 * "349.000 lượt (quốc tế khoảng 210.000 lượt; trong nước khoảng 139.000 lượt)": where no kind is left out and the total is told no more
 * roughly than its parts, "khoảng" is a habit.
 */
function isOfOneGrain({ relation, tie, target, operands }: Hypothesis): boolean {
  if (relation !== 'sum' || !tie.includes(' closed ')) return false;
  const [least, ...others] = operands.map(grainOf);
  return least !== undefined && grainOf(target) === Math.min(least, ...others);
}

/** The power of ten of the last digit of a figure that is no zero. */
function grainOf({ number: { value }, exponent }: Measure): number {
  return exponent - value.scale + zerosOf(value.units.toString());
}

/** The reading that measures most, and how much. */
interface Likeliest {
  readonly hypothesis: Hypothesis;
  readonly measure: number;
}

function likeliest(
  hypotheses: readonly Hypothesis[],
  measureOf: (hypothesis: Hypothesis) => number,
): Likeliest | null {
  let best: Likeliest | null = null;
  for (const hypothesis of hypotheses) {
    const measure = measureOf(hypothesis);
    if (best === null || measure > best.measure) best = { hypothesis, measure };
  }
  return best;
}

/** A reading of a figure with what it comes to. */
export function bindingOf(hypothesis: Hypothesis, verdict: BindingClaim['verdict']): BindingClaim {
  const { relation, target, operands, tie } = hypothesis;
  const figures = [target, ...operands].map(figureOf);
  return {
    kind: 'binding',
    span: figures.map(({ span }) => span).reduce(joinSpans),
    relation,
    target: figureOf(target),
    operands: figures.slice(1),
    computed: computedOf(hypothesis),
    made: madeOf(hypothesis),
    periods: hypothesis.periods ?? null,
    verdict,
    mistyped: verdict === 'differs' ? mistypedOf(hypothesis) : NONE_MISTYPED,
    tie,
    isOnOperands: verdict === 'differs' && isOnOperands(hypothesis),
    isSure: verdict === 'differs' && (isTold(tie) || isSurely(hypothesis)),
  };
}

function isOnOperands(hypothesis: Hypothesis): boolean {
  if (isToldAnyway(hypothesis) || resultOdds(hypothesis) >= TOLD) return false;
  return mistypedOperands(hypothesis).length > 0;
}

function mistypedOf(hypothesis: Hypothesis): BindingClaim['mistyped'] {
  const found = mistypedOperands(hypothesis);
  if (found.length === 0) return NONE_MISTYPED;
  return new Map(found.map(({ operand, value }) => [hypothesis.operands.indexOf(operand), value]));
}

const NONE_MISTYPED: BindingClaim['mistyped'] = new Map();

function isSurely(hypothesis: Hypothesis): boolean {
  return resultOdds(hypothesis) >= SURE && rateOf(hypothesis.tie) >= STRONG;
}
