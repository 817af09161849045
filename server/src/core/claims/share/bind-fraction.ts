import { foldPhrase } from '../../reading/fold';
import { textAt } from '../../text/span';
import type { FractionClaim } from '../claim';
import { readBase, wholeNamedBehind } from './base';
import {
  countBefore,
  gapBetween,
  makeShare,
  qualifierBefore,
  unitBehind,
  wordsBefore,
  type Neighbourhood,
} from './neighbours';
import type { ShareClaim } from './share';
import { readTie, type Tie } from './tie';

/** "a/b <đơn vị>, chiếm p%", "a/b (p%)": the fraction directly before the percentage. */
export function bindFractionBefore(place: Neighbourhood): ShareClaim | null {
  const { text, figures, index, percentage } = place;
  const at = countBefore(figures, index);
  const fraction = at === null ? undefined : figures[at];
  if (fraction?.kind !== 'fraction' || !countsSomething(fraction)) return null;
  const tie = readTie(gapBetween(text, fraction.span, percentage.span));
  if (tie === null) return null;
  return shareOf(place, fraction, tie);
}

/** "p% (a/b <đơn vị>)", "đạt p% với a/b …": the fraction directly behind the percentage. */
export function bindFractionBehind(place: Neighbourhood): ShareClaim | null {
  const { text, figures, index, percentage } = place;
  const fraction = figures[index + 1];
  if (fraction?.kind !== 'fraction' || !countsSomething(fraction)) return null;
  const gap = foldPhrase(gapBetween(text, percentage.span, fraction.span));
  if (!BEHIND_GAP.test(gap) || GROWTH_BEFORE.test(wordsBefore(text, percentage.span.start, 40))) return null;
  const tie: Tie = {
    wording: 'bracket',
    relation: 'ratio',
    qualifier: qualifierBefore(text, percentage.span),
    middle: '',
  };
  return shareOf(place, fraction, tie);
}

/** " (", " (tương ứng ", " với ", ", tương đương ". */
const BEHIND_GAP = /^\s?(?:[([]\s?(?:tức|với|đạt|là|có|=)?|,?\s?(?:với|tương đương|tương ứng)(?: với)?)\s?$/u;
/** "tăng", "giảm khoảng", "vượt hơn" before a percentage: a change, never a share. */
const GROWTH_BEFORE = /(?:tăng|giảm|vượt|thêm|hụt|cao hơn|thấp hơn|[-+])\s*(?:\p{L}+\s){0,2}$/u;

function countsSomething({ reading, denominator, numerator }: FractionClaim): boolean {
  if (reading !== 'count' || denominator.value.units === 0n) return false;
  return numerator.problem !== 'mixed-separators' && denominator.problem !== 'mixed-separators';
}

function shareOf(place: Neighbourhood, fraction: FractionClaim, tie: Tie): ShareClaim {
  const { text, percentage } = place;
  const unit = unitBehind(text, fraction.span.end);
  const behind = text.slice(percentage.span.end, percentage.span.end + 80);
  const named = wholeNamedBehind(behind);
  // "28/30 …, bằng 87,5% so với tổng số 32 đại biểu" is of another whole than of the fraction's own.
  const isOther = named !== null && named !== textAt(text, fraction.denominator.span);
  const base = isOther ? ({ base: 'other', isBar: false } as const) : readBase(behind, unit);
  const planned = base.base === 'plan' && /kế hoạch|dự toán|chỉ tiêu/u.test(tie.middle);
  const parts = { part: fraction.numerator, whole: fraction.denominator, partSpan: fraction.span };
  return makeShare(place, parts, {
    tie,
    base: planned ? { ...base, base: 'unsaid' } : base,
    binding: 'fraction',
  });
}
