import { dayNumberOf } from '../../arithmetic/calendar';
import type { ElsewhereSaying } from '../others';
import type { CitedDocument } from '../references';
import { isOddOneElsewhere } from './majority';
import type { Reading } from './readings';

/** What this draft says of a document, and the other draft that says otherwise. */
export interface OtherReading {
  readonly first: Reading;
  readonly other: ElsewhereSaying;
}

/**
 * Another draft that contradicts the readings of this one, which agree among themselves. Where a draft is the document itself,
 * what it says of itself counts, and it is not held against those that cite it. Null too where the other draft is the odd one among
 * several.
 */
export function findOtherReading(
  document: CitedDocument,
  readings: readonly Reading[],
  lookup: {
    /** What other drafts say of the document. */
    readonly told: readonly ElsewhereSaying[];
    /** The identity of what another draft says; null where it cannot be held against the reading here. */
    readonly idOf: (told: ElsewhereSaying, first: Reading) => string | null;
  },
): OtherReading | null {
  const [first] = readings;
  if (first === undefined || document.full.some(({ isOwn }) => isOwn)) return null;
  if (readings.some(({ id }) => id !== first.id)) return null;
  const told = lookup.told.filter(hasDateOf(document));
  const own = told.filter(({ isOwn }) => isOwn);
  const said = own.length > 0 ? own : told;
  const agreeing = said.filter(each => lookup.idOf(each, first) === first.id);
  const otherwise = said.filter(each => ![null, first.id].includes(lookup.idOf(each, first)));
  const [other] = otherwise;
  if (other === undefined || (own.length === 0 && isOddOneElsewhere(agreeing, otherwise))) return null;
  return { first, other };
}

/** Two dates are reported by themselves, and may mean two documents after all. */
function hasDateOf(document: CitedDocument): (told: ElsewhereSaying) => boolean {
  const day = document.date === null ? null : dayNumberOf(document.date);
  return ({ date }) => date === null || day === null || dayNumberOf(date) === day;
}
