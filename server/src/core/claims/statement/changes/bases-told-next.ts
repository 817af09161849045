import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { before } from '../measures/window';
import { pairOf, type MeasurePair } from './pair';

/** The value stands so many measures before its factor at most. */
const REACH = 4;

/**
 * "… đạt 3.846 tỷ đồng, gấp 2,4 lần so với năm 2020. Năm 2020, thu ngân sách là 1.602 tỷ đồng": the base that a factor names stands in the
 * next sentence, which says its name again. Null where none does.
 */
export function pairWithNext(statement: Statement, factor: Measure): MeasurePair | null {
  const base = statement[factor.index + 1];
  if (base?.kind !== 'count' || base.sentence !== factor.sentence + 1 || base.way !== null) return null;
  const { name, next } = NAMED.exec(factor.behind)?.groups ?? {};
  if (name === undefined || next === undefined || !isSaidAgain(name, next)) return null;
  const value = before(statement, factor, REACH).find(
    other =>
      other.kind === 'count' &&
      other.way === null &&
      other.slash !== 'whole' &&
      other.sentence === factor.sentence &&
      likenessBetween(other, base) === 'same',
  );
  return value === undefined ? null : pairOf(value, base, 'told-next');
}

/** " lần so với năm 2020. năm 2020, thu ngân sách là ". */
const NAMED = /^ lần (?:so với )?(?:mức )?(?<name>[\p{L}\d ]{6,60})[.] (?<next>.+)$/u;

/** True where the last two words of a name stand in the words of the next sentence. */
function isSaidAgain(name: string, next: string): boolean {
  const words = name.trim().split(' ').slice(-2);
  return words.length === 2 && ` ${next} `.replace(/,/gu, '').includes(` ${words.join(' ')} `);
}
