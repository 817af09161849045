import { joinSpans } from '../../text/span';
import type { FigureClaim } from '../claim';
import { countBefore } from '../share/neighbours';
import { kinshipOf } from '../sum/kinship';
import { readAmount } from './amount';
import type { ChangeAmount, ChangeClaim, ChangeValue, Direction } from './change';
import { isExactValue, isRoundedValue, unitAt, valueFrom } from './values';

/** A place among the figures of a folded text. */
export interface FigurePlace {
  readonly text: string;
  readonly figures: readonly FigureClaim[];
  readonly index: number;
}

/** "từ ", "từ mức ", "từ hơn " at the end of the words before the first value. */
const FROM = /(?<!\p{L})từ\s(?:(?:mức|con số|chỗ|có|chỉ)\s){0,2}(?:(?:hơn|gần|khoảng|trên)\s)?$/u;
/** "tăng hạng, từ 41 lên 37": the lower rank is the better one. */
const RANK = /(?<!\p{L})(?:hạng|thứ hạng|thứ bậc|vị trí|vị thứ|xếp thứ|bậc)(?!\p{L})[^.;]*$/u;
/** " tỷ đồng năm 2015 lên ", " xuống còn ", " lên đến hơn ": what leads from the first value to the second. */
const TO =
  /^(?:[^.;!?|\t]*[\s,)])?(?<to>(?:tăng |giảm )?(?:lên|xuống)(?: còn| đến| tới| thành| mức)*|(?:giảm |chỉ |hiện )*còn|tăng thành)\s(?:(?:mức|chỉ|hơn|gần|khoảng|trên|dưới)\s){0,2}$/u;
const LONGEST_GAP = 70;

/** "từ A lên B" with the amount behind or before it; null where the figure at the index is no such A. */
export function bindFromTo({ text, figures, index }: FigurePlace): ChangeClaim | null {
  const valueStart = figures[index]?.span.start ?? 0;
  const lead = text.slice(Math.max(0, valueStart - 24), valueStart);
  const before = lead.includes('từ') ? valueFrom(figures[index]) : null;
  if (before === null) return null;
  const from = FROM.exec(lead);
  if (from === null || RANK.test(text.slice(Math.max(0, valueStart - 48), valueStart))) return null;
  const at = nextValue(figures, index);
  const after = at === null ? null : valueFrom(figures[at]);
  if (at === null || after?.isRate !== before.isRate) return null;
  const direction = directionBetween(text.slice(before.span.end, after.span.start));
  if (direction === null) return null;
  const start = before.span.start - (lead.length - from.index);
  const place = { text, figures, index };
  const amount = amountBehind({ ...place, index: at }) ?? amountAhead(place, start);
  return makeChange(text, { before, after, direction, amount });
}

/** The next figure that counts; years, dates and labels between the two values are passed over. */
function nextValue(figures: readonly FigureClaim[], index: number): number | null {
  for (let at = index + 1; at < figures.length && at <= index + 4; at += 1) {
    if (figures[at]?.kind !== 'code') return at;
  }
  return null;
}

function directionBetween(gap: string): Direction | null {
  if (gap.length > LONGEST_GAP) return null;
  const to = TO.exec(gap)?.groups?.['to'];
  // "từ 03 thôn trở lên thành 01 thôn" is a bar.
  if (to === undefined || /(?<!\p{L})(?:đến|tới|từ|trở)(?!\p{L})/u.test(gap.slice(0, gap.lastIndexOf(to))))
    return null;
  return /lên|tăng/u.test(to) ? 'up' : 'down';
}

