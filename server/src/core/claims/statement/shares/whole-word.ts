import { hasAny } from '../measures/bits';
import { PHRASE } from '../measures/gap-phrases';
import type { Measure, Statement } from '../measures/measure';

/** Words by which a figure is a whole. */
export type WholeWord =
  | 'slash'
  | 'behind-said'
  | 'behind'
  | 'total'
  | 'plan'
  | 'of-which'
  /** It was itself attained: "thu đạt 1.846 tỷ đồng; chi 1.279 tỷ đồng, đạt 62,98%" is of a plan. */
  | 'done'
  /** It has a percentage of its own. */
  | 'item'
  /** It stands in a bracket that was closed before the percentage. */
  | 'inner'
  | 'plain';

interface WholePlace {
  readonly statement: Statement;
  readonly part: Measure;
  readonly rate: Measure;
}

/** By which words a figure is a whole that the part of a percentage may be of. */
export function wholeWordOf({ part, rate, statement }: WholePlace, whole: Measure): WholeWord {
  if (part.slash === 'part' && whole.index === part.index + 1) return 'slash';
  // "18/24 trạm (75%) …, 6/24 trạm (25%)": the whole of the next fraction.
  if (whole.slash === 'whole' && whole.index > rate.index + 1) return 'behind';
  if (whole.index > part.index && whole.index > rate.index)
    return BEHIND.test(ownClause(whole.gap)) ? 'behind-said' : 'behind';
  if (isPlan(whole)) return 'plan';
  if (isInner(rate, whole)) return 'inner';
  if (whole.index > part.index) return BEHIND.test(whole.gap) ? 'behind-said' : 'behind';
  if (hasAny(whole.phrases, PHRASE.outOfAtEnd) || TOTAL.test(whole.gap.slice(-TOTAL_REACH))) return 'total';
  if (takesApart(statement, whole)) return 'of-which';
  const next = statement[whole.index + 1];
  if (next?.kind === 'rate' && next.way === null && next.sentence === whole.sentence) return 'item';
  return isDone({ statement, part, rate }, whole) ? 'done' : 'plain';
}

/**
 * "thu đạt 312 tỷ đồng, bằng 61,25% kế hoạch; chi 327 tỷ đồng": what a semicolon ends says nothing of the figure behind it, nor does what a
 * comma ends where that figure has words of its own.
 */
function ownClause(gap: string): string {
  const start = gap.search(OWN_CLAUSE);
  return start === -1 ? gap : gap.slice(start);
}

const OWN_CLAUSE = /(?:;|,(?= \p{L}+ \p{L}+ ))[^;,]*$/u;

/** "430 tin báo (tăng 12 tin so với cùng kỳ), trong đó": what a bracket tells of the whole is passed over. */
function takesApart(statement: Statement, whole: Measure): boolean {
  if (whole.behind.includes(OF_WHICH)) return true;
  for (let at = whole.index + 1; at <= whole.index + MOST_IN_BRACKET; at += 1) {
    const [inner, next] = [statement[at], statement[at + 1]];
    if (inner === undefined || inner.depth <= whole.depth || next?.sentence !== whole.sentence) return false;
    if (next.depth <= whole.depth) return next.gap.lastIndexOf(OF_WHICH) > next.gap.indexOf(')');
  }
  return false;
}

const OF_WHICH = 'trong đó';
const MOST_IN_BRACKET = 3;

/** Where what was attained of a thing stands in a clause of its own, what is attained of the next is measured on a plan. */
function isDone({ part, rate }: WholePlace, whole: Measure): boolean {
  if (!whole.isMeasured || !ATTAINED.test(rate.gap)) return false;
  const gap = whole.gap.slice(-60);
  const isBetween = whole.index === part.index - 1;
  if (isBetween && GAINED.test(gap) && GAIN.test(part.gap)) return true;
  if (whole.sentence === part.sentence && !part.gap.includes(';')) return false;
  return DONE_AS.test(gap) || (INCOME.test(gap) && OUTLAY.test(part.gap));
}

const ATTAINED = /(?:đạt|bằng) ?$/u;
const DONE_AS = /(?<!\p{L})(?:đạt|ước đạt|thực hiện|đạt được)(?: là)? $/u;
const GAINED = /(?<!\p{L})doanh thu(?!\p{L})/u;
const GAIN = /(?<!\p{L})(?:lợi nhuận|lãi|nộp ngân sách)(?!\p{L})/u;
const INCOME = /(?<!\p{L})(?:thu|xuất khẩu)(?!\p{L})/u;
const OUTLAY = /(?<!\p{L})(?:chi|nhập khẩu)(?!\p{L})/u;

function isInner(rate: Measure, { depth, bracket }: Measure): boolean {
  return depth > rate.depth || (depth > 0 && depth === rate.depth && bracket !== rate.bracket);
}

/** "trong tổng số 756 hộ", "kế hoạch (1.200 ha)": a whole behind its part. */
const BEHIND = /(?:tổng|trong(?! đó)|trên|so với|của|kế hoạch|chỉ tiêu|dự toán|mục tiêu|số|\/)/u;

const TOTAL_REACH = 60;
/** "tổng số hồ sơ tiếp nhận là 756"; "Trong 75 đại biểu có …" names its total likewise. */
const TOTAL = /(?:tổng số|trong số|trong tổng|tổng cộng|toàn bộ|tổng)(?: \p{L}+){0,6} ?(?:là )?$/u;

/** "kế hoạch năm 2019 là 6.600"; but what was done "theo kế hoạch" is none. */
export function isPlan({ gap, behind }: Measure): boolean {
  const words = gap.slice(Math.max(gap.lastIndexOf('. '), gap.lastIndexOf(';'), gap.length - 110, 0));
  return ((PLAN.test(words) || GIVEN.test(words)) && !DONE.test(words)) || FOLLOWS_PLAN.test(behind);
}

const PLAN =
  /(?<!\p{L})(?:kế hoạch|dự toán|chỉ tiêu|nghị quyết|mục tiêu|đề án|chương trình|kh|khv)(?!\p{L})/u;

/** "Tổng cục giao thi hành 1.860 việc", "được giao 9.640 triệu đồng". */
const GIVEN = /(?<!\p{L})giao (?:\p{L}+ ){0,4}$/u;

const DONE = /theo (?:kế hoạch|chương trình) đã/u;

/** "520 đơn vị theo chỉ tiêu tỉnh giao". */
const FOLLOWS_PLAN = /^[^,.;]{0,16} theo (?:chỉ tiêu|kế hoạch)/u;
