import type { Span } from '../../text/span';
import type { PercentageClaim } from '../claim';

/** What says that percentages are shares of one whole. */
export type ShareListBinding =
  /** "Cơ cấu kinh tế: nông nghiệp 20%, công nghiệp 45%, dịch vụ 35%": E6. A part may go unsaid. */
  | 'structure'
  /** "Kết quả xếp loại: tốt 40%, khá 35%, đạt 25%": every member has one class: A10, F6. */
  | 'classes'
  /** "… chiếm 91,2%, số còn lại chiếm 8,8%": A13. */
  | 'rest';

/** Percentages that the text gives as the shares of one whole. */
export interface ShareListClaim {
  readonly kind: 'share-list';
  readonly span: Span;
  readonly percentages: readonly PercentageClaim[];
  readonly binding: ShareListBinding;
}
