import { differenceOf, factorOf } from '../arithmetic/change';
import { compareDecimals, formatDecimal, type Decimal } from '../arithmetic/decimal';
import type { ChangeClaim, ChangeForm } from '../claims/change/change';
import type { Block } from '../block/block';
import { judgeChange } from '../rules/figure/change-judgement';
import type { Locale } from '../rule/rule';
import { spanTouches, textAt } from '../text/span';
import { verdictOf, writeNumber, writeQuotient, type Arithmetic } from './phrases';

/** The arithmetic of a change at an offset of a block, step by step; null where none stands there. */
export function explainChangeAt(block: Block, offset: number, locale: Locale): Arithmetic | null {
  for (const claim of block.changes) {
    if (claim.kind === 'index' || !claim.isAlike || claim.before.number.value.units <= 0n) continue;
    const places = [claim.before, claim.after, claim.amount].flatMap(part =>
      part === null ? [] : [part.span],
    );
    const span = places.find(place => spanTouches(place, offset));
    if (span === undefined) continue;
    return { span, formula: formulaOf(claim, locale), verdict: verdictFor(block.text, claim, locale) };
  }
  return null;
}

/** An amount with "gần", "hơn" is not compared: only the steps are shown. */
function verdictFor(text: string, claim: ChangeClaim, locale: Locale): string | null {
  const { amount } = claim;
  if (amount?.qualifier !== 'exact' || !claim.isExact) return null;
  const verdict = judgeChange(claim);
  return verdictOf(verdict === null, textAt(text, amount.span), locale);
}

/** Decimals shown where the document writes no percentage. */
const DECIMALS_ALONE = 2;

function formulaOf({ before, after, amount }: ChangeClaim, locale: Locale): string {
  const [first, second] = [writeNumber(before.number, locale), writeNumber(after.number, locale)];
  const form: ChangeForm = amount?.form ?? (before.isRate ? 'points' : 'percent');
  const scale = amount?.number.value.scale ?? DECIMALS_ALONE;
  const [old, now] = [before.number.value, after.number.value];
  switch (form) {
    case 'index':
      return `${second} / ${first}${writeQuotient({ part: now, whole: old, ...PLAIN }, scale, locale)}`;
    case 'factor':
      return writeFactor(old, now, { first, second, locale });
    case 'points':
    case 'count':
      return `${writeDifference(old, now, { first, second, locale })}${before.isRate ? POINTS[locale] : ''}`;
    case 'percent': {
      const part = differenceOf(old, now);
      const steps = `(${subtraction(old, now, { first, second, locale })}) / ${first}`;
      const quotient = writeQuotient({ part, whole: old, ...PLAIN }, scale, locale);
      return `${steps} = ${formatDecimal(part, locale)} / ${first}${quotient}`;
    }
  }
}

const PLAIN = { relation: 'ratio', isRounded: false } as const;
const POINTS = { vi: ' điểm phần trăm', en: ' percentage points' } as const;

/** The two values as they are written. */
interface Written {
  readonly first: string;
  readonly second: string;
  readonly locale: Locale;
}

function subtraction(old: Decimal, now: Decimal, { first, second }: Written): string {
  return compareDecimals(now, old) >= 0 ? `${second} - ${first}` : `${first} - ${second}`;
}

function writeDifference(old: Decimal, now: Decimal, written: Written): string {
  return `${subtraction(old, now, written)} = ${formatDecimal(differenceOf(old, now), written.locale)}`;
}

/** The larger by the smaller, so that "giảm 72 lần" reads as a factor too. */
function writeFactor(old: Decimal, now: Decimal, { first, second, locale }: Written): string {
  const isRise = compareDecimals(now, old) >= 0;
  const pair = isRise ? { before: old, after: now } : { before: now, after: old };
  const factor = factorOf({ ...pair, isRounded: false }, DECIMALS_ALONE);
  const isExact = compareDecimals(
    { units: factor.units * pair.before.units, scale: factor.scale + pair.before.scale },
    pair.after,
  );
  const quotient = isRise ? `${second} / ${first}` : `${first} / ${second}`;
  return `${quotient} ${isExact === 0 ? '=' : '≈'} ${formatDecimal(factor, locale)}`;
}
