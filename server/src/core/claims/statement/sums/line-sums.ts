import { addIntervals, EXACTLY_ONE } from '../../../arithmetic/interval';
import type { Hypothesis } from '../evidence/hypothesis';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween, type Likeness } from '../measures/noun';
import { isExact } from './exact-parts';
import { areClosed } from './partitions';
import { mayOverlap } from './traits';

/** A line may tell so many figures of each part: "Kế hoạch 12 tỷ, giải ngân 9 tỷ". */
const COLUMNS = 3;

/** A lead-in and the lines of its list. */
interface List {
  readonly lead: Statement;
  readonly rest: readonly Statement[];
}

/**
 * The readings of a count of a lead-in line as the total of its lines: of the first count of each, of the second, and so on. Linear in
 * the lines.
 */
export function lineSumHypotheses(total: Measure, { lead, rest }: List): readonly Hypothesis[] {
  if (!isPart(total) || TIMES.test(total.noun)) return [];
  const opener = isIntroduced(lead, total) ? 'consists' : openerOf(lead.at(-1) ?? total);
  const place = placeAmong(lead, total);
  const found: Hypothesis[] = [];
  for (const [column, parts] of columnsOf(rest).entries()) {
    const likeness = likenessOfParts(total, parts);
    if (likeness === null || mayOverlap(total, parts)) continue;
    const isOwn = column === place || column === COLUMNS;
    const isTold = likeness === 'same' && areToldParts(total, parts, rest);
    const told = isTold ? toldTie(opener, total, parts) : null;
    const closed = isOwn && opener !== 'plain' && areClosed(parts) ? 'closed' : null;
    found.push(sumOf(total, parts, told ?? closed ?? `${opener} ${likeness} ${isOwn ? 'own' : 'cross'}`));
  }
  return found;
}

/** Days and ages that follow each other are no parts. */
const TIMES = /^(?:ngày|tháng|năm|tuổi|giờ|phút|lần|tuần)(?!\p{L})/u;

/** A count by itself, or that of a fraction; what stands in brackets tells the line again. */
function isPart(measure: Measure): boolean {
  return measure.way === null && isAlone(measure);
}

function isAlone({ kind, slash, depth }: Measure): boolean {
  return kind === 'count' && slash !== 'whole' && depth === 0;
}

/** "- Giảm chi: 148,9 tỷ đồng": the words before a colon name the part, and tell of no change. */
function isPartOfLine(measure: Measure): boolean {
  return isPart(measure) || (measure.index === 0 && isAlone(measure) && /:\s?$/u.test(measure.gap));
}

/** Which of the counts of its name in its sentence it is. */
function placeAmong(lead: Statement, total: Measure): number {
  return lead.filter(
    other =>
      other.index < total.index &&
      other.sentence === total.sentence &&
      isPart(other) &&
      likenessBetween(other, total) === 'same',
  ).length;
}

/** The counts that each line has: the first of all lines, the second; and behind those the wholes of their fractions. */
function columnsOf(lines: readonly Statement[]): readonly (readonly Measure[])[] {
  const counts = lines.map(line => line.filter(isPartOfLine).slice(0, COLUMNS));
  const wholes = lines.map(line => line.filter(({ slash }) => slash === 'whole').slice(0, 1));
  const columns = [0, 1, 2].map(column => counts.flatMap(line => line[column] ?? []));
  return [...columns, wholes.flat()].map(column => (column.length === lines.length ? column : []));
}

/** How well a total names its parts; null where they are not parts of it, or not alike. */
function likenessOfParts(total: Measure, parts: readonly Measure[]): Likeness | null {
  const [first] = parts;
  if (first === undefined || parts.length < 2) return null;
  const isAlike = parts.every(
    part => part.isMeasured === total.isMeasured && likenessBetween(first, part) !== 'other',
  );
  return isAlike ? likenessBetween(total, first) : null;
}

function sumOf(total: Measure, parts: readonly Measure[], words: string): Hypothesis {
  const dividend = parts.map(({ value }) => value).reduce(addIntervals);
  return {
    relation: 'sum',
    target: total,
    operands: parts,
    quotient: { dividend, divisor: EXACTLY_ONE },
    tie: `sum lines ${words}`,
  };
}

/** "Đoàn gồm 15 thành viên:", "gồm 15 thành viên, cụ thể:": the word that opens a list may stand before its total. */
function isIntroduced(lead: Statement, total: Measure): boolean {
  return lead.at(-1) === total && INTRODUCED.test(total.gap) && NOTHING_ELSE.test(total.behind);
}

const INTRODUCED = /(?<!\p{L})gồm (?:có )?$/u;
const NOTHING_ELSE =
  /^(?: \p{L}+){1,5}(?:,? (?:gồm|bao gồm|cụ thể|cụ thể là|cụ thể như sau|như sau|sau))? ?: ?$/u;

/**
 * "a) Văn phòng: 03 đồng chí; b) Ban Tổ chức: 06 đồng chí": each line names its part and counts it once, so that nothing but a wrong
 * figure keeps them from making the total.
 */
function areToldParts(total: Measure, parts: readonly Measure[], lines: readonly Statement[]): boolean {
  const sum = sumLow(parts);
  if (total.isMeasured || sum > 2n * total.value.high || total.value.low > 2n * sum) return false;
  return (
    parts.every(
      part => part.index === 0 && isExact(part) && NAMED.test(part.gap) && !NESTED.test(part.gap),
    ) &&
    lines.every(
      line => line.filter(other => isAlone(other) && likenessBetween(other, total) !== 'other').length === 1,
    )
  );
}

const NAMED = /: ?$/u;
/** "- Trong đó đảng viên: 4 đồng chí" tells of those of the line before. */
const NESTED = /(?<!\p{L})(?:trong đó|riêng|tổng|cộng)(?!\p{L})/u;

/** "có 15 đội:" may leave some unsaid, but what it says cannot be more. */
function toldTie(opener: string, total: Measure, parts: readonly Measure[]): string | null {
  if (opener === 'consists') return 'told';
  return opener === 'colon' && sumLow(parts) > total.value.high ? 'counted' : null;
}

function sumLow(parts: readonly Measure[]): bigint {
  return parts.reduce((all, { value }) => all + value.low, 0n);
}

/** How the lines are opened, out of the words behind the last figure before them. */
function openerOf({ behind }: Measure): string {
  if (/gồm|chia ra/u.test(behind)) return 'consists';
  if (behind.includes('trong đó')) return 'of-which';
  return /:\s?$/u.test(behind) ? 'colon' : 'plain';
}
