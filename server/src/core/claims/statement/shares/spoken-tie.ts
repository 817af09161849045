import type { Tie } from '../evidence/ties';
import { likenessBetween } from '../measures/noun';
import { namedBaseOf } from './base-words';
import { isNamedAlike } from './named-wholes';
import type { ShareFigures } from './share-figures';

/**
 * The class of a share whose words leave hardly another reading: what was taken up and what was settled of it, the figure that a sentence is
 * about and those "trong đó", an amount over its plan. A disagreement is told at any distance, though not for sure. Null for any other.
 * The rates of these classes are estimates: real texts have too few of them to count.
 */
export function spokenTieOf(figures: ShareFigures): Tie | null {
  const { part, whole, rate, at } = figures;
  if (at !== 'beside' || rate.qualifier !== 'exact' || rate.number.problem !== 'none') return null;
  if (part.qualifier !== 'exact' || whole.qualifier !== 'exact' || EXCEPT.test(rate.behind)) return null;
  const word = WORDS.find(name => HOLDS[name](figures));
  return word === undefined ? null : `share spoken ${word}`;
}

/** "đạt tỷ lệ 73,2% (không tính 82 vụ tạm đình chỉ)": the whole is less than what is written. */
const EXCEPT = /^[^.;]{0,12}(?:(?:không|chưa) (?:tính|kể|bao gồm)|trừ|loại trừ)(?!\p{L})/u;

/** The same of what goes beyond its plan: "trồng mới 1.875 ha rừng, vượt 17,2% so với kế hoạch (1.600 ha)". */
export function spokenExcessOf(figures: ShareFigures): Tie | null {
  const { part, whole } = figures;
  return part.value.low > whole.value.high && isPlanInBracket(figures) ? 'excess spoken bracketed' : null;
}

/** True for such a class, of shares and of changes. */
export function isSpoken(tie: Tie): boolean {
  return /^(?:share|excess|implied|pair) spoken(?: |$)/u.test(tie);
}

const WORDS = ['taken-up', 'inspected', 'about', 'planned', 'bracketed'] as const;

const HOLDS: Readonly<Record<(typeof WORDS)[number], (figures: ShareFigures) => boolean>> = {
  'taken-up': isTakenUp,
  inspected: isFound,
  about: isSpokenAbout,
  planned: isOverPlan,
  bracketed: isPlanInBracket,
};

/** "thụ lý 3.246 vụ việc, hòa giải thành 2.317 vụ việc, đạt tỷ lệ 73,2%". */
function isTakenUp(figures: ShareFigures): boolean {
  const { part, whole, rate } = figures;
  return (
    isRightBehind(figures) &&
    whole.sentence === rate.sentence &&
    !isOtherBaseNamed(figures) &&
    TAKEN_UP.test(whole.gap) &&
    SETTLED.test(part.gap) &&
    OF_THEM.test(rate.gap)
  );
}

/** "đạt 73,1% trên số vụ đã hòa giải xong; năm 2015, …": what one of two years is measured on, the other is too. */
function isOtherBaseNamed({ statement, rate }: ShareFigures): boolean {
  return statement
    .slice(Math.max(0, rate.index - BESIDE), rate.index + BESIDE + 1)
    .some(
      other =>
        other !== rate &&
        other.kind === 'rate' &&
        other.sentence === rate.sentence &&
        namedBaseOf(other).kind === 'named',
    );
}

/** What is told of another year stands so many figures away at most. */
const BESIDE = 6;

const TAKEN_UP = /(?<!\p{L})(?:thụ lý|tiếp nhận)(?: (?!mới)\p{L}+){0,3} $/u;
const SETTLED =
  /^(?: \p{L}+){1,3}, (?:đã )?(?:giải quyết|hòa giải|hoà giải|xét xử|xử lý)(?: (?:thành|xong|được)){0,2} $/u;
