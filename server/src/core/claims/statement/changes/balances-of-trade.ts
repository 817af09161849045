import { hasAny } from '../measures/bits';
import { pairOf } from './pair';
import { differenceOf } from './difference-of';
import type { Hypothesis } from '../evidence/hypothesis';
import { clauseBefore } from '../measures/clause-before';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { SIGN } from '../measures/signs';
import { before } from '../measures/window';

/** The two sides stand so many measures before what one is beyond the other. */
const REACH = 8;

/** "xuất khẩu 318,6 triệu USD, nhập khẩu 241,9 triệu USD, xuất siêu 76,7 triệu USD"; income and spending likewise. */
export function balancesOfTrade(statement: Statement, surplus: Measure): readonly Hypothesis[] {
  if (!hasAny(surplus.signs, WORDS) || !surplus.isMeasured) return [];
  const words = surplus.gap.slice(-50);
  const sides = SIDES.find(({ surplus: said }) => said.test(words));
  if (sides === undefined) return [];
  const sectors = sectorsBehind(statement, surplus);
  if (sectors !== null) return tradeOf(surplus, sectors);
  const near = sidesBefore(statement, surplus, sides) ?? sidesBehind(statement, surplus);
  const [last, first] = near;
  if (first === undefined || last === undefined) return [];
  const [ofFirst, ofLast] = [clauseBefore(statement, first), clauseBefore(statement, last)];
  const isTurned = sides.one.test(ofLast) && sides.other.test(ofFirst);
  const isPlain = sides.one.test(ofFirst) && sides.other.test(ofLast);
  if (isTurned === isPlain) return [];
  return tradeOf(surplus, isPlain ? [first, last] : [last, first]);
}

function tradeOf(surplus: Measure, [one, other]: readonly [Measure, Measure]): readonly Hypothesis[] {
  return differenceOf(surplus, pairOf(one, other, ''), 'difference').map(reading => ({
    ...reading,
    tie: 'trade',
  }));
}

/** "xuất siêu 2,8 tỷ USD, trong đó trong nước nhập siêu 16,7 tỷ USD; nước ngoài xuất siêu 19,5 tỷ USD": what both sectors come to. */
function sectorsBehind(statement: Statement, surplus: Measure): readonly [Measure, Measure] | null {
  const [first, second] = statement.slice(surplus.index + 1, surplus.index + 3);
  if (first === undefined || second === undefined || !OF_WHICH.test(first.gap)) return null;
  if ([first, second].some(({ sentence }) => sentence - surplus.sentence > 1)) return null;
  const own = kindOfTrade(surplus);
  const [ofFirst, ofSecond] = [kindOfTrade(first), kindOfTrade(second)];
  if (own === null || ofFirst === null || ofSecond === null || ofFirst === ofSecond) return null;
  return ofFirst === own ? [first, second] : [second, first];
}

const OF_WHICH = /(?<!\p{L})trong đó(?!\p{L})/u;

function kindOfTrade({ gap }: Measure): string | null {
  return /(?<kind>xuất siêu|nhập siêu)(?:\s\p{L}+){0,3}\s$/u.exec(gap.slice(-50))?.groups?.['kind'] ?? null;
}

/** Values before the surplus, the nearest first; null where there are no two. What both sides come to may stand between. */
function sidesBefore(statement: Statement, surplus: Measure, sides: Sides): readonly Measure[] | null {
  const like = before(statement, surplus, REACH).filter(
    measure =>
      measure.kind === 'count' &&
      measure.way === null &&
      measure.depth <= surplus.depth &&
      likenessBetween(measure, surplus) === 'same',
  );
  const near = like.filter(measure => !saysBoth(clauseBefore(statement, measure), sides));
  const farthest = near.length < like.length ? FAR : NEAR;
  if (near.slice(0, 2).some(({ sentence }) => surplus.sentence - sentence > farthest)) return null;
  return near.length < 2 ? null : near;
}

/** So many sentences before the surplus its sides stand, and before one that says what they come to. */
const NEAR = 1;
const FAR = 2;

/** "tổng kim ngạch xuất nhập khẩu", "tổng kim ngạch XNK": what both sides come to. */
function saysBoth(words: string, { both }: Sides): boolean {
  return both.test(words);
}

/** "số dư quỹ là 4.186 triệu đồng (thu 16.240 triệu đồng, chi 12.054 triệu đồng)": both in the bracket behind it, the last first. */
function sidesBehind(statement: Statement, { index, depth }: Measure): readonly Measure[] {
  const [first, last, next] = statement.slice(index + 1, index + 4);
  if (first === undefined || last === undefined || first.depth !== depth + 1) return [];
  if (last.bracket !== first.bracket || next?.bracket === first.bracket) return [];
  return [last, first];
}

const WORDS = SIGN.change | SIGN.product;

/** Words of two sides, of what both come to, and of what one is beyond the other. */
interface Sides {
  readonly surplus: RegExp;
  readonly one: RegExp;
  readonly other: RegExp;
  readonly both: RegExp;
}

const SIDES: readonly Sides[] = [
  {
    surplus: /(?:xuất siêu|nhập siêu|thặng dư|thâm hụt|cán cân)(?:\s\p{L}+){0,3}\s$/u,
    one: /xuất khẩu|(?<!\p{L})xk(?!\p{L})/u,
    other: /nhập khẩu|(?<!\p{L})nk(?!\p{L})/u,
    both: /xuất,? (?:và )?nhập khẩu|(?<!\p{L})xnk(?!\p{L})/u,
  },
  {
    surplus:
      /(?:bội chi|bội thu|kết dư|số dư|thặng dư|thâm hụt|(?:thiếu )?hụt|chênh lệch(?: thu,? chi)?|cân đối)(?:\s\p{L}+){0,6}\s$/u,
    one: /(?<!\p{L})thu(?!\p{L})/u,
    other: /(?<!\p{L})chi(?!\p{L})/u,
    both: /(?<!\p{L})thu,? (?:và )?chi(?!\p{L})/u,
  },
];
