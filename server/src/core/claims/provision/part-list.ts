import { rankOf, type ProvisionLevel } from './provision';
import type { Joint, JoinedLevel } from './read-list';

/** The levels of one provision of a list. */
export type Levels = readonly ProvisionLevel[];

/**
 * Parts a row of levels into provisions: "khoản 1 Điều 5, khoản 2 Điều 6" has two, "Điều 5 khoản 2 điểm a" and "điểm a, khoản 1,
 * Điều 2" are one each. A provision goes one way, from small to large or from large to small, and has each unit once.
 */
export function partList(row: readonly JoinedLevel[]): readonly Levels[] {
  const [only] = row;
  if (only !== undefined && row.length === 1) return [[only.level]];
  const parts: ProvisionLevel[][] = [];
  const largest = largestFrom(row);
  let open: ProvisionLevel[] | null = null;
  let index = 0;
  for (const joined of row) {
    index += 1;
    if (open !== null && continues(open, joined, largest[index] ?? -1)) open.push(joined.level);
    else parts.push((open = [joined.level]));
  }
  return parts;
}

/** For each place the rank of the largest unit at or behind it. */
function largestFrom(row: readonly JoinedLevel[]): readonly number[] {
  const ranks = row.map(({ level }) => rankOf(level.unit));
  for (let at = ranks.length - 2; at >= 0; at -= 1) {
    ranks[at] = Math.max(ranks[at] ?? -1, ranks[at + 1] ?? -1);
  }
  return ranks;
}

/** Whether a level belongs to the open provision; `behind` is the rank of the largest unit that comes later. */
function continues(open: readonly ProvisionLevel[], { joint, level }: JoinedLevel, behind: number): boolean {
  const last = open.at(-1);
  if (last === undefined || joint === 'list') return false;
  const step = Math.sign(rankOf(level.unit) - rankOf(last.unit));
  const way = wayOf(open);
  if (step === 0 || (way !== 0 && way !== step)) return false;
  return step > 0 || mayGoDown(joint, rankOf(level.unit), behind);
}

/** "Điều 9, khoản 1 Điều 7": the clause belongs to the article behind it. */
function mayGoDown(joint: Joint, rank: number, behind: number): boolean {
  return joint !== 'of' && (joint === 'none' || behind <= rank);
}

/** 1 from small to large, -1 from large to small, 0 for a single level. */
function wayOf([first, second]: readonly ProvisionLevel[]): number {
  if (first === undefined || second === undefined) return 0;
  return Math.sign(rankOf(second.unit) - rankOf(first.unit));
}

/**
 * The larger levels that each provision of a list takes from the next: "khoản 1 và khoản 3 Điều 7" gives "Điều 7" to the first. It
 * does so only where the next goes down to the same unit, so "khoản 1 và Điều 5" gives nothing.
 */
export function withinOf(parts: readonly Levels[]): readonly Levels[] {
  if (parts.length === 1) return ALONE;
  let chain: Levels = [];
  return [...parts]
    .reverse()
    .map(levels => {
      const top = topOf(levels);
      const isShared = chain.some(({ unit }) => rankOf(unit) === top);
      const within = isShared ? chain.filter(({ unit }) => rankOf(unit) > top) : [];
      chain = [...levels, ...within];
      return within;
    })
    .reverse();
}

/** What a provision that is no list takes: nothing. */
const ALONE: readonly Levels[] = [[]];

function topOf(levels: Levels): number {
  return levels.reduce((top, { unit }) => Math.max(top, rankOf(unit)), -1);
}
