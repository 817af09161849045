import { hasAny } from '../measures/bits';
import type { Measure } from '../measures/measure';
import { SIGN } from '../measures/signs';

/**
 * What the words before a value make of it: `base`: what is compared with; `plan`: what was to be done; `dated`: the value of a year,
 * which another may be later than; null for none of these.
 */
export type BaseMark = 'base' | 'plan' | 'dated' | null;

/** Words that tie the words of a base to its figure. */
const LINK = String.raw`(?: (?!(?:và|nên|nhưng|song|trong) )\p{L}+| \d[\d/-]*){0,6} ?[(:]?(?: ?(?:là|đạt|chỉ|có|ở mức|cùng kỳ|tối đa|giao))*:? ?$`;

/** "(cùng kỳ 128", "so với năm 2020 (74", "trong khi năm trước là 56". */
const BASE = new RegExp(
  String.raw`(?:cùng kỳ|cùng thời điểm|so với|so|(?:năm|quý|tháng|tuần|kỳ|nhiệm kỳ|vụ|lần|năm học) (?:trước|ngoái)|trước đó|(?<!tháng |từ )đầu (?:năm(?! nay)|kỳ|nhiệm kỳ))${LINK}`,
  'u',
);

const PLAN = new RegExp(String.raw`(?:chỉ tiêu|kế hoạch|dự toán|mục tiêu|nghị quyết)${LINK}`, 'u');

/** Reads the mark of a value from the words before it. */
function markOf(measure: Measure, time: Time | null): BaseMark {
  const { signs } = measure;
  if (!hasAny(signs, MARKED)) return null;
  const words = withoutSource(measure).slice(-70);
  // "so với cùng kỳ (trong đó xuất khẩu đạt 113" is of another thing.
  if (hasAny(signs, SIGN.base) && BASE.test(words) && !words.includes('trong đó')) return 'base';
  if (hasAny(signs, SIGN.plan) && PLAN.test(words)) return 'plan';
  return time === null ? null : 'dated';
}

/** "so với chỉ tiêu đề ra tại Nghị quyết số 03-NQ/TU (38%": where a plan stands is passed over. */
function withoutSource({ gap, signs }: Measure): string {
  return hasAny(signs, SIGN.plan) ? gap.replace(SOURCE, '') : gap;
}

const SOURCE =
  / (?:tại|theo|của|trong) (?:nghị quyết|quyết định|kế hoạch|chương trình|công văn|đề án) số [^ (,;]{2,30}/u;

const TIMED = SIGN.term | SIGN.digit;
const MARKED = SIGN.base | SIGN.plan | TIMED;

/** A value with its mark. */
export interface Value {
  readonly measure: Measure;
  readonly mark: BaseMark;
  /** The last time that the words before it name. */
  readonly time: Time | null;
}

/** Those of one bracket are all of its base: "so với cùng kỳ (398 vụ, 204 người chết)", "(năm 2019: 104 vụ, 12 người chết)". */
export function markValues(measures: readonly Measure[]): readonly Value[] {
  const bases = new Set<number>();
  const values = measures.map(measure => {
    const time = timeOf(measure);
    return { measure, mark: markOf(measure, time), time };
  });
  for (const { measure, mark } of values) {
    if (measure.depth === 0) continue;
    if (mark === 'base' || (mark === 'dated' && opensWithYear(measure))) bases.add(measure.bracket);
  }
  return values.map(value => (bases.has(value.measure.bracket) ? { ...value, mark: 'base' } : value));
}

/** "87 đơn (năm 2021: 104 đơn)": in brackets stands what another year had. */
function opensWithYear({ gap }: Measure): boolean {
  return /[([][^()[\],;:]{0,24}(?:năm|quý|tháng) [^()[\]]{0,30}$/u.test(gap.slice(-60));
}

/** True where both values are of a year, a quarter or a month, and the first of a later one. */
export function isLater({ time: now }: Value, { time: once }: Value): boolean {
  return now !== null && once !== null && now.unit === once.unit && now.at > once.at;
}

interface Time {
  readonly unit: string;
  readonly at: number;
}

const YEAR = /(?:năm|năm học|\/|-) ?(?<at>(?:19|20)\d\d)(?!.*\d{4})[^.;]{0,80}$/u;
const WITHIN = /(?<unit>quý|tháng) (?<at>\d{1,2}|i{1,3}|iv)(?!.*(?:quý|tháng|\d{4}))[^\p{L}\d][^.;]{0,60}$/u;
const ROMAN: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);

/** The last time that the words before a value name. */
function timeOf({ gap, signs }: Measure): Time | null {
  if (!hasAny(signs, TIMED)) return null;
  const words = ownWords(gap.slice(-110));
  const year = YEAR.exec(words)?.groups?.['at'];
  if (year !== undefined) return { unit: 'năm', at: Number(year) };
  const { unit, at } = WITHIN.exec(words)?.groups ?? {};
  return unit === undefined || at === undefined ? null : { unit, at: ROMAN.get(at) ?? Number(at) };
}

/** Where a time before a value is of another figure, only a clause that begins behind it may tell. */
function ownWords(words: string): string {
  if (!OF_ANOTHER.test(words)) return words;
  const clause = words.slice(words.lastIndexOf(';') + 1);
  return clause === words || OF_ANOTHER.test(clause) ? '' : clause;
}

/** "tăng 13% so với năm 2017 (trong đó xuất khẩu đạt 113". */
const OF_ANOTHER =
  /so (?:với )?(?:cùng|năm|quý|tháng)[^.;]*(?:[,.;]|\((?!năm|quý|tháng|cùng|đạt|có|là| ?\d)|trong đó)/u;

/** "giá bán điện bình quân tăng 4,8%" is a change of an average. */
const YEARLY =
  /(?:(?:mỗi|hàng|hằng) năm|(?<!(?:giá|thu nhập|lương|năng suất|chi phí)(?: \p{L}+){0,4} )(?:bình quân|trung bình) (?:tăng|giảm)|(?:tăng|giảm)(?: trưởng)? (?:bình quân|trung bình))[^,;.]{0,30}$/u;

/** "bình quân mỗi năm giảm 5,44%", "giảm 1,88%/năm": a change of each of several years. */
export function isYearly({ gap, behind }: Measure): boolean {
  return YEARLY.test(gap) || /^ ?(?:\/|mỗi )năm/u.test(behind);
}

/** "tăng 12% so với cùng kỳ": behind a change, a base without a figure. */
export function namesBase({ behind }: Measure): boolean {
  return /^ ?(?:[\p{L}]+ ){0,3}?(?:so với|so|cùng kỳ|với) ?(?:cùng|năm|quý|tháng|tuần|đầu|cuối|kỳ|nhiệm|vụ|thời|giai|nửa|\d)/u.test(
    behind,
  );
}
