import { hasAny } from '../measures/bits';
import { isNamedBy, type NamedBase } from './base-words';
import type { DerivedWhole } from './derived-wholes';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { respectiveName } from '../measures/respective-runs';
import { isGroup, type Part } from './part';
import { isAimedAt } from './aimed';
import type { Tie } from '../evidence/ties';
import { SIGN } from '../measures/signs';
import { readFoldedTie } from './tie';
import { spokenTieOf } from './spoken-tie';
import { toldTieOf } from './told-tie';
import { wholeWordOf, type WholeWord } from './whole-word';

/** A percentage, and what its words say of the base. */
export interface ShareBase {
  readonly statement: Statement;
  readonly rate: Measure;
  readonly base: NamedBase;
}

/** The same with a part that it may be of. */
export interface ShareSetting extends ShareBase, Part {
  readonly hold: PartHold;
}

/**
 * How a part hangs on its percentage. `tied`: words between them tie them; `clause`: it is the part of the clause, and the words
 * before the percentage call it a share; `aside`: it is another one; `behind`: it stands behind, in brackets; `subject`: the words
 * before the percentage name it; `second`: another percentage stands between; `free`: the words before the percentage call it no
 * share; `barred`: they call it something else; `after`: the percentage stands in brackets between its name and the part.
 */
type PartHold = 'after' | 'tied' | 'clause' | 'aside' | 'behind' | 'subject' | 'second' | 'free' | 'barred';

/** The words behind the last comma, semicolon or bracket. */
function lastClause(gap: string): string {
  let start = gap.length;
  while (start > 0 && !CLAUSE_MARKS.includes(gap.charAt(start - 1))) start -= 1;
  return gap.slice(start);
}

const CLAUSE_MARKS = ',;([';

/** Words between a part and a percentage by which it measures something else, or is only wanted. */
const BARRED =
  /(?<!\p{L})(?:tăng|giảm|ước(?! (?:đạt|bằng|chiếm) ?$)|lộ trình|bình quân|trung bình|mỗi|phấn đấu|dự kiến|quyết tâm|chỉ tiêu là|mục tiêu|yêu cầu|cần|phải|nhằm|sẽ|đến cuối|đến hết|ngưỡng|mức độ|lãi suất|công suất|năng suất|tốc độ|bao phủ)(?!\p{L})/u;

/** "đạt 78,8% kế hoạch và 85,9% số nhà đã khởi công": both are of one part. */
const CARRIED = /^[^;.:()\d]{0,60}(?:và|,) (?:bằng |đạt |chiếm |còn |tương ứng )?$/u;

/** Reads how a percentage stands to a part. */
export function settingOf({ statement, rate, base }: ShareBase, near: Part): ShareSetting {
  const { part, at, isSecond } = near;
  const isAimed = part.slash === 'part' && base.kind !== 'plan' && isAimedAt(statement, part, rate);
  return { part, at, isSecond, statement, rate, base, hold: isAimed ? 'barred' : holdOf(rate, near) };
}

/** "2/9 chỉ tiêu đạt 100%", "14/22 xã đạt tỷ lệ 100%": what each of the two attained. */
function isAllOfEach({ gap, number: { value } }: Measure): boolean {
  return value.scale === 0 && value.units === 100n && ATTAINED.test(gap);
}

const ATTAINED = /^(?: \p{L}+){1,8} đạt(?: tỷ lệ| tỉ lệ| mức)? $/u;

/**
 * "160/262 xã có cử tri đi bầu đạt tỷ lệ 100%", "12 trường trên tổng số 30 trường có học sinh tốt nghiệp đạt 100%": what those have has a
 * rate of its own. Of all of them only one is told so surely: "20/25 thôn có nhà văn hóa đạt 80%" is their share.
 */
function isAllOfTheirs({ gap, signs, number: { value } }: Measure): boolean {
  const isAll = value.units === 100n * 10n ** BigInt(value.scale);
  return isAll && hasAny(signs, SIGN.weak) && THEIRS.test(gap);
}

