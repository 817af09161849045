import { hasAny } from '../measures/bits';
import type { Measure } from '../measures/measure';
import { SIGN } from '../measures/signs';
import type { Value } from './bases';
import { alike } from './moves';

/** Takes a pair of values, the later or larger claim first, and how they stand to each other. */
export type Add = (first: Value, second: Value, tie: string) => void;

/** How many values may stand between the two of a pair. */
export const APART = 3;

/** Two values, of which the first went to the second by the words before them. */
interface Moved {
  readonly from: Value;
  readonly to: Value;
  readonly tie: string;
}

/** Adds the pair of a move. Of "từ 84 xuống còn 67 đơn vị" the first counts what the second does. */
export function addMove({ from, to, tie }: Moved, add: Add): void {
  const { once, now } = alike(from.measure, to.measure) ?? { once: from.measure, now: to.measure };
  add({ ...to, measure: now }, { ...from, measure: once }, tie);
}

/** "từ 50 xã … lên 57 xã", whatever else stands between the two; "1.230 USD/tấn lên 1.274 USD/tấn" with nothing between. */
export function isFromTo(from: Measure, to: Measure): boolean {
  return (
    isSaidFromTo(from, to) ||
    (to.index === from.index + 1 && hasAny(to.signs, SIGN.to) && RIGHT_BEHIND.test(to.gap))
  );
}

/** " USD/tấn lên ", " tỷ đồng xuống còn ". */
const RIGHT_BEHIND = /^(?: \p{L}+){1,3}(?:\/\p{L}+)? (?:lên|xuống(?: còn)?) $/u;

function isSaidFromTo(from: Measure, to: Measure): boolean {
  return (
    hasAny(from.signs, SIGN.from) &&
    hasAny(to.signs, SIGN.to) &&
    /(?:^|\P{L})từ(?:\s\p{L}+){0,4}\s?$/u.test(from.gap.slice(-40)) &&
    /(?:lên|xuống|còn|thành|đến)(?:\s\p{L}+){0,3}\s?$/u.test(to.gap.slice(-40))
  );
}
