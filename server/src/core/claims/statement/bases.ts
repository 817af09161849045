import type { Measure } from './measure';

/**
 * What the words before a value make of it: `base`: what is compared with; `plan`: what was to be done; `dated`: the value of a year,
 * which another may be later than; null for none of these.
 */
export type BaseMark = 'base' | 'plan' | 'dated' | null;

/** Words that tie the words of a base to its figure. */
const LINK = String.raw`(?: \p{L}+| \d[\d/-]*){0,6} ?[(:]?(?: ?(?:là|đạt|chỉ|có|ở mức|cùng kỳ|tối đa|giao))*:? ?$`;

/** "(cùng kỳ 128", "so với năm 2020 (74", "trong khi năm trước là 56". */
const BASE = new RegExp(
  String.raw`(?:cùng kỳ|cùng thời điểm|so với|so|(?:năm|quý|tháng|tuần|kỳ|nhiệm kỳ|vụ|lần|năm học) (?:trước|ngoái)|trước đó|đầu (?:năm|kỳ|nhiệm kỳ))${LINK}`,
  'u',
);

const PLAN = new RegExp(String.raw`(?:chỉ tiêu|kế hoạch|dự toán|mục tiêu|nghị quyết)${LINK}`, 'u');

/** Reads the mark of a value from the words before it. */
export function markOf({ gap }: Measure): BaseMark {
  const words = gap.slice(-70);
  // "so với cùng kỳ (trong đó xuất khẩu đạt 113" is of another thing.
  if (BASE.test(words) && !words.includes('trong đó')) return 'base';
  if (PLAN.test(words)) return 'plan';
  return yearOf(words) === null ? null : 'dated';
}

/** "87 đơn (năm 2021: 104 đơn)": in brackets stands what another year had. */
export function opensWithYear({ gap }: Measure): boolean {
  return /[([][^()[\],;:]{0,24}(?:năm|quý|tháng) [^()[\]]{0,30}$/u.test(gap.slice(-60));
}

/** True where both values are of a year, and the first of a later one. */
export function isLater(first: Measure, second: Measure): boolean {
  const [now, once] = [yearOf(first.gap), yearOf(second.gap)];
  return now !== null && once !== null && now > once;
}

function yearOf(words: string): string | null {
  return (
    /(?:năm|năm học|\/|-) ?(?<year>(?:19|20)\d\d)(?!.*\d{4})[^.;]{0,40}$/u.exec(words.slice(-70))?.groups?.[
      'year'
    ] ?? null
  );
}

/** "tăng 12% so với cùng kỳ": behind a change, a base without a figure. */
export function namesBase({ behind }: Measure): boolean {
  return /^ ?(?:[\p{L}]+ ){0,3}?(?:so với|so|cùng kỳ|với) ?(?:cùng|năm|quý|tháng|tuần|đầu|cuối|kỳ|nhiệm|vụ|thời|giai|nửa|\d)/u.test(
    behind,
  );
}