const THEIRS =
  /(?<!\p{L})(?:có|với) (?!(?:mặt|đủ|tỷ lệ|tỉ lệ) (?:đạt|\())(?!đạt)\p{L}+(?: \p{L}+){0,7} đạt(?: (?:tỷ lệ|tỉ lệ|mức))? $/u;

/** "tiếp 866 lượt/964 lượt người, trong đó tiếp định kỳ chiếm 30%": what is told of is another part, which has no figure. */
const OWN_SUBJECT =
  /(?<!\p{L})trong đó,? (?!(?:chiếm|đạt|bằng|tỷ lệ|tỉ lệ|tỷ trọng|số|đã|có)(?!\p{L}))(?:\p{L}+ ){1,6}chiếm (?:tỷ lệ |tỉ lệ )?$/u;

/** "hộ nghèo (chuẩn cũ) 124/2.480 hộ (7,5% theo chuẩn mới)": a part that was counted by one standard, and a percentage by another. */
function isOfOtherStandard({ gap }: Measure, { behind }: Measure): boolean {
  const own = BY_STANDARD.exec(behind)?.groups?.['name'];
  const counted = own === undefined ? undefined : STANDARD.exec(gap)?.groups?.['name'];
  return counted !== undefined && counted !== own;
}

const BY_STANDARD = /^ theo (?:chuẩn|tiêu chí)(?: nghèo)? (?<name>\p{L}+)(?!\p{L})/u;
const STANDARD = /(?<!đạt )(?:chuẩn|tiêu chí)(?: nghèo)? (?<name>\p{L}+)\)? ?(?:\p{L}+ ){0,2}$/u;

function holdOf(rate: Measure, { part, at, isSecond }: Part): PartHold {
  if ((part.slash === 'part' && isAllOfEach(rate)) || isAllOfTheirs(rate)) return 'barred';
  if (at === 'behind' || at === 'subject' || at === 'after') return at;
  if (at === 'respective') return 'tied';
  if (at === 'counted') return CARRIED.test(rate.gap) || rate.lead === 'share' ? 'tied' : 'free';
  const isTied = at === 'beside' && (isSecond ? CARRIED.test(rate.gap) : readFoldedTie(rate.gap) !== null);
  if (isGroup(part, rate) || OWN_SUBJECT.test(rate.gap) || isOfOtherStandard(part, rate)) return 'barred';
  if (!isTied && BARRED.test(lastClause(rate.gap))) return 'barred';
  if (!isTied && rate.lead !== 'share') return 'free';
  if (at === 'aside') return at;
  if (isSecond) return 'second';
  return isTied ? 'tied' : 'clause';
}

/**
 * The class of a whole, from what matters most to what matters least: what is said of the base, how the part hangs on the
 * percentage, by which words the whole is one, whether both are of one kind, and whether it is near.
 */
export function shareTieOf(setting: ShareSetting, whole: Measure, rank: number): Tie {
  const { part, rate, hold } = setting;
  const word = wholeWordOf(setting, whole);
  const openness = opennessOf(setting, whole, word);
  const isCarried = hold === 'second' && CARRIED.test(rate.gap);
  const figures = { ...setting, whole, openness };
  const told =
    hold === 'tied' || hold === 'behind' || isCarried
      ? (toldTieOf(figures) ?? (hold === 'tied' ? spokenTieOf(figures) : null))
      : null;
  if (told !== null) return told;
  const likeness = isOtherKind(part, whole) ? 'alike' : likenessBetween(part, whole);
  const isNear = rank <= 2 && rate.sentence - whole.sentence <= 1;
  return `share ${openness} ${hold} ${word} ${likeness} ${isNear ? 'near' : 'far'}`;
}

/** "hộ khá" and "hộ nghèo" are of one head and of two kinds; "hộ" and "hộ nghèo" are not. */
function isOtherKind(part: Measure, whole: Measure): boolean {
  if (part.head !== whole.head) return false;
  const [, kind] = part.noun.split(' ', 2);
  const [, wholeKind] = whole.noun.split(' ', 2);
  return kind !== undefined && wholeKind !== undefined && kind !== wholeKind;
}

