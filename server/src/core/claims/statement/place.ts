import { isSpace } from '../../text/boundary';

/** Where a measure stands. */
interface Place {
  readonly sentence: number;
  readonly depth: number;
  readonly bracket: number;
}

/** Goes through a text once and tells of rising offsets in which sentence and bracket they lie. */
export class PlaceReader {
  readonly #text: string;
  #next = 0;
  #sentence = 0;
  #opened = 0;
  readonly #open: number[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** The place of an offset that is not before the last one asked for. */
  at(offset: number): Place {
    for (; this.#next < offset; this.#next += 1) {
      // Letters and digits are most of a text, and tell nothing.
      if (isMark(this.#text.charCodeAt(this.#next))) this.#pass(this.#text.charAt(this.#next), this.#next);
    }
    return { sentence: this.#sentence, depth: this.#open.length, bracket: this.#open.at(-1) ?? 0 };
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
