import { hasAny } from '../measures/bits';
import type { Hypothesis } from '../evidence/hypothesis';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { isTime } from '../measures/roles';
import { SIGN } from '../measures/signs';
import { differenceOf } from './difference-of';
import { pairOf } from './pair';

/**
 * "52 vụ, 31 người chết, 40 người bị thương; so với cùng kỳ (61 vụ, 35 người chết, 38 người bị thương) giảm 9 vụ, giảm 4 người chết, tăng 2 người
 * bị thương": values, their bases and the changes stand in three lists of one length, and what stands in one place of them belongs together. The
 * bracket of the bases may stand behind the changes, too. Linear, since lists are short.
 */
export function changeColumns(statement: Statement, change: Measure): readonly Hypothesis[] {
  const changes = changesAround(statement, change);
  const [first] = changes;
  const last = changes.at(-1);
  if (first === undefined || last === undefined || first === last || first.way === null) return [];
  const { length } = changes;
  const bases = basesBefore(statement, first, length) ?? basesBehind(statement, last, length);
  if (bases === null) return [];
  const start = Math.min(first.index, bases[0]?.index ?? first.index);
  const values = valuesBefore(statement, start, length);
  if (values === null || !areColumns([values, bases, changes])) return [];
  const at = changes.indexOf(change);
  const [value, base] = [values[at], bases[at]];
  if (value === undefined || base === undefined) return [];
  return differenceOf(change, pairOf(value, base, ''), 'difference').map(reading => ({
    ...reading,
    tie: 'stated columns',
  }));
}

/** Lists of changes have so many at most. */
const MOST = 4;

/** The counts in a row with a change: "giảm 9 vụ, 4 người chết, tăng 2 người bị thương". */
function changesAround(statement: Statement, change: Measure): readonly Measure[] {
  let start = change.index;
  while (change.index - start < MOST && followsChange(statement, start)) start -= 1;
  let end = change.index + 1;
  while (end - start < MOST && followsChange(statement, end)) end += 1;
  return statement.slice(start, end);
}

/** True where the figure at an index is another change behind one. */
function followsChange(statement: Statement, index: number): boolean {
  const change = statement[index];
  const earlier = statement[index - 1];
  if (change?.kind !== 'count' || earlier?.kind !== 'count') return false;
  if (change.sentence !== earlier.sentence || change.depth !== earlier.depth) return false;
  return earlier.way !== null || change.way !== null ? FOLLOWS.test(change.gap) : false;
}

/** " vụ, giảm ", " lượt tiếp, ", " người chết và tăng ". */
const FOLLOWS = /^(?: \p{L}+){0,5}(?:,| và|, và) (?:(?:số )?(?:tăng|giảm)(?: thêm)? )?$/u;

/** "so với cùng kỳ (61 vụ, 35 người chết) giảm ". */
function basesBefore(statement: Statement, first: Measure, length: number): readonly Measure[] | null {
  if (!hasAny(first.signs, SIGN.close) || !CLOSED.test(first.gap)) return null;
  const bases = statement.slice(first.index - length, first.index);
  return areOfBracket(bases, { length, depth: first.depth, opened: OPENED }) ? bases : null;
}

const CLOSED = /^[^()]{0,40}\),? (?:(?:đã|thì) )?(?:tăng|giảm) $/u;
const OPENED = /so (?:với )?(?:cùng kỳ|năm|quý|tháng|kỳ|tuần)[^.;()]*\($/u;

/** " người (6 tháng đầu năm 2019: 61 vụ, 35 người chết)". */
function basesBehind(statement: Statement, last: Measure, length: number): readonly Measure[] | null {
  const next = statement[last.index + 1];
  const start = last.index + (next !== undefined && isTime(next) ? 2 : 1);
  const bases = statement.slice(start, start + length);
  const opened = start === last.index + 1 ? OPENED_BEHIND : WITHIN;
  return areOfBracket(bases, { length, depth: last.depth, opened }) ? bases : null;
}

const OPENED_BEHIND =
  /\((?:so với )?(?:cùng kỳ|(?:năm|quý|tháng|kỳ|tuần) (?:trước|ngoái|\d))(?: [\p{L}\d/]+){0,8}:? $/u;
/** "6 tháng đầu năm 2019 có ". */
const WITHIN = /^ tháng (?:đầu )?năm (?:\d{4}|trước|ngoái)(?: \p{L}+){0,6}:? $/u;

interface Bracket {
  readonly length: number;
  readonly depth: number;
  readonly opened: RegExp;
}

/** True for so many plain counts of one bracket that begins with the words of a base. */
function areOfBracket(bases: Statement, { length, depth, opened }: Bracket): boolean {
  const [first] = bases;
  if (first === undefined || bases.length < length || first.depth <= depth) return false;
  return opened.test(first.gap) && bases.every(base => isPlain(base) && base.bracket === first.bracket);
}

/** The counts right before those lists. */
function valuesBefore(statement: Statement, start: number, length: number): readonly Measure[] | null {
  const values = statement.slice(start - length, start);
  return values.length === length && values.every(isPlain) ? values : null;
}

function isPlain({ kind, way }: Measure): boolean {
  return kind === 'count' && way === null;
}

/** True where the lists count the same things in the same order. */
function areColumns([first = [], ...others]: readonly (readonly Measure[])[]): boolean {
  return others.every(list =>
    list.every((measure, at) => {
      const value = first[at];
      return value !== undefined && likenessBetween(value, measure) === 'same';
    }),
  );
}
