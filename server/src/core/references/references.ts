import type { CalendarDate } from '../arithmetic/calendar';
import type { CitationClaim } from '../claims/citation/citation';
import type { ShortFormClaim } from '../claims/citation/short-form';
import type { Span } from '../text/span';
import type { CitationIdentity } from './document-key';

/** A citation with its whole symbol, placed in the document. */
export interface FullMention {
  readonly kind: 'full';
  /** In offsets of the document; the claim's own spans are relative to its block. */
  readonly span: Span;
  /** Where the block of the claim starts. */
  readonly start: number;
  readonly claim: CitationClaim;
  /** What the claim tells by itself. */
  readonly identity: CitationIdentity;
  /** The day of the date behind the symbol, where it is whole and real: that of the identity. */
  readonly date: CalendarDate | null;
  /** True where the text names itself so: the symbol behind "Số:" in its letterhead. */
  readonly isOwn: boolean;
}

/** A short form, placed in the document. */
export interface ShortMention {
  readonly kind: 'short';
  readonly span: Span;
  readonly start: number;
  readonly claim: ShortFormClaim;
}

export type Mention = FullMention | ShortMention;

/** A document that the text cites, with every place that means it. */
export interface CitedDocument {
  /** The canonical symbol. */
  readonly symbol: string;
  /**
   * What makes it one document among all documents (see `documentKey`): equal in two texts only where both mean the same. Null
   * where the text does not say enough.
   */
  readonly key: string | null;
  /** In the order of the text; not empty. */
  readonly mentions: readonly Mention[];
  /** Those with the whole symbol, in the order of the text; not empty. */
  readonly full: readonly FullMention[];
  /** Where it is introduced: the first full mention that has a date, else the first full one. */
  readonly definition: FullMention;
  /** The date that most mentions give; of equally many the first. Null where none gives one. */
  readonly date: CalendarDate | null;
}

/** A short form for which the text has no document, or more than one. */
export interface UnresolvedMention {
  readonly mention: ShortMention;
  /** Empty, or two and more. */
  readonly candidates: readonly CitedDocument[];
}

/** Which places of a text mean the same document. */
export interface References {
  /** In the order of their first mention. */
  readonly documents: readonly CitedDocument[];
  readonly unresolved: readonly UnresolvedMention[];
  /** The mention at an offset, both ends included; null for none. Logarithmic. */
  readonly mentionAt: (offset: number) => Mention | null;
  /** The document that a mention means; null for one that is not resolved, a law by name, or the text itself. */
  readonly documentOf: (mention: Mention) => CitedDocument | null;
}
