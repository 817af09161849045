import { readSymbol } from '../claims/citation/symbol';
import { eraOf } from '../claims/citation/era';
import type { RegisterEntry } from './register';

/** True for a law, a code or an ordinance, by its type. */
export function isLaw({ type }: RegisterEntry): boolean {
  return /^(?:luật|bộ luật|pháp lệnh)$/iu.test(type);
}

/**
 * True where two entries of one symbol are one document: always for a symbol that carries its year; for one that repeats,
 * where both dates are of one term or year. An entry without a date stands for all documents of its symbol.
 */
export function meansSame(first: RegisterEntry, second: RegisterEntry): boolean {
  if (first.symbol !== second.symbol) return false;
  if (first.date === null || second.date === null) return true;
  const reading = readSymbol(first.symbol, 0);
  return reading === null || eraOf(reading, first.date) === eraOf(reading, second.date);
}
