import type { Measure } from '../measures/measure';
import { isOfAny, PARTITIONS } from '../measures/part-kinds';

/** True for parts that are of different kinds of one partition, or of which the last is what is left: they make all of it. */
export function areClosed(list: readonly Measure[]): boolean {
  const [first] = list;
  const last = list.at(-1);
  if (first === undefined || last === undefined || first === last) return false;
  if (last.part.isRest) return true;
  for (const partition of first.part.kinds.keys()) if (isOf(partition, list)) return true;
  return false;
}

/** True for parts that are of different kinds of one partition, which no word needs to open. */
export function areOfKinds(list: readonly Measure[]): boolean {
  const [first] = list;
  if (first === undefined) return false;
  for (const partition of first.part.kinds.keys())
    if (isOfAny(partition) && isOf(partition, list)) return true;
  return false;
}

/** True for a count that is itself one of the kinds that some parts are of. */
export function isSibling({ part: { kinds } }: Measure, parts: readonly Measure[]): boolean {
  for (const partition of kinds.keys())
    if ((kinds.get(partition) ?? -1) >= 0 && isOf(partition, parts)) return true;
  return false;
}

function isOf(partition: number, list: readonly Measure[]): boolean {
  if (list.length < (PARTITIONS[partition]?.fewest ?? Infinity)) return false;
  const found = new Set<number>();
  for (const { part } of list) {
    const kind = part.kinds.get(partition) ?? -1;
    if (kind < 0 || found.has(kind)) return false;
    found.add(kind);
  }
  return true;
}
