import { foldPhrase } from '../../reading/fold';
import type { NumberClaim } from '../claim';
import { isSameUnit, readBase } from './base';
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
import type { TiedPart } from './tied-part';

/** "kế hoạch b, thực hiện a, đạt p%"; "thực hiện a, đạt p% (kế hoạch: b)"; "a, đạt p% kế hoạch b đảng viên". */
export function bindPlan(place: Neighbourhood, tied: TiedPart | null): ShareClaim | null {
  if (tied === null || tied.tie.wording === 'share') return null;
  return bindPlanBehind(place, tied) ?? bindPlanBefore(place, tied);
}

const PLAN = String.raw`(?:^|\P{L})(?:kế hoạch|kh|chỉ tiêu|dự toán|nghị quyết)(?:\s(?:năm|tỉnh|huyện|xã|trung ương|được|giao|đề ra|là|cả năm)){0,4}`;
/** "kế hoạch ", "kế hoạch giao: ", "chỉ tiêu năm là ", "dự toán tỉnh giao " at the end of a stretch of words. */
const PLAN_WORDS = new RegExp(String.raw`${PLAN}\s?:?\s?$`, 'u');
/** Before the plan a verb may stand too: "kế hoạch năm kết nạp ". With "đã" it is no plan any more but what was done. */
const PLAN_OPENING = new RegExp(
  String.raw`${PLAN}(?:\s(?!(?:đã|mới|có|còn|và|với)\s)\p{L}{1,8}){0,2}\s?:?\s?$`,
  'u',
);

function bindPlanBehind(place: Neighbourhood, { part, unit, tie }: TiedPart): ShareClaim | null {
  const { text, figures, index, percentage } = place;
  const whole = figures[index + 1];
  if (whole?.kind !== 'number' || whole.problem !== 'none') return null;
  const gap = foldPhrase(gapBetween(text, percentage.span, whole.span));
  if (gap.length > 60 || /[.;!?|\t,]/u.test(gap) || !PLAN_WORDS.test(gap)) return null;
  if (!isPlanUnit(unit, unitBehind(text, whole.span.end))) return null;
  const parts = { part, whole, partSpan: part.span };
  return makeShare(place, parts, { tie, base: { base: 'unsaid', isBar: false }, binding: 'plan' });
}

function bindPlanBefore(place: Neighbourhood, { at, part, unit, tie }: TiedPart): ShareClaim | null {
  const { text, figures, percentage } = place;
  const before = countBefore(figures, at);
  const whole = before === null ? undefined : figures[before];
  if (whole?.kind !== 'number' || !isPlanned(text, whole)) return null;
  const gap = gapBetween(text, whole.span, part.span);
  if (gap.length > 60 || /[.;!?|\t]/u.test(gap)) return null;
  const wholeUnit = unitBehind(text, whole.span.end);
  if (!isPlanUnit(unit, wholeUnit) && unit !== '') return null;
  const base = readBase(text.slice(percentage.span.end), unit);
  if (base.base === 'other') return null;
  const parts = { part, whole, partSpan: part.span };
  return makeShare(place, parts, { tie, base: { ...base, base: 'unsaid' }, binding: 'plan' });
}

function isPlanned(text: string, number: NumberClaim): boolean {
  return number.problem === 'none' && PLAN_OPENING.test(wordsBefore(text, number.span.start, 40));
}

/** What was planned and what was done must be counted alike; the plan is often given without its unit. */
function isPlanUnit(doneUnit: string, plannedUnit: string): boolean {
  if (plannedUnit === '' || doneUnit === '')
    return sameMagnitude(doneUnit, plannedUnit) || plannedUnit === '';
  return isSameUnit(plannedUnit, doneUnit) || isSameUnit(doneUnit, plannedUnit);
}
