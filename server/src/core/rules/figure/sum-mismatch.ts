import { powerOfTen, subtractDecimals, type Decimal } from '../../arithmetic/decimal';
import { isOneSlipApart } from '../../arithmetic/slip';
import type { NumberClaim } from '../../claims/claim';
import { joinFactors } from '../../claims/statement/evidence/factors-of';
import type { BindingClaim, BoundFigure } from '../../claims/statement/evidence/binding';
import { magnitudeBehind } from '../../claims/statement/magnitude-words';
import { isOfHundred } from '../../claims/statement/evidence/of-hundred';
import type { Measure } from '../../claims/statement/measures/measure';
import { partBeyond } from '../../claims/statement/sums/told-lists';
import type { Block } from '../../block/block';
import type { DocumentModel } from '../../document/document';
import { textAt, type Readable } from '../../text/span';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, placeAt, preferOnly, reviewFix } from '../../rule/finding';
import type { FindingOf, Fix } from '../../rule/rule';
import { convention } from '../../rule/sources';
import { differing, fixTarget, termOf, wordsOf } from './bound-figures';
import { passesOwnTotal } from './own-total';
import { settleRepairs } from './settle-repairs';
import { PROVED_PART } from '../../claims/statement/sums/proved-parts';
import { joinTerms, writeDecimalLike } from './writing';
import { readPassagesAhead } from '../../structure/passage/passages';

const meta = describeRule({
  id: 'figure/sum-mismatch',
  since: '0.1.0',
  title: {
    vi: 'Tổng số không bằng tổng các thành phần được liệt kê',
    en: 'A total that its listed parts do not add up to',
  },
  severity: 'warning',
  enabledByDefault: true,
  needs: ['binding', 'list'],
  fixes: ['review'],
  messages: {
    mismatch: {
      vi: 'Tổng không khớp: {terms} = {computed}{unit}, đang ghi {written}.',
      en: 'The parts do not add up: {terms} = {computed}{unit}, written {written}.',
    },
    remainder: {
      vi: 'Phần còn lại không khớp: {terms} = {computed}{unit}, đang ghi {written}.',
      en: 'The remainder does not match: {terms} = {computed}{unit}, written {written}.',
    },
    part: {
      vi: 'Số liệu của một thành phần không khớp với tổng số và tỷ lệ: {terms} = {computed}{unit}, đang ghi {written}.',
      en: 'A part does not match the total and its share: {terms} = {computed}{unit}, written {written}.',
    },
    balance: {
      vi: 'Số cuối kỳ không khớp: {terms} cho {computed}{unit}, đang ghi {written}.',
      en: 'The closing figure does not match: {terms} gives {computed}{unit}, written {written}.',
    },
    average: {
      vi: 'Số bình quân không khớp: {terms} = {computed}{unit}, đang ghi {written}.',
      en: 'The average does not match: {terms} = {computed}{unit}, written {written}.',
    },
    product: {
      vi: 'Kết quả nhân không khớp: {terms} = {computed}{unit}, đang ghi {written}.',
      en: 'The product does not match: {terms} = {computed}{unit}, written {written}.',
    },
    'part-larger': {
      vi: 'Số thành phần {part} lớn hơn tổng số {written}; cần kiểm tra lại hai số này.',
      en: 'The part {part} is larger than the total {written} that it belongs to; check the two figures.',
    },
  },
  notes: {
    part: { vi: 'Thành phần của tổng số này', en: 'A part of this total' },
    term: { vi: 'Số liệu dùng để tính con số này', en: 'A figure that it is reckoned from' },
    total: { vi: 'Tổng số chứa thành phần này', en: 'The total that holds this part' },
    'fix-total': { vi: 'Sửa tổng số thành {text}', en: 'Change the total to {text}' },
    'fix-part': { vi: 'Sửa số {old} thành {text}', en: 'Change {old} to {text}' },
  },
  sources: [
    convention('Số học: tổng bằng các thành phần của nó cộng lại'),
    convention(
      'Đếm trên văn bản thực tế: sau “gồm”, “bao gồm” khi danh sách đã khép kín thì các phần cộng lại bằng tổng',
    ),
  ],
});

type Found = FindingOf<typeof meta>;

/** Adds up the parts behind "gồm", "bao gồm", "chia ra" and "trong đó …, còn lại …". */
export const sumMismatch = blockRule(meta, checkParts, {
  checkAcross: checkBindings,
  ahead: readPassagesAhead,
});

function* checkBindings(document: DocumentModel): Iterable<Found> {
  for (const binding of differing(document, RELATIONS)) {
    const finding = findingForBinding(document.pieces, binding);
    const fixes = finding.fixes.filter(
      ({ titleId }) => titleId !== 'fix-total' || !passesOwnTotal(document, binding),
    );
    yield { ...finding, fixes: settleRepairs(document, fixes) };
  }
}

const RELATIONS = ['sum', 'remainder', 'balance', 'average', 'product'] as const;

