import { isDigit, isLetter } from '../../text/boundary';
import type { StartKind } from './unit-kind';
import { readCapital, readOrdinal, readPointLetter, readRoman } from './unit-number';
import { firstLineOf } from '../../text/blanks';
import { startsDigit } from '../../text/digits';
import { isInCapitals, startsCapital } from '../../text/capitalize';
import { endsWithOneOf } from '../../text/one-of';
import { dropEmphasis } from '../../text/markdown';

/** The parts of a label, and what stands behind it. In NFC. */
interface LabelParts {
  readonly name: string;
  readonly label: string;
  readonly mark: string;
  readonly rest: string;
}

/** A shape of headings or numbers, at the start of a block, in NFC. */
export interface UnitShape {
  readonly kind: StartKind;
  /** With the groups `name` (what is marked), `label` and `mark`. */
  readonly pattern: RegExp;
  /** Tells from a few units most blocks that begin with such a letter or digit and have no label. */
  readonly mayBegin: (text: string, at: number) => boolean;
  readonly count: (label: string) => Count;
  /** Tells a heading from a sentence that begins alike. */
  readonly accepts?: (parts: LabelParts) => boolean;
}

/** What a label counts. */
export interface Count {
  readonly number: number;
  readonly suffix: string;
}

/** "5" is 5 and "", "5a" is 5 and "a". */
export function countArabic(label: string): Count {
  return { number: Number.parseInt(label, 10), suffix: label.replace(/^\d+/u, '') };
}

/** The place of a heading's label: "II" is 2, "thứ hai" is 2, "2" is 2, "B" is 2; what inserts it, "a" of "5a". */
export function countHeading(label: string): Count {
  if (startsDigit(label)) return countArabic(label);
  const [roman = '', suffix = ''] = splitSuffix(label);
  const number = readRoman(roman) || readOrdinal(label) || readCapital(label);
  return { number, suffix: readRoman(roman) > 0 ? suffix : '' };
}

/** "IIa" → "II", "a". */
function splitSuffix(label: string): readonly string[] {
  return /^([IVXL]+)(\p{Ll}?)$/u.exec(label)?.slice(1) ?? [label];
}

function countLast(label: string): Count {
  return { number: Number(label.slice(label.lastIndexOf('.') + 1)), suffix: '' };
}

/** The place of a point by its letter: "đ" is 5 and "", "a1" is 1 and "1". */
export function countPoint(label: string): Count {
  return { number: readPointLetter(label), suffix: label.slice(1) };
}

/** "Phần thứ nhất", "CHƯƠNG II.", "Mục 1:". Behind them the line ends, or their title stands. */
const DIVISION = String.raw`\s{1,3}(?<label>(?:[Tt]hứ|THỨ)\s{1,2}\p{L}{2,4}|[IVXL]{1,7}\p{Ll}?|\d{1,3}\p{Ll}?|[A-H])(?![\p{L}\d]))[*_]{0,3}\s{0,2}(?<mark>[.:–-]?)`;

function divisionShape(kind: StartKind, words: readonly [string, string]): UnitShape {
  const pattern = new RegExp(`^(?<name>(?:${words.join('|')})${DIVISION}`, 'u');
  const mayBegin = (text: string, at: number): boolean => words.some(word => text.startsWith(word, at));
  return { kind, pattern, mayBegin, count: countHeading, accepts: headsLine };
}

/** True where the label may have ended behind its first letter. */
function isShort(text: string, at: number): boolean {
  return !isLetter(text.charCodeAt(at + 1));
}

function always(): boolean {
  return true;
}

/**
 * "Chương I QUY ĐỊNH CHUNG", "Mục 2. Hồ sơ" are headings; "Chương II của Luật này", "Mục 3, Phần II" and "Phần I Phụ lục kèm theo" are
 * sentences.
 */
function headsLine({ mark, rest }: LabelParts): boolean {
  const words = dropEmphasis(firstLineOf(rest)).trim();
  if (words === '') return true;
  if (mark !== '') return !/^[\p{Ll},;)]/u.test(words);
  return (
    isInCapitals(words) || (startsCapital(words) && !NEXT_UNIT.test(words) && !endsWithOneOf(words, '.;,:'))
  );
}

const NEXT_UNIT = /^(?:Phần|Chương|Mục|Phụ lục|Điều|Luật|Bộ luật|Nghị|Thông tư|Quyết định|Quy|Kế hoạch)\s/u;

/** "A. KẾT QUẢ", "B- Nhiệm vụ": the line is a heading, not a name or an answer to choose. */
function headsLetter({ rest }: LabelParts): boolean {
  const words = firstLineOf(rest).trim();
  return (
    isInCapitals(words) ||
    (/^\p{Lu}\p{Ll}/u.test(words) && words.length > 12 && !endsWithOneOf(words, '.;,:?'))
  );
}

