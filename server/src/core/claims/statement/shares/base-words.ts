import { hasAny } from '../measures/bits';
import { isBarBehind } from '../../qualifier';
import { squeezeBlanks } from '../../../text/blanks';
import type { Measure } from '../measures/measure';
import { SIGN } from '../measures/signs';

/** What the words behind a percentage say that it is of. */
export interface NamedBase {
  /** `bar`: "từ 90% trở lên" is to pass; `compared`: "% so với cùng kỳ" is of another time; `none`: nothing is said. */
  readonly kind: 'none' | 'named' | 'plan' | 'compared' | 'bar';
  /** The words that name it, folded, without those that every base has. */
  readonly words: readonly string[];
  /** What narrows it behind those: "diện" of "số hộ trong diện vận động". */
  readonly narrow?: string;
  /** What only some of them meet: "có khả năng" of "tiền nợ thuế có khả năng thu hồi". */
  readonly condition?: string;
  /** True for "tổng số", "toàn bộ": all that the name is of. */
  readonly isTotal?: true;
}

/** The words behind a percentage up to the first mark, without a bracket that they close. */
const PHRASE = /^\s?[)\]]?\s?\/?\s?(?<phrase>[\p{L}/]+(?: [\p{L}/]+){0,9})/u;

/** "so với tổng số", "trong tổng số", "của toàn bộ", "về số": what comes before the name of a base. */
const OPENS =
  /^(?:so với |so |trong |trên |của |về |với )?(?:toàn bộ |toàn |cả )?(?:tổng số lượng |tổng số |tổng |số lượng |số )?/u;

const TOTAL = /tổng|toàn/u;

const PLAN =
  /^(?:các )?(?:kế hoạch|kh|khv|chỉ tiêu|dự toán|nghị quyết|nq|mục tiêu|nhiệm vụ|định mức|hạn mức|yêu cầu|công suất|tổng mức|pháp lệnh|số kế hoạch)(?!\p{L})/u;

const COMPARED = /^(?:cùng kỳ|kỳ trước|năm trước|cùng thời|năm|tháng|quý|đầu năm|cuối năm|mức)(?!\p{L})/u;

/** "tổng số đảng viên cuối năm 2017": what was counted at another time. */
const THEN = /(?:đầu|cuối) (?:năm|kỳ|nhiệm kỳ)|(?:năm|kỳ|nhiệm kỳ) (?:trước|ngoái)|cùng kỳ/u;

/** Words that open the next clause behind a percentage. */
const CLAUSE: ReadonlySet<string> = new Set(
  'nhằm bao qua đối khi nếu vì sau trước hiện không cao thấp xếp đứng đây điều tuy song riêng đồng cùng tính ngay đủ hết trong tán và tăng giảm là được còn đã chiếm đạt bằng nhưng do thì để ở tại như có chưa theo cho hoặc'.split(
    ' ',
  ),
);

const NOTHING: NamedBase = { kind: 'none', words: [] };

/** Reads what a percentage is of: "% tổng số đảng viên" names "đảng viên"; "%, tăng" names nothing. */
export function namedBaseOf({ behind, signsBehind }: Measure): NamedBase {
  if (isBarBehind(behind, 0)) return { kind: 'bar', words: [] };
  const phrase = PHRASE.exec(behind)?.groups?.['phrase'];
  if (phrase === undefined) return NOTHING;
  const opening = OPENS.exec(phrase)?.[0] ?? '';
  const name = untilClause(phrase.slice(opening.length));
  const isAside = /^\s?[)\]]/u.test(behind);
  if (PLAN.test(name)) return { kind: 'plan', words: name.split(' ') };
  const mayBeThen = hasAny(signsBehind, SIGN.base | SIGN.closing);
  if (COMPARED.test(name) || (mayBeThen && THEN.test(name))) return { kind: 'compared', words: [] };
  const words = name.split(' ');
  if (opening === '' && (isAside || CLAUSE.has(words[0] ?? ''))) return NOTHING;
  const narrow = NARROWS.exec(phrase.slice(opening.length + name.length))?.groups?.['narrow'];
  const condition = CONDITION.exec(name)?.groups?.['condition'];
  const named = { kind: 'named', words: words.slice(0, 6) } as const;
  return {
    ...named,
    ...(narrow === undefined ? {} : { narrow }),
    ...(condition === undefined ? {} : { condition }),
    ...(TOTAL.test(opening) ? { isTotal: true } : {}),
  };
}

/** Not a place or a time: "số hộ trong xã" are all. */
const NARROWS = /^ trong (?<narrow>(?:diện|danh sách|độ tuổi|nhóm|đối tượng|số|phạm vi|vùng))(?!\p{L})/u;

const CONDITION = / (?<condition>có khả năng|có điều kiện|đủ điều kiện|đến hạn|quá hạn)(?!\p{L})/u;

const GOES_ON: ReadonlySet<string> = new Set('và nhưng tăng giảm hoặc nhiều ít trong do vượt'.split(' '));

/** "diện tích xuống giống và nhiều hơn": the words of a name, up to one that opens a clause. */
function untilClause(phrase: string): string {
  for (let start = phrase.indexOf(' '); start !== -1; start = phrase.indexOf(' ', start + 1)) {
    const next = phrase.indexOf(' ', start + 1);
    if (GOES_ON.has(phrase.slice(start + 1, next === -1 ? phrase.length : next)))
      return phrase.slice(0, start);
  }
  return phrase;
}

/** True where two words of the name of a base that follow each other, or its only word, stand around a whole. */
export function isNamedBy({ words, narrow }: NamedBase, around: string): boolean {
  const named = sharesAs(words.join(' ')).split(' ');
  const said = sharesAs(around);
  return (
    (isSaidIn(named, said) || isDoneTo(named, said)) &&
    (narrow === undefined || around.includes(` ${narrow}`))
  );
}

/** "1,1% số lượt khám" of "khám 128.416 lượt": the name of what is done stands before the figure there. */
function isDoneTo([thing, doing, ...others]: readonly string[], around: string): boolean {
  return (
    doing !== undefined && others.length === 0 && squeezeBlanks(around).includes(` ${doing} ${thing ?? ''} `)
  );
}

/** "cổ phiếu" and "cổ phần" are one thing. */
function sharesAs(words: string): string {
  return words.replaceAll('cổ phiếu', 'cổ phần');
}

/** True where two of some words that follow each other, or the only one, stand in a text that has spaces around it. */
export function isSaidIn(words: readonly string[], text: string): boolean {
  const [only, ...others] = words.length === 1 ? words : words.filter(word => !EMPTY.has(word));
  if (only !== undefined && others.length === 0) return text.includes(` ${only} `);
  return words.some((word, index) => {
    const last = words[index - 1];
    return last !== undefined && !(EMPTY.has(last) && EMPTY.has(word)) && text.includes(` ${last} ${word} `);
  });
}

/** Words that name nothing. */
const EMPTY: ReadonlySet<string> = new Set('đã được có chưa của các những số là trong toàn'.split(' '));

/** "7,16% số hộ toàn huyện": a percentage of more than the figures before it tell. */
export function isOfMore({ behind }: Measure): boolean {
  return ELSEWHERE.test(behind);
}

const ELSEWHERE =
  /^ ?(?:\p{L}+ ){0,4}(?:toàn|cả|của) (?:tỉnh|huyện|xã|thành phố|thị xã|nước|ngành|vùng|quốc)(?!\p{L})/u;
