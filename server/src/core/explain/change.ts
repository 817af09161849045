import { differenceOf, factorOf, type Pair } from '../arithmetic/change';
import { compareDecimals, formatDecimal } from '../arithmetic/decimal';
import type { Ratio } from '../arithmetic/ratio';
import type { Block } from '../block/block';
import { boundPair, boundRatio, directionOf } from '../claims/statement/changes/bound-pair';
import { isOfPair } from '../claims/statement/changes/pair';
import type { BindingClaim, BoundFigure } from '../claims/statement/evidence/binding';
import type { Relation } from '../claims/statement/evidence/hypothesis';
import type { Locale } from '../rule/rule';
import { spanTouches } from '../text/span';
import { writeNumber, writeQuotient, type Arithmetic } from './phrases';

/** The figures of a change, and what is reckoned of them. */
type Change = Pick<BindingClaim, 'relation' | 'operands'>;

/** Decimals shown where the document writes no percentage. */
const DECIMALS_ALONE = 2;

/** What a value became, where nothing beside it tells by how much; null where none stands at the offset of a block. */
export function explainMoveAt({ moves }: Block, offset: number, locale: Locale): Arithmetic | null {
  for (const { once, now } of moves) {
    const figure = [once, now].find(({ span }) => spanTouches(span, offset));
    if (figure === undefined) continue;
    const isRate = once.span.end > once.number.span.end;
    const change = { relation: isRate ? 'points' : 'growth', operands: [now, once] } as const;
    const formula = formulaOfPair(change, DECIMALS_ALONE, locale);
    if (formula !== null) return { span: figure.span, formula, verdict: null };
  }
  return null;
}

/** The steps of a change between two values of one magnitude; null for what is reckoned otherwise. */
export function changeFormula(binding: BindingClaim, locale: Locale): string | null {
  const { relation, operands, target, computed } = binding;
  if (relation === 'surplus') return surplusOf(binding, locale);
  if (!isOfPair(binding)) return null;
  const isPlain = operands.every(({ exponent }) => exponent === operands[0]?.exponent);
  const isSame = relation !== 'difference' || operands[0]?.exponent === target.exponent;
  return isPlain && isSame ? formulaOfPair(binding, computed.scale, locale) : null;
}

function formulaOfPair({ relation, operands }: Change, scale: number, locale: Locale): string | null {
  const [now, once] = operands;
  if (now === undefined || once === undefined) return null;
  const own = [now, once].map(figure => ({ ...figure, exponent: 0 }));
  const pair = boundPair({ operands: own });
  const ratio = boundRatio({ relation, operands: own, tie: 'pair', made: null });
  if (pair === null || ratio === null) return null;
  const [first, second] = [writeNumber(once.number, locale), writeNumber(now.number, locale)];
  return STEPS[relation]?.({ pair, ratio, scale, first, second, locale }) ?? null;
}

/** A change with its two values as they are written, the former first. */
interface Steps {
  readonly pair: Pair;
  readonly ratio: Ratio;
  readonly scale: number;
  readonly first: string;
  readonly second: string;
  readonly locale: Locale;
}

/** How the change of two values is written, for each relation of two. */
const STEPS: Readonly<Partial<Record<Relation, (steps: Steps) => string>>> = {
  growth: steps => `${writeGrowth(steps)}${writeQuotient(steps.ratio, steps.scale, steps.locale)}`,
  excess: ({ first, second, ratio, scale, locale }) =>
    `${second} / ${first} − 100%${writeQuotient(ratio, scale, locale)}`,
  index: ({ first, second, ratio, scale, locale }) =>
    `${second} / ${first}${writeQuotient(ratio, scale, locale)}`,
  points: steps => writeDifference(steps) + POINTS[steps.locale],
  difference: writeDifference,
  factor: writeFactor,
};

const POINTS = { vi: ' điểm phần trăm', en: ' percentage points' } as const;

function subtraction({ pair, first, second }: Steps): string {
  return directionOf(pair) === 'up' ? `${second} − ${first}` : `${first} − ${second}`;
}

function writeGrowth(steps: Steps): string {
  const { ratio, first, locale } = steps;
  return `(${subtraction(steps)}) / ${first} = ${formatDecimal(ratio.part, locale)} / ${first}`;
}

function writeDifference(steps: Steps): string {
  const { pair, locale } = steps;
  return `${subtraction(steps)} = ${formatDecimal(differenceOf(pair.before, pair.after), locale)}`;
}

/** The larger by the smaller, so that "giảm 72 lần" reads as a factor too. */
function writeFactor({ pair: values, first, second, locale }: Steps): string {
  const isRise = directionOf(values) === 'up';
  const pair = isRise ? values : { ...values, before: values.after, after: values.before };
  const factor = factorOf(pair, DECIMALS_ALONE);
  const back = { units: factor.units * pair.before.units, scale: factor.scale + pair.before.scale };
  const sign = compareDecimals(back, pair.after) === 0 ? '=' : '≈';
  const quotient = isRise ? `${second} / ${first}` : `${first} / ${second}`;
  return `${quotient} ${sign} ${formatDecimal(factor, locale)}`;
}

/** "111,7% − 100% = 11,7%". */
function surplusOf({ operands: [index], computed }: BindingClaim, locale: Locale): string | null {
  if (index === undefined) return null;
  const [more, less] = isOver(index)
    ? [writeNumber(index.number, locale), '100']
    : ['100', writeNumber(index.number, locale)];
  return `${more}% − ${less}% = ${formatDecimal(computed, locale)}%`;
}

function isOver({ number: { value } }: BoundFigure): boolean {
  return compareDecimals(value, { units: 100n, scale: 0 }) >= 0;
}
