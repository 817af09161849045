import { PHRASE } from '../measures/gap-phrases';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { isForEach } from './rows';
import { SIGN } from '../measures/signs';

/** Parts before the total that sums them up. */
export interface Summed {
  readonly parts: readonly Measure[];
  readonly tie: string;
}

/** A total that comes last stands so many measures and sentences behind its first part at most. */
const REACH = 14;
const FAR = 3;

/** How surely the words say that what stands before is summed up: "cộng", or only "tổng". */
type Words = 'summed' | 'total-last';

/** "… xây mới 120, sửa chữa 67; cộng 187". */
export function totalsBehind(statement: Statement, total: Measure): readonly Summed[] {
  const words = total.index < 2 ? null : wordsOf(statement, total);
  if (words === null) return [];
  const like: Measure[] = [];
  const any: Measure[] = [];
  for (let at = total.index - 1; at >= 0 && at >= total.index - REACH; at -= 1) {
    const measure = statement[at];
    if (measure === undefined || total.sentence - measure.sentence > FAR) break;
    if (!isPart(measure)) continue;
    if (likenessBetween(measure, total) === 'same') like.push(measure);
    if (measure.isMeasured === total.isMeasured) any.push(measure);
  }
  if (words === 'total-last') return fullEndings(like, 'total-last same');
  const full = any.length > like.length ? fullEndings(any, 'summed any') : [];
  return [...fullEndings(like, 'summed same'), ...cutEndings(like), ...full];
}

/** What the words before the total, or before another that it stands beside, say of it. */
function wordsOf(statement: Statement, total: Measure): Words | null {
  const own = saysOf(total);
  if (own !== null) return own;
  const before = statement[total.index - 1];
  const said = before?.sentence === total.sentence ? saysOf(before) : null;
  return said !== null && BESIDE.test(total.gap) ? said : null;
}

function saysOf({ signs, phrases }: Measure): Words | null {
  if ((signs & SIGN.total) === 0) return null;
  if ((phrases & SUMS) !== 0) return 'summed';
  return (phrases & PHRASE.totalLast) === 0 ? null : 'total-last';
}

const SUMS = PHRASE.summed | PHRASE.summedAtEnd;

/** " hội nghị với ", " trường hợp, ". */
const BESIDE = /^(?:\s\p{L}+){0,4},?\s(?:(?:với|và)\s)?$/u;

function isPart(part: Measure): boolean {
  return part.kind === 'count' && part.slash !== 'whole' && part.way !== 'down' && !isForEach(part);
}

/** The endings of a row that begin where a sentence does, the nearest first. */
function fullEndings(row: readonly Measure[], name: string): readonly Summed[] {
  return endingsWhere(row, `${name} full`, (first, next) => first.sentence !== next?.sentence);
}

/** Those that begin in the midst of one. */
function cutEndings(row: readonly Measure[]): readonly Summed[] {
  return endingsWhere(row, 'summed same cut', (first, next) => first.sentence === next?.sentence);
}

function endingsWhere(
  row: readonly Measure[],
  tie: string,
  mayBegin: (first: Measure, next: Measure | undefined) => boolean,
): readonly Summed[] {
  const found: Summed[] = [];
  for (let count = 2; count <= row.length; count += 1) {
    const first = row[count - 1];
    if (first !== undefined && mayBegin(first, row[count])) found.push({ parts: row.slice(0, count), tie });
  }
  return found;
}
