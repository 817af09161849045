import type { Decimal } from '../arithmetic/decimal';
import { isDigit, isLetter, isSpace, skipSpaces } from '../text/boundary';
import type { Span } from '../text/span';
import type { Notation, NumberClaim, NumberProblem } from './claim';

/**
 * Reads the number that starts at a digit of a folded text: "2.005,46" → 2005,46. Dots group thousands and a comma
 * opens decimals; other conventions are read where they are plain and kept with their problem. The span runs to the
 * last digit, so a full stop behind the number is outside. Linear in the length of the number.
 */
export function readNumber(text: string, start: number): NumberClaim {
  const headEnd = endOfDigits(text, start);
  if (headEnd - start <= LONGEST_NUMBER && !isSeparator(text, headEnd)) {
    return readPlainOrSpaced(text, { start, end: headEnd });
  }
  const groups = readGroups(text, start);
  if (groups.end - start > LONGEST_NUMBER) return unreadable({ start, end: groups.end });
  const [notation, problem] = classify(groups);
  const value =
    problem === 'mixed-separators' ? ZERO : valueOf(groups, decimalGroups(notation, problem, groups));
  return { kind: 'number', span: { start, end: groups.end }, value, notation, problem };
}

/** Digits between separators, and the separators between them: "1.234,5" → ["1","234","5"] and ".,". */
interface Groups {
  readonly digits: readonly string[];
  readonly separators: string;
  readonly end: number;
}

/** Longer runs of digits and separators are no figure of a draft; reading them exactly would not be linear. */
const LONGEST_NUMBER = 40;

function unreadable(span: Span): NumberClaim {
  return { kind: 'number', span, value: ZERO, notation: 'foreign', problem: 'mixed-separators' };
}

const ZERO: Decimal = { units: 0n, scale: 0 };

function readGroups(text: string, start: number): Groups {
  const digits: string[] = [];
  let separators = '';
  let at = start;
  for (;;) {
    const end = endOfDigits(text, at);
    digits.push(text.slice(at, end));
    if (!isSeparator(text, end)) return { digits, separators, end };
    separators += text.charAt(end);
    at = end + 1;
  }
}

/** True for a dot or comma with a digit behind it. */
function isSeparator(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit === DOT || unit === COMMA) && isDigit(text.charCodeAt(at + 1));
}

const DOT = 0x2e;
const COMMA = 0x2c;

/** The offset of the first digit at or behind `from`, or -1. */
export function nextDigit(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) if (isDigit(text.charCodeAt(at))) return at;
  return -1;
}

/** The offset behind the run of digits that starts at `from`. */
export function endOfDigits(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

function classify({ digits, separators }: Groups): readonly [Notation, NumberProblem] {
  const grouped = isGrouped(digits);
  if (areAll(separators, '.')) {
    if (grouped && digits[0] !== '0') return ['dot-grouped', 'none'];
    return separators === '.' ? ['foreign', 'decimal-dot'] : ['foreign', 'mixed-separators'];
  }
  if (separators === ',') return ['plain', 'none'];
  if (areAll(separators, ',')) return ['foreign', grouped ? 'comma-grouped' : 'mixed-separators'];
  const wholeGrouped = isGrouped(digits.slice(0, -1));
  const [inside, last] = [separators.slice(0, -1), separators.at(-1)];
  if (last === ',' && areAll(inside, '.') && wholeGrouped) return ['dot-grouped', 'none'];
  if (last === '.' && areAll(inside, ',') && wholeGrouped) return ['foreign', 'comma-grouped-decimal-dot'];
  return ['foreign', 'mixed-separators'];
}

/** True for one separator or more, all of them the same. */
function areAll(separators: string, separator: string): boolean {
  return separators !== '' && separators === separator.repeat(separators.length);
}

/** True for a head of one to three digits and groups of exactly three behind it. */
function isGrouped(digits: readonly string[]): boolean {
  return (digits[0]?.length ?? 0) <= 3 && digits.slice(1).every(group => group.length === 3);
}

/** How many groups at the end are decimals: none or one. */
function decimalGroups(notation: Notation, problem: NumberProblem, { separators }: Groups): 0 | 1 {
  if (problem === 'comma-grouped') return 0;
  if (notation === 'foreign') return 1;
  return separators.endsWith(',') ? 1 : 0;
}

function valueOf({ digits }: Groups, decimals: 0 | 1): Decimal {
  return decimalFromDigits(digits.join(''), decimals === 0 ? 0 : (digits.at(-1)?.length ?? 0));
}

function decimalFromDigits(digits: string, scale: number): Decimal {
  return { units: BigInt(digits.length <= 15 ? Number(digits) : digits), scale };
}

/** Most numbers are digits alone. */
function readPlainOrSpaced(text: string, { start, end }: Span): NumberClaim {
  const head = text.slice(start, end);
  const spaced = head.length <= 3 && head !== '0' ? readSpacedGroups(text, end) : null;
  if (spaced === null) {
    return {
      kind: 'number',
      span: { start, end },
      value: decimalFromDigits(head, 0),
      notation: 'plain',
      problem: 'none',
    };
  }
  const value = decimalFromDigits(head + spaced.digits, spaced.scale);
  return {
    kind: 'number',
    span: { start, end: spaced.end },
    value,
    notation: 'space-grouped',
    problem: 'none',
  };
}

interface SpacedTail {
  readonly digits: string;
  readonly scale: number;
  readonly end: number;
}

/**
 * Reads " 005 123,4" behind a head of one to three digits. A plain space joins only where what counts follows at once
 * ("5 452 người"), since columns of a table also stand a space apart; a no-break space joins always.
 */
function readSpacedGroups(text: string, from: number): SpacedTail | null {
  let digits = '';
  let plainSpace = false;
  let at = from;
  while (isGroupBehind(text, at)) {
    if (digits.length === 3 * MOST_SPACED_GROUPS) return null;
    plainSpace ||= text.charAt(at) === ' ';
    digits += text.slice(at + 1, at + 4);
    at += 4;
  }
  if (digits === '') return null;
  const decimals = text.charAt(at) === ',' ? text.slice(at + 1, endOfDigits(text, at + 1)) : '';
  const end = decimals === '' ? at : at + 1 + decimals.length;
  if (plainSpace && !isFollowedByCounted(text, end) && !isOverSpacedWhole(text, end)) return null;
  return { digits: digits + decimals, scale: decimals.length, end };
}

/** A longer row is a table: no figure of a draft has more groups, and each number of the row would read it to its end. */
const MOST_SPACED_GROUPS = 6;

/** True where a blank and exactly three digits follow. */
function isGroupBehind(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at)) && text.charAt(at) !== '\n' && endOfDigits(text, at + 1) === at + 4;
}

const WHOLE_REACH = 24;

/** "1 234/2 468 hộ": a whole that is grouped by spaces itself. */
function isOverSpacedWhole(text: string, end: number): boolean {
  return /^\/\d{1,3}(?: \d{3})+ \p{L}/u.test(text.slice(end, end + WHOLE_REACH));
}

function isFollowedByCounted(text: string, end: number): boolean {
  const next = skipSpaces(text, end);
  return next > end && isLetter(text.charCodeAt(next));
}
