import { addIntervals, type Interval } from '../../../arithmetic/interval';
import type { Measure, Statement } from '../measures/measure';
import { isWholeOfBefore } from '../measures/roles';
import { isShareOf, isTelling, proofOf, rateBehind } from './proofs';

/** A whole is one of so many counts before its parts. */
const MOST = 5;

/** A whole with the parts that stand between it and the rest. */
export interface Split {
  readonly whole: Measure;
  readonly parts: readonly Measure[];
  readonly isFraction: boolean;
}

/** The ways to take counts before a rest, the nearest first, as a whole and its other parts. */
export function splitsOf(statement: Statement, list: readonly Measure[]): readonly Split[] {
  const [first, second] = list;
  if (first === undefined || second === undefined) return [];
  const isFraction = first.slash === 'whole' && second.index === first.index - 1;
  const splits: Split[] = [];
  if (isFraction) splits.push({ whole: first, parts: [second], isFraction });
  else if (isOutOf(statement, second, first))
    splits.push({ whole: first, parts: [second], isFraction: true });
  for (let at = 1; at <= MOST; at += 1) {
    const whole = list[at];
    if (whole === undefined) break;
    const parts = list
      .slice(0, at)
      .filter(({ slash, value }) => slash !== 'whole' && value.high < whole.value.low);
    if (parts.length === 0) continue;
    const own = whole.slash === 'whole' ? list[at + 1] : undefined;
    for (const taken of own === undefined ? [parts] : [parts, [...parts, own]])
      splits.push({ whole, parts: taken, isFraction: false });
  }
  return splits.flatMap(split => withoutOthers(statement, split)).filter(leavesSome);
}

/** "1.157 tàu …, đạt 97,72% trên tổng số 1.184 tàu", "87,4 tỷ đồng trên tổng nhu cầu 118,6 tỷ đồng (73,7%)". */
function isOutOf(statement: Statement, part: Measure, whole: Measure): boolean {
  if (proofOf(statement, part, whole) === 'proved') return true;
  if (part.index === whole.index - 1 && isWholeOfBefore(whole)) return true;
  const rate = rateBehind(statement, whole);
  return (
    rate !== undefined &&
    part.index === whole.index - 1 &&
    isTelling(rate, 3) &&
    isShareOf(rate, part.value, whole)
  );
}

/** "… tố tụng 436 vụ, tư vấn 88 vụ. Trong các vụ tố tụng, hình sự có 319 vụ …": what another whole has stands farther off. */
function withoutOthers(statement: Statement, split: Split): readonly Split[] {
  const { whole, parts, isFraction } = split;
  if (isFraction) return [split];
  const first = parts.findIndex(part => proofOf(statement, part, whole) === 'refuted');
  if (first === -1) return [split];
  const near = parts.slice(0, first);
  const isProved = near.some(part => proofOf(statement, part, whole) === 'proved');
  return isProved && near.at(-1)?.sentence !== parts[first]?.sentence
    ? [{ whole, parts: near, isFraction }]
    : [];
}

function leavesSome({ whole, parts }: Split): boolean {
  return sumOf(parts).high < whole.value.low;
}

/** What parts come to. */
export function sumOf(parts: readonly Measure[]): Interval {
  return parts.map(({ value }) => value).reduce(addIntervals);
}
