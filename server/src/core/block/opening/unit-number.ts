import { POINT_LETTERS } from './unit-order';

/** The value of a Roman number in capitals: "IX" is 9; 0 for what is none ("IIX", "A"). */
export function readRoman(label: string): number {
  if (!ROMAN_SHAPE.test(label)) return 0;
  const values = Array.from(label, letter => ROMAN_VALUES[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** Up to 89: no document has more chapters. */
const ROMAN_SHAPE = /^(?=.)L?X{0,3}(?:IX|IV|V?I{0,3})$/u;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** The value of an ordinal: "thứ nhất" is 1, "thứ tư" 4; 0 for what is none. Case and blanks do not matter. */
export function readOrdinal(label: string): number {
  const [, word = ''] = /^thứ\s+(\p{L}+)$/u.exec(label.toLowerCase()) ?? [];
  return ORDINALS.findIndex(words => words.includes(word)) + 1;
}

const ORDINALS: readonly (readonly string[])[] = [
  ['nhất'],
  ['hai', 'nhì'],
  ['ba'],
  ['tư', 'bốn'],
  ['năm'],
  ['sáu'],
  ['bảy', 'bẩy'],
  ['tám'],
  ['chín'],
  ['mười'],
];

/** The place of a letter of a point, from 1: "đ" is 5; 0 for a letter that points do not have. */
export function readPointLetter(label: string): number {
  return POINT_LETTERS.indexOf(label.charAt(0)) + 1;
}

/** The place of a heading's capital, from 1: "C" is 3; 0 for none. */
export function readCapital(label: string): number {
  return CAPITALS.indexOf(label) + 1;
}

const CAPITALS = 'ABCDEGHIKLM';
