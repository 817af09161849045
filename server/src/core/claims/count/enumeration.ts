import type { Span } from '../../text/span';
import type { NumberClaim } from '../claim';

/** Where the items of an announced count stand. */
export type EnumerationPlace =
  /** Behind the colon in the same sentence, as names: "4 huyện: Hòa An, Bình Minh, Tân Phú và Phú Mỹ". */
  | 'names'
  /** In the same paragraph, with numbers: "3 nhiệm vụ: (1) …; (2) …; (3) …". */
  | 'numbered'
  /** In the blocks below: the paragraph ends with the colon. */
  | 'below';

/** A count that announces a list: "10 chỉ tiêu trọng tâm:". */
export interface EnumerationClaim {
  readonly kind: 'enumeration';
  /** From the count to the colon. */
  readonly span: Span;
  readonly count: NumberClaim;
  /** The folded name of what is listed: "chỉ tiêu trọng tâm". */
  readonly unit: string;
  readonly place: EnumerationPlace;
  /** How many items the list may be read to have; of a list below nothing is known here. */
  readonly items: { readonly least: number; readonly most: number } | null;
  /** Where the items stand; of a list below the place behind the colon. */
  readonly list: Span;
}
