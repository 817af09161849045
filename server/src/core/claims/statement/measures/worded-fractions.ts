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

/** Nothing but the word stands between them, and what is counted behind the second; or both have their measure, and a slash between. */
function isOutOf(text: string, part: Countable, whole: Countable): boolean {
  const length = whole.span.start - part.span.end;
  if (length > LONGEST_MEASURE || part.slash !== null || whole.slash !== null) return false;
  if (text.charAt(whole.span.start - 1) === '/') return hasOneMeasure(text, part, whole);
  if (length < SHORTEST || length > LONGEST || !isWhole(part) || !isWhole(whole)) return false;
  if (!OUT_OF.has(text.slice(part.span.end, whole.span.start))) return false;
  return (
    part.number.value.units <= whole.number.value.units &&
    COUNTED.test(text.slice(whole.end, whole.end + COUNTED_REACH))
  );
}

/** "642 ngàn ha/700 ngàn ha", "41.268 hộ/53.914 hộ"; but "866 lượt/964 lượt người" counts two things. */
function hasOneMeasure(text: string, part: Countable, whole: Countable): boolean {
  if (part.kind !== 'count' || whole.kind !== 'count') return false;
  const measure = text.slice(part.span.end, whole.span.start - 1).trimEnd();
  if (!MEASURE.test(measure) || !text.startsWith(measure, whole.span.end)) return false;
  return ENDED.test(text.slice(whole.span.end + measure.length, whole.span.end + measure.length + 2));
}

const MEASURE = /^(?: \p{L}+){1,3}$/u;
const LONGEST_MEASURE = 24;
const ENDED = /^(?:[,;.):]| ?[([]|$)/u;

/** A count by itself, without decimals. */
function isWhole({ kind, slash, number: { value } }: Countable): boolean {
  return kind === 'count' && slash === null && value.scale === 0;
}

const OUT_OF: ReadonlySet<string> = new Set([' trên ', ' trong ']);
const SHORTEST = ' trên '.length;
const LONGEST = ' trong '.length;

const COUNTED_REACH = 12;
/** "38 trong 5 năm" counts what came in a time, "5 trên 10 điểm" is a mark. */
const COUNTED =
  /^ (?!(?:năm|tháng|ngày|giờ|tuần|quý|phút|đợt|lần|khóa|khoá|kỳ|điểm|triệu|tỷ|tỉ|nghìn|ngàn)(?!\p{L}))\p{L}/u;
