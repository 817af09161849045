import { hasAny } from '../measures/bits';
import { addIntervals, EXACTLY_ONE, ONE, type Interval } from '../../../arithmetic/interval';
import { LOTS } from '../evidence/factors-of';
import type { Hypothesis } from '../evidence/hypothesis';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { SIGN } from '../measures/signs';
import { before } from '../measures/window';

/** Lots stand so many sentences before their total at most, and so many figures. */
const FAR = 2;
const REACH = 14;

/** "Tặng 200 suất (350.000 đồng/suất) … Ngoài ra tặng 300 suất (50.000 đồng/suất). Tổng trị giá 85 triệu đồng": what lots come to together. */
export function lotHypotheses(statement: Statement, total: Measure): readonly Hypothesis[] {
  if (!hasAny(total.signs, SIGN.product) || !total.isMeasured || !TOTAL.test(total.gap)) return [];
  const near = before(statement, total, REACH).filter(({ sentence }) => total.sentence - sentence <= FAR);
  // What is totalled already is another gift.
  const last = near.findIndex(measure => measure.isMeasured && TOTAL.test(measure.gap));
  const own = last === -1 ? near : near.slice(0, last);
  const lots = own
    .filter(price => isPrice(price, total))
    .flatMap(price => {
      const times = timesOf(own, price);
      return times === null ? [] : [[times, price] as const];
    });
  if (lots.length === 0 || lots.some(([{ sentence }]) => sentence === total.sentence)) return [];
  const dividend = lots.map(([times, price]) => productOf(times, price)).reduce(addIntervals);
  return [
    {
      relation: 'product',
      target: total,
      operands: lots.toReversed().flat(),
      quotient: { dividend, divisor: EXACTLY_ONE },
      tie: LOTS,
    },
  ];
}

/** ". Tổng trị giá quà tặng là ", ". Tổng kinh phí thực hiện chương trình là ". */
const TOTAL =
  /[.;] (?:với )?tổng (?:trị giá|giá trị|kinh phí|số tiền|chi phí)(?: (?!(?:mỗi|một)(?!\p{L}))\p{L}+)* ?:? ?$/u;

function isPrice(price: Measure, total: Measure): boolean {
  return likenessBetween(price, total) === 'same' && nameOf(price) !== null;
}

/** What a price is paid for: "suất" of "350.000 đồng/suất" and of "mỗi suất trị giá 350.000 đồng". */
function nameOf({ gap, behind }: Measure): string | null {
  const { name } = (EACH.exec(gap.slice(-EACH_REACH)) ?? PER.exec(behind))?.groups ?? {};
  return name ?? null;
}

const EACH_REACH = 40;
const EACH =
  /(?<!\p{L})(?:mỗi|một) (?<name>\p{L}+)(?: \p{L}+)? ?(?:trị giá|giá trị|là|được|tương đương)? ?$/u;
const PER = /^(?: \p{L}+){1,2} ?\/ ?(?<name>\p{L}+)/u;

/** The nearest count before a price that has the name. */
function timesOf(near: readonly Measure[], price: Measure): Measure | null {
  const name = nameOf(price);
  const times = near.find(
    ({ index, head, kind }) => index < price.index && kind === 'count' && head === name,
  );
  return times === undefined || times.isMeasured || price.index - times.index > 1 ? null : times;
}

function productOf(times: Measure, { value: { low, high } }: Measure): Interval {
  const middle = (low + high) / 2n;
  return { low: (middle * times.value.low) / ONE, high: (middle * times.value.high) / ONE };
}
