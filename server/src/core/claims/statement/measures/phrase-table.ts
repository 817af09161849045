import { addToWord, NO_WORD } from './signs';

/** Some phrases with the bits that each stands for; its words are one space apart. */
export type PhraseBits = readonly (readonly [phrase: string, bits: number])[];

/** The number of a phrase, from that of all but its last word and that of the last. */
export function joinWords(phrase: number, word: number): number {
  return phrase === NO_WORD ? word : (Math.imul(phrase, SPREAD) ^ word) | 0;
}

/** Words in another order are another phrase. */
const SPREAD = 0x2c1b3c6d;

/** Answers of the number of a phrase which bits it stands for; 0 for one that is not in the table. */
export function phraseTable(phrases: PhraseBits): (phrase: number) => number {
  const keys = new Int32Array(SLOTS);
  const bits = new Int32Array(SLOTS);
  for (const [phrase, own] of phrases) {
    const slot = findSlot(keys, numberOf(phrase));
    keys[slot] = numberOf(phrase);
    bits[slot] = (bits[slot] ?? 0) | own;
  }
  return phrase => bits[findSlot(keys, phrase)] ?? 0;
}

/** Many more than phrases, so that most numbers find their slot at once. */
const SLOTS = 1024;

/** Where a number stands or would stand. */
function findSlot(keys: Int32Array, number: number): number {
  let slot = (number ^ (number >>> 13)) & (SLOTS - 1);
  for (let tries = 0; tries < SLOTS; tries += 1) {
    const key = keys[slot];
    if (key === number || key === NO_WORD) break;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return slot;
}

function numberOf(phrase: string): number {
  let number = NO_WORD;
  for (const text of phrase.split(' ')) {
    let word = NO_WORD;
    for (let at = 0; at < text.length; at += 1) word = addToWord(word, text.charCodeAt(at));
    number = joinWords(number, word);
  }
  return number;
}
