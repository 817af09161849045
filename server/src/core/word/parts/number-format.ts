import { writeRoman } from '../../text/roman';

/** A number in a format of WordprocessingML (ECMA-376-1, 17.18.59): 4 → "4", "04", "iv", "D". Others are written as decimals. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return toRoman(value);
    case 'lowerRoman':
      return toRoman(value).toLowerCase();
    case 'upperLetter':
      return toLetters(value).toUpperCase();
    case 'lowerLetter':
      return toLetters(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(value);
  }
}

/** What is too large for letters stands in digits. */
function toRoman(value: number): string {
  return writeRoman(value) ?? String(value);
}

/** 1 → "a", 26 → "z", 27 → "aa", 28 → "bb": Word repeats the letter. */
function toLetters(value: number): string {
  if (value < 1 || value > 26 * 10) return String(value);
  const letter = String.fromCharCode(0x61 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}
