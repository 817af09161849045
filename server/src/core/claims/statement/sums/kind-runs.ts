import { hasAny } from '../measures/bits';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { TIMES } from './rows';
import { SIGN } from '../measures/signs';
import { areOfKinds } from './partitions';
import type { PartRun } from './part-run';

/** The next part stands so many measures behind one at most: percentages and brackets may be between. */
const NEAR = 4;
/** No partition has more kinds. */
const MOST = 8;

/**
 * Two parts, or three and more, whose kinds leave none out, wherever their total stands: "tái cử 101 đồng chí; lần đầu 42 đồng chí". The
 * first may be a fraction of it: "39/47 phiếu tín nhiệm cao, 7 phiếu tín nhiệm và 1 phiếu tín nhiệm thấp".
 */
export function kindRuns(statement: Statement): readonly PartRun[] {
  const found: PartRun[] = [];
  let last: Measure | null = null;
  for (const first of statement) {
    if (!mayBePart(first) || (last !== null && first.index <= last.index)) continue;
    const run = runFrom(statement, first);
    // "24/30 xã đạt; còn 5 xã chưa đạt tiêu chí môi trường": of two, the second may be of another thing.
    if (run === null || (first.slash !== null && run.length < 3)) continue;
    last = run.at(-1) ?? null;
    if (first.slash === null) found.push({ parts: run, tie: 'kinds' });
    else {
      const part = statement[first.index - 1];
      if (part !== undefined) found.push({ parts: [part, ...run.slice(1)], total: first, tie: 'kinds' });
    }
  }
  return found;
}

/** From the whole of a fraction on, whose words say what its part is. */
function runFrom(statement: Statement, first: Measure): readonly Measure[] | null {
  if (first.part.kinds.size === 0 || RANKED.test(first.gap)) return null;
  let parts: readonly Measure[] = [first];
  for (let at = first.index + 1; at < statement.length; at += 1) {
    const next = statement[at];
    if (next === undefined || at - (parts.at(-1)?.index ?? at) > NEAR || next.sentence > first.sentence + 1)
      break;
    if (next.depth < first.depth && isInList(statement, first)) break;
    if (
      !mayBePart(next) ||
      next.slash !== null ||
      next.depth > first.depth ||
      likenessBetween(next, first) === 'other' ||
      next.part.kinds.size === 0
    )
      continue;
    const longer = [...parts, next];
    if (longer.length > MOST || (parts.length > 1 && !areOfKinds(longer))) break;
    parts = longer;
  }
  return parts.length > 1 && areOfKinds(parts) ? parts : null;
}

/** "(vượt 9 chỉ tiêu, đạt 5 chỉ tiêu), 1 chỉ tiêu không đạt": a bracket of several ends with them. */
function isInList(statement: Statement, { index, bracket }: Measure): boolean {
  return statement[index - 1]?.bracket === bracket;
}

/** "nhà dân (13 vụ), kế đến là kho (9 vụ), …": what comes next in size stands beside the first, and is none of its parts. */
const RANKED = /(?<!\p{L})(?:kế đến|kế tiếp|tiếp đến|tiếp theo|tiếp đó|sau đó)(?!\p{L})/u;

function mayBePart({ kind, slash, way, signs, signsBehind, noun, head }: Measure): boolean {
  if (kind !== 'count' || slash === 'part' || way !== null || !hasAny(signs | signsBehind, SIGN.kind))
    return false;
  return noun !== '' && !TIMES.has(head);
}
