import { isAimedAt } from './aimed';
import type { Measure } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import type { Tie } from '../evidence/ties';
import { isOfAll, namesNoun } from './named-all';
import {
  areBallots,
  goesWith,
  isInBracket,
  isNamedAlike,
  isNamedInBracket,
  isNamedWhole,
} from './named-wholes';
import type { ShareFigures } from './share-figures';
import { wordsBefore } from './words-before';

/**
 * The class of a share whose words leave no other reading: "699/756 hộ, chiếm 92,46%"; null for any other. The figures are exact, and
 * words tie the part to its percentage.
 */
export function toldTieOf(figures: ShareFigures): Tie | null {
  const { statement, rate, part, whole, openness } = figures;
  if (part.qualifier !== 'exact' || whole.qualifier !== 'exact' || rate.qualifier === 'about') return null;
  if (part.exponent !== whole.exponent && part.slash === null) return null;
  const words = figures.isSecond ? SECOND_WORDS : WORDS;
  const word = words.find(name => HOLDS[name](figures));
  if (word === undefined || isAimedAt(statement, part, rate)) return null;
  const isShare = word === 'out-of' || rate.gap.includes(SHARE);
  return `share told ${word} ${openness} ${isShare ? 'part' : 'attained'}`;
}

/** The same of what goes beyond a whole or a plan: "209/150 hội viên, vượt 39,33%". */
export function toldExcessOf(figures: ShareFigures): Tie | null {
  return toldTieOf(figures)?.replace('share', 'excess') ?? null;
}

/** True for the class of a share or an excess whose words leave no other reading. */
export function isTold(tie: Tie): boolean {
  return tie.startsWith('share told ') || tie.startsWith('excess told ');
}

/** The same where part and whole stand apart: a total may still be one to which something is added, or from which something is taken. */
export function isToldApart(tie: Tie): boolean {
  return TOLD_APART.test(tie);
}

const TOLD_APART = /^share told (?!slash|bracket|partition)/u;

/** True where such words say besides that the part cannot be more than the whole. */
export function isToldPart(tie: Tie): boolean {
  return isTold(tie) && tie.endsWith(' part');
}

const SHARE = 'chiếm';

const WORDS = [
  'slash',
  'bracket',
  'out-of',
  'behind',
  'summoned',
  'plan',
  'total',
  'members',
  'named',
  'goes-with',
] as const;

/** "bằng 98,93% số có mặt và bằng 93,89% tổng số 491": the same part measured on a second total. */
const SECOND_WORDS = ['behind'] as const;

/** Whether part, whole and percentage stand as each of the wordings has them. */
const HOLDS: Readonly<Record<(typeof WORDS)[number], (figures: ShareFigures) => boolean>> = {
  slash: figures =>
    figures.at === 'beside' && isFraction(figures) && isOfItself(figures) && !mayBeTheirs(figures),
  bracket: figures => figures.at === 'behind' && isFraction(figures) && isToldBehind(figures.part),
  'out-of': isOutOf,
  behind: isTotalBehind,
  summoned: areThoseSummoned,
  plan: figures => isPlanBefore(figures) || isPlanBehind(figures),
  total: isTotalBefore,
  members: areBallots,
  named: isNamedWhole,
  'goes-with': goesWith,
};

/** "a/b". */
function isFraction({ part, whole }: ShareFigures): boolean {
  return part.slash === 'part' && whole.index === part.index + 1;
}

/** "2/12 dự án giải ngân đạt 62,4%", "2/12 dự án, giải ngân đạt 62,4%": what those attained, unless a slip tells that it is their share. */
function mayBeTheirs({ rate }: ShareFigures): boolean {
  return THEIRS.test(rate.gap);
}

const THEIRS =
  /^(?: \p{L}+){1,8}(?:, (?!(?:đã|đều|và|hoàn thành|tỷ lệ|tỉ lệ|bằng|tương) )\p{L}+(?: \p{L}+){0,3})? đạt $/u;

/** Nothing is said of the base, or the fraction itself is; of a plan it is only where it is more than that. */
function isOfItself(figures: ShareFigures): boolean {
  const { base, openness, part, whole, rate } = figures;
  if (NAMES_WHOLE.test(part.gap)) return false;
  if (base.kind === 'plan') return part.value.low > whole.value.low || PLANNED.test(rate.gap);
  if (base.kind === 'named' && (isOfAll(rate, part.noun) || !namesNoun(rate))) return true;
  return openness === 'unsaid' || openness === 'this' || isSaidAgain(figures);
}

/** "Trong số 1.299/2.222 vụ đã điều tra, do điện chiếm 72,9%": what the percentages behind are shares of, and no share itself. */
const NAMES_WHOLE = /(?:^|[.;,:] )(?:trong|trên) (?:tổng )?số (?:\p{L}+ ){0,2}$/u;

/** "45/50 hộ, đạt 90% trong tổng số 50 hộ". */
function isSaidAgain({ statement, rate, whole }: ShareFigures): boolean {
  const next = statement[rate.index + 1];
  return next !== undefined && TOTAL_BEHIND.test(next.gap) && next.value.low === whole.value.low;
}

/** "45/60 chỉ tiêu, đạt 75% kế hoạch". */
const PLANNED = /kế hoạch|dự toán|chỉ tiêu/u;

/** True for a fraction that the words before it tie to the percentage before those. */
export function isToldBehind({ gap }: Measure): boolean {
  return TOLD_BEHIND.test(gap);
}

