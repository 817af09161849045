import type { CitedFact } from './draft-facts';

/** Who says something. */
export interface Told {
  readonly source: string;
  readonly fact: CitedFact;
}

/**
 * One saying and the first drafts, by source, that have it: at least one. As many as are kept tell each of them whether none, one or
 * several of the others say the same.
 */
export type Variant = readonly [Told, ...Told[]];

/** How many drafts are known of each saying: the one that asks, and two others. */
export const KEPT_DRAFTS = 3;

/** Tells which of two sources comes first, as sorting wants it. */
export type CompareSources = (one: string, other: string) => number;

/** The distinct sayings of all drafts about one symbol, in the order of their first source and place. Linear. */
export function findVariants(
  bySource: ReadonlyMap<string, readonly CitedFact[]>,
  compareSources: CompareSources,
): readonly Variant[] {
  const compare = (one: Told, other: Told): number => compareTold(one, other, compareSources);
  const variants = new Map<string, Variant>();
  for (const [source, facts] of bySource) {
    for (const fact of facts) {
      const name = nameOfSaying(fact);
      variants.set(name, withTold(variants.get(name), { source, fact }, compare));
    }
  }
  return [...variants.values()].sort(([one], [other]) => compare(one, other));
}

/** Equal for two drafts, or two places, that say the same of a document. */
export function nameOfSaying({ key, date, type, issuer, title, isOwn }: CitedFact): string {
  return JSON.stringify([key, date, type, issuer, title, isOwn]);
}

function withTold(
  variant: Variant | undefined,
  told: Told,
  compare: (one: Told, other: Told) => number,
): Variant {
  if (variant === undefined) return [told];
  const last = variant[KEPT_DRAFTS - 1];
  if (last !== undefined && compare(last, told) < 0) return variant;
  if (variant.some(({ source }) => source === told.source)) return variant;
  const before = variant.filter(known => compare(known, told) < 0);
  const [first = told, ...others] = [...before, told, ...variant.slice(before.length)];
  return [first, ...others.slice(0, KEPT_DRAFTS - 1)];
}

function compareTold(one: Told, other: Told, compareSources: CompareSources): number {
  if (one.source !== other.source) return compareSources(one.source, other.source);
  return one.fact.place.span.start - other.fact.place.span.start;
}
