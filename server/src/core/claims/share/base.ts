import { endOfWord, isLetter, skipSpaces } from '../../text/boundary';
import { foldPhrase } from '../../reading/fold';
import { isBarBehind } from '../qualifier';
import { readUnit } from '../quantity';
import { spelledWords } from '../../reading/lexicon';
import type { ShareBase } from './share';

const UNIT_STOPS = spelledWords('unit-stop');

/** What stands behind a percentage. */
export interface BaseReading {
  readonly base: ShareBase;
  /** "từ 90% trở lên": the percentage is a bar to pass. */
  readonly isBar: boolean;
}

/** How far behind the percentage its base is looked for. */
const REACH = 70;

/**
 * Reads what a percentage is of: "% kế hoạch năm" → plan, "% tổng số xã" → total when xã are counted, "% dân số" → other.
 * `unit` is the folded name of what the fraction counts; empty where it is not said.
 */
export function readBase(behind: string, unit: string): BaseReading {
  const text = foldPhrase(behind.slice(0, REACH));
  if (text.startsWith('/')) return { base: 'other', isBar: false };
  const isBar = isBarBehind(text, 0);
  const closed = /^\s?[)\]]\s*/u.exec(text)?.[0].length ?? 0;
  const start = skipSpaces(text, closed);
  const rest = text.slice(start);
  if (!isLetter(rest.charCodeAt(0))) return { base: 'unsaid', isBar };
  const named = readNamedBase(rest, unit);
  if (closed > 0) return { base: named ?? 'unsaid', isBar };
  return { base: named ?? readOtherNoun(rest, unit), isBar };
}

/** "kế hoạch …", "so với chỉ tiêu …", "so nghị quyết": measured against a plan. */
const PLAN =
  /^(?:so (?:với )?)?(?:các )?(?:kế hoạch|kh|chỉ tiêu|dự toán|nghị quyết|nq|mục tiêu|nhiệm vụ|định mức|hạn mức|yêu cầu|khối lượng|công suất|tổng mức|tổng vốn|vốn)(?!\p{L})/u;
/** "so với cùng kỳ", "cùng kỳ năm trước": measured against another time. */
const COMPARISON = /^(?:so với (?!tổng|toàn|cả)|so cùng|cùng kỳ|so năm|năm trước|mức)/u;
/** "tổng số xã", "trên tổng số", "trong số", "số doanh nghiệp", "toàn bộ số"; but "tổng sản phẩm" is the product of a year. */
const TOTAL =
  /^(?:so với |trong |trên |của )?(?:toàn bộ |toàn |tổng )?(?:số|tổng(?! sản phẩm))(?: lượng)?(?!\p{L})\s*/u;

function readNamedBase(text: string, unit: string): ShareBase | null {
  if (PLAN.test(text)) return 'plan';
  if (COMPARISON.test(text)) return 'other';
  const total = TOTAL.exec(text);
  if (total === null) return null;
  const named = readUnit(text, total[0].length);
  return isSameUnit(text.slice(named.start, named.end), unit) ? 'total' : 'other';
}

/** "% so với tổng số 32 đại biểu": the number of the whole as it is written behind a percentage; null where none is. */
export function wholeNamedBehind(behind: string): string | null {
  const text = foldPhrase(behind.slice(0, REACH));
  const start = skipSpaces(text, 0);
  const total = TOTAL.exec(text.slice(start))?.[0];
  if (total === undefined) return null;
  return /^\d+(?:\.\d{3})*/u.exec(text.slice(start + total.length))?.[0] ?? null;
}

/** True where one name begins with the other: "doanh nghiệp" and "doanh nghiệp nhà nước"; always where one is not said. */
export function isSameUnit(first: string, second: string): boolean {
  if (first === '' || second === '') return true;
  return `${second} `.startsWith(`${first} `);
}

/** A noun right behind the percentage is what it is of ("50,7% dân số"), unless it is what the fraction counts. */
function readOtherNoun(text: string, unit: string): ShareBase {
  const word = text.slice(0, endOfWord(text, 0));
  if (UNIT_STOPS.has(word) || CLAUSE_WORDS.has(word)) return 'unsaid';
  return unit !== '' && text.startsWith(unit.split(' ', 1)[0] ?? unit) ? 'unsaid' : 'other';
}

/** Words that open the next clause behind a percentage. */
const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  'nhằm bao qua đối khi nếu vì sau trước hiện không cao thấp xếp đứng đây điều tuy song riêng đồng cùng tính ngay đủ hết trong tán'.split(
    ' ',
  ),
);
