import type { Shard } from '../arguments/run-flags';

/**
 * The items of one part, by their place: of 4 parts, the first has items 1, 5, 9 … All parts together have every item once, each
 * has as many as any other (or one less), and files that lie beside each other, often of one size, are dealt out evenly.
 */
export function takePart<Item>(items: readonly Item[], shard: Shard | null): readonly Item[] {
  if (shard === null) return items;
  return items.filter((_, place) => place % shard.count === shard.index - 1);
}

/** True where a part tells what is told of the run as a whole: the first one does. */
export function isFirstPart(shard: Shard | null): boolean {
  return shard === null || shard.index === 1;
}
