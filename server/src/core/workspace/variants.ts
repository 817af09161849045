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

/** The distinct sayings of all drafts about one symbol, in the order of their first source and place. Linear. */
export function findVariants(bySource: ReadonlyMap<string, readonly CitedFact[]>): readonly Variant[] {
  const variants = new Map<string, Variant>();
  for (const [source, facts] of bySource) {
    for (const fact of facts) {
      const name = JSON.stringify([fact.key, fact.date, fact.type, fact.issuer, fact.title, fact.isOwn]);
      variants.set(name, withTold(variants.get(name), { source, fact }));
    }
  }
  return [...variants.values()].sort((one, other) => compareTold(one.first, other.first));
}

function withTold(variant: Variant | undefined, told: Told): Variant {
  if (variant === undefined) return { first: told, second: null };
  const { first, second } = variant;
  if (told.source === first.source || told.source === second?.source) return variant;
  if (compareTold(told, first) < 0) return { first: told, second: first };
  return second === null || compareTold(told, second) < 0 ? { first, second: told } : variant;
}

function compareTold(one: Told, other: Told): number {
  if (one.source !== other.source) return one.source < other.source ? -1 : 1;
  return one.fact.place.span.start - other.fact.place.span.start;
}