/** How the terms of a reading are put together. */
const SIGNS = { sum: ' + ', remainder: ' − ', balance: '; ', average: ' : ', product: ' × ' } as const;

/** A figure that is tied by more than the word that opens a list. */
function findingForBinding(text: Readable, binding: BindingClaim): Found {
  const { target, operands, computed } = binding;
  const relation = RELATIONS.find(name => name === binding.relation) ?? 'sum';
  const isMixed = operands.some(({ exponent }) => exponent !== target.exponent);
  // "2,35 tỷ + 870 triệu": without their magnitudes such terms would not add up.
  const unitOf = (figure: BoundFigure): string => (isMixed ? magnitudeBehind(text, figure) : '');
  const isSum = relation === 'sum';
  const inOrder = isSum ? [...operands].sort((one, other) => one.span.start - other.span.start) : operands;
  const told = termsTold(
    inOrder.map(figure => termOf(text, figure) + unitOf(figure)),
    binding,
  );
  const terms = relation === 'product' ? joinFactors(binding.tie, told) : told.join(SIGNS[relation]);
  const messageId = isSum ? 'mismatch' : relation;
  return findingAt(target.span, binding.tie === PROVED_PART ? 'part' : messageId, {
    data: {
      terms,
      computed,
      unit: percentBehind(text, target) + unitOf(target),
      written: wordsOf(text, target) + unitOf(target),
    },
    related: operands.map(({ span }) => placeAt(span, isSum ? 'part' : 'term')),
    fixes: preferOnly([
      ...fixTarget(isSum ? 'fix-total' : 'fix-part', text, binding),
      ...termRepairs(text, binding),
    ]),
  });
}

/** The terms of a relation as they are put together: "(8,46% − 2,08%)", "5". */
function termsTold(
  terms: readonly string[],
  { relation, made, periods, tie }: BindingClaim,
): readonly string[] {
  const [first = '', second = '', ...others] = terms;
  const isApart = relation === 'average' && made !== null;
  if (isOfHundred(tie)) return [HUNDRED, ...terms];
  const told = isApart ? [`(${joinTerms([first, second], made.sign)})`, ...others] : terms;
  return periods === null ? told : [...told, periods.toString()];
}

const HUNDRED = '100%';

/** "%" of a percentage, and nothing of a count. */
function percentBehind(text: Readable, { number, span }: BoundFigure): string {
  return textAt(text, { start: number.span.end, end: span.end });
}

/** "30 hộ, trong đó có 45 hộ nghèo": a part named like its total. */
function* checkParts({ text, lists }: Block): Iterable<Found> {
  for (const list of lists) {
    const part = partBeyond(list);
    if (part !== null) yield partLarger(text, list.total, part);
  }
}

/** Lists up to this long offer a repair of each part; longer ones only of parts that one slip of the keys explains. */
const SHORT_LIST = 3;

/** What each figure would be for a sum or a remainder to be true: no longer than it is printed. */
function termRepairs(text: Readable, binding: BindingClaim): Found['fixes'] {
  const { target, operands, computed, relation, tie } = binding;
  // Their shares prove the others right.
  if ((relation !== 'sum' && relation !== 'remainder') || tie === PROVED_PART) return [];
  const missing = subtractDecimals(target.number.value, computed);
  return operands.flatMap((figure, at) => {
    const { number: old, exponent } = figure;
    const own = inUnits(missing, target.exponent - exponent);
    const isAdded = relation === 'sum' || (at === 0 && !isOfHundred(tie));
    const value = subtractDecimals(old.value, isAdded ? { ...own, units: -own.units } : own);
    if (value.units <= 0n || value.scale > old.value.scale) return [];
    const isLikely = operands.length <= SHORT_LIST || isOneSlipApart(old.value, value);
    return isLikely ? [repair('fix-part', { text, old, value })] : [];
  });
}

/** A value times a power of ten, without zeros behind its comma. */
function inUnits({ units, scale }: Decimal, exponent: number): Decimal {
  let value =
    exponent > 0 ? { units: units * powerOfTen(exponent), scale } : { units, scale: scale - exponent };
  while (value.scale > 0 && value.units % 10n === 0n)
    value = { units: value.units / 10n, scale: value.scale - 1 };
  return value;
}

interface Replacement {
  readonly text: Readable;
  readonly old: NumberClaim;
  readonly value: Decimal;
}

function repair<Note extends string>(titleId: Note, { text, old, value }: Replacement): Fix<Note> {
  const written = writeDecimalLike(text, old, value);
  return reviewFix(titleId, { span: old.span, text: written }, { old: textAt(text, old.span) });
}

function partLarger(text: string, total: Measure, part: Measure): Found {
  return findingAt(part.span, 'part-larger', {
    data: { part: textAt(text, part.span), written: textAt(text, total.span) },
    related: [placeAt(total.span, 'total')],
  });
}
