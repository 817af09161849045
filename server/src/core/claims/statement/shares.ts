import type { Interval } from '../../arithmetic/interval';
import { readBase } from '../share/base';
import { readTie } from '../share/tie';
import { percentOf, type Hypothesis } from './hypothesis';
import { leadOf } from './lead';
import type { Measure, Statement } from './measure';
import { likenessOf } from './noun';
import { partsOf, type Part } from './part';
import { wholesOutOf } from './derived-wholes';
import { before, behind } from './window';

/** The readings of a percentage as 100·part/whole, for every whole that can hold the part. */
export function shareHypotheses(statement: Statement, rate: Measure): readonly Hypothesis[] {
  if (rate.kind !== 'rate') return [];
  const lead = leadOf(rate);
  if (lead === 'growth' || lead === 'excess') return [];
  return partsOf(statement, rate).flatMap(part => wholesOf(statement, rate, part));
}

function wholesOf(statement: Statement, rate: Measure, { part, at }: Part): readonly Hypothesis[] {
  const mayExceed = ATTAINED.test(rate.gap);
  const canHold = ({ value }: { readonly value: Interval }): boolean =>
    value.low > 0n && (mayExceed || value.high >= part.value.low);
  const counts = [...before(statement, rate), ...behind(statement, rate)].filter(
    ({ kind, index }) => kind === 'count' && index !== part.index,
  );
  const isAfterRate = statement[rate.index - 1]?.kind === 'rate';
  const isCarried = isAfterRate && CARRIED.test(rate.gap) && BASE.test(rate.behind);
  const openness = isAfterRate && !isCarried ? 'untied' : opennessOf(rate, { part, at, isCarried });
  const reading = (operands: readonly Measure[], value: Interval, tie: string): Hypothesis => ({
    relation: 'share',
    target: rate,
    operands: [part, ...operands],
    quotient: percentOf(part.value, value),
    tie,
  });
  const ranks = { same: 0, open: 0, other: 0 };
  const direct = counts.filter(canHold).map(whole => {
    const likeness = likenessOf(part.noun, whole.noun);
    const rank = whole.index < rate.index ? (ranks[likeness] += 1) : 0;
    const word = tieWord(part, whole);
    const mark = markOf(openness, word, isNamed(rate, whole));
    const place = `${String(Math.min(3, rank))} ${String(Math.min(2, rate.sentence - whole.sentence))}`;
    return reading([whole], whole.value, `${mark}${at} ${likeness} ${word} ${place}`);
  });
  if (at !== 'beside' && at !== 'clause') return direct;
  const derived = wholesOutOf(counts, part, rate).filter(canHold);
  return [
    ...direct,
    ...derived.map(({ operands, value, tie }) =>
      reading(operands, value, tie === 'index' && COMPARED.test(rate.behind) ? 'index same' : `${at} ${tie}`),
    ),
  ];
}

/** "đạt 78,8% kế hoạch và 85,9% số nhà đã khởi công": both are of one part. */
const CARRIED = /^[^;.:()\d]{0,60}(?:và|,) (?:bằng |đạt |chiếm |còn |tương ứng )?$/u;

/** What was before. */
const COMPARED = /^ ?(?:so |cùng kỳ|năm trước|kỳ trước|;|\.|$)/u;

/** Wholes that the words call a plan or a base, and those of fractions, which are the plan where one is spoken of. */
const MARKED: ReadonlySet<string> = new Set(['plan', 'behind-said', 'slash']);

/** What is said of the base before the tie: nothing, that the whole is named behind the percentage, or what leaves it open. */
function markOf(openness: string, word: string, isBase: boolean): string {
  if (openness === 'plan' && MARKED.has(word)) return word === 'plan' ? 'planned ' : '';
  if (isBase && openness !== 'untied') return 'named ';
  return openness === '' ? '' : `${openness} `;
}

/** "… tổng số đại biểu được triệu tập", "… số phiếu hợp lệ": what the percentage is of. */
const BASE =
  /^ ?(?:so với |trong |trên |của )?(?:toàn bộ |toàn |tổng )?(?:số|tổng)(?: lượng)? (?<noun>\p{L}+(?: \p{L}+){0,3})/u;

/** True where the words behind a percentage name a whole by its noun or by the words before it. */
function isNamed({ behind: words }: Measure, whole: Measure): boolean {
  const noun = BASE.exec(words)?.groups?.['noun'];
  if (noun === undefined) return false;
  const [first = '', second = ''] = noun.split(' ');
  const pair = second === '' ? first : `${first} ${second}`;
  return `${whole.noun} `.startsWith(`${pair} `) || whole.gap.slice(-50).includes(pair);
}

/** What leaves a share open: its words tie it to no part, or name another base or a plan; empty where nothing does. */
function opennessOf(
  rate: Measure,
  { part, at, isCarried }: Part & { readonly isCarried: boolean },
): '' | 'untied' | 'plan' | 'other' {
  if (at === 'beside' && !isCarried && readTie(rate.gap) === null) return 'untied';
  const { base, isBar } = readBase(rate.behind, part.noun);
  if (isBar) return 'untied';
  return base === 'plan' || base === 'other' ? base : '';
}

function tieWord(part: Measure, whole: Measure): string {
  if (part.slash === 'part' && whole.index === part.index + 1) return 'slash';
  if (whole.index > part.index)
    return /(?:tổng|trong số|trên|so với|của|kế hoạch|chỉ tiêu|dự toán|số)/u.test(whole.gap)
      ? 'behind-said'
      : 'behind';
  if (
    /(?:tổng số|trong số|trong tổng|tổng cộng|toàn bộ|tổng)(?: \p{L}+){0,6} ?(?:là )?$/u.test(
      whole.gap.slice(-60),
    )
  )
    return 'total';
  if (
    /(?:kế hoạch|dự toán|chỉ tiêu|nghị quyết|mục tiêu|đề án|chương trình|giao|kh|khv)(?: [\p{L}\d/]+){0,8}:?(?: là)? ?$/u.test(
      whole.gap.slice(-60),
    )
  )
    return 'plan';
  if (whole.behind.includes('trong đó')) return 'of-which';
  return 'plain';
}

const ATTAINED = /đạt|bằng|hoàn thành|vượt/u;
