import { addDecimals, powerOfTen } from '../../../arithmetic/decimal';
import type { NumberClaim } from '../../claim';
import { readNoun } from './noun';

/** A number, and where what it counts is said. */
interface Counted {
  readonly number: NumberClaim;
  readonly end: number;
}

/**
 * Joins what is written in pieces: "463 tỷ 218 triệu 045 nghìn đồng" is one amount of 463.218.045 nghìn đồng. A number that goes on
 * with no other stays as it is. Linear.
 */
export function joinPieces<Found extends Counted>(
  text: string,
  found: readonly Found[],
  join: (first: Found, last: Found, number: NumberClaim) => Found,
): readonly Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    const before = joined.at(-1);
    const number = before === undefined ? null : numberOf(text, before, next);
    if (before === undefined || number === null) joined.push(next);
    else joined[joined.length - 1] = join(before, next, number);
  }
  return joined;
}

/** Both numbers as one, in the unit of the second; null where they are no pieces of one. */
function numberOf(text: string, first: Counted, second: Counted): NumberClaim | null {
  if (second.number.span.start - first.end > LONGEST || first.number.value.scale > 0) return null;
  const between = text.slice(first.end, second.number.span.start);
  if (!MAGNITUDE.test(between)) return null;
  const apart = powersBetween(
    between,
    readNoun(text, first.end).exponent,
    readNoun(text, second.end).exponent,
  );
  if (apart <= 0 || second.number.value.scale > 0) return null;
  const times = powerOfTen(apart);
  if (second.number.value.units >= times) return null;
  const units = first.number.value.units * times;
  return {
    ...second.number,
    span: { start: first.number.span.start, end: second.number.span.end },
    value: addDecimals({ units, scale: 0 }, second.number.value),
  };
}

/** How many powers of ten lie between two pieces; in "2 nghìn 200 tỷ" the thousands are those of the second, too. */
function powersBetween(between: string, first: number, second: number): number {
  return second >= MILLIONS && THOUSANDS.test(between) ? first : first - second;
}

const MILLIONS = 6;
const THOUSANDS = /^ ?(?:nghìn|ngàn) $/u;

/** " nghìn tỷ " is the longest. */
const LONGEST = 12;
const MAGNITUDE = /^ ?(?:(?:nghìn|ngàn) )?(?:tỷ|tỉ|triệu|nghìn|ngàn) $/u;
