import { hasAny } from '../measures/bits';
import { EXACTLY_ONE, type Interval, ONE } from '../../../arithmetic/interval';
import type { Hypothesis } from '../evidence/hypothesis';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { SIGN } from '../measures/signs';
import { before } from '../measures/window';

const PRODUCT_REACH = 60;
const PRODUCT =
  /tổng|trị giá|số tiền|kinh phí|thành tiền|tương đương|cộng|sản lượng|(?<!\p{L})(?:thu|chi)(?!\p{L})/u;
const EACH_REACH = 40;
const EACH = /mỗi|một|mức|năng suất/u;

/** "214 suất, mỗi suất 500.000 đồng, tổng 107.000.000 đồng". */
export function productHypotheses(statement: Statement, product: Measure): readonly Hypothesis[] {
  if (
    !hasAny(product.signs, SIGN.product) ||
    !product.isMeasured ||
    !PRODUCT.test(product.gap.slice(-PRODUCT_REACH))
  )
    return [];
  const near = before(statement, product, 4).filter(
    ({ kind, sentence }) => kind === 'count' && sentence === product.sentence,
  );
  const prices = near.filter(each => likenessBetween(each, product) === 'same');
  // "03 giải, mỗi giải 10 triệu đồng; 05 giải, mỗi giải 7 triệu đồng; tổng cộng …" sums up several products.
  if (SUMS_UP.test(product.gap) && prices.filter(isPrice).length > 1) return [];
  return [
    ...prices.flatMap(each =>
      timesOf(statement, each, near).flatMap(times => productOf(product, each, times)),
    ),
    ...ofPriceBehind(statement, product, near),
  ];
}

/** "51 suất học bổng trị giá 35,7 triệu đồng (700.000 đồng/suất)": the price stands in a bracket behind, and names what it is paid for. */
function ofPriceBehind(
  statement: Statement,
  product: Measure,
  near: readonly Measure[],
): readonly Hypothesis[] {
  const each = statement[product.index + 1];
  if (each?.depth !== product.depth + 1 || each.head !== 'đồng' || !OPENED.test(each.gap)) return [];
  const name = FOR_ONE.exec(each.behind)?.groups?.['name'];
  const times = near.find(({ head, isMeasured }) => head === name && !isMeasured);
  return times === undefined ? [] : productOf(product, each, times);
}

/** " triệu đồng (", " đồng (mỗi suất ". */
const OPENED = /^(?: \p{L}+){1,3} \((?:mỗi \p{L}+ |mức |bình quân )?$/u;
/** " đồng/suất". */
const FOR_ONE = /^(?: \p{L}+){1,2} ?\/ ?(?<name>\p{L}+)/u;

const SUMS_UP = /(?<!\p{L})(?:tổng cộng|cộng|cả (?:hai|ba))(?!\p{L})/u;

/** "mỗi giải 10 triệu đồng", "mức 30 triệu đồng/nhà". */
function isPrice({ gap }: Measure): boolean {
  return EACH.test(gap.slice(-EACH_REACH));
}

/** What a price is paid for: the counts beside it, or the one of an earlier sentence whose name it repeats. */
function timesOf(statement: Statement, each: Measure, near: readonly Measure[]): readonly Measure[] {
  const name = PRICED.exec(each.gap.slice(-PRICED_REACH))?.groups?.['name'];
  if (name === undefined || near.some(({ head }) => head === name)) return near;
  const named = before(statement, each, REACH).find(({ kind, head }) => kind === 'count' && head === name);
  return named === undefined ? near : [named];
}

const PRICED_REACH = 40;
/** "(mỗi suất trị giá ". */
const PRICED = /(?<!\p{L})(?:mỗi|một) (?<name>\p{L}+)/u;
const REACH = 6;

function productOf(product: Measure, each: Measure, times: Measure): readonly Hypothesis[] {
  if (each === times) return [];
  const isSaid = isPrice(each) || /^[^,;]{0,16}\//u.test(each.behind);
  const unit = PER.exec(each.behind)?.groups?.['unit'];
  const size = unit === undefined ? ONE : ONE * (SIZES.get(unit) ?? 1n);
  if (times.isMeasured && (unit === undefined || times.head !== BASES.get(unit))) return [];
  const price = each.noun.startsWith('đồng') ? exact(each.value) : each.value;
  return [
    {
      relation: 'product',
      target: product,
      operands: [times, each],
      quotient: {
        dividend: {
          low: (price.low * times.value.low) / size,
          high: (price.high * times.value.high) / size,
        },
        divisor: EXACTLY_ONE,
      },
      tie: `product ${isSaid ? 'each' : 'plain'}`,
    },
  ];
}

/** "15 triệu đồng/ha", "62,5 tấn/ha": what one of a measure costs or gives. */
const PER = /^(?: \p{L}+){1,2} ?\/ ?(?<unit>ha|m2|km|m|tấn|tạ|kg)(?![\p{L}\d])/u;
/** Measures in the least of their kind, and how many of those each is. */
const BASES: ReadonlyMap<string, string> = new Map([
  ['ha', 'm2'],
  ['m2', 'm2'],
  ['km', 'm'],
  ['m', 'm'],
  ['tấn', 'kg'],
  ['tạ', 'kg'],
  ['kg', 'kg'],
]);
const SIZES: ReadonlyMap<string, bigint> = new Map([
  ['ha', 10000n],
  ['km', 1000n],
  ['tấn', 1000n],
  ['tạ', 100n],
]);

/** What is paid for one is no rounded figure. */
function exact({ low, high }: Interval): Interval {
  const middle = (low + high) / 2n;
  return { low: middle, high: middle };
}
