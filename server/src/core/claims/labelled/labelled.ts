import type { CalendarDate } from '../../arithmetic/calendar';
import type { Span } from '../../text/span';
import type { NumberClaim } from '../claim';

/** A total with its name and the day up to which it is reckoned: "Đến 31/12/2024, tổng số đảng viên là 6.102". */
export interface LabelledClaim {
  readonly kind: 'labelled';
  readonly span: Span;
  readonly number: NumberClaim;
  /** The folded name: "đảng viên". */
  readonly name: string;
  readonly day: CalendarDate;
}