/** Between the second value and the amount behind it: " tỷ đồng, ", " (tương đương ", " hộ năm 2020, tức là đã ". */
const BEHIND =
  /^(?:\/\p{L}+)?(?:\s(?!tăng|giảm|gấp)\p{L}+){0,5}(?:\s?\(?(?:vào )?(?:cuối )?(?:năm|tháng|quý) [\d/]+\)?)?\s?[,(–-]\s?(?:(?:tức|tức là|tương đương|tương ứng|đã|hay|bằng|đạt tỷ lệ|với)\s){0,2}(?:tăng gấp|cao gấp|tăng|giảm|gấp)(?:\s(?:thêm|đi|được|là|tới|đến|hơn|gần|khoảng|trên|xấp xỉ))*\s$/u;

function amountBehind({ text, figures, index }: FigurePlace): ChangeAmount | null {
  const value = figures[index];
  const at = nextValue(figures, index);
  const figure = at === null ? undefined : figures[at];
  if (value === undefined || figure === undefined) return null;
  const gap = text.slice(value.span.end, figure.span.start);
  if (gap.length > LONGEST_GAP || !BEHIND.test(gap)) return null;
  if (PLANNED.test(text.slice(figure.span.end, figure.span.end + 40))) return null;
  return readAmount(text, figure);
}

/** "tăng 12% so với kế hoạch": measured against something else than the first value. */
const PLANNED = /^[^.;,]{0,16}(?:so với |so )(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu|dự kiến|toàn|cả|mức)/u;

/** Between an amount and "từ": " tỷ đồng, ", " (", ", nâng tổng số đảng viên ". */
const AHEAD = /^(?:\/\p{L}+)?(?:\s\p{L}+){0,3}\s?[,(:]?\s?$/u;
const RAISES = /^(?:\s\p{L}+){0,6},?\s(?:qua đó\s)?(?:nâng|đưa)\s(?:tổng\s)?số(?:\s\p{L}+){0,8}\s$/u;

function amountAhead({ text, figures, index }: FigurePlace, start: number): ChangeAmount | null {
  const at = countBefore(figures, index);
  const figure = at === null ? undefined : figures[at];
  if (figure === undefined || start - figure.span.end > LONGEST_GAP) return null;
  const gap = text.slice(figure.span.end, start);
  if (AHEAD.test(gap)) return readAmount(text, figure);
  if (figure.kind !== 'number' || !RAISES.test(gap) || gap.includes('giảm')) return null;
  const value: ChangeValue = { number: figure, span: figure.span, isRate: false };
  return {
    form: 'count',
    number: figure,
    span: figure.span,
    direction: 'up',
    qualifier: isExactValue(text, value) ? 'exact' : 'about',
  };
}

interface ChangeParts {
  readonly before: ChangeValue;
  readonly after: ChangeValue;
  readonly direction: Direction | null;
  readonly amount: ChangeAmount | null;
}

function makeChange(text: string, parts: ChangeParts): ChangeClaim {
  return changeOf(text, 'from-to', parts);
}

/** Puts a change together out of what a binder found. */
export function changeOf(text: string, binding: ChangeClaim['binding'], parts: ChangeParts): ChangeClaim {
  const { before, after, direction, amount } = parts;
  const pair = joinSpans(before.span, after.span);
  return {
    kind: 'change',
    span: amount === null ? pair : joinSpans(pair, amount.span),
    binding,
    before,
    after,
    direction,
    amount: amount !== null && isOfUnit(text, amount, after) ? amount : null,
    isAlike: areAlike(text, before, after),
    isExact: isExactValue(text, before) && isExactValue(text, after),
    isRounded: isRoundedValue(text, before) || isRoundedValue(text, after),
  };
}

/** A first value without a unit has that of the second: "từ 5.109 lên 5.712 tỷ đồng". */
function areAlike(text: string, before: ChangeValue, after: ChangeValue): boolean {
  if (before.isRate || after.isRate) return before.isRate === after.isRate;
  const [first, second] = [unitAt(text, before.span.end), unitAt(text, after.span.end)];
  return first === '' || second === '' || kinshipOf(second, [first]) === 'named';
}

/** "tăng 603 tỷ đồng" is the difference of two sums in tỷ đồng, not of two in people. */
function isOfUnit(text: string, { form, span }: ChangeAmount, after: ChangeValue): boolean {
  if (form !== 'count') return form !== 'points' || after.isRate;
  if (after.isRate) return false;
  const [own, other] = [unitAt(text, span.end), unitAt(text, after.span.end)];
  return own !== '' && (other === '' || kinshipOf(other, [own]) === 'named');
}
