import type { Span } from '../../text/span';
import type { NumberClaim } from '../claim';

/** The word that opens the parts of a total, which tells whether the parts are all of it. */
export type SumOpener =
  /** "gồm", "bao gồm", "chia ra": the parts are all. */
  | 'consists'
  /** "trong đó …, còn lại …": the rest is named, so the parts are all. */
  | 'with-rest'
  /** "… và …, tổng cộng …": the total stands last. */
  | 'total-behind'
  /** "trong đó": some of the parts; they prove no sum. */
  | 'including';

/** How the names of the parts stand to the name of the total. */
export type SumKinship =
  /** Every part is counted in the word of the total: "9 dự án, gồm 7 dự án … và 2 dự án …". */
  | 'named'
  /** Parts with names of their own: "67 tổ chức, gồm 16 đảng bộ và 51 chi bộ". */
  | 'kinds'
  /** A total that is measured and parts that are not, or other magnitudes: "560 MW, gồm 4 tổ máy". */
  | 'unlike';

/** A total and the parts that the text gives of it: "67 tổ chức cơ sở đảng, gồm 16 đảng bộ và 51 chi bộ". */
export interface SumClaim {
  readonly kind: 'sum';
  /** From the total to the last part. */
  readonly span: Span;
  readonly total: NumberClaim;
  /** In the order of the text; at least one. */
  readonly parts: readonly NumberClaim[];
  readonly opener: SumOpener;
  readonly kinship: SumKinship;
  /** True where the list plainly ends and has no member without its number: "… và 51 chi bộ." */
  readonly isClosed: boolean;
  /** False where a word makes a figure approximate or a bar: gần, khoảng, ít nhất. */
  readonly isExact: boolean;
  /** "hơn", "gần" before a total whose parts are exact; null for any other. */
  readonly bound: 'at-least' | 'nearly' | null;
  /** True where total and parts are measured (tỷ đồng, ha) or printed with decimals, and so rounded. */
  readonly isRounded: boolean;
}
