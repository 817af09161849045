import { hasAny } from '../measures/bits';
import { behindLastMark } from '../../../text/mark-bounds';
import type { Measure, Statement } from '../measures/measure';
import { headOf } from '../measures/noun';
import { isSaidIn } from './base-words';
import { SIGN } from '../measures/signs';
import { isTime, isWholeOfBefore } from '../measures/roles';
import { respectiveName } from '../measures/respective-runs';
import { before } from '../measures/window';

/**
 * How a part stands to its percentage. `beside`: right before it, but for what is in brackets and how things changed; `clause`: another
 * one of its clause; `aside`: one of another clause or in a bracket of its own; `behind`: in brackets behind it; `subject`: one that the
 * words before the percentage name; `respective`: the one in the same place of another list; `counted`: the one that the words behind the
 * percentage name; `after`: behind the bracket in which the percentage stands.
 */
export type PartPlace =
  'after' | 'beside' | 'clause' | 'counted' | 'aside' | 'behind' | 'subject' | 'respective';

/** The part that a percentage is of, and how it stands to it. */
export interface Part {
  readonly part: Measure;
  readonly at: PartPlace;
  /** True where another percentage of the part stands between. */
  readonly isSecond: boolean;
}

/** Where a percentage and its part are looked for; of so many parts the last is none of a bracket, which stands behind what it tells of. */
const REACH = 8;
const MOST = 4;

/** The counts that a percentage may be of, the likeliest first. */
export function partsOf(statement: Statement, rate: Measure): readonly Part[] {
  const parts = [...partsBefore(statement, rate)];
  const next = statement[rate.index + 1];
  if (next?.kind === 'count' && next.sentence === rate.sentence && isToldBehind(next)) {
    parts.push({ part: next, at: 'behind', isSecond: false });
  }
  if (
    next !== undefined &&
    !parts.some(({ at }) => at === 'beside' || at === 'clause') &&
    isToldAfter(rate, next)
  )
    parts.push({ part: next, at: 'after', isSecond: false });
  return parts;
}

/** "khu vực nước ngoài (chiếm 96% tổng giá trị) đạt 7,94 tỷ USD": the bracket stands between a name and its figure. */
function isToldAfter({ sentence, depth, signs }: Measure, next: Measure): boolean {
  return (
    next.kind === 'count' &&
    next.sentence === sentence &&
    next.depth === depth - 1 &&
    next.way === null &&
    hasAny(signs, SIGN.open) &&
    AFTER.test(next.gap)
  );
}

const AFTER = /^[^()\d;.]*\)(?: (?:ước|đạt|là|có|với|được|thu|gồm|cho|khoảng))* $/u;

/** "đạt 26% nhiệm vụ (65/68)": a fraction in brackets may stand behind what it is of. */
function isToldBehind({ gap, slash }: Measure): boolean {
  return BEHIND.test(gap) || (slash === 'part' && OF_NOUN.test(gap));
}

const OF_NOUN = /^(?: \p{L}+){1,4} ?\( ?$/u;

function partsBefore(statement: Statement, rate: Measure): readonly Part[] {
  const near = before(statement, rate, REACH);
  if (!near.some(measure => measure.sentence === rate.sentence && isPart(measure))) return [];
  const parts: Part[] = [];
  const counted = countedOf(rate);
  const isNamedBy = namerOf(statement, subjectOf(rate), near);
  let isSecond = false;
  let isApart = separates(rate) || isOfChange(statement, rate);
  let isTaken = false;
  for (const measure of near) {
    if (measure.sentence !== rate.sentence || parts.length === MOST) break;
    const isInner =
      measure.depth > rate.depth ||
      (measure.depth > 0 && measure.bracket !== rate.bracket && measure.depth === rate.depth);
    if (isInner && !isTaken && parts.length === MOST - 1) continue;
    if (isPart(measure) && !(parts.length === 0 && isWholeOfBefore(measure))) {
      const isCounted = counted === undefined ? !isTaken : measure.head === headOf(counted);
      const at =
        isCounted && counted !== undefined
          ? 'counted'
          : atOf(isNamedBy(measure), isInner || isApart, isCounted);
      parts.push({ part: measure, at, isSecond: isSecond && counted === undefined });
      if (!isInner) isTaken = true;
    } else if (!isInner && measure.kind === 'rate' && measure.way === null) isSecond = true;
    isApart ||= !isInner && separates(measure);
  }
  return parts;
}

function atOf(isNamed: boolean, isAside: boolean, isCounted: boolean): Part['at'] {
  if (isNamed) return 'subject';
  return isAside ? 'aside' : isCounted ? 'beside' : 'clause';
}

/** True for a count that may be a part; the upper figure of a fraction is one whatever else it tells: "giảm 13/13 tổng cục". */
function isPart(measure: Measure): boolean {
  if (measure.kind !== 'count' || measure.slash === 'whole') return false;
  return measure.slash === 'part' || (measure.way === null && !isTime(measure));
}

/** "mức độ hài lòng của 1.279 hộ được hỏi đạt 96,28%": the rate is one of the group, and no share that the group is of a whole. */
export function isGroup({ gap, behind }: Measure, rate: Measure): boolean {
  if (GROUP.test(gap.slice(-GROUP_REACH))) return true;
  return OWN_RATE.test(rate.gap) && (ASKS.test(gap.slice(-ASKS_REACH)) || ASKED.test(behind));
}

const ASKS_REACH = 40;
/** "qua khảo sát 1.279 hộ, tỷ lệ hài lòng đạt 96,28%". */
const ASKS = /(?<!\p{L})(?:khảo sát|phỏng vấn|lấy ý kiến|thăm dò)(?: \p{L}+){0,2} $/u;
const ASKED = /^[^,;.]{0,20} được (?:hỏi|khảo sát|phỏng vấn|lấy ý kiến)(?!\p{L})/u;
const OWN_RATE = /(?<!\p{L})(?:tỷ lệ|tỉ lệ|mức độ|chỉ số)(?: \p{L}+)+ ?$/u;

const GROUP_REACH = 60;
const GROUP =
  /(?<!\p{L})(?:tỷ lệ|tỉ lệ|mức|mức độ|chỉ số|hiệu suất|công suất|điểm trung bình|điểm bình quân)(?: (?!là|đạt|chiếm|bằng)\p{L}+){0,6} của $/u;

/** "tỷ lệ khám phá đạt 85,85%", "; số khỏi chiếm 79,8%": the words that name what the percentage is of. */
function subjectOf({ gap }: Measure): readonly string[] {
  const subject = SUBJECT.exec(gap)?.groups?.['subject'];
  return subject === undefined ? [] : subject.split(' ');
}

const SUBJECT =
  /(?:^|[,;.:)] ?)(?:(?:và|như vậy|trong đó|riêng|tính ra),? )*(?:(?:tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|số|nhóm|các|lượng) )*(?<subject>(?!chiếm|đạt|bằng|là|tăng|giảm|tương)\p{L}+(?: (?!chiếm|đạt|bằng|là|tương)\p{L}+){0,4}) (?:chiếm|đạt|bằng|là)?(?: (?:tỷ lệ|tỉ lệ|tỷ trọng|tới|mức))* ?$/u;

