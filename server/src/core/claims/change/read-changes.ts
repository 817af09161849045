import { hasAnyOf } from '../../text/words-in';
import type { FigureClaim } from '../claim';
import { bindFromTo } from './bind-from-to';
import { bindIndex, bindSamePeriod } from './bind-period';
import type { ChangeClaim, IndexClaim } from './change';

/**
 * Reads what a folded text says of values that changed: "từ 5.109 lên 5.712 tỷ đồng, tăng 11,8%", "đạt 1.006 tờ khai, bằng 101,3%
 * cùng kỳ (993 tờ khai)", "bằng 111,7% so với cùng kỳ (tăng 11,7%)". In the order of the text. Spans are offsets in the
 * folded text. Linear in the number of figures.
 */
export function readChanges(
  text: string,
  figures: readonly FigureClaim[],
): readonly (ChangeClaim | IndexClaim)[] {
  const hasFirst = text.includes('từ');
  const hasPeriod = hasAnyOf(text, PERIODS);
  if (!hasFirst && !hasPeriod) return [];
  return figures.flatMap((figure, index) => {
    if (figure.kind === 'code' || figure.kind === 'fraction') return [];
    const place = { text, figures, index };
    const claim =
      (hasFirst ? bindFromTo(place) : null) ??
      (hasPeriod && figure.kind === 'percentage' ? (bindSamePeriod(place) ?? bindIndex(place)) : null);
    return claim === null ? [] : [claim];
  });
}

/** What a value may be compared with, beside a first value of its own. */
const PERIODS = ['cùng kỳ', 'so với', ' trước', 'so năm', 'so tháng', 'so quý'];
