import type { Measure } from './measure';

/** True for what tells when, how old or how often, which is no part and no whole. */
export function isTime({ head }: Measure): boolean {
  return TIMES.has(head);
}

const TIMES: ReadonlySet<string> = new Set('tuổi năm tháng ngày giờ phút tuần quý lần khóa khoá'.split(' '));

/** "35 ha trên tổng số 50 ha, đạt 70%": of the two the percentage is of the first. */
export function isWholeOfBefore({ gap }: Measure): boolean {
  return TOLD_WHOLE.test(gap) || OF_THEM.test(gap);
}

/** "393 nữ/868 người": who some of them are stands before the slash. */
const OF_THEM = /^ (?:nữ|nam|đảng viên|đảng viên nữ|người dân tộc(?: thiểu số)?) ?\/ ?$/u;

const TOLD_WHOLE = /^(?:,? \p{L}+){0,6} (?:trên|trong|\/)(?: tổng)? (?:số|tổng) (?:\p{L}+ ){0,4}$/u;
