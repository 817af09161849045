import { isDigit } from './boundary';

/** The offset of the first digit of a text; -1 for none. */
export function indexOfDigit(text: string): number {
  return text.search(DIGIT);
}

/** True for a text that has a digit. */
export function hasDigit(text: string): boolean {
  return DIGIT.test(text);
}

/** True for a text that begins with a digit. */
export function startsDigit(text: string): boolean {
  return isDigit(text.charCodeAt(0));
}

const DIGIT = /\d/u;

/** A number without the zeros that only fill a place up: "06" → "6"; "0,5" and "0" stay as they are. */
export function dropLeadingZeros(number: string): string {
  return number.replace(ZEROS, '');
}

const ZEROS = /^0+(?=\d)/u;
