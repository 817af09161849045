import { foldPhrase } from '../../reading/fold';
import { compareDecimals } from '../../arithmetic/decimal';
import type { FigureClaim, NumberClaim } from '../claim';
import { isSameUnit, readBase } from './base';
import { bindFractionBefore } from './bind-fraction';
import {
  countBefore,
  gapBetween,
  makeShare,
  sameMagnitude,
  unitBehind,
  wordsBefore,
  type Neighbourhood,
} from './neighbours';
import type { ShareClaim } from './share';
import { readTiedPart, type TiedPart } from './tied-part';
import type { Tie } from './tie';

/** "a trong tổng số b …, chiếm p%"; "a …, chiếm p% tổng số b"; "tổng số b hộ …; a hộ (chiếm p%)". */
export function bindTotal(place: Neighbourhood, tied: TiedPart | null): ShareClaim | null {
  if (tied === null) return bindSecondTotal(place);
  return bindPartOfWhole(place, tied) ?? bindTotalBehind(place, tied) ?? bindTotalBefore(place, tied);
}

/** " … trong tổng số ", " … trên tổng số ", "/tổng số ", " … trong số ". */
const OUT_OF = /(?:(?:trong|trên|\/)\s?tổng\s?(?:số\s)?|trong số\s)(?:\p{L}+\s){0,2}$/u;
/** "triệu tập 350 đại biểu, có mặt 345": attendance. */
const ATTENDED = /(?:có mặt|tham dự|dự họp|tham gia)(?: là)?\s?:?\s?$/u;

function bindPartOfWhole(place: Neighbourhood, tied: TiedPart): ShareClaim | null {
  const { text, figures, percentage } = place;
  const before = countBefore(figures, tied.at);
  const first = before === null ? undefined : figures[before];
  if (first?.kind !== 'number' || first.problem === 'mixed-separators') return null;
  const gap = foldPhrase(gapBetween(text, first.span, tied.part.span));
  if (gap.length > 90 || /[.;!?|\t]/u.test(gap)) return null;
  const firstUnit = unitBehind(text, first.span.end);
  const base = readBase(text.slice(percentage.span.end), '');
  if (OUT_OF.test(gap) && areComparable(firstUnit, tied.unit)) {
    const parts = { part: first, whole: tied.part, partSpan: first.span };
    return makeShare(place, parts, {
      tie: { ...tied.tie, wording: 'share' },
      base,
      binding: 'part-of-whole',
    });
  }
  const summoned = /triệu tập\s?(?:là\s)?:?\s?$/u.test(wordsBefore(text, first.span.start, 24));
  if (!summoned || !ATTENDED.test(gap)) return null;
  const parts = { part: tied.part, whole: first, partSpan: tied.part.span };
  return makeShare(place, parts, { tie: tied.tie, base, binding: 'part-of-whole' });
}

/** Parts and wholes may have names of their own ("604 đảng viên trong tổng số 662 người"), but one magnitude. */
function areComparable(firstUnit: string, secondUnit: string): boolean {
  return firstUnit === '' || sameMagnitude(firstUnit, secondUnit);
}

