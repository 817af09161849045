import type { Measure } from './measure';
import { likenessBetween } from './noun';
import type { Row } from './rows';
import { SIGN } from './signs';

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
  // What follows another count of the same name speaks of that one; what is named otherwise, of the count right before it.
  const other = between.findIndex(measure => isAnother(measure, total, isNamed));
  const own = other === -1 ? between : between.slice(0, other + 1);
  const isOpened = own.some(({ signs }) => (signs & OPENS) !== 0);
  const gap = isOpened ? own.map(measure => measure.gap).join(' ') : '';
  if (isOpened && CONSISTS.test(gap)) return 'consists';
  if (isOpened && /trong (?:đó|số)/u.test(gap)) return 'of-which';
  if ((total.signs & SIGN.opener) !== 0 && /(?:^|\P{L})trong(?: tổng)?(?: số)?\s?$/u.test(total.gap))
    return 'out-of';
  const isInside = (between.at(-1)?.depth ?? 0) > total.depth;
  return (
    (isOpened ? markedOpener(gap, isInside ? 'inside' : 'beside') : null) ??
    (isTotal(total) ? 'total' : 'plain')
  );
}

const OPENS = SIGN.opener | SIGN.open | SIGN.colon;

function markedOpener(gap: string, place: 'inside' | 'beside'): Opener | null {
  if (place === 'inside' && /[([][^)\]]*$/u.test(gap)) return 'bracket';
  if (DETAIL.test(gap)) return 'detail';
  if (gap.includes(':')) return 'colon';
  return /(?:^|\P{L})với\s?$/u.test(gap) ? 'with' : null;
}

function isTotal({ signs, gap }: Measure): boolean {
  return (signs & TOTALS) !== 0 && (TOTAL.test(gap.slice(-80)) || OUT_OF.test(gap));
}

const TOTALS = SIGN.total | SIGN.opener | SIGN.apart;

function isAnother(measure: Measure, total: Measure, isNamed: boolean): boolean {
  if (measure.kind !== 'count' || measure.way !== null) return false;
  if (measure.slash === 'whole' && total.slash !== null) return false;
  return !isNamed || likenessBetween(measure, total) === 'same';
}
