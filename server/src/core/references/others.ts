import type { CalendarDate } from '../arithmetic/calendar';
import type { Decimal } from '../arithmetic/decimal';
import type { LinePlace } from '../text/lines';
import type { Span } from '../text/span';

/** A place in another draft. Lines and columns are kept beside the span, since the text of a closed draft is not. */
export interface ElsewherePlace extends LinePlace {
  /** The URI or path of the other draft, as the host names it. */
  readonly source: string;
  /** How people know it: the name of the file, "bao-cao.txt". */
  readonly name: string;
  readonly span: Span;
}

/** How another draft cites a document, or that it is the document. */
export interface ElsewhereCitation {
  readonly symbol: string;
  /** Equal keys mean one document (see `documentKey`); null where the citation does not say enough. */
  readonly key: string | null;
  readonly date: CalendarDate | null;
  /** The type, the issuer, the title: folded; null where they are not said. */
  readonly type: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  /** True where the other draft is that document by its own number line. */
  readonly isOwn: boolean;
  readonly place: ElsewherePlace;
}

/** What another draft gives as the total of some day. */
export interface ElsewhereTotal {
  /** See `LabelledTotal`. */
  readonly topic: string;
  readonly value: Decimal;
  /** As it is written there: "6.120". */
  readonly written: string;
  readonly place: ElsewherePlace;
}

/** Who says something: a saying of other drafts is told by the first of them that has it. */
export interface Tellers {
  /**
   * The first two drafts that say so, by numbers that hold within one answer: enough to tell one draft from several, also over
   * two sayings that agree. No more, so that one draft after the other does not change the answer.
   */
  readonly drafts: readonly number[];
}

export type ElsewhereSaying = ElsewhereCitation & Tellers;
export type ToldTotal = ElsewhereTotal & Tellers;

/** What other drafts of the workspace say: all but the one that is being checked. */
export interface OtherDrafts {
  /**
   * What is said of the documents with a canonical symbol, each distinct saying once, with its first place in the first draft
   * (by source) that says so. In the order of the sources.
   */
  readonly find: (symbol: string) => readonly ElsewhereSaying[];
  /** What is given as the total with a topic, each distinct value once, likewise. */
  readonly findTotals: (topic: string) => readonly ToldTotal[];
}
