import type { FigureClaim, NumberClaim } from '../claim';
import { readQualifier } from '../qualifier';
import { readUnit } from '../quantity';
import { isMeasured } from '../sum/kinship';
import type { ChangeValue } from './change';

/** The value that a figure may be in a change; null for fractions, codes and what cannot be read. */
export function valueFrom(figure: FigureClaim | undefined): ChangeValue | null {
  if (figure?.kind === 'number') {
    return figure.problem === 'none' ? { number: figure, span: figure.span, isRate: false } : null;
  }
  if (figure?.kind !== 'percentage' || figure.form !== 'percent' || figure.number.problem !== 'none')
    return null;
  return { number: figure.number, span: figure.span, isRate: true };
}

/** The folded name behind a number: "tỷ đồng"; empty where none stands there. */
export function unitAt(text: string, from: number): string {
  const unit = readUnit(text, from);
  return text.slice(unit.start, unit.end).replace(/\s+/gu, ' ');
}

/** True for a value without "gần", "khoảng" and the like; "từ", "lên", "đến" before it only say which value it is. */
export function isExactValue(text: string, { span }: ChangeValue): boolean {
  if (SIGN.test(text.slice(Math.max(0, span.start - 4), span.start))) return false;
  const { qualifier, start } = readQualifier(text, span.start);
  if (qualifier === 'exact') return true;
  return qualifier === 'bound' && PREPOSITION.test(text.slice(start, span.start));
}

/** A value below zero: its sign is no part of the number. */
const SIGN = /(?:[-–−]\s?|âm\s)$/u;
const PREPOSITION = /^(?:từ|đến|tới)\s+$/u;

/** True for a value that was rounded when it was written. */
export function isRoundedValue(text: string, { number, span, isRate }: ChangeValue): boolean {
  return isRate || number.value.scale > 0 || hasRoundedTail(number) || isMeasured(unitAt(text, span.end));
}

/** "33.700", "194.700": three digits that say something and two zeros or more behind them. */
function hasRoundedTail({ value }: NumberClaim): boolean {
  return value.scale === 0 && /^\d{3,}?00+$/u.test(value.units.toString());
}