/** " (", " với ", ", tương ứng ". */
const TOLD_BEHIND = /^ ?(?:[([] ?(?:tức|với|đạt|là|có|=)?|,? ?(?:với|tương đương|tương ứng)(?: với)?) ?$/u;

/** "604 đảng viên trong tổng số 662 người, chiếm 92,1%". */
function isOutOf(figures: ShareFigures): boolean {
  const { part, whole, rate, base, at } = figures;
  if (at !== 'beside' || !isBracketBetween(figures) || rate.index !== whole.index + 1) return false;
  if (part.slash !== null || !OUT_OF.test(whole.gap)) return false;
  return base.kind === 'none' || (base.kind === 'named' && isOfAll(rate, ''));
}

/** Nothing stands between part and whole but what a bracket tells of the part: "37 trường (13 mầm non, 24 tiểu học) trên tổng số 78 trường". */
function isBracketBetween({ statement, part, whole }: ShareFigures): boolean {
  if (whole.depth !== part.depth || whole.index <= part.index) return false;
  return statement.slice(part.index + 1, whole.index).every(({ depth }) => depth > part.depth);
}

const OUT_OF = /^[^.;!?|\t]{0,60}(?:(?:trong|trên|\/) ?tổng (?:số )?|trong số )(?:\p{L}+ ){0,4}$/u;

/** "148 đảng viên nữ, chiếm 34,34% tổng số 431 đảng viên". */
function isTotalBehind({ statement, part, whole, rate, at }: ShareFigures): boolean {
  if (at !== 'beside' || part.slash !== null) return false;
  if (isNamedInBracket(statement, rate, whole)) return part.index === rate.index - 1;
  if (whole.index !== rate.index + 1) return false;
  return TOTAL_BEHIND.test(whole.gap) || isInBracket(rate, whole);
}

const TOTAL_BEHIND = /^ ?(?:\(?(?:trong|trên|của|so với) )?tổng ?số (?:\p{L}+ ){0,2}$/u;

/** "triệu tập 350 đại biểu, có mặt 345 (đạt 98,57%)". */
function areThoseSummoned({ part, whole, at, openness }: ShareFigures): boolean {
  if (at !== 'beside' || whole.index !== part.index - 1 || openness !== 'unsaid') return false;
  return SUMMONED.test(whole.gap) && ATTENDED.test(part.gap);
}

const SUMMONED = /triệu tập ?(?:là )?:? ?$/u;
const ATTENDED = /(?:có mặt|tham dự|dự họp|tham gia)(?: là)? ?:? ?$/u;

const PLAN = String.raw`(?<!\p{L})(?:kế hoạch|kh|chỉ tiêu|dự toán|nghị quyết)(?: (?:năm|tỉnh|huyện|xã|trung ương|được|giao|đề ra|là|cả năm)){0,4}`;
/** "kế hoạch giao: ", "chỉ tiêu năm là " right before a figure. */
const PLAN_WORDS = new RegExp(`^[^.;!?|\\t,]{0,60}${PLAN} ?:? ?$`, 'u');
/** A verb may stand between, too: "kế hoạch năm kết nạp ". With "đã" it is no plan any more but what was done. */
const PLAN_OPENING = new RegExp(
  String.raw`${PLAN}(?: (?!(?:đã|mới|có|còn|và|với) )\p{L}{1,8}){0,2} ?:? ?$`,
  'u',
);

/** "kế hoạch 150 đảng viên, kết nạp 209 đảng viên, đạt 139,33%". */
function isPlanBefore(figures: ShareFigures): boolean {
  const { part, whole, openness } = figures;
  if (whole.index !== part.index - 1 || !isPlanned(figures)) return false;
  if (openness === 'other' || openness === 'compared') return false;
  return PLAN_OPENING.test(whole.gap) && BETWEEN.test(part.gap);
}

const BETWEEN = /^[^.;!?|\t]{0,70}$/u;

/** "209 đảng viên, đạt 139,33% (kế hoạch: 150)". */
function isPlanBehind(figures: ShareFigures): boolean {
  const { rate, whole } = figures;
  return whole.index === rate.index + 1 && isPlanned(figures) && PLAN_WORDS.test(whole.gap);
}

/** What was planned and what was done are counted alike; the plan is often given without its noun. */
function isPlanned({ part, whole, rate, at }: ShareFigures): boolean {
  if (at !== 'beside' || part.slash !== null || rate.gap.includes(SHARE)) return false;
  return whole.noun === '' || part.noun === '' || likenessBetween(part, whole) === 'same';
}

/** The total that the sentence said for the same noun, with nothing between that may be the base as well. */
function isTotalBefore(figures: ShareFigures): boolean {
  const { statement, part, whole, at, openness } = figures;
  if (at !== 'beside' || part.slash !== null || whole.sentence !== part.sentence) return false;
  if (whole.index >= part.index || part.index - whole.index > MOST_BETWEEN || part.noun === '') return false;
  if (openness !== 'unsaid' && openness !== 'this') return false;
  if (!isNamedAlike(part, whole) || !TOTAL_WORDS.test(wordsBefore(statement, whole, NEAR))) return false;
  // "mũi 1 với tổng số 48.600 liều (74%), mũi 2 với tổng số 10.500 liều (54%)": each is a total by itself.
  if (TOTAL_WORDS.test(wordsBefore(statement, part, NEAR))) return false;
  const between = statement.slice(whole.index + 1, part.index);
  return between.every(other => other.value.low < part.value.low || !isNamedAlike(other, part));
}

const MOST_BETWEEN = 6;
const NEAR = 48;
/** "tổng số ", "tổng cộng có ", "tổng số đảng viên là " right before a number. */
const TOTAL_WORDS = /(?:tổng số|tổng cộng)(?: \p{L}{1,8}){0,4} ?:? ?$/u;
