import { powerOfTen, type Decimal } from '../../arithmetic/decimal';
import { DIGIT_WORDS } from './number-words';

/** Which of two spellings a draft uses. */
export interface NumberSpelling {
  readonly thousand: 'nghìn' | 'ngàn';
  readonly billion: 'tỷ' | 'tỉ';
  /** What stands for the missing ten: "một trăm linh năm". */
  readonly gap: 'linh' | 'lẻ';
}

/** The spellings that some folded words have; the more frequent ones where they tell nothing. */
export function spellingOf(words: string): NumberSpelling {
  return {
    thousand: /(?<!\p{L})ngàn(?!\p{L})/u.test(words) ? 'ngàn' : 'nghìn',
    billion: /(?<!\p{L})tỉ(?!\p{L})/u.test(words) ? 'tỉ' : 'tỷ',
    gap: /(?<!\p{L})lẻ(?!\p{L})/u.test(words) ? 'lẻ' : 'linh',
  };
}

/** 21 → "hai mươi mốt", 1.005.000 → "một triệu không trăm linh năm nghìn", 3,25 → "ba phẩy hai mươi lăm". Null below zero. */
export function writeNumberWords({ units, scale }: Decimal, spelling: NumberSpelling): string | null {
  if (units < 0n) return null;
  const power = powerOfTen(scale);
  const whole = writeWhole(units / power, spelling);
  const decimals = (units % power).toString().padStart(scale, '0').replace(/0+$/u, '');
  return decimals === '' ? whole : `${whole} phẩy ${writeDecimals(decimals, spelling)}`;
}

/** Two digits are a number, more of them, and those behind a zero, are named one by one. */
function writeDecimals(decimals: string, spelling: NumberSpelling): string {
  if (decimals.length <= 2 && !decimals.startsWith('0')) return writeWhole(BigInt(decimals), spelling);
  return Array.from(decimals, digit => digitWord(Number(digit))).join(' ');
}

const BILLION = 1_000_000_000n;

function writeWhole(value: bigint, spelling: NumberSpelling): string {
  if (value === 0n) return 'không';
  if (value >= BILLION) {
    const rest = value % BILLION;
    const head = `${writeWhole(value / BILLION, spelling)} ${spelling.billion}`;
    return rest === 0n ? head : `${head} ${writeGroups(rest, spelling, 'within')}`;
  }
  return writeGroups(value, spelling, 'first');
}

/** Three digits each, from the left. Groups of zeros are left out; behind a larger one the zeros of a group are named. */
function writeGroups(value: bigint, spelling: NumberSpelling, place: Place): string {
  const groups = [
    [(value / 1_000_000n) % 1000n, ' triệu'],
    [(value / 1000n) % 1000n, ` ${spelling.thousand}`],
    [value % 1000n, ''],
  ] as const;
  const written: string[] = [];
  for (const [group, name] of groups) {
    if (group === 0n) continue;
    const groupPlace = written.length > 0 ? 'within' : place;
    written.push(writeGroup(Number(group), spelling, groupPlace) + name);
  }
  return written.join(' ');
}

/** Whether a larger group stands before this one. */
type Place = 'first' | 'within';

function writeGroup(group: number, { gap }: NumberSpelling, place: Place): string {
  const hundreds = Math.floor(group / 100);
  const rest = group % 100;
  const hasHundreds = hundreds > 0 || place === 'within';
  const head = hasHundreds ? [`${digitWord(hundreds)} trăm`] : [];
  if (rest === 0) return head.join(' ');
  if (rest >= 10) return [...head, writeTens(rest)].join(' ');
  return [...head, ...(hasHundreds ? [gap] : []), digitWord(rest)].join(' ');
}

function writeTens(value: number): string {
  const tens = Math.floor(value / 10);
  const unit = value % 10;
  const head = tens === 1 ? 'mười' : `${digitWord(tens)} mươi`;
  return unit === 0 ? head : `${head} ${unitWord(tens, unit)}`;
}

/** "mười lăm", "hai mươi mốt", "hai mươi tư": digits behind a ten have names of their own. */
function unitWord(tens: number, unit: number): string {
  if (unit === 5) return 'lăm';
  if (tens > 1 && unit === 1) return 'mốt';
  return tens > 1 && unit === 4 ? 'tư' : digitWord(unit);
}

function digitWord(digit: number): string {
  return DIGIT_WORDS[digit] ?? '';
}
