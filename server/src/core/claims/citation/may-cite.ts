/**
 * True for a text that may cite a document by its symbol: "30/2020/NĐ-CP", "23-NQ/TU". Asked before anything is fetched that only
 * citations need; nothing is read yet. Linear.
 */
export function mayCite(text: string): boolean {
  return SYMBOL_LIKE.test(text);
}

/** A digit, a separator, a capital. */
const SYMBOL_LIKE = /\d\p{Ll}?\s{0,2}[-–/]\s{0,2}\p{Lu}/u;