/** "% tổng số ", "% trong tổng số ", "% trên tổng số ". */
const TOTAL_BEHIND = /^\s?(?:\(?(?:trong|trên|của|so với)\s)?tổng\s?số\s(?:\p{L}+\s){0,2}$/u;

function bindTotalBehind(place: Neighbourhood, { part, unit, tie }: TiedPart): ShareClaim | null {
  const { text, figures, index, percentage } = place;
  const whole = figures[index + 1];
  if (whole?.kind !== 'number' || whole.problem !== 'none') return null;
  if (!TOTAL_BEHIND.test(foldPhrase(gapBetween(text, percentage.span, whole.span)))) return null;
  if (!sameMagnitude(unit, unitBehind(text, whole.span.end))) return null;
  const parts = { part, whole, partSpan: part.span };
  return makeShare(place, parts, { tie, base: { base: 'total', isBar: false }, binding: 'total-behind' });
}

/** Between two percentages of one part: " số đại biểu có mặt và bằng ", ", chiếm ". */
const SECOND_BASE = /^(?:\s\p{L}+){0,8}(?:\svà|,)\s(?:bằng|chiếm|đạt)\s$/u;

/** "461 trong số 466 …, bằng 98,93% số có mặt và bằng 93,89% tổng số 491": the same part measured against a second total. */
function bindSecondTotal(place: Neighbourhood): ShareClaim | null {
  const { text, figures, index, percentage } = place;
  const before = figures[index - 1];
  if (before?.kind !== 'percentage' || before.form !== 'percent') return null;
  const gap = foldPhrase(gapBetween(text, before.span, percentage.span));
  if (gap.length > 60 || !SECOND_BASE.test(gap)) return null;
  const first = bindFirst({ ...place, index: index - 1, percentage: before });
  if (first === null) return null;
  const tie: Tie = { wording: 'share', relation: 'ratio', qualifier: 'exact', middle: '' };
  return bindTotalBehind(place, { at: index - 1, part: first.part, unit: '', tie });
}

/** The share of the first of two percentages. Does not look further back, so a long row of percentages stays linear. */
function bindFirst(place: Neighbourhood): ShareClaim | null {
  const tied = readTiedPart(place);
  return tied === null ? bindFractionBefore(place) : bindPartOfWhole(place, tied);
}

/** How many figures back, and how far, a total is looked for. */
const TOTAL_REACH = { figures: 6, units: 200 };
/** "tổng số ", "tổng cộng có ", "tổng số đảng viên là " right before a number. */
const TOTAL_WORDS = /(?:tổng số|tổng cộng)(?:\s\p{L}{1,8}){0,4}\s?:?\s?$/u;

/**
 * The total said earlier in the same sentence for the same unit, with nothing but parts in between. Only "tổng số" ties
 * so far back; other numbers before a percentage are its base in one case of ten (counted over real texts).
 */
function bindTotalBefore(place: Neighbourhood, { at, part, unit, tie }: TiedPart): ShareClaim | null {
  const { text, figures, percentage } = place;
  const base = readBase(text.slice(percentage.span.end), unit);
  if (unit === '' || base.base === 'plan' || base.base === 'other') return null;
  for (let index = at - 1; index >= Math.max(0, at - TOTAL_REACH.figures); index -= 1) {
    const whole = figures[index];
    if (whole === undefined || part.span.start - whole.span.end > TOTAL_REACH.units) return null;
    if (!isTotal(text, whole)) {
      if (mayBeBase(text, whole, { part, unit })) return null;
      continue;
    }
    if (/[.!?|\t]\s/u.test(text.slice(whole.span.end, part.span.start))) return null;
    const wholeUnit = unitBehind(text, whole.span.end);
    if (wholeUnit === '' || !areSameUnit(wholeUnit, unit)) return null;
    const parts = { part, whole, partSpan: part.span };
    return makeShare(place, parts, { tie, base, binding: 'total-before' });
  }
  return null;
}

/** One name may be longer than the other: "hồ sơ tiếp nhận" and "hồ sơ". */
function areSameUnit(first: string, second: string): boolean {
  return isSameUnit(first, second) || isSameUnit(second, first);
}

/**
 * True for a count between the total and the part that may be the base as well: "tổng số 6.302 hồ sơ, đã giải quyết 6.169 hồ
 * sơ, trong đó 6.100 hồ sơ đúng hạn, chiếm …". Which of the two is meant cannot be told.
 */
function mayBeBase(
  text: string,
  figure: FigureClaim,
  { part, unit }: { part: NumberClaim; unit: string },
): boolean {
  if (figure.kind !== 'number' || compareDecimals(figure.value, part.value) < 0) return false;
  return areSameUnit(unitBehind(text, figure.span.end), unit);
}

function isTotal(text: string, figure: FigureClaim): figure is NumberClaim {
  return (
    figure.kind === 'number' &&
    figure.problem === 'none' &&
    TOTAL_WORDS.test(wordsBefore(text, figure.span.start, 48))
  );
}
