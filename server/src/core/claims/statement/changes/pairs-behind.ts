import { hasAny } from '../measures/bits';
import type { Measure } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { SIGN } from '../measures/signs';
import { addMove, APART, isFromTo, type Add } from './add-pair';
import type { Value } from './bases';
import { hasOneOf } from '../../../text/one-of';

/** "tăng 14% (từ 50 lên 57 xã)", "giảm 12,1% (138/157 vụ)", "tăng 9,5%, đạt 3.218 tỷ đồng (cùng kỳ 2.940 tỷ đồng)". */
export function pairBehind(later: readonly Value[], add: Add): void {
  later.forEach((near, at) => {
    const far = later[at + 1];
    if (far === undefined) return;
    const isRightBehind = !hasOneOf(near.measure.gap, ',;') || BEHIND.test(near.measure.gap);
    const place = at === 0 && isRightBehind ? 'next' : 'away';
    if (isFromTo(near.measure, far.measure))
      addMove({ from: near, to: far, tie: `from-to-behind ${place}` }, add);
    else if (far.measure.slash === 'whole') add(near, far, `fraction-behind ${place}`);
    else if (far.mark === 'base' && isNow(near.measure))
      add(near, far, `both-behind ${at === 0 ? 'next' : 'away'}`);
  });
}

/** "tăng 3,6%, trung bình 1.230 USD/tấn lên 1.274 USD/tấn", "tăng 14%, từ 50 lên 57 xã", "giảm 350 đồng/kg, từ 6.200 xuống 5.850 đồng/kg". */
const BEHIND = /^(?: \p{L}+(?:\/\p{L}+)?){0,3}, (?:(?:trung bình|bình quân|từ) ){1,2}$/u;

interface Around {
  readonly earlier: readonly Value[];
  readonly later: readonly Value[];
}

/** "đạt 57 xã, tăng 14% so với năm trước (50 xã)", "từ 50 xã tăng 14%, đạt 57 xã". */
export function pairAround(target: Measure, { earlier, later }: Around, add: Add): void {
  // "bằng 89,1% dự toán (2.160 tỷ đồng) và bằng 133% so với cùng kỳ": a plan in a bracket is no value of its own.
  const mayBeNow = ({ mark, measure }: Value): boolean =>
    mark !== 'base' && !(mark === 'plan' && measure.depth > target.depth);
  const now =
    earlier.find(value => mayBeNow(value) && isLike(value.measure, target)) ??
    earlier.find(mayBeNow) ??
    earlier[0];
  earlier.slice(0, APART + 1).forEach(near => {
    later.forEach((far, at) => {
      const place = near === now && at === 0 ? 'next' : 'away';
      const { gap } = far.measure;
      if (isNow(far.measure) && (far.mark === null || !gap.includes('(')))
        add(far, near, `now-behind ${place}`);
      else if (far.mark === 'base' || far.mark === 'plan') add(near, far, `${far.mark}-behind ${place}`);
      else if (far.mark === 'dated' && namesTimeOf(target, gap)) add(near, far, `base-behind ${place}`);
      else if (isBracketed(far.measure))
        add(near, far, `${NAMED.test(target.gap) ? 'base-behind' : 'bracket-behind'} ${place}`);
      else if (place === 'next' && !hasOneOf(gap, ',;')) add(near, far, 'behind next');
    });
  });
}

/** A change of counts is one of what it counts itself. */
function isLike(value: Measure, target: Measure): boolean {
  return target.kind !== 'count' || target.noun === '' || likenessBetween(value, target) === 'same';
}

/** "bằng 112,5% năm 2021, năm 2021 đạt 43,2 tỷ đồng": the time that a change is against, told again. */
function namesTimeOf({ behind: words }: Measure, gap: string): boolean {
  const time = /năm (?<year>\d{4})/u.exec(words)?.groups?.['year'];
  return time !== undefined && gap.lastIndexOf(time) > words.indexOf(time);
}

/** "tăng 12,6% (190 cơ sở)", "0,36 điểm (7,48 điểm)": what stands in brackets right behind a change. */
function isBracketed({ near, gap }: Measure): boolean {
  return hasAny(near, SIGN.open) && /^ ?(?:\p{L}+ ){0,3}\($/u.test(gap);
}

/** "cao hơn bình quân chung 4,1 điểm": the base is named before the change. */
const NAMED = /(?:hơn|so với|so) (?:\p{L}+ ){1,6}$/u;

/** "giảm 11,75 điểm (1,12%) còn 1.033,95 điểm": the value now behind its change. */
export function isNow({ near, gap }: Measure): boolean {
  return hasAny(near, SIGN.to) && IS_NOW.test(gap);
}

const IS_NOW = /^[^,;.]{0,40}[,)]? ?(?:còn|xuống|lên|đạt)(?: còn)? ?$/u;
