import { differenceOf, factorOf, growthOf } from '../../arithmetic/change';
import { compareDecimals, decimalFromInteger } from '../../arithmetic/decimal';
import { percentCutOff } from '../../arithmetic/ratio';
import { boundPair, boundRatio, directionOf } from '../../claims/statement/changes/bound-pair';
import { isHeld, isOfPair } from '../../claims/statement/changes/pair';
import type { BindingClaim, BoundFigure } from '../../claims/statement/evidence/binding';
import { magnitudeBehind } from '../../claims/statement/magnitude-words';
import type { MessageData } from '../../rule/rule';
import type { Localized } from '../../text/localized';
import type { Readable } from '../../text/span';
import { isOfPlan, nameOf, nameOfPlan } from './figure-names';
import { partOf, termOf, wholeOf, wordsOf } from './bound-figures';

/** What may be said of a change. */
export type ChangeMessage =
  | 'growth'
  | 'growth-apart'
  | 'truncated'
  | 'truncated-integer'
  | 'truncated-of'
  | 'index'
  | 'index-apart'
  | 'index-growth'
  | 'difference'
  | 'apart'
  | 'rate'
  | 'factor'
  | 'factor-apart'
  | 'direction'
  | 'direction-apart'
  | 'implied'
  | 'excess-apart';

/** The message for a figure that differs from what it is reckoned as. */
export function messageOf(text: Readable, binding: BindingClaim): ChangeMessage {
  const { relation, verdict, target } = binding;
  const isFast = isHeld(binding);
  if (relation === 'surplus') return 'index-growth';
  if (verdict === 'turned') return isFast ? 'direction' : 'direction-apart';
  if (relation === 'growth') return growthMessage(binding);
  if (relation === 'excess') return 'excess-apart';
  if (relation === 'factor') return isFast ? 'factor' : 'factor-apart';
  if (relation === 'index') return indexMessage(binding);
  if (!isFast) return 'apart';
  return relation === 'points' && !isInPoints(text, target) ? 'rate' : 'difference';
}

function indexMessage({ verdict, isSure }: BindingClaim): ChangeMessage {
  if (verdict === 'truncated') return 'truncated-of';
  return isSure ? 'index' : 'index-apart';
}

function growthMessage(binding: BindingClaim): ChangeMessage {
  const isCut = binding.verdict === 'truncated';
  if (!isOfPair(binding)) return isCut ? 'truncated-of' : 'implied';
  if (isCut) return binding.computed.scale === 0 ? 'truncated-integer' : 'truncated';
  return isHeld(binding) ? 'growth' : 'growth-apart';
}

/** "2,76 điểm phần trăm", not "2,76%". */
function isInPoints(text: Readable, { number, span }: BoundFigure): boolean {
  return /điểm/iu.test(text.slice(number.span.end, span.end));
}

/** The figures and words of the message. */
export function dataOf(text: Readable, binding: BindingClaim): MessageData {
  const { relation, target, computed } = binding;
  const ratio = boundRatio(binding);
  const data = {
    computed,
    written: wordsOf(text, target),
    ...(ratio === null ? {} : { longer: percentCutOff(ratio, computed.scale + 2) }),
  };
  if (relation === 'surplus') return { ...data, ...wordsOfIndex(text, binding) };
  return isOfPair(binding)
    ? { ...data, ...wordsOfPair(text, binding) }
    : { ...data, ...wordsOfAmount(text, binding) };
}

/** "bằng 111,7% tức là tăng 11,7%". */
function wordsOfIndex(text: Readable, { operands: [index], verdict }: BindingClaim): MessageData {
  if (index === undefined) return {};
  const isRise = compareDecimals(index.number.value, HUNDRED) >= 0;
  const direction = isRise ? 'up' : 'down';
  const other = isRise ? 'down' : 'up';
  return {
    index: wordsOf(text, index),
    direction: DIRECTIONS[direction],
    said: DIRECTIONS[verdict === 'turned' ? other : direction],
  };
}

const HUNDRED = decimalFromInteger(100);

function wordsOfPair(text: Readable, binding: BindingClaim): MessageData {
  const { target, operands, relation, computed } = binding;
  const [after, before] = operands;
  const pair = boundPair(binding);
  if (after === undefined || before === undefined || pair === null) return {};
  const direction = directionOf(pair);
  const unitFor = unitWriter(text, binding);
  const isIndex = relation === 'index';
  return {
    ...wordsOfWay(direction),
    after: isIndex ? fullNameOf(text, after) : termOf(text, after) + unitFor(after),
    before: isIndex
      ? fullNameOf(text, before)
      : (baseOf(text, binding, before) ?? termOf(text, before) + unitFor(before)),
    written: wordsOf(text, target) + unitFor(target),
    amount: termOf(text, after),
    base: termOf(text, before),
    times: TIMES[direction],
    unit: relation === 'points' ? POINTS : unitFor(target),
    points: differenceOf(pair.before, pair.after),
    relative: growthOf(pair, Math.max(computed.scale, 1)),
  };
}

