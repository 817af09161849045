import type { Measure, Statement } from '../measures/measure';
import { isTime } from '../measures/roles';
import type { ShareFigures } from './share-figures';

/** "đạt 70,4% tổng số kiến nghị xử lý tài chính (92.499 tỷ đồng)": the base is named, and its figure stands behind it. */
export function isInBracket({ depth }: Measure, whole: Measure): boolean {
  return whole.depth === depth + 1 && TOTAL_NAMED.test(whole.gap) && CLOSED.test(whole.behind);
}

/**
 * "1.374 hội viên, chiếm 75,66% phụ nữ từ 18 tuổi trở lên (1.816 người)": what the percentage is a share of is named, by its age too, and its
 * figure alone stands in the bracket behind.
 */
export function isNamedInBracket(statement: Statement, rate: Measure, whole: Measure): boolean {
  if (whole.index < rate.index || whole.depth !== rate.depth + 1) return false;
  if (!rate.gap.endsWith(', chiếm ') || !CLOSED.test(whole.behind)) return false;
  const between = statement.slice(rate.index + 1, whole.index);
  if (between.length > 1 || !between.every(measure => isTime(measure) && measure.depth === rate.depth))
    return false;
  return NAMED.test([...between, whole].map(({ gap }) => gap).join('0'));
}

const NAMED = /^ (?:số )?(?:\p{L}+ ){1,5}(?:(?:từ|trên) (?:đủ )?0 (?:\p{L}+ ){1,4})?\($/u;

const TOTAL_NAMED = /^ (?:so với |trong |trên |của )?(?:tổng số|tổng) (?:\p{L}+ ){1,9}\((?:là )?$/u;
const CLOSED = /^(?: \p{L}+){0,4}\)/u;

/** "Có 53/58 đại biểu có mặt. … tín nhiệm cao: 49 phiếu (chiếm 84,48% tổng số đại biểu)": ballots measured on all members. */
export function areBallots({ part, whole, rate, base }: ShareFigures): boolean {
  if (base.kind !== 'named' || base.isTotal !== true || !MEMBER.test(base.words.join(' '))) return false;
  if (rate.index !== part.index + 1 || !(part.head === 'phiếu' || part.gap.slice(-60).includes('phiếu')))
    return false;
  return MEMBER.test(whole.noun) && (whole.slash === 'whole' || ALL.test(whole.gap));
}

const MEMBER = /^(?:vị )?(?:đại biểu|thành viên)(?!\p{L})/u;
const ALL = /(?:tổng số|trong số|toàn thể)(?: (?:có|là))? $/u;

/** "Trong 88.029 đảng viên mới kết nạp, … 43.752 đồng chí, chiếm 49,7% tổng số đảng viên mới kết nạp": the words behind say the same noun. */
export function isNamedWhole(figures: ShareFigures): boolean {
  const { part, whole, base, at, openness } = figures;
  if (at !== 'beside' || base.kind !== 'named' || base.isTotal !== true || openness !== 'this') return false;
  if (whole.index !== part.index - 1 || whole.sentence !== part.sentence || part.slash !== null) return false;
  return whole.way === null && base.words.length > 2 && base.words.join(' ') === whole.noun;
}

/** "tiếp nhận 6.776 hồ sơ, với 2.521 hồ sơ trực tuyến (đạt tỷ lệ 37,20%)": a part right behind its whole, alone with it. */
export function goesWith(figures: ShareFigures): boolean {
  const { statement, part, whole, rate, at, openness } = figures;
  if (at !== 'beside' || openness !== 'unsaid' || part.slash !== null || part.depth !== whole.depth)
    return false;
  if (whole.index !== part.index - 1 || rate.index !== part.index + 1 || whole.sentence !== part.sentence)
    return false;
  if (statement[whole.index - 1]?.sentence === whole.sentence) return false;
  if (part.isMeasured || !isNamedAlike(part, whole) || part.noun === whole.noun) return false;
  return GOES_WITH.test(part.gap) && OF_THEM.test(rate.gap);
}

const GOES_WITH = /^(?: \p{L}+){1,3},? (?:với|trong đó|trong đó có) $/u;
const OF_THEM = /^(?: \p{L}+){1,5}(?:,| \() ?(?:đạt |chiếm )?(?:tỷ lệ|tỉ lệ) $/u;

/** One name may be longer than the other: "hồ sơ tiếp nhận" and "hồ sơ"; "hộ khá" and "hộ nghèo" are two. */
export function isNamedAlike(first: Measure, second: Measure): boolean {
  if (first.kind !== 'count' || second.kind !== 'count') return false;
  return `${first.noun} `.startsWith(`${second.noun} `) || `${second.noun} `.startsWith(`${first.noun} `);
}
