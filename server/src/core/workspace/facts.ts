import type { CalendarDate } from '../arithmetic/calendar';
import type { ElsewhereCitation, ElsewherePlace, ElsewhereTotal } from '../references/others';
import type { DocumentIdentity } from '../structure/identity';
import type { Span } from '../text/span';

/** A place in the draft that the facts are of. */
export type FactPlace = Omit<ElsewherePlace, 'source' | 'name'>;

/** One way in which a draft cites a document, and its first place. */
export type CitedFact = Omit<ElsewhereCitation, 'place'> & { readonly place: FactPlace };

/** One value that a draft gives as the total of some day, and its first place. */
export type TotalFact = Omit<ElsewhereTotal, 'place'> & { readonly place: FactPlace };

/** What a draft says of itself: which document it is. */
export interface DraftIdentity extends Pick<
  DocumentIdentity,
  'symbol' | 'date' | 'type' | 'title' | 'issuer'
> {
  /** The symbol in its number line. */
  readonly place: FactPlace;
}

/** What other drafts need to know of one. Holds nothing of its text but short copies. */
export interface DraftFacts {
  /** Null where it has no number of its own. */
  readonly identity: DraftIdentity | null;
  /** In the order of their documents; of one document, each saying that adds something to those before it. */
  readonly citations: readonly CitedFact[];
  /** In the order of the text; of one topic, each distinct value. */
  readonly totals: readonly TotalFact[];
}

/** What a draft that says nothing contributes. */
export const NO_FACTS: DraftFacts = { identity: null, citations: [], totals: [] };

/** Tells where a span of the text that is read stands in the one that is written. */
export type Placer = (span: Span) => FactPlace;

/** True for two dates of one day, and for two that are missing. */
export function isSameDate(first: CalendarDate | null, second: CalendarDate | null): boolean {
  return first?.day === second?.day && first?.month === second?.month && first?.year === second?.year;
}
