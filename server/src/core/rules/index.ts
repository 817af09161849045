import { beforeCitation } from './date/before-citation';
import { canChiMismatch } from './date/can-chi-mismatch';
import { durationMismatch } from './date/duration-mismatch';
import { impossibleDate } from './date/impossible-date';
import { impossiblePeriod } from './date/impossible-period';
import { mixedStyle } from './date/mixed-style';
import { reversedPeriod } from './date/reversed-period';
import { twoDigitYear } from './date/two-digit-year';
import { weekdayMismatch } from './date/weekday-mismatch';
import { writtenForm } from './date/written-form';
import { zeroPadding } from './date/zero-padding';
import { numberFormat } from './figure/number-format';
import { partExceedsWhole } from './figure/part-exceeds-whole';
import { percentMismatch } from './figure/percent-mismatch';
import { dateConflict } from './reference/date-conflict';
import { issuerMismatch } from './reference/issuer-mismatch';
import { malformedSymbol } from './reference/malformed-symbol';
import { typeMismatch } from './reference/type-mismatch';
import { yearMismatch } from './reference/year-mismatch';
import type { Rule } from './rule';

/** Every rule of the product, in the order of their ids. The only list: pages, settings and tests are held against it. */
export const RULES: readonly Rule[] = [
  beforeCitation,
  canChiMismatch,
  durationMismatch,
  impossibleDate,
  impossiblePeriod,
  mixedStyle,
  reversedPeriod,
  twoDigitYear,
  weekdayMismatch,
  writtenForm,
  zeroPadding,
  numberFormat,
  partExceedsWhole,
  percentMismatch,
  dateConflict,
  issuerMismatch,
  malformedSymbol,
  typeMismatch,
  yearMismatch,
];

/** The rule of an id, or undefined where there is none. */
export function findRule(id: string): Rule | undefined {
  return RULES.find(rule => rule.meta.id === id);
}
