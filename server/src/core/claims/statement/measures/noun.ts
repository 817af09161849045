import { readUnit } from '../../quantity';
import { isMeasured as isMeasuredUnit } from '../../sum/kinship';

/** What stands behind a number. */
export interface NounReading {
  /** What is counted or measured, without its magnitude. */
  readonly noun: string;
  /** The power of ten that the magnitude stands for. */
  readonly exponent: number;
  readonly isMeasured: boolean;
  /** The first word of what is counted. */
  readonly head: string;
  readonly isPerson: boolean;
  /** True where that word is one of initials: "tccsđ". */
  readonly isShort: boolean;
}

/** Magnitudes as powers of ten; "nghìn tỷ" is both together. */
const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['nghìn', 3],
  ['ngàn', 3],
  ['vạn', 4],
  ['triệu', 6],
  ['tr', 6],
  ['tỷ', 9],
  ['tỉ', 9],
]);

/** Measures of one kind: what each is in the smallest of them. */
const MEASURES: ReadonlyMap<string, readonly [noun: string, exponent: number]> = new Map([
  ['km', ['m', 3]],
  ['tấn', ['kg', 3]],
  ['tạ', ['kg', 2]],
  ['m²', ['m2', 0]],
  ['m³', ['m3', 0]],
  ['km2', ['m2', 6]],
  ['km²', ['m2', 6]],
  ['ha', ['m2', 4]],
  ['trđ', ['đồng', 6]],
  ['vnđ', ['đồng', 0]],
  ['đ', ['đồng', 0]],
]);

/** Reads what a number counts, from the offset behind it in a folded text. */
export function readNoun(text: string, from: number): NounReading {
  const unit = readUnit(text, from);
  let words =
    unit.end > unit.start ? text.slice(unit.start, endOfPower(text, unit.end)) : accusedAt(text, from);
  // "đ/c" is no money.
  if (headOf(words) === 'đ' && text.startsWith('/c', unit.end)) words = `đồng chí${words.slice(1)}`;
  // "giảm 17 số vụ khám phá" counts "vụ khám phá".
  if (words.startsWith('số ')) words = behindHead(words);
  let exponent = 0;
  for (let more = MAGNITUDES.get(headOf(words)); more !== undefined; more = MAGNITUDES.get(headOf(words))) {
    exponent += more;
    words = behindHead(words);
  }
  const [measure, factor] = MEASURES.get(headOf(words)) ?? [headOf(words), 0];
  const noun = measure + words.slice(headOf(words).length);
  const isMeasured = exponent > 0 || isMeasuredUnit(noun);
  return { ...nounOf(noun), exponent: exponent + factor, isMeasured };
}

/** What is counted by a name without a magnitude. */
export function nounOf(noun: string): NounReading {
  const head = headOf(noun);
  const isShort = isOfInitials(head);
  return { noun, exponent: 0, isMeasured: false, head, isPerson: isPerson(noun), isShort };
}

/** "318 bị can": a noun that begins like what was done to someone. */
function accusedAt(text: string, from: number): string {
  return text.startsWith('bị ', from + 1) ? (ACCUSED.exec(text.slice(from + 1, from + 8))?.[0] ?? '') : '';
}

const ACCUSED = /^bị (?:can|cáo|hại|đơn)(?!\p{L})/u;

function behindHead(words: string): string {
  return words.slice(headOf(words).length + 1);
}

/** "m2", "km²": a measure with its power, which is no letter. */
function endOfPower(text: string, end: number): number {
  return POWER.test(text.slice(end - 1, end + 3)) ? end + 1 : end;
}

const POWER = /^m[23²³](?!\d|[.,]\d)/u;

/** The first word of a noun. */
export function headOf(noun: string): string {
  const end = noun.indexOf(' ');
  return end === -1 ? noun : noun.slice(0, end);
}

/** People are counted by many names: what a "đảng viên" is, is also a "đồng chí". */
const PERSONS: ReadonlySet<string> = new Set(
  'người, đồng chí, đ/c, đc, đảng viên, cán bộ, công chức, viên chức, đại biểu, hội viên, đoàn viên, học sinh, lao động, học viên, nhân khẩu, cử tri, bị can, bị cáo, đối tượng, thanh niên, quần chúng, giáo viên, em, cháu, trẻ, nữ, nam, trường hợp, ủy viên, uỷ viên, thí sinh, sinh viên, phụ nữ, cấp ủy viên, quân nhân, chiến sĩ, chiến sỹ, bệnh nhân, tín đồ, công dân, thành viên, ứng cử viên, cựu chiến binh, chuyên viên, nhân viên, công nhân, giảng viên, bác sĩ, bác sỹ, kỹ sư, luật sư, hội thẩm, kiểm sát viên, vận động viên, huấn luyện viên, báo cáo viên, tuyên truyền viên, tình nguyện viên, dân quân'.split(
    ', ',
  ),
);
/** Names of so many words at most. */
const LONGEST_NAME = 3;

/** How likely two nouns are to count the same things. */
export type Likeness = 'same' | 'open' | 'other';

/** A noun with what is compared of it. */
type Named = Pick<NounReading, 'noun' | 'head' | 'isPerson' | 'isShort'>;

/** "đảng viên mới" and "đảng viên" are the same, "người" and "đảng viên" may be, "xã" and "hộ" are not. */
export function likenessBetween(first: Named, second: Named): Likeness {
  if (first.noun === '' || second.noun === '') return 'open';
  if (first.isPerson && second.isPerson) return 'same';
  if (first.isShort !== second.isShort && isShortFor(first, second)) return 'same';
  return first.head === second.head && !(first.head === 'đồng' && first.isPerson !== second.isPerson)
    ? 'same'
    : 'other';
}

/** Two letters or more, and no vowel among them. */
function isOfInitials(word: string): boolean {
  if (word.length < 2 || word.length > MOST_INITIALS) return false;
  for (let at = 0; at < word.length; at += 1) if (!CONSONANTS.includes(word.charAt(at))) return false;
  return !UNITS.has(word);
}

const CONSONANTS = 'bcdđghklmnpqrstvx';
const MOST_INITIALS = 6;
/** Measures of such letters. */
const UNITS: ReadonlySet<string> = new Set('kg km cm mm gb mb tb tr trđ vnđ đ'.split(' '));

/** "hs" beside "hồ sơ", "tccsđ" beside "tổ chức cơ sở đảng". */
function isShortFor(first: Named, second: Named): boolean {
  const [short, long] = first.isShort ? [first.head, second.noun] : [second.head, first.noun];
  let start = 0;
  for (let at = 0; at < short.length; at += 1) {
    if (start >= long.length || long.charAt(start) !== short.charAt(at)) return false;
    const end = long.indexOf(' ', start);
    start = end === -1 ? long.length : end + 1;
  }
  return true;
}

/** True where the first words of a noun are the name of a person. */
export function isPerson(noun: string): boolean {
  let end = 0;
  for (let words = 0; words < LONGEST_NAME && end !== -1; words += 1) {
    end = noun.indexOf(' ', end + 1);
    if (PERSONS.has(end === -1 ? noun : noun.slice(0, end))) return true;
  }
  return false;
}
