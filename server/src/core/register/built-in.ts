import type { CalendarDate } from '../arithmetic/calendar';
import type { Localized } from '../text/localized';
import { textToUtf8, utf8ToText } from '../text/utf8';
import type { RegisterEntry, RegisterSource, Replacement } from './register';
import { isLaw } from './same-entry';
import { tidyIssuer, tidyTitle } from './tidy';

/** The columns of the packed register, in their order. */
export const PACKED_COLUMNS = [
  'symbol',
  'type',
  'date',
  'issuer',
  'title',
  'effective',
  'replaced_by',
  'replaced_from',
  'evidence',
  'support',
] as const;

/** The digits of each place in the index of the packed register. */
export const PLACE_DIGITS = 7;

/**
 * Reads the built-in register out of its packed form, whose symbols are canonical: an index, and the documents in the order of
 * the data. Each is a line of UTF-8, its cells parted by tabs. The index is the first line: where the line of each document begins,
 * in the order of the symbols by their bytes. So a look-up reads some ten symbols and its own line, and a start needs nothing read.
 */
export function readBuiltIn(packed: Uint8Array): RegisterSource {
  return new PackedRegister(packed);
}

/**
 * Whether bytes are the packed register, and not a page that says that it was not found: each place of the index must be the beginning
 * of a line behind it. Linear in the number of documents.
 */
export function isPackedRegister(bytes: Uint8Array): boolean {
  const end = bytes.indexOf(LINE_END);
  if (end <= 0 || end % PLACE_DIGITS !== 0) return false;
  for (let at = 0; at < end; at += PLACE_DIGITS) {
    const digits = [...bytes.subarray(at, at + PLACE_DIGITS)].map(byte => byte - DIGIT_0);
    if (digits.some(digit => digit < 0 || digit > 9)) return false;
    const place = Number(digits.join(''));
    if (place <= end || place >= bytes.length || bytes[place - 1] !== LINE_END) return false;
  }
  return true;
}

const LINE_END = 10;
const TAB = 9;
const DIGIT_0 = 48;
const LETTER_Q = 81;
const LETTER_H = 72;

class PackedRegister implements RegisterSource {
  readonly #packed: Uint8Array;
  readonly #indexEnd: number;
  #entries: readonly RegisterEntry[] | null = null;

  constructor(packed: Uint8Array) {
    this.#packed = packed;
    this.#indexEnd = packed.indexOf(LINE_END);
  }

  find(symbol: string): readonly RegisterEntry[] {
    const sought = textToUtf8(symbol);
    const found: RegisterEntry[] = [];
    for (let nth = this.#firstFrom(sought); nth < this.#count; nth += 1) {
      const place = this.#placeOf(nth);
      if (this.#compare(place, sought) !== 0) break;
      found.push(this.#entryAt(place));
    }
    return found;
  }

  entries(): readonly RegisterEntry[] {
    return (this.#entries ??= this.#readAll());
  }

  /** Laws have "QH" in their symbols, which are looked at before any line is read. */
  laws(): readonly RegisterEntry[] {
    const found: RegisterEntry[] = [];
    for (let nth = 0; nth < this.#count; nth += 1) {
      const place = this.#placeOf(nth);
      if (!this.#isOfAssembly(place)) continue;
      const entry = this.#entryAt(place);
      if (isLaw(entry)) found.push(entry);
    }
    return found;
  }

  #isOfAssembly(place: number): boolean {
    for (let at = place; at < this.#packed.length && this.#packed[at] !== TAB; at += 1) {
      if (this.#packed[at] === LETTER_Q && this.#packed[at + 1] === LETTER_H) return true;
    }
    return false;
  }

  get #count(): number {
    return Math.max(0, this.#indexEnd) / PLACE_DIGITS;
  }

  /** How many documents have a symbol before this one. */
  #firstFrom(sought: readonly number[]): number {
    let low = 0;
    let high = this.#count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#compare(this.#placeOf(middle), sought) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Where the line of the nth document in the order of symbols begins. */
  #placeOf(nth: number): number {
    let place = 0;
    for (let at = nth * PLACE_DIGITS; at < (nth + 1) * PLACE_DIGITS; at += 1)
      place = place * 10 + (this.#packed[at] ?? DIGIT_0) - DIGIT_0;
    return place;
  }

  /** Below 0 where the symbol at a place stands before the one that is sought, 0 where it is that one. */
  #compare(place: number, sought: readonly number[]): number {
    for (const [nth, byte] of sought.entries()) {
      const difference = (this.#packed[place + nth] ?? 0) - byte;
      if (difference !== 0) return difference;
    }
    return (this.#packed[place + sought.length] ?? TAB) - TAB;
  }

  #entryAt(place: number): RegisterEntry {
    return readEntry(utf8ToText(this.#packed.subarray(place, this.#endOfLine(place))));
  }

  #readAll(): readonly RegisterEntry[] {
    const entries: RegisterEntry[] = [];
    for (let place = this.#indexEnd + 1; place < this.#packed.length; place = this.#endOfLine(place) + 1)
      entries.push(this.#entryAt(place));
    return entries;
  }

  #endOfLine(place: number): number {
    const end = this.#packed.indexOf(LINE_END, place);
    return end < 0 ? this.#packed.length : end;
  }
}

/** "30/2020/NĐ-CP", "Nghị định", "2020-03-05" and what else a line says of its document. */
function readEntry(line: string): RegisterEntry {
  const cells = line.split('\t');
  const [symbol = '', type = '', date = '', issuer = '', title = '', effective = ''] = cells;
  const [by = '', from = '', evidence = '', support = ''] = cells.slice(6);
  const replacedBy = replacementOf(by, from);
  return {
    symbol,
    type,
    date: parseIsoDate(date),
    issuer: tidyIssuer(issuer),
    title: tidyTitle(title),
    effective: parseIsoDate(effective),
    status: 'unknown',
    replacedBy,
    expiredFrom: null,
    ...evidenceOf(evidence, Number(support), replacedBy),
    isBuiltIn: true,
  };
}

function replacementOf(symbol: string, from: string): Replacement | null {
  return symbol === '' ? null : { symbol, from: parseIsoDate(from) };
}

/** "2020-03-05"; null for an empty cell. */
function parseIsoDate(cell: string): CalendarDate | null {
  if (cell === '') return null;
  return { year: Number(cell.slice(0, 4)), month: Number(cell.slice(5, 7)), day: Number(cell.slice(8, 10)) };
}

type Evidence = Pick<RegisterEntry, 'evidence' | 'certainty'>;

function evidenceOf(kind: string, support: number, replacedBy: Replacement | null): Evidence {
  if (kind === 'codified') return { evidence: CODIFIED, certainty: 'recorded' };
  if (kind === 'replacing text') {
    const symbol = replacedBy?.symbol ?? '';
    return {
      evidence: { vi: `theo điều khoản thay thế của ${symbol}`, en: `by the replacing clause of ${symbol}` },
      certainty: 'single',
    };
  }
  return {
    evidence: {
      vi: `theo cách ghi của ${support} văn bản công khai`,
      en: `by ${support} public documents`,
    },
    certainty: 'agreed',
  };
}

const CODIFIED: Localized = { vi: 'theo Bộ pháp điển', en: 'by the official codification (Bộ pháp điển)' };
