import {
  compareFactor,
  compareGrowth,
  compareIndex,
  differenceOf,
  factorOf,
  growthOf,
  isDifference,
  type Pair,
} from '../../arithmetic/change';
import {
  compareDecimals,
  decimalFromInteger,
  subtractDecimals,
  type Decimal,
} from '../../arithmetic/decimal';
import { percentCutOff, percentOf } from '../../arithmetic/ratio';
import type { ChangeAmount, ChangeClaim, Direction, IndexClaim } from '../../claims/change/change';
import type { Span } from '../../text/span';

/** What is wrong with a change. */
export interface ChangeVerdict {
  readonly claim: ChangeClaim | IndexClaim;
  readonly messageId:
    | 'growth'
    | 'truncated'
    | 'truncated-integer'
    | 'index'
    | 'difference'
    | 'rate'
    | 'factor'
    | 'direction'
    | 'index-growth';
  /** Which way the values go. */
  readonly direction: Direction;
  /** Which way the text says. */
  readonly said: Direction;
  /** What the finding marks. */
  readonly span: Span;
  /** The figures of the message: computed, points, longer. */
  readonly figures: Readonly<Record<string, Decimal>>;
}

/** Judges two values and what is said of their change; null where they agree or nothing can be said for sure. */
export function judgeChange(claim: ChangeClaim): ChangeVerdict | null {
  const { before, after, amount, isAlike, isExact, isRounded } = claim;
  if (!isAlike || !isExact || before.number.value.units <= 0n || after.number.value.units <= 0n) return null;
  const pair: Pair = { before: before.number.value, after: after.number.value, isRounded };
  const order = compareDecimals(pair.after, pair.before);
  if (order === 0) return null;
  const direction = order > 0 ? 'up' : 'down';
  const said = amount?.direction ?? claim.direction;
  if (said !== null && said !== direction) {
    const span = amount !== null && amount.direction !== null ? amount.span : after.span;
    return { claim, messageId: 'direction', direction, said, span, figures: {} };
  }
  if (amount?.qualifier !== 'exact') return null;
  const judged = judgeAmount(pair, amount, before.isRate);
  return judged && { ...judged, claim, direction, said: said ?? direction, span: amount.span };
}

type Judged = Pick<ChangeVerdict, 'messageId' | 'figures'>;

function judgeAmount(pair: Pair, amount: ChangeAmount, isRate: boolean): Judged | null {
  const printed = amount.number.value;
  switch (amount.form) {
    case 'percent':
      return isRate ? judgeRate(pair, printed) : judgeGrowth(pair, printed);
    case 'index': {
      const agrees = compareIndex(pair, printed) !== 'differs';
      const ratio = { part: pair.after, whole: pair.before, relation: 'ratio', isRounded: false } as const;
      return agrees ? null : { messageId: 'index', figures: { computed: percentOf(ratio, printed.scale) } };
    }
    case 'count':
    case 'points': {
      if (isDifference(pair, printed)) return null;
      return { messageId: 'difference', figures: { computed: differenceOf(pair.before, pair.after) } };
    }
    case 'factor':
      return judgeFactor(pair, amount);
  }
}

function judgeGrowth(pair: Pair, printed: Decimal): Judged | null {
  const agreement = compareGrowth(pair, printed);
  if (agreement === 'equal') return null;
  const computed = growthOf(pair, printed.scale);
  if (agreement === 'differs') return { messageId: 'growth', figures: { computed } };
  const ratio = {
    part: differenceOf(pair.before, pair.after),
    whole: pair.before,
    relation: 'ratio',
    isRounded: false,
  } as const;
  const figures = { computed, longer: percentCutOff(ratio, printed.scale + 2) };
  return { messageId: printed.scale === 0 ? 'truncated-integer' : 'truncated', figures };
}

/** Of rates officials mean points where they write a percentage; either reading is accepted. */
function judgeRate(pair: Pair, printed: Decimal): Judged | null {
  if (compareGrowth(pair, printed) !== 'differs' || isDifference(pair, printed)) return null;
  const points = differenceOf(pair.before, pair.after);
  return { messageId: 'rate', figures: { points, computed: growthOf(pair, Math.max(printed.scale, 1)) } };
}

/** "tăng 3 lần" is said of three times as much and of three times more; "giảm 3 lần" of a third. */
function judgeFactor(pair: Pair, { number, direction }: ChangeAmount): Judged | null {
  const printed = number.value;
  const forward = direction === 'down' ? { ...pair, before: pair.after, after: pair.before } : pair;
  if (isFactor(forward, printed)) return null;
  const less = subtractDecimals(factorOf(forward, printed.scale), decimalFromInteger(1));
  if (direction === 'up' && compareDecimals(less, printed) === 0) return null;
  return { messageId: 'factor', figures: { computed: factorOf(forward, Math.max(printed.scale, 1)) } };
}

/** A factor without decimals is seldom rounded with care: what is cut off of it is accepted. */
function isFactor(pair: Pair, printed: Decimal): boolean {
  return compareFactor(pair, printed) !== 'differs';
}

/** "bằng 111,7% so với cùng kỳ (tăng 11,7%)": the second is the first less 100. */
export function judgeIndex(claim: IndexClaim): ChangeVerdict | null {
  const { index, growth, direction: said } = claim;
  const over = subtractDecimals(index.number.value, decimalFromInteger(100));
  const direction = over.units < 0n ? 'down' : 'up';
  const computed = over.units < 0n ? { ...over, units: -over.units } : over;
  const isSame = compareDecimals(roundTo(computed, growth.number.value.scale), growth.number.value) === 0;
  if (isSame && (said === direction || over.units === 0n)) return null;
  return { claim, messageId: 'index-growth', direction, said, span: growth.span, figures: { computed } };
}

/** Rounded half up where it has more decimals than wanted. */
function roundTo({ units, scale }: Decimal, wanted: number): Decimal {
  if (scale <= wanted) return { units, scale };
  const by = 10n ** BigInt(scale - wanted);
  return { units: (units + by / 2n) / by, scale: wanted };
}
