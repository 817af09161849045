import { composeText } from './letters';

/**
 * A text made ready for comparing: in lower case, unit for unit as long as before. A letter that would grow ("İ") stays as it is.
 * Texts of a draft are composed; see `core/reading`.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : lowerEach(text);
}

/** Folds a short word or phrase from anywhere for comparing. */
export function foldWord(word: string): string {
  return composeText(word).toLowerCase();
}

/**
 * Folds a stretch of words from anywhere for comparing with phrases: every run of blanks, no-break ones and line ends among them, is
 * one space. Tabs stay, since they part the cells of a table. Its offsets are its own.
 */
export function foldPhrase(words: string): string {
  const text = foldWord(words);
  return ODD_BLANKS.test(text) ? text.replace(/[^\S\t]+/gu, ' ') : text;
}

/** Blanks other than single spaces and tabs. */
const ODD_BLANKS = /[^\S\t ]| {2}/u;

function lowerEach(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => {
    const lower = text.charAt(at).toLowerCase();
    return lower.length === 1 ? lower : text.charAt(at);
  });
  return units.join('');
}
