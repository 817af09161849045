import type { CitedFact, TotalFact } from './facts';

/** What tells facts of one kind apart. Topics of two kinds are never the same. */
export interface FactKind<SomeFact> {
  /** What a fact speaks of. */
  readonly topicOf: (fact: SomeFact) => string;
  /** Equal for two drafts, or two places, that say the same of a topic. */
  readonly nameOf: (fact: SomeFact) => string;
}

/** Citations, by the symbols of their documents. */
export const CITATIONS: FactKind<CitedFact> = {
  topicOf: ({ symbol }) => symbol,
  nameOf: ({ key, date, type, issuer, title, isOwn }) =>
    JSON.stringify([key, date, type, issuer, title, isOwn]),
};

/** Totals, by their names, bodies and days. */
export const TOTALS: FactKind<TotalFact> = {
  topicOf: ({ topic }) => topic,
  nameOf: ({ value: { units, scale } }) => `${units}e-${scale}`,
};
