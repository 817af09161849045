import { hasAny } from '../measures/bits';
import { isYearly } from './bases';
import { pairOf } from './pair';
import { differenceOf } from './difference-of';
import type { Hypothesis } from '../evidence/hypothesis';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { isTime } from '../measures/roles';
import { SIGN } from '../measures/signs';
import { before } from '../measures/window';

/** So many measures before a base its later value may stand. */
const REACH = 6;

/**
 * How far a value lies from a base that the words set right beside the distance: "so với cùng kỳ (57 vụ) giảm 9 vụ", "kém tỉnh dẫn đầu
 * (71,25 điểm) 6,43 điểm", "dự toán 150 tỷ đồng, vượt 36,4 tỷ đồng".
 */
export function besideBases(statement: Statement, distance: Measure): readonly Hypothesis[] {
  const near = statement[distance.index - 1];
  const isBeside = hasAny(distance.signs, SIGN.change) || isClosed(distance);
  if (!isBeside && (near === undefined || near.way === null)) return [];
  const kind = distance.kind === 'count' ? 'count' : 'rate';
  const relation = kind === 'count' ? 'difference' : 'points';
  const bases: readonly Base[] = [
    ...(near?.sentence === distance.sentence ? baseBefore(near, distance) : []),
    ...baseBehind(statement, distance),
  ];
  return bases.flatMap(({ base, tie }) => {
    if (base.kind !== kind || isYearly(distance)) return [];
    const value = valueBefore(statement, { base, distance });
    if (value === undefined) return [];
    return differenceOf(distance, pairOf(value, base, ''), relation).map(reading => ({
      ...reading,
      tie: `stated ${tie} ${kind}`,
    }));
  });
}

interface Base {
  readonly base: Measure;
  readonly tie: string;
}

function isClosed({ gap, depth }: Measure): boolean {
  return gap.includes(')') && depth === 0;
}

/** A base right before its distance: in a bracket that is closed there, or told in the clause before. */
function baseBefore(base: Measure, distance: Measure): readonly Base[] {
  const { gap } = distance;
  if (base.depth > distance.depth) {
    if (!CLOSED.test(gap)) return [];
    if (CHANGES.test(gap)) return COMPARES.test(base.gap) ? [{ base, tie: 'bracket' }] : [];
    return distance.way !== null && FARTHER.test(base.gap) ? [{ base, tie: 'farther' }] : [];
  }
  if (base.depth !== distance.depth) return [];
  if (SHORTENED.test(base.gap) && /^[^,;.]*\slà\s$/u.test(gap)) return [{ base, tie: 'shortened' }];
  if (base.way !== null || !FOLLOWS.test(gap)) return [];
  if (PLAN.test(base.gap)) return [{ base, tie: 'plan' }];
  return WHILE.test(base.gap) ? [{ base, tie: 'while' }] : [];
}

/**
 * "giảm 7 vụ so với cùng kỳ năm trước (68 vụ)", "so với cùng kỳ tăng 7 đơn (6 tháng đầu năm 2019 tiếp nhận 41 đơn)", "giảm 26 ca so với tuần 30
 * với 148 ca".
 */
function baseBehind(statement: Statement, distance: Measure): readonly Base[] {
  if (distance.way === null) return [];
  const { base, words } = nextCount(statement, distance);
  if (base?.way !== null || base.depth < distance.depth) return [];
  if (base.depth === distance.depth) return WITH.test(words) ? [{ base, tie: 'behind' }] : [];
  const isOpened = BEHIND.test(words) || (COMPARED.test(distance.gap) && EARLIER.test(words));
  return isOpened ? [{ base, tie: 'behind' }] : [];
}

/** So many figures that only say when, or by how many per cent, stand between a distance and its base. */
const MOST_PASSED = 2;

/** The next count of something, and the words up to it, with "0" for each figure that was passed over. */
function nextCount(
  statement: Statement,
  distance: Measure,
): { readonly base: Measure | undefined; readonly words: string } {
  let words = '';
  for (let at = distance.index + 1; at <= distance.index + 1 + MOST_PASSED; at += 1) {
    const base = statement[at];
    if (base?.sentence !== distance.sentence) break;
    words += base.gap;
    const isRate = base.kind === 'rate' && base.depth > distance.depth;
    if (!isRate && !isTime(base) && !NUMBERED.test(base.gap)) return { base, words };
    words += '0';
  }
  return { base: undefined, words };
}

