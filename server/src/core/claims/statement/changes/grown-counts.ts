import { hasAny } from '../measures/bits';
import { pairOf } from './pair';
import { differenceOf } from './difference-of';
import type { Hypothesis } from '../evidence/hypothesis';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { SIGN } from '../measures/signs';
import { before } from '../measures/window';

const REACH = 10;
/** What is counted has so many letters at most. */
const LONGEST = 40;

/** "… có 27 trường, đến nay đã tăng lên 41 trường, tăng thêm 14 trường"; "phấn đấu có 173 trường, tức đạt thêm 9 trường". */
export function grownCounts(statement: Statement, growth: Measure): readonly Hypothesis[] {
  if (growth.index < 2) return [];
  const words = growth.gap.slice(-50);
  if (hasAny(growth.signs, SIGN.total) && CONCLUDES.test(words)) return fallenBy(statement, growth);
  if (!hasAny(growth.signs, SIGN.change) || !MORE.test(words)) return [];
  const near = before(statement, growth, REACH).filter(measure => isLevel(measure, growth));
  const [after, earlier] = near;
  if (after === undefined || earlier === undefined) return [];
  const isGrown = GROWN.test(after.gap.slice(-GROWN_REACH));
  if (!isGrown && (!TOLD_AGAIN.test(words) || after.sentence !== growth.sentence)) return [];
  return differenceOf(growth, pairOf(after, earlier, ''), 'difference').map(reading => ({
    ...reading,
    tie: `grown ${isGrown ? 'to' : 'again'}`,
  }));
}

/** ", tăng thêm ", " đã tăng thêm ". */
const MORE = /(?:^|\P{L})(?:tăng|giảm|thêm|đạt thêm|có thêm)(?: (?:thêm|được|là))*\s$/u;
const TOLD_AGAIN = /(?:tức|tức là|nghĩa là|tương ứng|như vậy)(?: \p{L}+){0,4} thêm\s$/u;
const GROWN_REACH = 50;
/** "đến nay đã tăng lên", "nâng lên thành". */
const GROWN =
  /(?:tăng|nâng|phát triển|giảm)(?: \p{L}+)? ?(?:lên|thành|đến|tới|còn|xuống)(?: (?:thành|tới|còn))?\s$/u;

/** "đầu năm là 1.846 hộ, cuối năm còn 1.328 hộ, như vậy trong năm có 518 hộ thoát nghèo": by how much a count fell. */
function fallenBy(statement: Statement, growth: Measure): readonly Hypothesis[] {
  const [after, earlier] = statement.slice(growth.index - 2, growth.index).reverse();
  if (after === undefined || earlier?.sentence !== growth.sentence) return [];
  if (!isLevel(after, growth) || !isLevel(earlier, growth) || !LEFT.test(after.gap.slice(-LEFT_REACH)))
    return [];
  if (!FALLEN.test(`${growth.noun}${growth.behind.slice(0, LONGEST)}`)) return [];
  const pair = pairOf(after, earlier, '');
  return differenceOf(growth, pair, 'difference').map(reading => ({ ...reading, tie: 'grown fallen' }));
}

const CONCLUDES = /(?:như vậy|vậy là)(?:,? \p{L}+){0,5} $/u;
const LEFT_REACH = 30;
const LEFT = /(?:^|\P{L})còn(?: lại)? $/u;
const FALLEN = /(?:^|\P{L})(?:thoát|giảm|xóa|xoá|ra khỏi|giải thể|sáp nhập)(?!\p{L})/u;

/** A count of the same things; "27 đơn vị hành chính cấp huyện" are as many "huyện". */
function isLevel(measure: Measure, growth: Measure): boolean {
  const { kind, way, slash, depth, behind } = measure;
  if (kind !== 'count' || way !== null || slash === 'whole' || depth > growth.depth) return false;
  const likeness = likenessBetween(measure, growth);
  if (likeness === 'other')
    return growth.head !== '' && behind.slice(0, LONGEST).includes(` cấp ${growth.head} `);
  return likeness === 'same' || !growth.isMeasured;
}
