import type { Block } from '../../block/block';
import type { PlacedBlock } from '../../block/placed-block';
import { remembering } from '../../block/remembering';

/** Minutes tell the ballots of so many lines behind the members. */
const REACH = 100;

/** "Số phiếu tín nhiệm cao: 49 phiếu (chiếm 84,48% tổng số đại biểu HĐND tỉnh)": a line of ballots that are measured on all members. */
const tellsBallots = remembering(({ folded }: Block): boolean => BALLOTS.test(folded));

const BALLOTS = /phiếu[^;|\t]{0,80}%[)\s]{0,2}(?:trên |trong |so với )?tổng số (?:đại biểu|thành viên)/u;

/** "Có 53/58 đại biểu có mặt", "Trong số 53 đại biểu HĐND tỉnh": a line that tells how many members there are. */
const tellsMembers = remembering(({ folded }: Block): boolean => MEMBERS.test(folded));

const MEMBERS =
  /(?:\d\s?\/\s?\d{1,3}|(?:tổng số|trong số|tổng số có|toàn thể)\s\d{1,3}) (?:vị )?(?:đại biểu|thành viên)/u;

/**
 * The line that tells how many members the ballots of a line are measured on; null for any other line. Linear: `known` is that of the line
 * of ballots before, and nothing before that line is read again.
 */
export function membersBefore(
  blocks: readonly PlacedBlock[],
  index: number,
  known: Members | null,
): Members | null {
  const block = blocks[index]?.block;
  if (block === undefined || !tellsBallots(block)) return null;
  const end = Math.max(0, index - REACH, known?.asked ?? 0);
  for (let lead = index - 1; lead >= end; lead -= 1) {
    const before = blocks[lead]?.block;
    if (before !== undefined && tellsMembers(before)) return { lead, asked: index };
  }
  return known !== null && end === known.asked ? { lead: known.lead, asked: index } : null;
}

/** The line that tells of the members, and the line of ballots that it was looked for. */
export interface Members {
  readonly lead: number;
  readonly asked: number;
}
