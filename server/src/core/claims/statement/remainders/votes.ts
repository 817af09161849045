import type { Measure } from '../measures/measure';

/** "tổng số 494 đại biểu … 423 tán thành, 8 không tán thành, 1 không biểu quyết": who was not there did none of these. */
export function leavesAbsent({ gap, behind, head }: Measure, list: readonly Measure[]): boolean {
  if (head === BALLOT || !list.some(part => VOTE.test(part.behind))) return false;
  return !VOTING.test(`${gap.slice(-80)} # ${behind.slice(0, 60)}`);
}

const BALLOT = 'phiếu';
/** " đại biểu không biểu quyết". */
const VOTE = /^(?: \p{L}+){0,4} không (?:tán thành|biểu quyết|đồng ý|nhất trí)(?!\p{L})/u;
const VOTING = /biểu quyết|có mặt|tham dự|dự họp|bỏ phiếu|tham gia|thu về|hợp lệ/u;
