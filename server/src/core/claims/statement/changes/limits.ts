import type { Interval } from '../../../arithmetic/interval';
import type { Measure } from '../measures/measure';

/** What a percentage may stand for; one that was set and not reckoned is no rounded figure: "mức tối đa 20% quy định". */
export function limitOf({ value, gap, behind }: Measure): Interval {
  if (!SET.test(gap.slice(-SET_REACH)) && !SET_BEHIND.test(behind)) return value;
  const middle = (value.low + value.high) / 2n;
  return { low: middle, high: middle };
}

const SET_REACH = 40;
const SET =
  /(?:mục tiêu|chỉ tiêu|kế hoạch|tối đa|tối thiểu|quy định|nghị quyết|mức trần|mức sàn)(?: \p{L}+){0,4} \(?$/u;
const SET_BEHIND = /^ (?:theo )?quy định/u;
