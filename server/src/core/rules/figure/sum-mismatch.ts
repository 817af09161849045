import {
  compareDecimals,
  decimalFromInteger,
  subtractDecimals,
  type Decimal,
} from '../../arithmetic/decimal';
import { isOneSlipApart } from '../../arithmetic/slip';
import { addsUp, sumOf } from '../../arithmetic/sum';
import type { NumberClaim } from '../../claims/claim';
import type { BindingClaim } from '../../claims/statement/binding';
import type { SumClaim } from '../../claims/sum/sum';
import type { Block } from '../../block/block';
import type { DocumentModel } from '../../document/document';
import { textAt, type Readable } from '../../text/span';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, placeAt, preferOnly, reviewFix } from '../../rule/finding';
import type { FindingOf, Fix } from '../../rule/rule';
import { convention } from '../../rule/sources';
import { differing, fixTarget, wordsOf } from './bound-figures';
import { joinTerms, writeDecimalLike } from './writing';

const meta = describeRule({
  id: 'figure/sum-mismatch',
  since: '0.1.0',
  title: {
    vi: 'Tổng số không bằng tổng các thành phần được liệt kê',
    en: 'A total that its listed parts do not add up to',
  },
  severity: 'warning',
  enabledByDefault: true,
  needs: ['sum', 'binding'],
  fixes: ['review'],
  messages: {
    mismatch: {
      vi: 'Tổng không khớp: {terms} = {computed}, đang ghi {written}.',
      en: 'The parts do not add up: {terms} = {computed}, written {written}.',
    },
    remainder: {
      vi: 'Phần còn lại không khớp: {terms} = {computed}, đang ghi {written}.',
      en: 'The remainder does not match: {terms} = {computed}, written {written}.',
    },
    balance: {
      vi: 'Số cuối kỳ không khớp: {terms} cho {computed}, đang ghi {written}.',
      en: 'The closing figure does not match: {terms} gives {computed}, written {written}.',
    },
    average: {
      vi: 'Số bình quân không khớp: {terms} = {computed}, đang ghi {written}.',
      en: 'The average does not match: {terms} = {computed}, written {written}.',
    },
    product: {
      vi: 'Thành tiền không khớp: {terms} = {computed}, đang ghi {written}.',
      en: 'The product does not match: {terms} = {computed}, written {written}.',
    },
    'part-larger': {
      vi: 'Thành phần {part} lớn hơn tổng số {written} mà nó thuộc về; cần kiểm tra lại hai số này.',
      en: 'The part {part} is larger than the total {written} that it belongs to; check the two figures.',
    },
  },
  notes: {
    part: { vi: 'Thành phần của tổng số này', en: 'A part of this total' },
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
export const sumMismatch = blockRule(meta, checkSums, { checkAcross: checkBindings });

function* checkBindings(document: DocumentModel): Iterable<Found> {
  for (const binding of differing(document, RELATIONS)) yield findingForBinding(document.pieces, binding);
}

const RELATIONS = ['sum', 'remainder', 'balance', 'average', 'product'] as const;

/** How the terms of a reading are put together. */
const SIGNS = { sum: ' + ', remainder: ' - ', balance: '; ', average: ' : ', product: ' × ' } as const;

/** A figure that is tied by more than the word that opens a list. */
function findingForBinding(text: Readable, binding: BindingClaim): Found {
  const { target, operands, computed } = binding;
  const relation = RELATIONS.find(name => name === binding.relation) ?? 'sum';
  const terms = operands.map(figure => wordsOf(text, figure)).join(SIGNS[relation]);
  return findingAt(target.span, relation === 'sum' ? 'mismatch' : relation, {
    data: { terms, computed, written: wordsOf(text, target) },
    related: operands.map(({ span }) => placeAt(span, 'part')),
    fixes: preferOnly(fixTarget('fix-total', text, binding)),
  });
}

/** Adds up what the words say are all parts. */
function* checkSums(block: Block): Iterable<Found> {
  for (const sum of block.sums) {
    if (!sum.isExact || sum.kinship === 'unlike') continue;
    const larger = sum.kinship === 'named' ? sum.parts.find(part => isLarger(part, sum.total)) : undefined;
    if (isWhole(sum)) {
      if (!hasAllParts(sum)) yield mismatch(block.text, sum);
    } else if (larger !== undefined) yield partLarger(block.text, sum, larger);
  }
}

/** True where the parts make the total, or the first of them do: "37 huy chương, gồm 2 vàng, 14 bạc, 21 đồng, có 3 người …". */
function hasAllParts({ total, parts, isRounded }: SumClaim): boolean {
  const values = parts.map(valueOf);
  return values.some((_, at) => at > 0 && addsUp(total.value, values.slice(0, at + 1), isRounded));
}

/**
 * True where the text says that these parts are all. "Trong đó" says it only together with "còn lại": what it lists may
 * be a few of the parts, or classes that overlap.
 */
function isWhole({ opener, isClosed, parts, total, kinship }: SumClaim): boolean {
  if (opener === 'including' || !isClosed || parts.length < 2 || isOne(total)) return false;
  return kinship === 'named' || isOfOneOrder(total.value, sumOf(parts.map(valueOf)));
}

/** "5 lớp, gồm 120 học sinh … và 95 học sinh …": parts with another name may count something else; then it shows. */
function isOfOneOrder(total: Decimal, sum: Decimal): boolean {
  const thrice = (value: Decimal): Decimal => ({ ...value, units: 3n * value.units });
  return compareDecimals(sum, thrice(total)) <= 0 && compareDecimals(total, thrice(sum)) <= 0;
}

/** "1 kiện hành lý gồm 1 túi xách và 1 túi nữ trang": one thing is not the sum of what is in it. */
function isOne({ value }: NumberClaim): boolean {
  return compareDecimals(value, decimalFromInteger(1)) <= 0;
}

function isLarger(part: NumberClaim, total: NumberClaim): boolean {
  return compareDecimals(part.value, total.value) > 0;
}

function valueOf({ value }: NumberClaim): Decimal {
  return value;
}

function mismatch(text: string, sum: SumClaim): Found {
  const { total, parts } = sum;
  const computed = sumOf(parts.map(valueOf));
  const terms = joinTerms(parts.map(({ span }) => textAt(text, span)));
  return findingAt(total.span, 'mismatch', {
    data: { terms, computed, written: textAt(text, total.span) },
    related: parts.map(({ span }) => placeAt(span, 'part')),
    fixes: preferOnly([
      repair('fix-total', { text, old: total, value: computed }),
      ...partRepairs(text, sum, computed),
    ]),
  });
}

/** Lists up to this long offer a repair of each part; longer ones only of parts that one slip of the keys explains. */
const SHORT_LIST = 3;

function partRepairs(text: string, { total, parts }: SumClaim, computed: Decimal): Found['fixes'] {
  const missing = subtractDecimals(total.value, computed);
  return parts.flatMap(old => {
    const value = subtractDecimals(old.value, { ...missing, units: -missing.units });
    if (compareDecimals(value, decimalFromInteger(0)) <= 0) return [];
    const isLikely = parts.length <= SHORT_LIST || isOneSlipApart(old.value, value);
    return isLikely ? [repair('fix-part', { text, old, value })] : [];
  });
}

interface Replacement {
  readonly text: string;
  readonly old: NumberClaim;
  readonly value: Decimal;
}

function repair<Note extends string>(titleId: Note, { text, old, value }: Replacement): Fix<Note> {
  const written = writeDecimalLike(text, old, value);
  return reviewFix(titleId, { span: old.span, text: written }, { old: textAt(text, old.span) });
}

function partLarger(text: string, { total }: SumClaim, part: NumberClaim): Found {
  return findingAt(part.span, 'part-larger', {
    data: { part: textAt(text, part.span), written: textAt(text, total.span) },
    related: [placeAt(total.span, 'total')],
  });
}
