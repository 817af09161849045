import { dayNumberOf, type CalendarDate } from '../../arithmetic/calendar';
import type { DatedMention } from '../../references/comparing/dated-mention';
import { shiftSpan } from '../../text/span';
import { editsTo } from '../../claims/date/write-date';
import type { TextEdit } from '../../rule/rule';

/** Makes the date of a mention another one, in the form that stands there; nothing where it is that date. */
export function dateEdits({ date, day, start }: DatedMention, to: CalendarDate): readonly TextEdit[] {
  if (dayNumberOf(day) === dayNumberOf(to)) return [];
  return editsTo(date, to).map(edit => ({ ...edit, span: shiftSpan(edit.span, start) }));
}