const OF_THEM = /^(?: \p{L}+){1,3},? \(?(?:đạt |chiếm )?(?:tỷ lệ |tỉ lệ )$/u;

/** "kiểm tra 1.240 cơ sở, phát hiện 186 cơ sở không đạt yêu cầu, chiếm tỷ lệ 15%". */
function isFound(figures: ShareFigures): boolean {
  const { part, whole, rate } = figures;
  return (
    isNext(figures) &&
    isNamedAlike(whole, part) &&
    whole.sentence === rate.sentence &&
    !isOtherBaseNamed(figures) &&
    INSPECTED.test(whole.gap) &&
    FOUND.test(part.gap) &&
    OF_FOUND.test(rate.gap)
  );
}

const INSPECTED = /(?<!\p{L})(?:kiểm tra|thanh tra|rà soát|khám|xét nghiệm)(?: (?:được|cho|thực tế)){0,2} $/u;
const FOUND = /^(?: \p{L}+){1,3}, (?:đã |qua đó )?phát hiện $/u;
const OF_FOUND = /^(?: \p{L}+){1,10},? \(?chiếm (?:tỷ lệ |tỉ lệ )?$/u;

/** "Số đại biểu được bầu là 40 đại biểu. Trong đó, nữ được bầu 15 đại biểu, tỷ lệ 34,9%". */
function isSpokenAbout(figures: ShareFigures): boolean {
  const { part, whole, rate } = figures;
  return isRightBehind(figures) && ABOUT.test(whole.gap) && OF_WHICH.test(part.gap) && OF_THEM.test(rate.gap);
}

const ABOUT = /(?:^|[.;] )số (?:\p{L}+ ){1,10}là $/u;
const OF_WHICH = /[.,;] trong đó,?(?: \p{L}+){1,4} $/u;

/** Part, whole and percentage follow each other, and both are counted by one name. */
function isRightBehind(figures: ShareFigures): boolean {
  return isNext(figures) && figures.part.noun === figures.whole.noun;
}

function isNext({ part, whole, rate, openness }: ShareFigures): boolean {
  if (openness !== 'unsaid' || part.slash !== null || whole.slash !== null || part.noun === '') return false;
  if (whole.index !== part.index - 1 || rate.index !== part.index + 1) return false;
  return part.value.low <= whole.value.high;
}

/** "642 ngàn ha/700 ngàn ha, đạt 84,92% so với kế hoạch": amounts with their own units, of which the second is the plan. */
function isOverPlan({ part, whole, rate, base }: ShareFigures): boolean {
  if (base.kind !== 'plan' || part.slash !== 'part' || !part.isMeasured) return false;
  if (whole.index !== part.index + 1 || rate.index !== whole.index + 1) return false;
  return whole.gap.trim() !== '/' && likenessBetween(part, whole) === 'same' && ATTAINED.test(rate.gap);
}

const ATTAINED = /^(?: \p{L}+){1,3}, (?:đạt|bằng) (?:tỷ lệ |tỉ lệ )?$/u;

/** "8.426 tỷ đồng, đạt 108,7% dự toán Hội đồng nhân dân tỉnh giao (7.750 tỷ đồng)": the plan right behind its percentage, in a bracket. */
function isPlanInBracket({ part, whole, rate, base, at }: ShareFigures): boolean {
  if (at !== 'beside' || base.kind !== 'plan' || part.slash !== null || whole.slash !== null) return false;
  if (part.qualifier !== 'exact' || whole.qualifier !== 'exact' || rate.qualifier !== 'exact') return false;
  if (rate.index !== part.index + 1 || whole.index !== rate.index + 1 || whole.depth !== rate.depth + 1)
    return false;
  return part.head === whole.head && IN_BRACKET.test(whole.gap) && /^[^()]*\)/u.test(whole.behind);
}

const IN_BRACKET = /^ (?:so với )?(?:\p{L}+ ){2,12}\($/u;
