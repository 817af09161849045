import { hasAny } from '../measures/bits';
import { PHRASE } from '../measures/gap-phrases';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { isForEach } from '../measures/roles';
import { TIMES } from './rows';
import { SIGN } from '../measures/signs';
import { before } from '../measures/window';

/** Parts before the total that sums them up. */
export interface Summed {
  readonly parts: readonly Measure[];
  readonly tie: string;
}

/** A total that comes last stands so many measures behind its first part at most. */
const REACH = 14;

/**
 * How surely the words say that what stands before is summed up: "cộng", "như vậy", ", tổng kinh phí …" in the sentence of the parts, or only
 * "tổng" somewhere.
 */
type Words = 'summed' | 'raised' | 'concluded' | 'announced' | 'total-last';

/** "… xây mới 120, sửa chữa 67; cộng 187". */
export function totalsBehind(statement: Statement, total: Measure): readonly Summed[] {
  const words = TIMES.has(total.head) ? null : wordsOf(statement, total);
  if (words === null) return [];
  if (words === 'raised') return raisedFrom(statement, total);
  const joined = words === 'summed' || words === 'announced' ? joinedBefore(statement, total) : null;
  if (joined !== null) return [{ parts: joined, tie: 'joined' }];
  const like: Measure[] = [];
  const any: Measure[] = [];
  for (const measure of before(statement, total, REACH)) {
    if (!isPart(measure)) continue;
    if (likenessBetween(measure, total) === 'same') like.push(measure);
    if (measure.isMeasured === total.isMeasured) any.push(measure);
  }
  if (words === 'announced') return announced(like, total);
  if (words === 'total-last' && echoes(total, like)) return fullEndings(like, 'echoed same');
  if (words !== 'summed') return fullEndings(like, `${words} same`);
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

function saysOf({ signs, phrases, gap }: Measure): Words | null {
  if (!hasAny(signs, SIGN.total)) return null;
  if (RAISED.test(gap)) return 'raised';
  const isLast = hasAny(phrases, PHRASE.totalLast);
  if (isLast && CONCLUDED.test(gap)) return 'concluded';
  if (hasAny(phrases, SUMS) && !OTHER_WORDS.test(gap)) return 'summed';
  if (!isLast) return null;
  return ANNOUNCED.test(gap) || OF_ALL.test(gap) ? 'announced' : 'total-last';
}

/** ", nâng tổng số trường đạt chuẩn lên ". */
const RAISED = /(?<!\p{L})(?:nâng|đưa) (?:\p{L}+ )+lên $/u;
/** "nâng tổng số doanh nghiệp thành lập mới và quay trở lại lên " names both that are added up. */
const OF_BOTH = /(?:nâng|đưa) tổng (?:\p{L}+ )+và (?:\p{L}+ )+lên $/u;
/** Words that "cộng" is only a part of. */
const OTHER_WORDS = /(?<!\p{L})cộng (?:đồng|dồn|hòa|hoà|sản|tác)(?!\p{L})/u;
/** ". Như vậy, từ đầu nhiệm kỳ đến nay đã kết nạp được ". */
const CONCLUDED = /[.;] như vậy(?!\p{L})/u;
/** "; tổng kinh phí bảo đảm cho công tác bầu cử là ", ", với tổng trị giá ". */
const ANNOUNCED =
  /[;,](?: (?:và|với))? tổng(?! (?:công|cục|thống|bí|giám|dư|lợi|doanh|tài|nguồn|mức)(?!\p{L}))(?: \p{L}+)* ?$/u;

/** "; toàn trường: ", "; toàn huyện có ". */
const OF_ALL = /; toàn (?:trường|xã|huyện|tỉnh|ngành|đảng bộ)(?::| có| là| đạt)+ $/u;

/** "tăng 275 đảng viên so với năm trước" tells of another year. */
const COMPARED = /^(?: \p{L}+){1,4} so(?: với)? /u;

/** "Huấn luyện … 186 đồng chí. … Tổng số huấn luyện toàn huyện 1.137 đồng chí": the total says again what was done. */
function echoes({ gap }: Measure, parts: readonly Measure[]): boolean {
  const said = ECHO.exec(gap)?.groups?.['words'];
  return said !== undefined && parts.length > 1 && parts.some(part => part.gap.includes(said));
}

const ECHO = /[.] tổng số (?<words>\p{L}+ \p{L}+)(?: \p{L}+)* ?$/u;

/** "14 phường, 6 xã, cộng 20 đơn vị hành chính": all figures of the clause, each with what it counts and nothing else; null for others. */
function joinedBefore(statement: Statement, total: Measure): readonly Measure[] | null {
  if (!JOINED.test(total.gap)) return null;
  const parts: Measure[] = [];
  for (let at = total.index - 1; parts.length < MOST_JOINED; at -= 1) {
    const part = statement[at];
    if (part === undefined || !isPart(part) || part.noun === '' || part.isMeasured !== total.isMeasured)
      return null;
    if (part.sentence !== total.sentence || part.value.low > total.value.high * 2n) return null;
    parts.push(part);
    if (!BESIDE_PART.test(part.gap)) break;
  }
  return parts.length > 1 ? parts : null;
}

const MOST_JOINED = 8;
/** " xã, cộng ", " thôn, tổng cộng có ". */
const JOINED = /^(?: \p{L}+){1,7},? (?:(?:tổng )?cộng|tổng số)(?: là| có|:)? $/u;
/** " phường, ", " tổ dân phố và ". */
const BESIDE_PART = /^(?: \p{L}+){1,7}(?:,| và|, và) $/u;

/** All counts before a total in its own sentence, none of which is a total itself. */
function announced(like: readonly Measure[], total: Measure): readonly Summed[] {
  const parts = like.filter(({ sentence }) => sentence === total.sentence);
  const isOfTotals = parts.some(({ phrases }) => hasAny(phrases, PHRASE.total));
  return parts.length < 2 || isOfTotals ? [] : [{ parts, tie: 'announced same full' }];
}

/** "Hiện có 169 trường … . Năm 2019 tăng thêm 18 trường; năm 2020 tăng thêm 9 trường, nâng tổng số lên 196 trường": what was, and what came. */
function raisedFrom(statement: Statement, total: Measure): readonly Summed[] {
  const added: Measure[] = [];
  for (const measure of before(statement, total, REACH)) {
    if (measure.kind !== 'count' || likenessBetween(measure, total) !== 'same') continue;
    if (COMPARED.test(measure.behind)) {
      if (measure.sentence === total.sentence) return [];
      continue;
    }
    if (measure.sentence === total.sentence) added.push(measure);
    else if (measure.way === null && measure.depth === 0 && measure.slash === null) {
      if (OF_BOTH.test(total.gap) || added.every(({ way }) => way === 'up')) added.push(measure);
      break;
    }
  }
  // "cấp mới 418 triệu USD; tăng thêm 197 triệu USD, nâng tổng vốn lên": the first of them is what was.
  return added.length > 1 && added.at(-1)?.way === null ? [{ parts: added, tie: 'raised' }] : [];
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