/**
 * Tells which counts a subject names: "học sinh nữ" the one that is called "nữ", where only one is, and not the "học sinh" of whom they
 * are; else all that are called so.
 */
function namerOf(
  statement: Statement,
  subject: readonly string[],
  near: readonly Measure[],
): (count: Measure) => boolean {
  const last = subject.at(-1);
  if (last === undefined) return () => false;
  const called = subject.length === 1 ? [] : near.filter(count => namesOf(count).includes(` ${last} `));
  const [only, ...others] = called.filter(isPart);
  if (others.length === 0 && only !== undefined) return count => count === only;
  const name = subject.join(' ');
  return count => isSaidIn(subject, namesOf(count)) || respectiveName(statement, count) === name;
}

/** What a count is called: the last words before it, and its noun. */
function namesOf({ gap, noun }: Measure): string {
  return ` ${behindLastMark(gap, ',;.:(').trim()} ${noun} `;
}

/** "đạt 85,6% về số vụ", "8,1% về tiền": what is counted of the part. */
const COUNTED =
  /^ ?(?:về|tính theo) (?:(?:tổng )?số (?:lượng )?(?<noun>\p{L}+(?: \p{L}+)?)|(?<thing>việc|vụ|hộ|người|xã|dự án|hồ sơ|đơn)(?!\p{L})|(?:số )?(?<money>tiền|giá trị|kinh phí|vốn)(?!\p{L}))/u;

function countedOf({ signsBehind, behind }: Measure): string | undefined {
  if (!hasAny(signsBehind, SIGN.opener)) return undefined;
  const { noun, thing, money } = COUNTED.exec(behind)?.groups ?? {};
  return money !== undefined || noun === 'tiền' ? 'đồng' : (noun ?? thing);
}

function separates({ signs, gap }: Measure): boolean {
  return hasAny(signs, SIGN.semicolon | SIGN.colon) && SEPARATES.test(gap) && !GOES_ON.test(gap);
}

/** "giảm 48/512 đơn vị (9,4%), giảm 1.124 biên chế (6,2%)": the bracket behind what changed tells of that. */
function isOfChange(statement: Statement, { index, depth, gap }: Measure): boolean {
  const changed = statement[index - 1];
  if (changed?.kind !== 'count' || changed.way === null || changed.slash !== null) return false;
  return changed.depth === depth - 1 && OPENED.test(gap);
}

const OPENED = /^(?: \p{L}+){0,6} ?\( ?$/u;

/** What parts one item from the next; a colon right before a figure does not. */
const SEPARATES = /[;:][^;:]*\p{L}/u;

/** "; đạt tỷ lệ 97,97%" is still of what stands before it; "; đạt 57%" may be of another thing. */
const GOES_ON =
  /[;:] ?(?:và |đã )?(?:đạt |với )?(?:chiếm|bằng|tương đương|tương ứng|tỷ lệ|tỉ lệ)(?: (?:là|đạt|tỷ lệ|tỉ lệ))? ?$/u;

/** " (", " (tức ", ", tương ứng ", ": ". */
const BEHIND =
  /^\s?(?:[([]\s?(?:tức|với|đạt|là|có|=|tương ứng|tương đương)?|,?\s?(?:với|tương đương|tương ứng)(?: với| có)?|:)\s?$/u;
