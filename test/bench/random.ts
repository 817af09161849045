/** A whole number from 0 to `below`, the end excluded. */
export type Random = (below: number) => number;

/** Park and Miller's generator: small, fast enough, and the same on every machine. */
export function createRandom(seed: number): Random {
  let state = seed;
  return below => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** One of the items, each as likely as any other. */
export function pick<Item>(next: Random, items: readonly [Item, ...Item[]]): Item {
  return items[next(items.length)] ?? items[0];
}

/**
 * One of the items, the first ones more often, as words of a language are: with a `skew` of 1 each is as likely as any other, with 2 the
 * first quarter of the list makes half of what is drawn.
 */
export function pickSkewed(next: Random, items: readonly string[], skew: number): string {
  const place = (next(1_000_000) / 1_000_000) ** skew;
  return items[Math.floor(place * items.length)] ?? '';
}
