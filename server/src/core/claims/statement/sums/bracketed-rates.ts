import { addIntervals, EXACTLY_ONE } from '../../../arithmetic/interval';
import type { Hypothesis } from '../evidence/hypothesis';
import type { Measure, Statement } from '../measures/measure';

/** Kinds of one percentage are not more. */
const MOST = 5;

/** "84,4% ổn định và thuận lợi hơn (65,8% ổn định và 18,6% thuận lợi hơn)": a percentage and those of its kinds in the bracket behind it. */
export function bracketedRates(statement: Statement, rate: Measure): readonly Hypothesis[] {
  const first = statement[rate.index + 1];
  if (rate.kind !== 'rate' || rate.way !== null || first?.depth !== rate.depth + 1) return [];
  if (!OPENS.test(first.gap)) return [];
  const inside = statement
    .slice(first.index, first.index + MOST)
    .filter(({ bracket }) => bracket === first.bracket);
  if (inside.length < 2 || inside.length === MOST || !inside.every(isKind)) return [];
  const dividend = inside.map(({ value }) => value).reduce(addIntervals);
  const quotient = { dividend, divisor: EXACTLY_ONE };
  return [{ relation: 'sum', target: rate, operands: inside, quotient, tie: 'sum rates bracketed' }];
}

/** " doanh nghiệp ổn định và thuận lợi hơn (". */
const OPENS = /^[^()[\].;]{0,80}\((?:gồm |trong đó )?$/u;

function isKind({ kind, way, qualifier, gap }: Measure): boolean {
  return kind === 'rate' && way === null && qualifier === 'exact' && !OF_OTHERS.test(gap);
}

/** Of another time, place or plan. */
const OF_OTHERS =
  /(?<!\p{L})(?:năm|quý|tháng|kỳ|kế hoạch|chỉ tiêu|mục tiêu|so với|cả nước|toàn|bình quân|cao nhất|thấp nhất|từ|đến|lên|xuống|còn)(?!\p{L})/u;
