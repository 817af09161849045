import { compareDecimals, decimalFromInteger } from '../../arithmetic/decimal';
import { comparePercent } from '../../arithmetic/ratio';
import type { BindingClaim } from '../../claims/statement/evidence/binding';
import { ratioOf } from '../../claims/statement/evidence/ratio-of';
import type { Measure } from '../../claims/statement/measures/measure';
import { bareFractionsOf, type BareFraction } from '../../claims/statement/shares/bare-fractions';
import { isOfAll } from '../../claims/statement/shares/named-all';
import { readFoldedTie } from '../../claims/statement/shares/tie';
import { isToldPart } from '../../claims/statement/shares/told-tie';
import type { Block } from '../../block/block';
import { behindLastMark } from '../../text/mark-bounds';
import { textAt, type Span } from '../../text/span';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, placeAt, prefer, reviewFix } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { convention } from '../../rule/sources';
import { isPartLarger } from './bound-ratio';

const meta = describeRule({
  id: 'figure/part-exceeds-whole',
  since: '0.1.0',
  title: {
    vi: 'Phần lớn hơn tổng số, hoặc tỷ lệ “chiếm” vượt 100%',
    en: 'A part larger than its whole, or a share above 100%',
  },
  severity: 'error',
  enabledByDefault: true,
  needs: ['percentage', 'fraction', 'binding'],
  fixes: ['review'],
  messages: {
    'part-larger': {
      vi: 'Phần ({part}) lớn hơn tổng số ({whole}); cần kiểm tra lại hai số này.',
      en: 'The part ({part}) is larger than the whole ({whole}); check the two figures.',
    },
    'fraction-larger': {
      vi: 'Đang ghi {part} trên tổng số {whole}, nhưng một phần không thể lớn hơn tổng số; cần kiểm tra lại hai số này.',
      en: 'Written as {part} of {whole}, but a part cannot be larger than the whole; check the two figures.',
      severity: 'warning',
    },
    'share-over-hundred': {
      vi: 'Đang ghi chiếm {written} tổng số, nhưng một phần không thể quá 100% tổng số.',
      en: 'Written as {written} of the whole, but a share cannot exceed 100%.',
    },
  },
  notes: {
    whole: { vi: 'Tổng số dùng để đối chiếu', en: 'The whole it is compared with' },
    swap: { vi: 'Đổi chỗ hai số thành {text}', en: 'Swap the two figures: {text}' },
  },
  sources: [convention('Số học: một phần không lớn hơn tổng số chứa nó')],
});

type Found = FindingOf<typeof meta>;

/**
 * Finds "chiếm", "trong tổng số" and bare fractions of members ("54/51 xã") with the part larger than the whole. Attainments (đạt, bằng)
 * may exceed 100 %.
 */
export const partExceedsWhole = blockRule(meta, checkBlock);

function* checkBlock(block: Block): Iterable<Found> {
  for (const binding of block.bindings) {
    if (binding.relation === 'share' && isToldPart(binding.tie) && isPartLarger(binding))
      yield* partLarger(block.text, binding);
  }
  yield* checkFractions(block);
  yield* checkRates(block);
}

function* checkFractions({ text, measures, bindings }: Block): Iterable<Found> {
  const larger = bareFractionsOf(measures).filter(isLarger);
  if (larger.length === 0) return;
  const judged = new Set(bindings.flatMap(partsOf));
  for (const fraction of larger)
    if (!judged.has(fraction.part.span.start)) yield fractionLarger(text, fraction);
}

/** Where the figures stand of which a percentage is reckoned. */
function partsOf({ relation, operands }: BindingClaim): readonly number[] {
  return relation === 'share' ? operands.map(({ span }) => span.start) : [];
}

function* checkRates({ text, measures, bindings }: Block): Iterable<Found> {
  const over = measures.filter(rate => isAboveHundred(rate) && isShareOfAll(rate));
  if (over.length === 0) return;
  const bound = new Set(bindings.map(({ target }) => target.span.start));
  for (const rate of over) if (!bound.has(rate.span.start)) yield shareOverHundred(text, rate);
}

function* partLarger(text: string, binding: BindingClaim): Iterable<Found> {
  const [part, whole] = binding.operands;
  if (part === undefined || whole === undefined) return;
  yield findingAt(part.span, 'part-larger', {
    data: { part: textAt(text, part.span), whole: textAt(text, whole.span) },
    related: [placeAt(whole.span, 'whole')],
    fixes: swapFixes(text, binding, [part.span, whole.span]),
  });
}

/** Swapping is offered only where it makes the printed percentage true. */
function swapFixes(
  text: string,
  binding: BindingClaim,
  [part, whole]: readonly [Span, Span],
): Found['fixes'] {
  const ratio = ratioOf(binding);
  if (ratio === null) return [];
  const swapped = { ...ratio, part: ratio.whole, whole: ratio.part };
  if (comparePercent(swapped, binding.target.number.value) !== 'equal') return [];
  const partText = textAt(text, part);
  const wholeText = textAt(text, whole);
  const edits = [
    { span: part, text: wholeText },
    { span: whole, text: partText },
  ];
  const data = { text: `${wholeText}/${partText}` };
  return [prefer(reviewFix('swap', edits, data))];
}

/** A fraction that differs so much is hardly one: "Km 120/5". */
const MOST_TIMES = 12n;

function isLarger({ part, whole }: BareFraction): boolean {
  const [first, second] = [part.number.value.units, whole.number.value.units];
  return first > second && first <= MOST_TIMES * second;
}

function fractionLarger(text: string, { part, whole }: BareFraction): Found {
  return findingAt(part.span, 'fraction-larger', {
    data: { part: textAt(text, part.span), whole: textAt(text, whole.span) },
    related: [placeAt(whole.span, 'whole')],
  });
}

const HUNDRED = decimalFromInteger(100);

function isAboveHundred({ kind, number, qualifier }: Measure): boolean {
  if (kind !== 'rate' || number.problem !== 'none' || qualifier !== 'exact') return false;
  return compareDecimals(number.value, HUNDRED) > 0;
}

/**
 * "chiếm 105% tổng số hộ" without a part beside it. Only with "tổng số" behind: debts may well be 105 % of a product.
 */
function isShareOfAll(rate: Measure): boolean {
  const clause = behindLastMark(rate.gap.slice(-REACH), '.;!?|\t');
  return readFoldedTie(clause)?.wording === 'share' && isOfAll(rate, '');
}

/** "chiếm tỷ lệ" stands right before its percentage. */
const REACH = 24;

function shareOverHundred(text: string, { span }: Measure): Found {
  const data = { written: textAt(text, span) };
  return findingAt(span, 'share-over-hundred', { data });
}
