import {
  compareDecimals,
  decimalFromInteger,
  subtractDecimals,
  unitsAt,
  type Decimal,
} from '../../arithmetic/decimal';
import { sumOf } from '../../arithmetic/sum';
import type { PercentageListClaim } from '../../claims/statement/percentage-lists';
import { toldFractionsOf } from '../../claims/statement/shares/told-fractions';
import type { Block } from '../../block/block';
import { textAt } from '../../text/span';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, placeAt } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { convention } from '../../rule/sources';
import { joinTerms } from './writing';
import { dropLeadingZeros } from '../../text/digits';

const meta = describeRule({
  id: 'figure/share-total',
  since: '0.1.0',
  title: {
    vi: 'Các tỷ lệ của một tổng thể cộng lại khác 100%',
    en: 'Shares of one whole that do not add up to 100%',
  },
  severity: 'warning',
  enabledByDefault: true,
  needs: ['share-list'],
  messages: {
    'over-hundred': {
      vi: 'Các tỷ lệ của một tổng thể cộng lại vượt 100%: {terms} = {computed}%.',
      en: 'The shares of one whole come to more than 100%: {terms} = {computed}%.',
    },
    'below-hundred': {
      vi: 'Các tỷ lệ của một tổng thể cộng lại chưa đủ 100%: {terms} = {computed}%.',
      en: 'The shares of one whole come to less than 100%: {terms} = {computed}%.',
    },
  },
  notes: { share: { vi: 'Tỷ lệ được cộng', en: 'A share that was added' } },
  sources: [
    convention('Số học: các phần của một tổng thể cộng lại bằng 100%'),
    convention('Sai số làm tròn: mỗi tỷ lệ lệch nhiều nhất nửa đơn vị của chữ số cuối'),
  ],
});

type Found = FindingOf<typeof meta>;

/** Adds up the percentages of a structure, of a classification, or of parts and their rest. */
export const shareTotal = blockRule(meta, checkLists);

function* checkLists(block: Block): Iterable<Found> {
  // Where parts and whole are said each percentage is judged by itself.
  const tied = new Set([
    ...block.bindings.filter(({ relation }) => relation === 'share').map(({ target }) => target.span.start),
    ...toldFractionsOf(block.measures).map(({ rate }) => rate.span.start),
  ]);
  for (const list of block.shareLists) {
    if (list.percentages.some(({ span }) => tied.has(span.start))) continue;
    const messageId = judge(list);
    if (messageId !== null) yield findingFor(block.text, list, messageId);
  }
}

const HUNDRED = decimalFromInteger(100);

/** A structure may leave a part unsaid (taxes less subsidies of a product), so it is judged only above 100 %. */
function judge({ percentages, binding }: PercentageListClaim): 'over-hundred' | 'below-hundred' | null {
  const values = percentages.map(({ number }) => number.value);
  if (binding === 'rest' ? someReach(values) : isHundred(values)) return null;
  if (compareDecimals(sumOf(values), HUNDRED) > 0) return 'over-hundred';
  return binding === 'structure' ? null : 'below-hundred';
}

/** True where the values add up to 100 within what rounding each of them may do. */
function isHundred(values: readonly Decimal[]): boolean {
  const scale = Math.max(...values.map(value => value.scale));
  const apart = unitsAt(subtractDecimals(sumOf(values), HUNDRED), scale);
  const slack = values.reduce(
    (units, value) => units + unitsAt({ units: 1n, scale: value.scale }, scale),
    0n,
  );
  return 2n * (apart < 0n ? -apart : apart) <= slack;
}

/**
 * True where the rest, which stands last, makes 100 with some of the others: which of them it is the rest of the text does
 * not always tell.
 */
function someReach(values: readonly Decimal[]): boolean {
  const rest = values.at(-1);
  const others = values.slice(0, -1);
  if (rest === undefined) return true;
  for (let chosen = 1; chosen < 1 << others.length; chosen += 1) {
    if (isHundred([rest, ...others.filter((_, index) => (chosen & (1 << index)) !== 0)])) return true;
  }
  return false;
}

function findingFor(
  text: string,
  { percentages }: PercentageListClaim,
  messageId: Found['messageId'],
): Found {
  const terms = joinTerms(percentages.map(({ number }) => dropLeadingZeros(textAt(text, number.span))));
  const data = { terms, computed: sumOf(percentages.map(({ number }) => number.value)) };
  const related = percentages.slice(0, -1).map(({ span }) => placeAt(span, 'share'));
  return findingAt(percentages.at(-1)?.span ?? { start: 0, end: 0 }, messageId, { data, related });
}
