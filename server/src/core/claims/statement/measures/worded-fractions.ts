import type { Span } from '../../../text/span';
import type { NumberClaim } from '../../claim';

/** A figure, whether it counts, and on which side of a slash it stands; behind it, what it counts is said. */
interface Countable {
  readonly number: NumberClaim;
  readonly span: Span;
  readonly kind: 'count' | 'rate' | 'points';
  readonly slash: 'part' | 'whole' | null;
  readonly end: number;
}

/**
 * Makes fractions of two counts that only a word parts: "112 trên 118 thôn", "9 trong 12 xã" are written "112/118" and "9/12" elsewhere. What
 * is "trong số" or "trên tổng số" tells its whole by those words. Linear.
 */
export function joinWordedFractions<Found extends Countable>(
  text: string,
  found: readonly Found[],
): readonly Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    const part = joined.at(-1);
    if (part !== undefined && isOutOf(text, part, next)) {
      joined[joined.length - 1] = { ...part, slash: 'part' as const, end: next.end };
      joined.push({ ...next, slash: 'whole' as const });
    } else joined.push(next);
  }
  return joined;
}

/** Nothing but the word stands between them, and what is counted behind the second. */
function isOutOf(text: string, part: Countable, whole: Countable): boolean {
  const length = whole.span.start - part.span.end;
  if (length < SHORTEST || length > LONGEST || !isWhole(part) || !isWhole(whole)) return false;
  if (!OUT_OF.has(text.slice(part.span.end, whole.span.start))) return false;
  return (
    part.number.value.units <= whole.number.value.units && COUNTED.test(text.slice(whole.end, whole.end + 12))
  );
}

/** A count by itself, without decimals. */
function isWhole({ kind, slash, number: { value } }: Countable): boolean {
  return kind === 'count' && slash === null && value.scale === 0;
}

const OUT_OF: ReadonlySet<string> = new Set([' trên ', ' trong ']);
const SHORTEST = ' trên '.length;
const LONGEST = ' trong '.length;

/** "38 trong 5 năm" counts what came in a time, "5 trên 10 điểm" is a mark. */
const COUNTED =
  /^ (?!(?:năm|tháng|ngày|giờ|tuần|quý|phút|đợt|lần|khóa|khoá|kỳ|điểm|triệu|tỷ|tỉ|nghìn|ngàn)(?!\p{L}))\p{L}/u;
