import type { CalendarDate } from '../../arithmetic/calendar';
import type { Span } from '../../text/span';
import type { NumberClaim } from '../claim';

/** A total with its name and the day up to which it is reckoned: "Đến 31/12/2024, toàn tỉnh có 6.102 đảng viên". */
export interface LabelledClaim {
  readonly kind: 'labelled';
  readonly span: Span;
  readonly number: NumberClaim;
  /** The folded name: "đảng viên". */
  readonly name: string;
  /** The folded words that say whose total it is, or may: "toàn tỉnh"; empty where nothing does. */
  readonly subject: string;
  readonly day: CalendarDate;
}
