import type { CalendarDate } from '../arithmetic/calendar';
import type { Localized } from '../text/localized';
import type { RegisterEntry, RegisterSource, Replacement } from './register';
import { tidyIssuer, tidyTitle } from './tidy';

/** The columns of the packed register, in their order; each is one line, its cells parted by tabs. */
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
export type PackedColumn = (typeof PACKED_COLUMNS)[number];

/**
 * Reads the built-in register out of its packed text, whose symbols are canonical. Only the column of symbols is read at once; the other columns when
 * the first document is asked for, an entry when it is found.
 */
export function readBuiltIn(packed: string): RegisterSource {
  return new PackedRegister(packed.split('\n'));
}

class PackedRegister implements RegisterSource {
  readonly #lines: readonly string[];
  readonly #symbols: readonly string[];
  readonly #rows: ReadonlyMap<string, readonly number[]>;
  readonly #columns = new Map<PackedColumn, readonly string[]>();
  #entries: readonly RegisterEntry[] | null = null;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
    this.#symbols = this.#column('symbol');
    this.#rows = rowsBySymbol(this.#symbols);
  }

  find(symbol: string): readonly RegisterEntry[] {
    return (this.#rows.get(symbol) ?? []).map(row => this.#entryAt(row));
  }

  entries(): readonly RegisterEntry[] {
    return (this.#entries ??= this.#symbols.map((_, row) => this.#entryAt(row)));
  }

  #entryAt(row: number): RegisterEntry {
    const cell = (name: PackedColumn): string => this.#column(name)[row] ?? '';
    const replacedBy = replacementOf(cell('replaced_by'), cell('replaced_from'));
    return {
      symbol: this.#symbols[row] ?? '',
      type: cell('type'),
      date: parseIsoDate(cell('date')),
      issuer: tidyIssuer(cell('issuer')),
      title: tidyTitle(cell('title')),
      effective: parseIsoDate(cell('effective')),
      status: 'unknown',
      replacedBy,
      expiredFrom: null,
      ...evidenceOf(cell('evidence'), Number(cell('support')), replacedBy),
      isBuiltIn: true,
    };
  }

  #column(name: PackedColumn): readonly string[] {
    const known = this.#columns.get(name);
    if (known !== undefined) return known;
    const fresh = (this.#lines[PACKED_COLUMNS.indexOf(name)] ?? '').split('\t');
    this.#columns.set(name, fresh);
    return fresh;
  }
}

function rowsBySymbol(symbols: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  symbols.forEach((symbol, row) => {
    const known = rows.get(symbol);
    if (known === undefined) rows.set(symbol, [row]);
    else known.push(row);
  });
  return rows;
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
      vi: `theo ${support} văn bản khác nhau cùng ghi`,
      en: `by ${support} different documents`,
    },
    certainty: 'agreed',
  };
}

const CODIFIED: Localized = { vi: 'theo Bộ pháp điển', en: 'by the official codification (Bộ pháp điển)' };
