import type { Measure } from './measure';
import { likenessOf } from './noun';
import type { Row } from './rows';

/** What opens a list of parts. */
export type Opener =
  /** "gồm", "chia ra": all of them. */
  | 'consists'
  /** "Trong 75 đại biểu có …": the total is named as what they are out of. */
  | 'out-of'
  /** "trong đó": some or all. */
  | 'of-which'
  /** "cụ thể", "phân theo": what follows goes into the total. */
  | 'detail'
  /** "(nam 65, nữ 73)". */
  | 'bracket'
  /** "với 482 đơn khiếu nại, 217 đơn tố cáo". */
  | 'with'
  | 'colon'
  /** "Tổng kinh phí 12 tỷ đồng, ngân sách tỉnh …". */
  | 'total'
  | 'plain';

const CONSISTS = /(?:^|\P{L})(?:gồm|chia ra|chia thành|chia làm|bao gồm)(?!\p{L})/u;
const DETAIL =
  /(?:^|\P{L})(?:cụ thể|phân theo|chia theo|phân loại|cơ cấu|theo đó|nội dung|kết quả|về)(?!\p{L})/u;
const OUT_OF = /(?:^|\P{L})(?:trong|trong tổng số|trong số|tổng số)\s?$/u;
const TOTAL = /(?:^|\P{L})(?:tổng|tất cả|toàn bộ)(?!\p{L})/u;

/** How the parts are opened: the words between the total and the first of them, `between` being the measures up to it. */
export function openerOf(total: Measure, between: readonly Measure[], name: Row['name']): Opener {
  const isNamed = name === 'same' || name === 'flat';
  const gap = ownWords(between, measure => isAnother(measure, total, isNamed));
  if (CONSISTS.test(gap)) return 'consists';
  if (/trong (?:đó|số)/u.test(gap)) return 'of-which';
  if (/(?:^|\P{L})trong(?: tổng)?(?: số)?\s?$/u.test(total.gap)) return 'out-of';
  const isInside = (between.at(-1)?.depth ?? 0) > total.depth;
  if (isInside && /[([][^)\]]*$/u.test(gap)) return 'bracket';
  if (DETAIL.test(gap)) return 'detail';
  if (gap.includes(':')) return 'colon';
  if (/(?:^|\P{L})với\s?$/u.test(gap)) return 'with';
  return TOTAL.test(total.gap.slice(-80)) || OUT_OF.test(total.gap) ? 'total' : 'plain';
}

/** What follows another count of the same name speaks of that one; what is named otherwise, of the count right before it. */
function ownWords(between: readonly Measure[], isOther: (measure: Measure) => boolean): string {
  const end = between.findIndex(isOther);
  return between
    .slice(0, end === -1 ? between.length : end + 1)
    .map(({ gap }) => gap)
    .join(' ');
}

function isAnother({ kind, way, slash, noun }: Measure, total: Measure, isNamed: boolean): boolean {
  if (kind !== 'count' || way !== null || (slash === 'whole' && total.slash !== null)) return false;
  return !isNamed || likenessOf(noun, total.noun) === 'same';
}
