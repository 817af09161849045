import type { PlacedBlock } from '../../block/placed-block';
import type { Measure, Statement } from '../../claims/statement/measures/measure';
import { likenessBetween, readNoun } from '../../claims/statement/measures/noun';
import type { ListBelow } from '../../structure/list-below';
import { spansOverlap, type Span } from '../../text/span';

/**
 * True for "15 đội: 1. Khối cơ quan: 03 đội; 2. Khối xã: 05 đội; …": items that carry counts of what is announced are added up and never
 * counted. Most of them must, since one alone may tell of something else. `unit` is the folded name of what is announced.
 */
export function areCountsBelow(
  unit: string,
  blocks: readonly PlacedBlock[],
  { items }: Pick<ListBelow, 'items'>,
): boolean {
  const isCount = countsOf(unit);
  const counted = items.filter((first, at) =>
    blocks.slice(first, items[at + 1] ?? first + 1).some(({ block }) => block.measures.some(isCount)),
  );
  return areMost(counted.length, items.length);
}

/** The same of the items of a list in the sentence that announces it. */
export function areCountsInside(
  unit: string,
  statement: Statement,
  { list, count }: { readonly list: Span; readonly count: number },
): boolean {
  const isCount = countsOf(unit);
  const counts = statement.filter(measure => spansOverlap(list, measure.span) && isCount(measure));
  return areMost(counts.length, count);
}

function areMost(counts: number, items: number): boolean {
  return counts > 1 && 2 * counts > items;
}

/** Tells the counts of a unit, and those behind the name of their item that need not say it: "a) Ban Tổ chức: 05;". */
function countsOf(unit: string): (measure: Measure) => boolean {
  const noun = readNoun(unit, 0);
  return measure => {
    if (measure.kind !== 'count' || measure.slash === 'whole') return false;
    if (measure.noun === '') return /:\s?$/u.test(measure.gap) && /^\s?(?:[;,.]|$)/u.test(measure.behind);
    return likenessBetween(noun, measure) === 'same';
  };
}
