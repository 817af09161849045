import { dayNumberOf } from '../../arithmetic/calendar';
import type { ElsewhereCitation } from '../../workspace/elsewhere';
import type { CitedDocument } from '../references';
import type { Reading } from './readings';

/** What this draft says of a document, and the other draft that says otherwise. */
export interface OtherReading {
  readonly first: Reading;
  readonly other: ElsewhereCitation;
}

/**
 * Another draft that contradicts the readings of this one, which agree among themselves. Where a draft is the document itself,
 * what it says of itself counts, and it is not held against those that cite it.
 */
export function findOtherReading(
  document: CitedDocument,
  readings: readonly Reading[],
  lookup: {
    /** What other drafts say of the document. */
    readonly told: readonly ElsewhereCitation[];
    readonly isOther: (told: ElsewhereCitation, first: Reading) => boolean;
  },
): OtherReading | null {
  const [first] = readings;
  if (first === undefined || document.full.some(({ isOwn }) => isOwn)) return null;
  if (readings.some(({ id }) => id !== first.id)) return null;
  const told = lookup.told.filter(hasDateOf(document));
  const own = told.filter(({ isOwn }) => isOwn);
  const other = (own.length > 0 ? own : told).find(each => lookup.isOther(each, first));
  return other === undefined ? null : { first, other };
}

/** Two dates are reported by themselves, and may mean two documents after all. */
function hasDateOf(document: CitedDocument): (told: ElsewhereCitation) => boolean {
  const day = document.date === null ? null : dayNumberOf(document.date);
  return ({ date }) => date === null || day === null || dayNumberOf(date) === day;
}