/** "tuần 30". */
const NUMBERED = /(?<!\p{L})(?:tuần|tháng|quý) $/u;

/** " vụ) giảm ", " điểm) ", " tỷ đồng), tương ứng tăng ". */
const CLOSED = /^[^()[\];.]{0,24}[)\]],?\s(?:\p{L}+\s){0,6}$/u;
const CHANGES =
  /(?:^|\P{L})(?:tăng|giảm|vượt|hụt|thấp hơn|cao hơn|nhiều hơn|ít hơn)(?:\s(?:thêm|được|số|là|đi|tới))*\s$/u;
const COMPARES =
  /(?:so với|cùng kỳ|(?:năm|quý|tháng|kỳ|nhiệm kỳ) (?:trước|ngoái)|lần (?:so với )?năm)[^,;.()]*\(\s?$/u;
const FARTHER = /(?:^|\P{L})(?:hơn|kém|chậm hơn|nhanh hơn|thấp hơn|cao hơn)(?:\s[\p{L}\d/-]+){1,9}\s?\(\s?$/u;
/** " hộ, giảm ", " tỷ đồng, vượt ". */
const FOLLOWS =
  /^[^,;.()]{0,24},\s(?:tương ứng |tức |như vậy |đã )?(?:tăng|giảm|vượt|hụt|thiếu|còn thiếu|chậm|nhanh|cao hơn|thấp hơn)(?:\s(?:thêm|được|dự toán|kế hoạch))*\s$/u;
const PLAN = /(?:^|\P{L})(?:dự toán|kế hoạch|chỉ tiêu|mục tiêu|quy định)(?:\s(?!trung)\p{L}+){0,3}:?\s$/u;
const WHILE =
  /(?:trong khi|trong lúc|(?<!\p{L})mà)\s(?:\p{L}+\s)*(?:cùng kỳ|(?:năm|quý|tháng|kỳ|nhiệm kỳ) (?:trước|ngoái)|năm \d{4})(?:\s[\p{L}\d]+){0,5}\s$/u;
const SHORTENED =
  /(?:^|\P{L})(?:rút ngắn|giảm|tăng|vượt|thấp hơn|cao hơn|chậm hơn|nhanh hơn)(?:\s\p{L}+){0,3}? so với (?:\p{L}+\s){1,5}$/u;
const BEHIND = /(?:so với|so) (?:cùng kỳ|(?:năm|quý|tháng|kỳ|nhiệm kỳ) (?:trước|ngoái))[^,;.()]{0,30}\(\s?$/u;
/** "So với cùng kỳ năm trước giảm ". */
const COMPARED = /so (?:với )?(?:cùng kỳ|(?:năm|quý|tháng|kỳ|nhiệm kỳ) (?:trước|ngoái|\d{4}))[^;()]*$/u;
/** " đơn (0 tháng đầu năm 2019 tiếp nhận ", " vụ (cùng kỳ là ". */
const EARLIER =
  /^[^,;()]{0,40}\((?:cùng kỳ|(?:năm|quý|tháng|kỳ|nhiệm kỳ) (?:trước|ngoái|\d)|0 tháng)(?: [\p{L}\d/]+){0,8}:? $/u;
/** " ca) so với tuần 0 với ". */
const WITH =
  /^[^;,.]{0,40}? so với (?:tuần|tháng|quý|năm|kỳ|cùng kỳ)(?: [\p{L}\d/]+){0,4},? (?:với|là|có) $/u;

interface Beside {
  readonly base: Measure;
  readonly distance: Measure;
}

/** The nearest value before a base, or before its distance, that is alike and itself no base and no whole. */
function valueBefore(statement: Statement, { base, distance }: Beside): Measure | undefined {
  const first = base.index < distance.index ? base : distance;
  const [value] = before(statement, first, REACH).filter(
    ({ kind, way, slash, depth, head }) =>
      kind === base.kind && way === null && slash !== 'whole' && depth <= distance.depth && head !== 'lần',
  );
  if (value === undefined || first.sentence - value.sentence > 0) return undefined;
  if (likenessBetween(value, base) === 'other') return undefined;
  if (distance.kind !== 'count') return value;
  const likeness = likenessBetween(value, distance);
  return likeness === 'same' || (likeness === 'open' && !distance.isMeasured) ? value : undefined;
}
