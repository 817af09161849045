import { readSymbol, type SymbolReading } from '../claims/citation/symbol';
import { eraOf } from '../claims/citation/era';
import { beginsWithOther, isCentralCode, isLocalCode, plainIssuer } from '../claims/citation/local-issuer';
import { remembering } from '../block/remembering';
import type { RegisterEntry } from './register';

/** True for a law, a code or an ordinance, by its type. */
export function isLaw({ type }: RegisterEntry): boolean {
  return /^(?:luật|bộ luật|pháp lệnh)$/iu.test(type);
}

/**
 * True where two entries of one symbol are one document: always for a symbol that carries its year; for one that repeats,
 * where both dates are of one term or year. An entry without a date stands for all documents of its symbol. Two bodies of local government, or
 * two departments, that are both named are two issuers.
 */
export function meansSame(first: RegisterEntry, second: RegisterEntry): boolean {
  return first.symbol === second.symbol && areOne(readSymbol(first.symbol, 0), first, second);
}

/** The same of two entries with one symbol, which is read once. */
function areOne(reading: SymbolReading | null, first: RegisterEntry, second: RegisterEntry): boolean {
  if (reading === null) return true;
  if (!areOfOneIssuer(reading, first, second)) return false;
  if (first.date === null || second.date === null) return true;
  return eraOf(reading, first.date) === eraOf(reading, second.date);
}

/** A symbol with its year is that of one central body, however it is called; others may be used by several bodies. */
function areOfOneIssuer(
  { year, issuerCode }: SymbolReading,
  first: RegisterEntry,
  second: RegisterEntry,
): boolean {
  const isShared = (year === null || isLocalCode(issuerCode.text)) && !isCentralCode(issuerCode.text);
  return !isShared || beginsWithOther(plainIssuerOf(first), plainIssuerOf(second));
}

const plainIssuerOf = remembering(({ issuer }: RegisterEntry) => plainIssuer(issuer));

/** How many documents of one symbol a further one is held against, so that a hostile register takes no longer than others. */
const MOST_COMPARED = 60;

/** Where among the documents of a symbol the one stands that an entry means as well; -1 for none. Looks at the last ones. */
export function findSame(known: readonly RegisterEntry[], entry: RegisterEntry): number {
  if (known.length === 0) return -1;
  const reading = readSymbol(entry.symbol, 0);
  const from = Math.max(0, known.length - MOST_COMPARED);
  const at = known.slice(from).findIndex(each => areOne(reading, each, entry));
  return at === -1 ? -1 : from + at;
}