/** The class of a whole that is not written itself; `other` where the words name a base that none of its terms is said to be of. */
export function derivedTieOf({ base, hold, statement }: ShareSetting, { tie, operands }: DerivedWhole): Tie {
  const isOther =
    base.kind === 'named' &&
    base.isTotal !== true &&
    !operands.some(term => isNamedBy(base, wordsAround(statement, term)));
  const made = tie === 'without said' && isItem(statement, operands.at(-1)) ? 'without' : tie;
  return isOther ? `share other made ${made}` : `share ${made} ${base.kind} ${hold}`;
}

/** "trong đó: bắt buộc 87.866 người, đạt 98,11% kế hoạch": what has a percentage of its own is no exception. */
function isItem(statement: Statement, term: Measure | undefined): boolean {
  const next = term === undefined ? undefined : statement[term.index + 1];
  return next?.kind === 'rate' && next.lead === 'share' && next.sentence === term?.sentence;
}

/** Wholes that a plan may be: those called so, those said behind, and those of fractions. */
const PLANNED: ReadonlySet<WholeWord> = new Set(['plan', 'behind-said', 'slash']);

/** `this`: the base is named and the whole is it; `other`: it is another one; `unsaid`: nothing tells. */
function opennessOf({ base, statement, at, part }: ShareSetting, whole: Measure, word: WholeWord): string {
  switch (base.kind) {
    case 'none':
      return 'unsaid';
    case 'plan':
      return PLANNED.has(word) ? 'this' : 'plan';
    case 'named':
      if (at === 'counted' && likenessBetween(part, whole) === 'same') return 'this';
      return isMeant(base, statement, whole) ? 'this' : 'other';
    case 'compared':
    case 'bar':
      return base.kind;
  }
}

/** True for a whole that is called as the base is, and meets what that must meet. */
function isMeant(base: NamedBase, statement: Statement, whole: Measure): boolean {
  const all = whole.slash === 'part' ? statement[whole.index + 1] : undefined;
  if (all !== undefined && isOfThose(base, all)) return true;
  const around = wordsAround(statement, whole);
  const { condition = '' } = base;
  if (!isNamedBy(base, around) || !around.includes(condition) || isOnlySome(base, whole)) return false;
  return whole.slash !== 'whole' || !isOfThose(base, whole);
}

/** "101/126 xã đạt chuẩn, trong đó 34 xã …, chiếm 33,7% số xã đạt chuẩn": those that attained it are the upper figure. */
function isOfThose({ words, isTotal }: NamedBase, { behind }: Measure): boolean {
  const named = words.join(' ');
  return isTotal !== true && ATTAINS.test(named) && behind.startsWith(` ${named}`);
}

const ATTAINS = /^\p{L}+ (?:đạt|được|đã|hoàn thành|có)(?!\p{L})/u;

/** "437 đại biểu tán thành (92,39% tổng số đại biểu Quốc hội)": those who came or voted so are not all. */
function isOnlySome({ words, isTotal }: NamedBase, { noun, behind, slash }: Measure): boolean {
  if (isTotal !== true || slash !== null) return false;
  const some = SOME.exec(`${noun} ${behind.slice(0, 40)}`)?.groups?.['some'];
  return some !== undefined && !words.join(' ').includes(some);
}

const SOME =
  /^(?:đại biểu|đảng viên|cử tri|thành viên|ủy viên|uỷ viên|hội viên|đoàn viên|người)(?: \p{L}+){0,5}? (?<some>tán thành|biểu quyết|đồng ý|nhất trí|có mặt|tham dự|tham gia|vắng mặt)(?!\p{L})/u;

/** The words before a figure and behind it; those of a fraction stand before its part, and "4 sao là 53" has words before its 4. */
export function wordsAround(statement: Statement, whole: Measure): string {
  const before = whole.gap.length < SHORT ? statement[whole.index - 1] : undefined;
  const outer = before?.sentence === whole.sentence ? `${before.gap.slice(-80)} ` : '';
  const own = respectiveName(statement, whole) || whole.gap.slice(-140);
  return ` ${outer}${own} ${whole.noun} ${whole.behind.slice(0, 50)} `.replaceAll('(', ' ');
}

/** A gap of fewer letters names nothing. */
const SHORT = 12;
