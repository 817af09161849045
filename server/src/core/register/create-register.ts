import { dayNumberOf, isRealDate, type CalendarDate } from '../arithmetic/calendar';
import { stripMarks } from '../text/marks';
import { findSame, isLaw, meansSame } from './same-entry';
import type { Register, RegisterEntry, RegisterSource } from './register';
import { splitAtBlanks } from '../text/blanks';

/** What a register is made of. */
export interface RegisterParts {
  /** Null where it is switched off, or cannot be read. */
  readonly builtIn: RegisterSource | null;
  /** The lines of the user's registers; of two for one document the later one wins. */
  readonly own: readonly RegisterEntry[];
}

/** Lays the user's registers over the built-in one. */
export function createRegister({ builtIn, own }: RegisterParts): Register {
  return new LayeredRegister(builtIn, own);
}

class LayeredRegister implements Register {
  readonly hasOwn: boolean;
  readonly #builtIn: RegisterSource | null;
  readonly #own: ReadonlyMap<string, readonly RegisterEntry[]>;
  #searchable: readonly Searchable[] | null = null;
  #laws: readonly RegisterEntry[] | null = null;

  constructor(builtIn: RegisterSource | null, own: readonly RegisterEntry[]) {
    this.#builtIn = builtIn;
    this.#own = groupBySymbol(own);
    this.hasOwn = own.length > 0;
  }

  find(symbol: string): readonly RegisterEntry[] {
    const own = this.#own.get(symbol);
    const builtIn = this.#builtIn?.find(symbol) ?? [];
    return own === undefined ? builtIn : [...own, ...builtIn.filter(entry => !isOverruled(entry, own))];
  }

  search(words: string, limit: number): readonly RegisterEntry[] {
    const sought = splitAtBlanks(words)
      .map(searchForm)
      .filter(word => word.length > 1);
    if (sought.length === 0) return [];
    const phrase = sought.join('');
    const ranked = this.#listSearchable().flatMap(({ entry, text }) =>
      sought.every(word => text.includes(word)) ? [{ entry, rank: rankOf(text, sought, phrase) }] : [],
    );
    ranked.sort(
      (first, second) => second.rank - first.rank || orderOf(second.entry.date) - orderOf(first.entry.date),
    );
    return ranked.slice(0, limit).map(({ entry }) => entry);
  }

  laws(): readonly RegisterEntry[] {
    return (this.#laws ??= this.#listLaws());
  }

  #listLaws(): readonly RegisterEntry[] {
    const own = [...this.#own.values()].flat().filter(isLaw);
    const builtIn = this.#builtIn?.laws() ?? [];
    return [...own, ...builtIn.filter(entry => !isOverruled(entry, this.#own.get(entry.symbol) ?? []))];
  }

  #listSearchable(): readonly Searchable[] {
    return (this.#searchable ??= this.#listAll().map(entry => ({
      entry,
      text: searchForm(`${entry.symbol} ${entry.type} ${entry.title}`),
    })));
  }

  #listAll(): readonly RegisterEntry[] {
    const own = [...this.#own.values()].flat();
    const builtIn = this.#builtIn?.entries() ?? [];
    return [...own, ...builtIn.filter(entry => !isOverruled(entry, this.#own.get(entry.symbol) ?? []))];
  }
}

interface Searchable {
  readonly entry: RegisterEntry;
  /** Folded, its words parted by one space each, with one before the first: the symbol stands first. */
  readonly text: string;
}

/** " 30 2020 nd cp": what stands between words and between the parts of a symbol does not matter. */
function searchForm(text: string): string {
  const bare = stripMarks(text).replace(NO_WORD, ' ');
  return bare.startsWith(' ') ? bare.trimEnd() : ` ${bare.trimEnd()}`;
}

const NO_WORD = /[^\p{L}\p{N}]+/gu;

/** A symbol with that very number, before one that begins so, before a title that has the words side by side, before one that has them somewhere. */
function rankOf(text: string, sought: readonly string[], phrase: string): number {
  if (sought.some(word => text.startsWith(`${word} `))) return 3;
  if (sought.some(word => text.startsWith(word))) return 2;
  return text.includes(phrase) ? 1 : 0;
}

function groupBySymbol(entries: readonly RegisterEntry[]): ReadonlyMap<string, readonly RegisterEntry[]> {
  const groups = new Map<string, RegisterEntry[]>();
  for (const entry of entries) {
    const known = groups.get(entry.symbol) ?? [];
    groups.set(entry.symbol, known);
    for (let at = findSame(known, entry); at !== -1; at = findSame(known, entry)) known.splice(at, 1);
    known.push(entry);
  }
  return groups;
}

function isOverruled(entry: RegisterEntry, own: readonly RegisterEntry[]): boolean {
  return own.some(other => meansSame(entry, other));
}

function orderOf(date: CalendarDate | null): number {
  return date === null || !isRealDate(date) ? Number.NEGATIVE_INFINITY : dayNumberOf(date);
}
