import { isLetter } from '../text/boundary';
import { composeText } from './letters';

/**
 * True where a text has letters that Vietnamese alone uses among the languages of these drafts: đ, ơ, ư, or a vowel
 * with a tone mark below a circumflex or horn. English and French passages have none. Works on NFC and NFD text.
 */
export function isVietnamese(text: string): boolean {
  return VIETNAMESE_LETTER.test(text);
}

/** True for a sentence of another language: several words, and none of them with a letter that English lacks. Works on NFC and NFD text. */
export function isForeignProse(text: string): boolean {
  return !hasOwnLetter(text) && FEW_WORDS.test(text);
}

/** True for a letter with a mark, or one of another alphabet: one of the first words of Vietnamese has it. */
function hasOwnLetter(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= FIRST_OWN && isLetter(unit)) return true;
  }
  return false;
}

/** Behind the letters that English has. */
const FIRST_OWN = 0x80;
/** Five words of three letters, which lines of figures and codes have not. */
const FEW_WORDS = /(?:(?<!\p{L})\p{Ll}\p{L}{2,}(?!\p{L})[^\p{L}]+(?:\p{L}{1,2}[^\p{L}]+){0,3}){4}\p{L}{3}/u;

/** How many letters of a text are Vietnamese ones, from 0 to 1; 0 for a text without letters. */
export function vietnameseShare(text: string): number {
  const composed = composeText(text);
  const letters = composed.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? 0 : (composed.match(VIETNAMESE_LETTERS)?.length ?? 0) / letters;
}

const VIETNAMESE_LETTER = /[đĐơƠưƯ\u1ea0-\u1ef9]|\u031b|\u0323|\u0309|[\u0302\u0306][\u0300\u0301\u0303]/u;
const VIETNAMESE_LETTERS = /[đĐơƠưƯ\u1ea0-\u1ef9]/gu;
