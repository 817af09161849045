import { hasAny } from '../measures/bits';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { SIGN } from '../measures/signs';

/** Lists of two columns or more: so many items and sentences behind the total at most. */
const MOST = 30;
const FAR = 6;

/**
 * The parts of a total in a list whose items give several counts of one name each: "thụ lý 1.896 vụ, hòa giải thành 1.396 vụ: năm 2016
 * thụ lý 683 vụ, hòa giải thành 497 vụ; năm 2017 …". The total is the first or second of its name where it stands, and so are its parts.
 */
export function columnsBehind(statement: Statement, total: Measure): readonly (readonly Measure[])[] {
  if (statement.length - total.index < FEWEST - 1) return [];
  const like = statement
    .slice(Math.max(0, total.index - 4), total.index + MOST)
    .filter(measure => isLike(measure, total));
  const at = like.indexOf(total);
  return WIDTHS.flatMap(width => {
    // The heads stand together; the total is one of them.
    for (let start = Math.max(0, at - width + 1); start <= at; start += 1) {
      const parts = columnOf(like.slice(start), width, at - start);
      if (parts !== null) return [parts];
    }
    return [];
  });
}

const WIDTHS = [2, 3];
/** Two heads and two items of two counts each. */
const FEWEST = 6;

/** Every so-manieth count behind the heads, where each item begins a clause of its own and holds as many. */
function columnOf(row: readonly Measure[], width: number, place: number): readonly Measure[] | null {
  const items: Measure[][] = [];
  for (const measure of row.slice(width)) {
    const item = items.at(-1);
    if (item === undefined || item.length === width) {
      if (item !== undefined && !beginsItem(measure, item)) break;
      items.push([measure]);
    } else if (beginsItem(measure, item)) break;
    else item.push(measure);
  }
  const full = items.filter(item => item.length === width);
  const parts = full.flatMap(item => item[place] ?? []);
  return parts.length > 1 && full.length === items.length ? parts : null;
}

function beginsItem(measure: Measure, item: readonly Measure[]): boolean {
  return (
    (hasAny(measure.signs, SIGN.semicolon) && measure.gap.includes(';')) ||
    measure.sentence !== item[0]?.sentence
  );
}

function isLike(measure: Measure, total: Measure): boolean {
  const { kind, slash, way } = measure;
  if (kind !== 'count' || slash !== total.slash || way !== total.way) return false;
  return Math.abs(measure.sentence - total.sentence) <= FAR && likenessBetween(measure, total) === 'same';
}
