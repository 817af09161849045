import { compareDecimals, decimalFromInteger } from '../../arithmetic/decimal';
import { joinSpans } from '../../text/span';
import type { NumberClaim } from '../claim';
import { isBarBehind, readQualifier } from '../qualifier';
import { readUnit } from '../quantity';
import { isMeasured, kinshipOf } from './kinship';
import type { SumClaim } from './sum';

/** Puts a sum together out of what a reader found; there is at least one part. */
export function makeSum(
  text: string,
  found: Pick<SumClaim, 'total' | 'parts' | 'opener' | 'isClosed'>,
): SumClaim {
  const { total, parts } = found;
  const numbers = [total, ...parts];
  const units = numbers.map(({ span }) => unitAt(text, span.end));
  return {
    ...found,
    kind: 'sum',
    span: numbers.map(({ span }) => span).reduce(joinSpans),
    kinship: kinshipOf(units[0] ?? '', units.slice(1)),
    isExact: numbers.every(number => isExact(text, number)),
    bound: parts.every(part => isExact(text, part)) ? boundOf(text, total) : null,
    isRounded: numbers.some((number, index) => number.value.scale > 0 || isMeasured(units[index] ?? '')),
  };
}

function boundOf(text: string, { span }: NumberClaim): SumClaim['bound'] {
  const { qualifier } = readQualifier(text, span.start);
  return qualifier === 'at-least' || qualifier === 'nearly' ? qualifier : null;
}

/** The folded words counted behind an offset of a folded text. */
export function unitAt(text: string, from: number): string {
  const unit = readUnit(text, from);
  return text.slice(unit.start, unit.end).replace(/\s+/gu, ' ');
}

function isExact(text: string, { span, value }: NumberClaim): boolean {
  if (readQualifier(text, span.start).qualifier !== 'exact' || isBarBehind(text, span.end)) return false;
  if (compareDecimals(value, decimalFromInteger(0)) <= 0) return false;
  return !RANGE.test(text.slice(Math.max(0, span.start - 4), span.start));
}

/** One end of an interval: "3-5 xã". */
const RANGE = /[-–—~]\s?$/u;
