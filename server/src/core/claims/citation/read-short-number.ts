import { spanFrom } from '../../text/span';
import type { CitationPart } from './citation';
import { COUNTED, GOES_ON, NUMBERED_TYPES, PERIODIC_TYPES, STRICT_TYPES } from './short-form-words';
import type { ShortFormFound, TypedPlace } from './typed-place';
import { hasOneOf } from '../../text/one-of';

/** "23", "36a", "30/2020", "111/2013"; no further digit, and no code: that would be a whole symbol, or none that is known. */
const NUMBER =
  /^(?<number>\d{1,5}\p{Ll}?)(?:\/(?<year>(?:19|20)\d\d))?(?![\p{L}\p{M}\d%‰]|[.,]\d|\s{0,2}[-–/]{1,2}\s{0,2}[\p{L}\d])/u;
const REACH = 48;
/** "Quyết định số 19 TC/QĐ": the codes of an old symbol, a blank away. */
const CODE_BEHIND = /^\s{1,2}\p{Lu}{1,6}[-–/]\s?\p{Lu}/u;

/** Reads the number behind a type, unless it counts something or is a year: "Nghị định 30/2020", "Chương trình 135". */
export function readShortNumber(place: TypedPlace): ShortFormFound | null {
  const { source, next } = place;
  const near = source.folded.slice(next, next + REACH);
  const match = NUMBER.exec(near);
  const { number, year } = match?.groups ?? {};
  if (match === null || number === undefined) return null;
  if (CODE_BEHIND.test(source.text.slice(next + match[0].length, next + REACH))) return null;
  const written: Written = { number, year, behind: source.text.slice(next + match[0].length, next + REACH) };
  if (!(place.hasSign ? maySigned(place, written) : mayBare(place, written))) return null;
  const end = next + match[0].length;
  const part = (from: number, text: string): CitationPart => ({
    span: spanFrom(from, from + text.length),
    text,
  });
  return {
    reading: {
      kind: 'number',
      number: part(next, number),
      year: year === undefined ? null : part(end - year.length, year),
      symbol: null,
    },
    end,
  };
}

interface Written {
  readonly number: string;
  readonly year: string | undefined;
  /** What stands behind, with its capitals. */
  readonly behind: string;
}

/** Behind "số" a number is a number, if nothing that it counts follows. */
function maySigned({ name }: TypedPlace, { behind }: Written): boolean {
  return !UNSIGNED.has(name) && !COUNTED.test(behind.toLowerCase());
}

/** "báo cáo số 5", "dự án số 2": as often a place in a list as a document. */
const UNSIGNED: ReadonlySet<string> = new Set([
  'báo cáo',
  'dự án',
  'phương án',
  'điều lệ',
  'biên bản',
  'quy hoạch',
  'lệnh',
]);

/** Without "số": on the same line, of a type that is cited so, and with a number that is sure to be one. */
function mayBare(place: TypedPlace, { number, year, behind }: Written): boolean {
  const { source, type, name, next } = place;
  if (
    !NUMBERED_TYPES.has(name) ||
    next - type.span.end !== 1 ||
    hasOneOf(source.text.charAt(next - 1), '\t\r\n')
  )
    return false;
  const isCapital = type.text !== type.text.toLowerCase();
  const isLong = number.length > 2 || number.startsWith('0');
  if (
    !isCapital &&
    !(STRICT_TYPES.has(name) && Number.parseInt(number, 10) > 9) &&
    !isNamedWork(name, number)
  )
    return false;
  if (year !== undefined) return !PERIODIC_TYPES.has(name) || Number.parseInt(number, 10) > 12;
  if (/^(?:19|20)\d\d$/u.test(number) || COUNTED.test(behind.toLowerCase())) return false;
  if (Number.parseInt(number, 10) < 10 && !number.startsWith('0') && /^\s{0,2}[.):]/u.test(behind))
    return false;
  return (isLong && !VERBS.has(name)) || GOES_ON.test(behind);
}

/** Types that are verbs as well: "Quyết định 150 suất". */
const VERBS: ReadonlySet<string> = new Set([
  'quyết định',
  'quy định',
  'thông báo',
  'hướng dẫn',
  'kết luận',
  'kế hoạch',
]);

/** "chương trình 135", "đề án 06": known by their numbers in small letters too. */
function isNamedWork(name: string, number: string): boolean {
  return (name === 'chương trình' || name === 'đề án') && (number.startsWith('0') || number.length === 3);
}
