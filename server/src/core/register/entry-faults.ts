import { dayNumberOf, type CalendarDate } from '../arithmetic/calendar';
import { eraOf } from '../claims/citation/era';
import { typesOfCode } from '../claims/citation/codes';
import { otherBodyThan } from '../claims/citation/other-body';
import { readSymbol } from '../claims/citation/symbol';
import { foldPhrase } from '../reading/fold';
import { typeTitle, TYPE_NAMES } from '../reading/lexicon/type-names';
import { capitalize } from '../text/capitalize';
import type { Localized } from '../text/localized';
import type { RegisterEntry } from './register';
import { findSame } from './same-entry';
import { findBreaks, type Numbered } from './rising-dates';

/** What is wrong with the entries of a register, seen together. `at` and the others are places in the list. */
export type EntryFault =
  /** The document stands there already. */
  | { readonly kind: 'duplicate'; readonly at: number; readonly other: number }
  /** The year in its symbol is not that of its date. */
  | { readonly kind: 'year'; readonly at: number }
  /** Its type is not that of the code in its symbol. */
  | { readonly kind: 'type'; readonly at: number; readonly written: Localized; readonly expected: Localized }
  /** Its issuer is not the body whose code its symbol has. */
  | { readonly kind: 'issuer'; readonly at: number; readonly expected: Localized }
  /** In force before it was issued. */
  | { readonly kind: 'effective'; readonly at: number }
  /** Replaced or ended before it was issued. */
  | { readonly kind: 'replaced'; readonly at: number }
  /** The document that replaces it was issued earlier. */
  | { readonly kind: 'older'; readonly at: number; readonly other: number }
  /** The replacements lead back to it: its symbol, those on the way, its symbol. */
  | { readonly kind: 'loop'; readonly at: number; readonly symbols: readonly string[] }
  /** Within one issuer, type and year the date does not rise with the numbers; `other` is a neighbour that does. */
  | { readonly kind: 'order'; readonly at: number; readonly other: number };

/** Looks at the entries of a register together, in no order. Linear but for the sorting of numbers. */
export function findEntryFaults(entries: readonly RegisterEntry[]): readonly EntryFault[] {
  return [
    ...findDuplicates(entries),
    ...entries.flatMap((entry, at) => [...codesOf(entry, at), ...datesOf(entry, at)]),
    ...findOlderReplacements(entries),
    ...findLoops(entries),
    ...findBreaks(entries.flatMap((entry, at) => numberedOf(entry, at))).map(({ at, other }): EntryFault => ({
      kind: 'order',
      at,
      other,
    })),
  ];
}

/** Of two lines for one document only the later one is used. A symbol without a date stands for all its documents. */
function findDuplicates(entries: readonly RegisterEntry[]): readonly EntryFault[] {
  const known = new Map<string, { readonly earlier: RegisterEntry[]; readonly places: number[] }>();
  return entries.flatMap((entry, at): readonly EntryFault[] => {
    const { earlier, places } = known.get(entry.symbol) ?? { earlier: [], places: [] };
    known.set(entry.symbol, { earlier, places });
    const other = places[findSame(earlier, entry)];
    if (other !== undefined) return [{ kind: 'duplicate', at, other }];
    earlier.push(entry);
    places.push(at);
    return [];
  });
}

/** What the codes of a symbol contradict. A type that no code has ("Văn bản") says nothing. */
function codesOf({ symbol, type, issuer }: RegisterEntry, at: number): readonly EntryFault[] {
  const reading = readSymbol(symbol, 0);
  if (reading === null) return [];
  const name = foldPhrase(type).trim();
  const types = TYPE_NAMES.includes(name) ? typesOfCode(reading) : [];
  const isOther = types.length > 0 && !types.some(({ names }) => names.includes(name));
  const body = issuer === '' ? null : otherBodyThan(reading, capitalize(issuer));
  return [
    ...(isOther
      ? [
          {
            kind: 'type',
            at,
            written: typeTitle(name),
            expected: typeTitle(types[0]?.names[0] ?? ''),
          } as const,
        ]
      : []),
    ...(body === null ? [] : [{ kind: 'issuer', at, expected: body.title } as const]),
  ];
}

