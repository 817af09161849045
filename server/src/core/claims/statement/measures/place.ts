import { isSpace } from '../../../text/boundary';
import { addToWord, NO_WORD, signsOfMark, signsOfWord, type SignSet } from './signs';

/** Where a measure stands. */
export interface Place {
  readonly sentence: number;
  readonly depth: number;
  readonly bracket: number;
}

/** Goes through a text once and tells of rising offsets in which sentence and bracket they lie, and what stands before them. */
export class PlaceReader {
  readonly #text: string;
  #next = 0;
  #near: SignSet = 0;
  #sentence = 0;
  #opened = 0;
  readonly #open: number[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** The place that it has come to. */
  get place(): Place {
    return { sentence: this.#sentence, depth: this.#open.length, bracket: this.#open.at(-1) ?? 0 };
  }

  /** The signs of the last word or mark before that place. */
  get near(): SignSet {
    return this.#near;
  }

  /** Goes on to an offset that is not before the last one; the signs between the two. */
  readTo(offset: number): SignSet {
    const text = this.#text;
    const end = Math.min(offset, text.length);
    let word = NO_WORD;
    let near = 0;
    let signs = 0;
    for (let at = this.#next; at < end; at += 1) {
      const unit = text.charCodeAt(at);
      if (isWordUnit(unit)) {
        word = addToWord(word, unit);
        continue;
      }
      if (word !== NO_WORD) {
        near = signsOfWord(word);
        signs |= near;
        word = NO_WORD;
      }
      if (unit === SPACE) continue;
      near = signsOfMark(unit);
      signs |= near;
      // Digits and commas are most of what is left, and tell nothing of the place.
      if (isMark(unit)) this.#pass(text.charAt(at), at);
    }
    this.#next = Math.max(this.#next, end);
    this.#near = word === NO_WORD ? near : signsOfWord(word);
    return signs | this.#near;
  }

  #pass(unit: string, at: number): void {
    if (unit === '(' || unit === '[') {
      this.#opened += 1;
      if (this.#open.length < DEEPEST) this.#open.push(this.#opened);
    } else if (unit === ')' || unit === ']') this.#open.pop();
    else if (this.#endsSentence(unit, at)) {
      this.#sentence += unit === '|' || unit === '\t' ? CELL : 1;
      this.#open.length = 0;
    }
  }

  #endsSentence(unit: string, at: number): boolean {
    if ('|\t!?'.includes(unit)) return true;
    if (unit !== '.') return false;
    // "T.Ư", "2.005" go on.
    return at + 1 === this.#text.length || isSpace(this.#text.charCodeAt(at + 1));
  }
}

const SPACE = 0x20;

/** Nothing is reckoned from one cell of a row to the next: cells lie further apart than any reading reaches. */
const CELL = 10;

/** Brackets deeper than this are no brackets. */
const DEEPEST = 4;

/** True for tabs and for the marks of ASCII up to "|" that are no digits or letters. */
function isMark(unit: number): boolean {
  return unit < 0x30
    ? unit !== 0x20 && unit !== 0x2c
    : unit === 0x3f || unit === 0x5b || unit === 0x5d || unit === 0x7c;
}

/** True for small letters, Vietnamese ones among them. */
export function isWordUnit(unit: number): boolean {
  return unit < 0x80 ? unit >= 0x61 && unit <= 0x7a : unit >= 0xc0 && unit < 0x2000;
}
