import { powerOfTen, type Decimal } from './decimal';

/**
 * True where one slip of the keys turns one printed number into the other: one digit wrong, or two neighbours exchanged.
 * Both must have as many digits. 43,05 and 43,50 are one slip apart; 59,47 and 59,34 are not.
 */
export function isOneSlipApart(printed: Decimal, computed: Decimal): boolean {
  const written = printed.units.toString();
  const expected = computed.units.toString();
  return written.length === expected.length && isKeySlip(written, expected);
}

/** What may have happened to a figure between the reckoning and the print. */
export type Slip =
  /** One digit wrong, or two neighbours exchanged: 3,73 for 0,73. */
  | 'key'
  /** A digit left out or put in: 1.33 for 1.313. */
  | 'length'
  /** The comma moved, or zeros lost: 5,81 for 58,1. */
  | 'comma';

/** The slip that turns a computed number into the printed one; null where none does, or where they are the same. */
export function slipOf(printed: Decimal, computed: Decimal): Slip | null {
  if (computed.units <= 0n || printed.units === computed.units) return null;
  const written = digitsOf(printed);
  const expected = digitsOf(computed);
  if (written.length === expected.length && isKeySlip(written, expected)) return 'key';
  if (written.length === expected.length && isLastDigitOff(printed, computed)) return 'key';
  if (isCommaMoved(printed.units, computed.units)) return 'comma';
  return isLengthSlip(written, expected) ? 'length' : null;
}

/** 5,81 for 58,1 and 0,40 for 4,02: the same digits as far as both have them. */
function isCommaMoved(printed: bigint, computed: bigint): boolean {
  if (stripZeros(printed.toString()) === stripZeros(computed.toString())) return true;
  return printed >= SHORTEST && (printed === (computed + 5n) / 10n || computed === (printed + 5n) / 10n);
}

/** One digit alone tells nothing of where its comma was. */
const SHORTEST = 10n;

/**
 * How many digits of two numbers tell something: zeros that both begin with do not, nor those at the end of both where they count
 * and measure in round figures.
 */
export function tellingDigits(printed: Decimal, computed: Decimal): number {
  const written = printed.units.toString();
  const expected = computed.units.toString();
  const width = Math.max(written.length, expected.length);
  const zeros = printed.scale > 0 ? 0 : Math.min(zerosOf(written), zerosOf(expected));
  return Math.max(1, width - zeros);
}

/** 5,29 for 5,30: one more or less in the last of three places or more, though two digits change. */
function isLastDigitOff(printed: Decimal, computed: Decimal): boolean {
  const apart = printed.units - computed.units;
  return printed.units >= 100n && (apart === 1n || apart === -1n);
}

/** The digits as they are printed: "003" for 0,03. */
function digitsOf({ units, scale }: Decimal): string {
  return units.toString().padStart(scale + 1, '0');
}

/** Both have as many digits. */
function isKeySlip(written: string, expected: string): boolean {
  let first = 0;
  while (first < written.length && written[first] === expected[first]) first += 1;
  if (first === written.length) return false;
  if (written.slice(first + 1) === expected.slice(first + 1)) return true;
  const second = first + 1;
  const isSwap = written[first] === expected[second] && written[second] === expected[first];
  return isSwap && written.slice(second + 1) === expected.slice(second + 1);
}

/** True where one has one digit more and is the other without it. */
function isLengthSlip(first: string, second: string): boolean {
  const [long, short] = first.length > second.length ? [first, second] : [second, first];
  if (long.length !== short.length + 1) return false;
  let at = 0;
  while (long[at] === short[at]) at += 1;
  return long.slice(at + 1) === short.slice(at);
}

/** Whole numbers of printed units from the least to the most, both included. */
export interface UnitRange {
  readonly least: bigint;
  readonly most: bigint;
}

/**
 * The number of a range that one slip of the keys turns into the printed one, with as many digits; see `isOneSlipApart`. Of several the one
 * that differs furthest in front; null where there is none, or where the printed one is within.
 */
export function keySlipWithin({ units, scale }: Decimal, range: UnitRange): Decimal | null {
  const { least, most } = range;
  if (least > most || units <= 0n || isWithin(units, range)) return null;
  const digits = units.toString();
  for (let place = 0; place < digits.length; place += 1) {
    const found = digitWithin(digits, place, range) ?? swapWithin(digits, place, range);
    if (found !== null) return { units: found, scale };
  }
  return null;
}

function isWithin(units: bigint, { least, most }: UnitRange): boolean {
  return least <= units && units <= most;
}

/** With another digit at a place; the first is no zero. */
function digitWithin(digits: string, place: number, range: UnitRange): bigint | null {
  const unit = powerOfTen(digits.length - 1 - place);
  const others = BigInt(digits) - BigInt(digits.charAt(place)) * unit;
  const first = place === 0 && digits.length > 1 ? 1n : 0n;
  const reaching = (range.least - others + unit - 1n) / unit;
  const digit = reaching > first ? reaching : first;
  const found = others + digit * unit;
  return digit <= 9n && isWithin(found, range) ? found : null;
}

/** With the digits at a place and behind it exchanged. */
function swapWithin(digits: string, place: number, range: UnitRange): bigint | null {
  const next = digits.charAt(place + 1);
  if (next === '' || (place === 0 && next === '0')) return null;
  const found = BigInt(digits.slice(0, place) + next + digits.charAt(place) + digits.slice(place + 2));
  return isWithin(found, range) ? found : null;
}

function stripZeros(digits: string): string {
  return digits.slice(0, digits.length - zerosOf(digits));
}

/** How many zeros stand at the end of some digits. */
export function zerosOf(digits: string): number {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === '0') end -= 1;
  return digits.length - end;
}
