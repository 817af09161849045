import type { CitedFact } from './draft-facts';

/** Who says something. */
export interface Told {
  readonly source: string;
  readonly fact: CitedFact;
}

/** One saying and the first two drafts, by source, that have it: the second stands in where the first is asked itself. */
export interface Variant {
  readonly first: Told;
  readonly second: Told | null;
}

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
  return [...variants.values()].sort((one, other) => compare(one.first, other.first));
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
  if (variant === undefined) return { first: told, second: null };
  const { first, second } = variant;
  if (told.source === first.source || told.source === second?.source) return variant;
  if (compare(told, first) < 0) return { first: told, second: first };
  return second === null || compare(told, second) < 0 ? { first, second: told } : variant;
}

function compareTold(one: Told, other: Told, compareSources: CompareSources): number {
  if (one.source !== other.source) return compareSources(one.source, other.source);
  return one.fact.place.span.start - other.fact.place.span.start;
}
