import { hasAnyOf } from '../../text/words-in';
import type { FigureClaim, NumberClaim } from '../claim';
import { makeSum, unitAt } from './make-sum';
import { readListedParts } from './listed-parts';
import { areOrdinals } from './ordinals';
import type { SumClaim, SumOpener } from './sum';
import { readThreeNumbers } from './three-numbers';

/** A list may have this many openers in it; with more it is none, and reading it would not be linear. */
const MOST_NESTED = 3;

/** How far before the opener the total may stand. */
const REACH = 100;

/**
 * Reads the totals of a folded text that are given with their parts: "67 tổ chức, gồm 16 đảng bộ và 51 chi bộ" → 67 = 16 +
 * 51. The words "gồm", "bao gồm", "chia ra", "trong đó" open parts, a colon or a bracket alone does not; sums of three
 * numbers with "tổng cộng" or "còn lại" come behind them. Spans are offsets in the folded text. Linear.
 */
export function readSums(text: string, figures: readonly FigureClaim[]): readonly SumClaim[] {
  const three = readThreeNumbers(text, figures);
  if (!hasAnyOf(text, OPENING_WORDS)) return three;
  const sums: SumClaim[] = [];
  let at = 0;
  const openers = [...text.matchAll(OPENER)];
  for (const [index, match] of openers.entries()) {
    const end = match.index + match[0].length;
    while (at < figures.length && (figures[at]?.span.start ?? 0) < end) at += 1;
    const total = findTotal(text, match.index, { figures, at });
    if (total === null) continue;
    const sum = sumOf(text, total, {
      end,
      at,
      figures,
      isPartial: match[0].includes('đó'),
      limit: openers[index + MOST_NESTED]?.index ?? text.length,
    });
    if (sum !== null) sums.push(sum);
  }
  return [...sums, ...three];
}

/** One of these opens every list of parts. */
const OPENING_WORDS = ['gồm', 'trong đó', 'chia ra'];
const OPENER = /(?<!\p{L})(?:bao gồm|gồm có|gồm|chia ra|trong đó)(?!\p{L})(?:\s?:)?/gu;

/** The number before an opener, with nothing but its own name between: "67 tổ chức cơ sở đảng, gồm". */
function findTotal(
  text: string,
  opener: number,
  { figures, at }: { readonly figures: readonly FigureClaim[]; readonly at: number },
): NumberClaim | null {
  const total = figures[at - 1];
  if (total?.kind !== 'number' || total.problem !== 'none' || opener - total.span.end > REACH) return null;
  const gap = text.slice(total.span.end, opener);
  return GAP.test(gap) && !OTHER_SUBJECT.test(gap) ? total : null;
}

/** The name of the total, and a comma or an open bracket before the opener. */
const GAP = /^\s[^.,;:!?()|\t]{2,}(?:,|:)?\s?\(?$/u;
/** Words that bring in something else between the total and its parts. */
const OTHER_SUBJECT =
  /\s(?:cùng|với|và|kèm|theo|nhưng|để|mỗi|từng|trở lên|tăng|giảm|thì|mà|chứa|giá trị|trị giá)(?=\s)/u;

interface ListPlace {
  readonly figures: readonly FigureClaim[];
  /** The first figure behind the opener. */
  readonly at: number;
  readonly end: number;
  readonly isPartial: boolean;
  /** Where the list ends at the latest. */
  readonly limit: number;
}

function sumOf(text: string, total: NumberClaim, { end, isPartial, ...place }: ListPlace): SumClaim | null {
  const { parts, isClosed, hasRest } = readListedParts(text, end, place);
  const [first] = parts;
  if (first === undefined || isOtherThing(text, { total, first, end })) return null;
  const values = parts.map(({ value }) => value);
  if (areOrdinals(total.value, values)) return null;
  const isNamed = parts.every(({ span }) => LEADER.test(unitAt(text, span.end)));
  const opener: SumOpener =
    isNamed || (isPartial && !hasRest) ? 'including' : isPartial ? 'with-rest' : 'consists';
  return makeSum(text, { total, parts, opener, isClosed });
}

/** "05 đồng chí (gồm 01 trưởng ban và 01 phó ban)": those who lead are named, the others are not. */
const LEADER =
  /^(?:(?:tổ|nhóm|đoàn|ban|cụm) (?:trưởng|phó)|trưởng|phó|bí thư|chủ tịch|chủ nhiệm|chánh|giám đốc|đội trưởng)(?!\p{L})/u;

interface Opened {
  readonly total: NumberClaim;
  readonly first: NumberClaim;
  /** Behind the word that opens the parts. */
  readonly end: number;
}

/** "tăng 2,14 lần, trong đó" is a factor; "02 điều, trong đó sửa đổi 05 điều" counts those of another law. */
function isOtherThing(text: string, { total, first, end }: Opened): boolean {
  const unit = unitAt(text, total.span.end);
  if (FACTOR.test(unit))
    return total.value.scale > 0 || CHANGED.test(text.slice(0, total.span.start).slice(-24));
  return PROVISION.test(unit) && AMENDS.test(text.slice(end, first.span.start));
}

const FACTOR = /^lần(?!\p{L})/u;
const CHANGED = /(?:tăng|giảm|gấp|bằng)(?:\s\p{L}+){0,2}\s$/u;
const PROVISION = /^(?:điều|khoản|điểm|chương|mục)(?!\p{L})/u;
const AMENDS = /sửa đổi|bổ sung|bãi bỏ|thay thế/u;