function isRoman({ label }: LabelParts): boolean {
  return readRoman(label) > 0;
}

const ARTICLE: UnitShape = {
  kind: 'article',
  pattern:
    /^(?<name>(?:Điều|ĐIỀU)\s{1,3}(?<label>\d{1,4}(?:\p{Ll}\d?)?))[*_]{0,3}\s{0,2}(?<mark>[.:](?![\d.…])|(?=[\r\n]|$))/u,
  mayBegin: (text, at) => 'iI'.includes(text.charAt(at + 1)),
  count: countArabic,
};
const PART = divisionShape('part', ['Phần', 'PHẦN']);
const CHAPTER = divisionShape('chapter', ['Chương', 'CHƯƠNG']);
const SECTION = divisionShape('section', ['Mục', 'MỤC']);
const SUBSECTION = divisionShape('subsection', ['Tiểu mục', 'TIỂU MỤC']);
const LETTER: UnitShape = {
  kind: 'letter',
  pattern: /^(?<name>(?<label>[A-HK])\s?(?<mark>[.–-]))[*_]{0,3}\s{1,3}/u,
  mayBegin: isShort,
  count: label => ({ number: readCapital(label), suffix: '' }),
  accepts: headsLetter,
};
/** "I. ", "II- ", "III-NHIỆM VỤ", "IV/ ", "V) ". */
const ROMAN: UnitShape = {
  kind: 'roman',
  pattern: /^(?<name>(?<label>[IVX]{1,6})\s?(?<mark>[.)/–-]))[*_]{0,3}(?:\s{1,3}(?=\S)|(?=\p{Lu}))/u,
  mayBegin: (text, at) => isShort(text, at) || 'IVX'.includes(text.charAt(at + 1)),
  count: label => ({ number: readRoman(label), suffix: '' }),
  accepts: isRoman,
};
/** "1.", "3b.", "1)"; "1- " and "1/ ", which a symbol ("23-NQ/TU") and a fraction ("1/5") are not. */
const ARABIC: UnitShape = {
  kind: 'arabic',
  pattern: /^(?<name>(?<label>\d{1,3}(?:\p{Ll}\d?)?)(?<mark>[.)](?!\d)|[/–-](?=\s{1,3}\p{L}|\p{Lu}\p{Ll})))/u,
  mayBegin: always,
  count: countArabic,
};
/** "1.1. ", "2.3.1 "; "1.1 Kết quả" without a mark only before a capital: "2.5 triệu" is a number. */
const DECIMAL: UnitShape = {
  kind: 'decimal',
  pattern:
    /^(?<name>(?<label>\d{1,2}(?:\.\d{1,2}){1,4})(?<mark>[.):-](?=[*_]{0,3}\s{1,3}[^\d\s])|(?=[*_]{0,3}\s{1,3}\p{Lu})))/u,
  mayBegin: (text, at) => text.slice(at + 1, at + 3).includes('.'),
  count: countLast,
};
/** "a)", "a1)"; "a. Nội dung", "a- Nội dung", "a/ Nội dung". */
const POINT: UnitShape = {
  kind: 'point',
  pattern: /^(?<name>(?<label>\p{Ll}\d?)(?<mark>\)|[./–-](?=[*_]{0,3}\s{1,3}[\p{Lu}“"])))/u,
  mayBegin: isShort,
  count: countPoint,
};
const BRACKETED: UnitShape = {
  kind: 'bracketed',
  pattern: /^(?<name>\((?<label>\d{1,2})(?<mark>\)))(?=[*_]{0,3}\s{0,3}[\p{L}“"])/u,
  mayBegin: (text, at) => isDigit(text.charCodeAt(at + 1)),
  count: countArabic,
};
/** The shapes that may begin with a character, the likelier ones first. */
export const UNIT_SHAPES: ReadonlyMap<number, readonly UnitShape[]> = new Map([
  ...eachLetter('Đ', [ARTICLE]),
  ...eachLetter('P', [PART]),
  ...eachLetter('C', [CHAPTER, LETTER]),
  ...eachLetter('M', [SECTION]),
  ...eachLetter('T', [SUBSECTION]),
  ...eachLetter('(', [BRACKETED]),
  ...eachLetter('ABDEGHK', [LETTER]),
  ...eachLetter('IVX', [ROMAN]),
  ...eachLetter('123456789', [ARABIC, DECIMAL]),
  ...eachLetter('0', [ARABIC]),
  ...eachLetter('abcdđefghijklmnopqrstuvwxyz', [POINT]),
]);

function eachLetter(
  letters: string,
  shapes: readonly UnitShape[],
): readonly (readonly [number, readonly UnitShape[]])[] {
  return Array.from(letters, letter => [letter.charCodeAt(0), shapes] as const);
}
