import { joinSpans } from '../../text/span';
import type { FigureClaim } from '../claim';
import { countBefore } from '../share/neighbours';
import { readAmount } from './amount';
import { changeOf, type FigurePlace } from './bind-from-to';
import type { ChangeAmount, ChangeClaim, ChangeValue, IndexClaim } from './change';
import { unitAt, valueFrom } from './values';

/** " so với cùng kỳ năm 2019 (", " so với năm trước (năm 2019: ", " cùng kỳ (đạt ". */
const PERIOD_BEHIND =
  /^\s?(?:so với |so |của )?(?:cùng kỳ|năm trước|năm ngoái|tháng trước|quý trước|kỳ trước|năm|tháng|quý)[^.;,()%]{0,30}\((?:(?:cùng kỳ|năm trước|năm ngoái|tháng trước|kỳ trước|năm|tháng|quý)(?:\snăm)?(?:\s[\d/]{1,7})?\s?:?\s)?(?:(?:là|đạt|thu|có|chỉ)\s)?$/u;
const LONGEST_GAP = 90;
/** How far before the amount its value may stand. */
const REACH = 140;

/** "đạt B, tăng p% so với cùng kỳ (A)", "B, bằng p% cùng kỳ (A)"; null where the figure at the index is no such p. */
export function bindSamePeriod({ text, figures, index }: FigurePlace): ChangeClaim | null {
  const figure = figures[index];
  if (figure?.kind !== 'percentage') return null;
  const before = valueFrom(nextCounted(figures, index));
  if (before === null || before.span.start - figure.span.end > LONGEST_GAP) return null;
  const gap = text.slice(figure.span.end, before.span.start);
  if (!gap.includes('(') || !PERIOD_BEHIND.test(gap)) return null;
  const amount = readAmount(text, figure) ?? readIndex(text, figure);
  const after = amount === null ? null : valueBefore(text, figures, index);
  if (amount === null || after?.isRate !== before.isRate) return null;
  if (!before.isRate && unitAt(text, before.span.end) === '') return null;
  return changeOf(text, 'same-period', { before, after, direction: null, amount });
}

/** The next figure that counts something; a few codes (years, dates) may stand between. */
function nextCounted(figures: readonly FigureClaim[], index: number): FigureClaim | undefined {
  for (let at = index + 1; at < figures.length && at <= index + MOST_CODES; at += 1) {
    if (figures[at]?.kind !== 'code') return figures[at];
  }
  return undefined;
}

const MOST_CODES = 4;

/** "bằng 101,3%". */
function readIndex(text: string, figure: FigureClaim): ChangeAmount | null {
  if (figure.kind !== 'percentage' || figure.form !== 'percent' || figure.number.problem !== 'none')
    return null;
  if (!/(?<!\p{L})(?:bằng|đạt)\s$/u.test(text.slice(Math.max(0, figure.span.start - 8), figure.span.start)))
    return null;
  return { form: 'index', number: figure.number, span: figure.span, direction: null, qualifier: 'exact' };
}

/** A sentence has no more percentages than this before the one that is compared. */
const MOST_PASSED = 6;

/** The count before a percentage, other percentages of it passed over. */
function valueBefore(text: string, figures: readonly FigureClaim[], index: number): ChangeValue | null {
  const percentage = figures[index];
  let at = countBefore(figures, index);
  for (let passed = 0; at !== null && figures[at]?.kind === 'percentage'; passed += 1) {
    at = passed === MOST_PASSED ? null : countBefore(figures, at);
  }
  const value = at === null ? null : valueFrom(figures[at]);
  if (value === null || percentage === undefined || percentage.span.start - value.span.end > REACH)
    return null;
  return /[.;!?|\t()]/u.test(text.slice(value.span.end, percentage.span.start)) ? null : value;
}

/** " so với cùng kỳ năm trước (tăng ", " so cùng kỳ, tức là giảm ". */
const INDEX_GAP =
  /^\s?(?:so với |so )?(?:cùng kỳ|năm trước|năm ngoái|tháng trước|quý trước|kỳ trước|năm|tháng)[^.;()%]{0,30}(?:\(|,\s?(?=tức|tương đương|hay))(?:(?:tức là|tức|tương đương|hay)\s)?(?<verb>tăng|giảm)\s$/u;

/** "bằng 111,7% so với cùng kỳ (tăng 11,7%)"; null where the figure at the index is no such percentage. */
export function bindIndex({ text, figures, index }: FigurePlace): IndexClaim | null {
  const first = figures[index];
  const second = nextCounted(figures, index);
  if (
    first === undefined ||
    readIndex(text, first) === null ||
    second?.kind !== 'percentage' ||
    second.form !== 'percent'
  )
    return null;
  if (second.span.start - first.span.end > LONGEST_GAP) return null;
  const verb = INDEX_GAP.exec(text.slice(first.span.end, second.span.start))?.groups?.['verb'];
  const [value, growth] = [valueFrom(first), valueFrom(second)];
  if (verb === undefined || value === null || growth === null) return null;
  return {
    kind: 'index',
    span: joinSpans(first.span, second.span),
    index: value,
    growth,
    direction: verb === 'tăng' ? 'up' : 'down',
  };
}
