import type { FactPlace } from './facts';
import type { FactKind } from './fact-kinds';

/** Something that a draft says of a topic, and where. */
export interface Fact {
  readonly place: FactPlace;
}

/** Who says something. */
export interface Told<SomeFact extends Fact> {
  readonly source: string;
  readonly fact: SomeFact;
}

/**
 * One saying and the first drafts, by source, that have it: at least one. As many as are kept tell each of them whether none, one or
 * several of the others say the same.
 */
export type Variant<SomeFact extends Fact> = readonly [Told<SomeFact>, ...Told<SomeFact>[]];

/** How many drafts are known of each saying: the one that asks, and two others. */
export const KEPT_DRAFTS = 3;

/** Tells which of two sources comes first, as sorting wants it. */
export type CompareSources = (one: string, other: string) => number;

/** How facts are told apart and put in order. */
export interface VariantOrder<SomeFact> extends Pick<FactKind<SomeFact>, 'nameOf'> {
  readonly compareSources: CompareSources;
}

/** The distinct sayings of all drafts about one topic, in the order of their first source and place. Linear. */
export function findVariants<SomeFact extends Fact>(
  bySource: ReadonlyMap<string, readonly SomeFact[]>,
  { nameOf, compareSources }: VariantOrder<SomeFact>,
): readonly Variant<SomeFact>[] {
  const compare = (one: Told<SomeFact>, other: Told<SomeFact>): number =>
    compareTold(one, other, compareSources);
  const variants = new Map<string, Variant<SomeFact>>();
  for (const [source, facts] of bySource) {
    for (const fact of facts) {
      const name = nameOf(fact);
      variants.set(name, withTold(variants.get(name), { source, fact }, compare));
    }
  }
  return [...variants.values()].sort(([one], [other]) => compare(one, other));
}

function withTold<SomeFact extends Fact>(
  variant: Variant<SomeFact> | undefined,
  told: Told<SomeFact>,
  compare: (one: Told<SomeFact>, other: Told<SomeFact>) => number,
): Variant<SomeFact> {
  if (variant === undefined) return [told];
  const last = variant[KEPT_DRAFTS - 1];
  if (last !== undefined && compare(last, told) < 0) return variant;
  if (variant.some(({ source }) => source === told.source)) return variant;
  const before = variant.filter(known => compare(known, told) < 0);
  const [first = told, ...others] = [...before, told, ...variant.slice(before.length)];
  return [first, ...others.slice(0, KEPT_DRAFTS - 1)];
}

function compareTold(one: Told<Fact>, other: Told<Fact>, compareSources: CompareSources): number {
  if (one.source !== other.source) return compareSources(one.source, other.source);
  return one.fact.place.span.start - other.fact.place.span.start;
}
