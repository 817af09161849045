import { beforeCitation } from './date/before-citation';
import { canChiMismatch } from './date/can-chi-mismatch';
import { durationMismatch } from './date/duration-mismatch';
import { impossibleDate } from './date/impossible-date';
import { impossiblePeriod } from './date/impossible-period';
import { mixedStyle } from './date/mixed-style';
import { pastDeadline } from './date/past-deadline';
import { reversedPeriod } from './date/reversed-period';
import { termMismatch } from './date/term-mismatch';
import { twoDigitYear } from './date/two-digit-year';
import { weekdayMismatch } from './date/weekday-mismatch';
import { writtenForm } from './date/written-form';
import { zeroPadding } from './date/zero-padding';
import { boundContradiction } from './figure/bound-contradiction';
import { changeMismatch } from './figure/change-mismatch';
import { countMismatch } from './figure/count-mismatch';
import { implausibleJump } from './figure/implausible-jump';
import { impossiblePercent } from './figure/impossible-percent';
import { numberFormat } from './figure/number-format';
import { partExceedsWhole } from './figure/part-exceeds-whole';
import { percentMismatch } from './figure/percent-mismatch';
import { periodConflict } from './figure/period-conflict';
import { tableConflict } from './figure/table-conflict';
import { tablePercent } from './figure/table-percent';
import { tableTotal } from './figure/table-total';
import { shareTotal } from './figure/share-total';
import { sumMismatch } from './figure/sum-mismatch';
import { valueConflict } from './figure/value-conflict';
import { wordsMismatch } from './figure/words-mismatch';
import { abbreviationConflict } from './reference/abbreviation-conflict';
import { dateConflict } from './reference/date-conflict';
import { incompleteFirstCitation } from './reference/incomplete-first-citation';
import { issuerConflict } from './reference/issuer-conflict';
import { issuerMismatch } from './reference/issuer-mismatch';
import { citedIssuerOutOfTime } from './reference/issuer-out-of-time';
import { knownDate } from './reference/known-date';
import { legalBasisForm } from './reference/legal-basis-form';
import { malformedSymbol } from './reference/malformed-symbol';
import { mixedNumerals } from './reference/mixed-numerals';
import { nameVariant } from './reference/name-variant';
import { nearDuplicate } from './reference/near-duplicate';
import { postConflict } from './reference/post-conflict';
import { provisionOrder } from './reference/provision-order';
import { superseded } from './reference/superseded';
import { titleConflict } from './reference/title-conflict';
import { typeConflict } from './reference/type-conflict';
import { typeMismatch } from './reference/type-mismatch';
import { unknownProvision } from './reference/unknown-provision';
import { unregistered } from './reference/unregistered';
import { unresolvedShortForm } from './reference/unresolved-short-form';
import { yearMismatch } from './reference/year-mismatch';
import { duplicateNumber } from './structure/duplicate-number';
import { endMark } from './structure/end-mark';
import { foreignForm } from './structure/foreign-form';
import { headingTitle } from './structure/heading-title';
import { issuerOutOfTime } from './structure/issuer-out-of-time';
import { issuerSymbolMismatch } from './structure/issuer-symbol-mismatch';
import { missingPart } from './structure/missing-part';
import { motto } from './structure/motto';
import { numberingGap } from './structure/numbering-gap';
import { partOrder } from './structure/part-order';
import { placeholderLeft } from './structure/placeholder-left';
import { recipientsForm } from './structure/recipients-form';
import { signatureForm } from './structure/signature-form';
import { typeSymbolMismatch } from './structure/type-symbol-mismatch';
import { capitalisation } from './style/capitalisation';
import { doubledWords } from './style/doubled-words';
import { ocrLetters } from './style/ocr-letters';
import { repeatedParagraph } from './style/repeated-paragraph';
import { slipOfTheKeys } from './style/slip-of-the-keys';
import { spacing } from './style/spacing';
import { toneMark } from './style/tone-mark';
import { undefinedAbbreviation } from './style/undefined-abbreviation';
import { unicodeForm } from './style/unicode-form';
import { unpaired } from './style/unpaired';
import type { Rule, RuleMeta } from '../rule/rule';

/** Every rule of the product, in the order of their ids. The only list: pages, settings and tests are held against it. */
export const RULES: readonly Rule[] = [
  beforeCitation,
  canChiMismatch,
  durationMismatch,
  impossibleDate,
  impossiblePeriod,
  mixedStyle,
  pastDeadline,
  reversedPeriod,
  termMismatch,
  twoDigitYear,
  weekdayMismatch,
  writtenForm,
  zeroPadding,
  boundContradiction,
  changeMismatch,
  countMismatch,
  implausibleJump,
  impossiblePercent,
  numberFormat,
  partExceedsWhole,
  percentMismatch,
  periodConflict,
  shareTotal,
  sumMismatch,
  tableConflict,
  tablePercent,
  tableTotal,
  valueConflict,
  wordsMismatch,
  abbreviationConflict,
  dateConflict,
  incompleteFirstCitation,
  issuerConflict,
  issuerMismatch,
  citedIssuerOutOfTime,
  knownDate,
  legalBasisForm,
  malformedSymbol,
  mixedNumerals,
  nameVariant,
  nearDuplicate,
  postConflict,
  provisionOrder,
  superseded,
  titleConflict,
  typeConflict,
  typeMismatch,
  unknownProvision,
  unregistered,
  unresolvedShortForm,
  yearMismatch,
  duplicateNumber,
  endMark,
  foreignForm,
  headingTitle,
  issuerOutOfTime,
  issuerSymbolMismatch,
  missingPart,
  motto,
  numberingGap,
  partOrder,
  placeholderLeft,
  recipientsForm,
  signatureForm,
  typeSymbolMismatch,
  capitalisation,
  doubledWords,
  ocrLetters,
  repeatedParagraph,
  slipOfTheKeys,
  spacing,
  toneMark,
  undefinedAbbreviation,
  unicodeForm,
  unpaired,
];

/** The rule of an id, or undefined where there is none. */
export function findRule(id: string): Rule | undefined {
  return RULES.find(rule => rule.meta.id === id);
}

/** The meta of the rule that reported something. Throws for an id that no rule has: a broken invariant. */
export function getRuleMeta(id: string): RuleMeta {
  const rule = findRule(id);
  if (rule === undefined) throw new Error(`No rule has the id ${id}.`);
  return rule.meta;
}
