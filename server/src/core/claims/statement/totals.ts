import type { Measure, Statement } from './measure';
import { likenessBetween } from './noun';
import { isForEach } from './rows';
import { SIGN } from './signs';

/** Parts before the total that sums them up. */
export interface Summed {
  readonly parts: readonly Measure[];
  readonly tie: string;
}

/** A total that comes last stands so many measures and sentences behind its first part at most. */
const REACH = 14;
const FAR = 3;

/** Words that say of what stands before that it is summed up. */
const SUMMED =
  /(?:^|\P{L})(?:tổng cộng|cộng|cộng chung|cả thảy|tất cả|tính chung|lũy kế|luỹ kế|nâng tổng|cả (?:hai|ba|bốn)|tổng\s?$)(?!\p{L})/u;

/** Words that may say so. */
const TOTAL = /(?:^|\P{L})(?:tổng|nâng|như vậy|cả (?:năm|tỉnh|huyện|nước)|toàn|chung)(?!\p{L})/u;

/** "… xây mới 120, sửa chữa 67; cộng 187". */
export function totalsBehind(statement: Statement, total: Measure): readonly Summed[] {
  const word = total.index < 2 ? null : wordOf(statement, total);
  if (word === null) return [];
  const near = statement
    .slice(Math.max(0, total.index - REACH), total.index)
    .reverse()
    .filter(measure => total.sentence - measure.sentence <= FAR && isPart(measure));
  const like = near.filter(part => likenessBetween(part, total) === 'same');
  const any = near.filter(({ isMeasured }) => isMeasured === total.isMeasured);
  const isMore = any.length > like.length;
  return [...endingsOf(like, `${word} same`), ...(isMore ? endingsOf(any, `${word} any`) : [])];
}

/** What the words before the total, or before another that it stands beside, say of it. */
function wordOf(statement: Statement, total: Measure): 'summed' | 'total-last' | null {
  const own = saysOf(total);
  if (own !== null) return own;
  const before = statement[total.index - 1];
  if (before === undefined || (before.signs & SIGN.total) === 0) return null;
  return before.sentence === total.sentence && BESIDE.test(total.gap) ? saysOf(before) : null;
}

function saysOf({ gap, signs }: Measure): 'summed' | 'total-last' | null {
  if ((signs & SIGN.total) === 0) return null;
  const words = gap.slice(-80);
  if (SUMMED.test(words)) return 'summed';
  return TOTAL.test(words) ? 'total-last' : null;
}

/** " hội nghị với ", " trường hợp, ". */
const BESIDE = /^(?:\s\p{L}+){0,4},?\s(?:(?:với|và)\s)?$/u;

function isPart(part: Measure): boolean {
  return part.kind === 'count' && part.slash !== 'whole' && part.way !== 'down' && !isForEach(part);
}

/** The endings of a row, the nearest first, with whether each begins where a sentence does. */
function endingsOf(row: readonly Measure[], name: string): readonly Summed[] {
  const found: Summed[] = [];
  for (let count = 2; count <= row.length; count += 1) {
    const isFull = row[count]?.sentence !== row[count - 1]?.sentence;
    found.push({ parts: row.slice(0, count), tie: `${name} ${isFull ? 'full' : 'cut'}` });
  }
  return found;
}