function datesOf(entry: RegisterEntry, at: number): readonly EntryFault[] {
  const { symbol, date, effective, replacedBy, expiredFrom } = entry;
  if (date === null) return [];
  const year = readSymbol(symbol, 0)?.year?.text;
  const end = replacedBy?.from ?? expiredFrom;
  return [
    ...(year !== undefined && Number(year) !== date.year ? [{ kind: 'year', at } as const] : []),
    ...(isBefore(effective, date) ? [{ kind: 'effective', at } as const] : []),
    ...(isBefore(end, date) ? [{ kind: 'replaced', at } as const] : []),
  ];
}

function isBefore(day: CalendarDate | null, other: CalendarDate): boolean {
  return day !== null && dayNumberOf(day) < dayNumberOf(other);
}

/** The only entry of each symbol: which of several is meant cannot be told. */
function onlyOnes(entries: readonly RegisterEntry[]): ReadonlyMap<string, number> {
  const places = new Map<string, number | null>();
  for (const [at, { symbol }] of entries.entries()) places.set(symbol, places.has(symbol) ? null : at);
  return new Map([...places].flatMap(([symbol, at]) => (at === null ? [] : [[symbol, at] as const])));
}

function findOlderReplacements(entries: readonly RegisterEntry[]): readonly EntryFault[] {
  const places = onlyOnes(entries);
  return entries.flatMap(({ date, replacedBy, symbol }, at): readonly EntryFault[] => {
    const other = replacedBy === null ? undefined : places.get(replacedBy.symbol);
    const later = other === undefined ? undefined : entries[other];
    if (other === undefined || date === null || later === undefined || later.symbol === symbol) return [];
    return isBefore(later.date, date) ? [{ kind: 'older', at, other }] : [];
  });
}

/** Each loop once, at its first entry. */
function findLoops(entries: readonly RegisterEntry[]): readonly EntryFault[] {
  const places = onlyOnes(entries);
  const seen = new Set<number>();
  const loops: EntryFault[] = [];
  for (const start of entries.keys()) {
    const path: number[] = [];
    let at: number | undefined = start;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      path.push(at);
      at = places.get(entries[at]?.replacedBy?.symbol ?? '');
    }
    const from = at === undefined ? -1 : path.indexOf(at);
    const loop = from === -1 ? [] : path.slice(from);
    const first = loop.length === 0 ? undefined : Math.min(...loop);
    if (first !== undefined)
      loops.push({ kind: 'loop', at: first, symbols: loopFrom(entries, places, first) });
  }
  return loops;
}

function loopFrom(
  entries: readonly RegisterEntry[],
  places: ReadonlyMap<string, number>,
  first: number,
): readonly string[] {
  const symbols: string[] = [];
  let at: number | undefined = first;
  do {
    const entry: RegisterEntry | undefined = entries[at];
    symbols.push(entry?.symbol ?? '');
    at = places.get(entry?.replacedBy?.symbol ?? '');
  } while (at !== undefined && at !== first);
  return [...symbols, symbols[0] ?? ''];
}

/** The series that an entry is numbered in: one issuer, type and year or term; laws and resolutions of the National Assembly apart. */
function numberedOf(entry: RegisterEntry, at: number): readonly Numbered[] {
  const { symbol, type, issuer, date } = entry;
  const reading = date === null ? null : readSymbol(symbol, 0);
  if (reading === null || date === null || !/^\d+$/u.test(reading.number.text)) return [];
  const kind = type === 'Bộ luật' ? 'luật' : foldPhrase(type);
  const era = reading.year?.text ?? eraOf(reading, date);
  // "09/2008/QĐ-BTP" and "1277/QĐ-BTP" are numbered apart.
  const codes = `${reading.system} ${reading.typeCode?.text ?? ''}-${reading.issuerCode.text}`;
  const series = [era, codes, kind, foldPhrase(issuer)].join('\t');
  return [{ at, series, number: Number(reading.number.text), day: dayNumberOf(date) }];
}
