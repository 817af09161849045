import type { Span } from '../../text/span';
import type { Fix, TextEdit } from '../../rules/rule';

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

/** How a reading is written in the place of another. */
export type WriteReading = (wanted: Reading, at: Reading) => string;

/** Above this, changing all others to the odd one out is no likely wish, and offering it for each would be quadratic. */
const MOST_EVERYWHERE = 50;

/** Every repair: each rival here, then what stands here at all others. */
export function repairsOf(
  { odd, rivals }: Disagreement,
  readings: readonly Reading[],
  write: WriteReading,
): readonly Fix[] {
  const here = rivals.map(rival => fixTo('fix-here', rival.text, [editOf(odd, rival, write)]));
  if (readings.length > MOST_EVERYWHERE) return here;
  const others = readings.filter(({ id }) => id !== odd.id).map(other => editOf(other, odd, write));
  return [...here, fixTo('fix-others', odd.text, others)];
}

/** The repair that changes what stands here to what another draft says, at every mention. */
export function repairOfDraft(readings: readonly Reading[], wanted: Reading, write: WriteReading): Fix {
  return fixTo(
    'fix-draft',
    wanted.text,
    readings.map(reading => editOf(reading, wanted, write)),
  );
}

function editOf(at: Reading, wanted: Reading, write: WriteReading): TextEdit {
  return { span: at.span, text: write(wanted, at) };
}

function fixTo(titleId: string, text: string, edits: readonly TextEdit[]): Fix {
  return { titleId, data: { text }, safety: 'review', preferred: false, edits };
}
