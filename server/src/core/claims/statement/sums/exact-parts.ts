import type { Measure } from '../measures/measure';

/** Neither a bar nor one end of a range: "3-5 xã"; read whole. */
export function isExact(measure: Measure): boolean {
  const { qualifier, gap, value, number } = measure;
  if (qualifier !== 'exact' || value.low <= 0n || number.problem !== 'none') return false;
  return !/[-–—~]\s?$/u.test(gap) && !isPiece(measure);
}

/** "1 giờ 30 phút" is longer than its first figure. */
export function isPiece({ behind }: Measure): boolean {
  return /^\s(?:giờ|phút)\s(?:\d|$)/u.test(behind);
}

/** Both counted, or both measured alike. */
export function isOfOneMeasure(part: Measure, total: Measure): boolean {
  if (!part.isMeasured && !total.isMeasured) return true;
  return (
    part.exponent === total.exponent &&
    (part.noun === total.noun ||
      part.noun === '' ||
      total.noun === '' ||
      part.noun.startsWith(`${total.noun} `) ||
      total.noun.startsWith(`${part.noun} `))
  );
}
