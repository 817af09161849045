import { joinSpans } from '../../text/span';
import type { QuantityClaim } from '../claim';
import type { DateClaim } from '../date/date';
import type { LabelledClaim } from './labelled';
import { nameTotal } from './name-total';
import { readUntilDays, type UntilDay } from './until-days';

/** The claims that such totals are made of. Few texts have such a day, so each is read only when it is asked for. */
export interface LabelledSource {
  readonly dates: readonly DateClaim[];
  readonly quantities: readonly QuantityClaim[];
}

/** How far before a total its day of reckoning may stand. */
const REACH = 160;

/** "đến 3", "tới hết ngày 3"; "tổng số", "có 6": what tells off most texts before their dates are read. */
const HINTS: readonly RegExp[] = [
  /(?:đến|tới)\s+(?:(?:hết|nay)\s+)?\(?(?:ngày\s+)?\d/iu,
  /tổng\s+số|có\s+\d/iu,
];

/**
 * Reads the totals that are said to be reckoned up to a day: "Tính đến ngày 31/12/2024, tổng số đảng viên là 6.102 đồng chí",
 * "Đến 31/12/2024, toàn tỉnh có 6.102 đảng viên", "Tổng số hộ nghèo tính đến 31/12/2024 là 1.204 hộ". The day must be complete and
 * stand before the number in the same sentence. Spans are offsets in the text.
 */
export function readLabelled(text: string, source: LabelledSource): readonly LabelledClaim[] {
  const days = HINTS.every(hint => hint.test(text)) ? readUntilDays(text, source.dates) : [];
  if (days.length === 0) return [];
  let known = 0;
  return source.quantities.flatMap(quantity => {
    while (known < days.length && (days[known]?.span.end ?? 0) <= quantity.number.span.start) known += 1;
    const day = days[known - 1];
    return day === undefined ? [] : labelledBy(day, text, quantity);
  });
}

function labelledBy(day: UntilDay, text: string, quantity: QuantityClaim): readonly LabelledClaim[] {
  const { number, qualifier } = quantity;
  if (qualifier !== 'exact' || number.problem !== 'none') return [];
  if (number.span.start - day.span.end > REACH) return [];
  const named = nameTotal(text, day, quantity);
  if (named === null) return [];
  return [{ kind: 'labelled', span: joinSpans(day.span, quantity.span), number, day: day.day, ...named }];
}
