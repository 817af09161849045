import type { Span } from '../../text/span';

/** What one mention of a document says of a trait: its type, its issuer. Spans are offsets in the document. */
export interface Reading {
  /** Readings with one identity agree. */
  readonly id: string;
  readonly span: Span;
  /** As the document writes it, on one line. */
  readonly text: string;
}

/** A reading that the usual one contradicts. */
export interface Disagreement {
  readonly odd: Reading;
  /** The first place of what most mentions say. */
  readonly usual: Reading;
  /** The first place of each reading but the odd one, that with most mentions first. */
  readonly rivals: readonly Reading[];
}

/** Holds readings of one document against each other; of equally many the one that stands first is the usual one. */
export function* findDisagreements(readings: readonly Reading[]): Iterable<Disagreement> {
  const counts = new Map<string, { readonly first: Reading; count: number }>();
  for (const reading of readings) {
    const known = counts.get(reading.id);
    if (known === undefined) counts.set(reading.id, { first: reading, count: 1 });
    else known.count += 1;
  }
  if (counts.size < 2) return;
  // The sort is stable: of equally many the first of the text stays first.
  const ranked = [...counts.values()].sort((one, other) => other.count - one.count).map(({ first }) => first);
  const [usual] = ranked;
  for (const odd of readings) {
    if (usual === undefined || odd.id === usual.id) continue;
    yield { odd, usual, rivals: ranked.filter(({ id }) => id !== odd.id) };
  }
}