/** A count with what it counts, a percentage as it is. */
function fullNameOf(text: Readable, figure: BoundFigure): Localized | string {
  return figure.span.end > figure.number.span.end ? termOf(text, figure) : nameOf(text, figure);
}

/** What was exceeded, with its name; null for any other change. */
function baseOf(text: Readable, binding: BindingClaim, before: BoundFigure): Localized | null {
  return binding.relation === 'excess' ? nameOfPlan(text, binding, before) : null;
}

/** What stands behind a figure where those of a difference have several magnitudes: "1.232 triệu", "1,5 tỷ". */
function unitWriter(text: Readable, { target, operands }: BindingClaim): (figure: BoundFigure) => string {
  const isMixed = [target, ...operands].some(({ exponent }, _, [first]) => exponent !== first?.exponent);
  const isAmount = target.span.end === target.number.span.end;
  return figure => (isMixed && isAmount ? magnitudeBehind(text, figure) : '');
}

/** Which way values go, and which the words say. */
export function wordsOfWay(direction: 'up' | 'down'): MessageData {
  return { direction: DIRECTIONS[direction], said: DIRECTIONS[direction === 'up' ? 'down' : 'up'] };
}

/** Of a change by so much: "324 (372 − 48)", where the base is what is now without it, or one that is written. */
function wordsOfAmount(text: Readable, binding: BindingClaim): MessageData {
  const { operands, made } = binding;
  const [first = '', second = ''] = operands.map(figure => partOf(text, binding, figure));
  const base = made === null ? second : wholeOf(text, binding);
  const amount = made === null ? first : second;
  return { amount, base, reckoning: reckoningOf(text, binding, { amount, base }) };
}

interface Amount {
  readonly amount: string;
  readonly base: string;
}

/** "trước đó là 197 (168 + 29), giảm 29 vụ" where the base follows from what is now; "29 trên 197" where it is written. */
function reckoningOf(text: Readable, { made, operands }: BindingClaim, { amount, base }: Amount): Localized {
  if (made === null) return { vi: `${amount} trên ${base}`, en: `${amount} of ${base}` };
  const [, figure] = operands;
  const direction = DIRECTIONS[made.sign === '−' ? 'up' : 'down'];
  const named = made.value === null || figure === undefined ? amount : nameOf(text, figure).vi;
  return {
    vi: `trước đó là ${base}, ${direction.vi} ${named}`,
    en: `the former value is ${base}, ${direction.en} ${amount}`,
  };
}

/** What an operand of a change may be called. */
type OperandNote = 'after' | 'before' | 'amount' | 'index' | 'plan' | 'done';

/** What an operand is to the change. */
export function noteOf(text: Readable, binding: BindingClaim, at: number): OperandNote {
  const { relation, made } = binding;
  if (relation === 'surplus') return 'index';
  if (relation === 'excess' && isOfPlan(text, binding)) return at === 0 ? 'done' : 'plan';
  if (isOfPair(binding)) return at === 0 ? 'after' : 'before';
  const isAmount = (made === null) === (at === 0);
  if (isAmount) return 'amount';
  return made === null ? 'before' : 'after';
}

/** "tăng 3 lần" is told with a decimal: a whole number of times is seldom rounded with care. */
export function withDecimal(binding: BindingClaim): BindingClaim {
  const pair = boundPair(binding);
  if (binding.relation !== 'factor' || binding.computed.scale > 0 || pair === null) return binding;
  const { before, after } = pair;
  const forward = directionOf(pair) === 'up' ? pair : { ...pair, before: after, after: before };
  return { ...binding, computed: factorOf(forward, 1) };
}

/** The two directions in words. */
const DIRECTIONS: Readonly<Record<'up' | 'down', Localized>> = {
  up: { vi: 'tăng', en: 'up' },
  down: { vi: 'giảm', en: 'down' },
};
const TIMES: Readonly<Record<'up' | 'down', Localized>> = {
  up: { vi: 'gấp', en: 'by a factor of' },
  down: { vi: 'giảm', en: 'down by a factor of' },
};
const POINTS: Localized = { vi: ' điểm phần trăm', en: ' percentage points' };
