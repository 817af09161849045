import { hasAny } from '../measures/bits';
import { PHRASE } from '../measures/gap-phrases';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { SIGN } from '../measures/signs';

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
  | 'total';

/** Whose parts the words behind a total may open: those of its name only, or any. */
export type Opened = 'named' | 'any';

/** What opens a list stands in the words before so many measures behind its total at most. */
const REACH = 4;

/** Whether anything behind a total, or before it, may open a list of its parts; null where nothing does. */
export function openedBehind(statement: Statement, total: Measure): Opened | null {
  if (opensItself(total) !== null) return 'any';
  let opened: Opened = 'any';
  const end = Math.min(statement.length, total.index + 1 + REACH);
  for (let at = total.index + 1; at < end; at += 1) {
    const measure = statement[at];
    if (measure === undefined) break;
    if (mayOpen(measure, total)) return opened;
    if (isAnother(measure, total, 'any')) opened = 'named';
    if (isAnother(measure, total, opened)) break;
  }
  return null;
}

/** A bracket opens a list only where it begins with a count. */
function mayOpen({ kind, depth, signs, phrases }: Measure, total: Measure): boolean {
  if (hasAny(signs, SIGN.colon)) return true;
  if (hasAny(signs, SIGN.open) && kind === 'count' && depth > total.depth) return true;
  return hasAny(signs, SIGN.opener) && hasAny(phrases, OPENS);
}

const OPENS = PHRASE.consists | PHRASE.ofWhich | PHRASE.detail | PHRASE.withAtEnd;

/** How the parts are opened: by the words between the total and the first of them. */
export function openerOf(
  statement: Statement,
  total: Measure,
  { first, opened }: { readonly first: Measure; readonly opened: Opened },
): Opener | null {
  let [found, signs] = [0, 0];
  let last = total;
  // What follows another count of the same name speaks of that one; what is named otherwise, of the count right before it.
  for (let at = total.index + 1; at <= first.index; at += 1) {
    last = statement[at] ?? last;
    signs |= last.signs;
    if (hasAny(last.signs, SIGN.opener)) found |= last.phrases;
    // A bracket that is closed before the first part tells of the total.
    const isAside = last.depth > total.depth && first.depth <= total.depth;
    if (!isAside && isAnother(last, total, opened)) break;
  }
  if (hasAny(found, PHRASE.consists)) return 'consists';
  if (hasAny(found, PHRASE.ofWhich)) return 'of-which';
  const own = opensItself(total);
  if (own === 'out-of') return own;
  if (hasAny(signs, SIGN.open) && last.depth > total.depth && first.depth > total.depth) return 'bracket';
  if (hasAny(found, PHRASE.detail)) return 'detail';
  if (hasAny(signs, SIGN.colon)) return 'colon';
  return hasAny(last.phrases, PHRASE.withAtEnd) ? 'with' : own;
}

/** What the words before a total say of it. */
function opensItself({ signs, phrases, gap }: Measure): 'out-of' | 'total' | null {
  if (!hasAny(signs, TOTALS)) return null;
  if (hasAny(phrases, PHRASE.outOfAtEnd)) return 'out-of';
  if (hasAny(phrases, PHRASE.ofWhich) && NAMED_OUT_OF.test(gap)) return 'out-of';
  return hasAny(phrases, PHRASE.total | PHRASE.totalAtEnd) ? 'total' : null;
}

/** ". Trong số hồ sơ còn lại đang giải quyết gồm ". */
const NAMED_OUT_OF = /(?:^|[.;] )trong (?:tổng )?số (?:\p{L}+ ){1,8}(?:gồm|là|có) $/u;

const TOTALS = SIGN.total | SIGN.opener;

function isAnother(measure: Measure, total: Measure, opened: Opened): boolean {
  if (measure.kind !== 'count' || measure.way !== null) return false;
  if (measure.slash === 'whole' && total.slash !== null) return false;
  return opened === 'any' || likenessBetween(measure, total) === 'same';
}
