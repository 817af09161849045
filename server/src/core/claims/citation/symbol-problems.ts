import type { SymbolProblem } from './citation';
import { FIXED_ISSUERS, plainCode, withLostD } from './codes';
import { DOCUMENT_TYPES } from './document-types';
import { hasOneOf } from '../../text/one-of';

/** The codes of a symbol as printed. */
export interface PrintedCodes {
  readonly type: string | undefined;
  /** The type as its table prints it; undefined for one that no table has. */
  readonly known: string | undefined;
  readonly issuer: string;
  /** The issuer is a Party body, though the separators are those of the state. */
  readonly isPartyBody: boolean;
}

/** What is odd about the way a symbol is written, in no order. */
export function problemsOf(
  symbol: string,
  { type, known, issuer, isPartyBody }: PrintedCodes,
): readonly SymbolProblem[] {
  const problems: SymbolProblem[] = [];
  if (hasBlank(symbol)) problems.push('blanks');
  if (symbol.includes('–')) problems.push('dash');
  if (hasOneOf(symbol, 'ÐƉ')) problems.push('foreign-d');
  if (issuer === 'TƯ') problems.push('central');
  if (isPartyBody) problems.push('separators');
  if (/QH\s?[-–]\s?\d{1,2}$/u.test(issuer)) problems.push('term-hyphen');
  if (hasLostD({ type, known, issuer }) || strayD(issuer)) problems.push('plain-d');
  if (hasOtherCase(type, known) || hasOtherCase(issuer, 'TTg')) problems.push('letter-case');
  return problems;
}

/** The first code of a letter is that of the body: "3332/SGDDT-VP". */
function hasLostD({ type, known, issuer }: Pick<PrintedCodes, 'type' | 'known' | 'issuer'>): boolean {
  if (lostD(type, TYPE_CODES) || lostD(issuer, FIXED_ISSUERS)) return true;
  const body = known === undefined ? (type ?? '') : issuer;
  return withLostD(body) !== body;
}

const TYPE_CODES: readonly string[] = DOCUMENT_TYPES.map(({ code }) => code);

/** True for "TTG" instead of "TTg": the same letters, capital where the form has them small or the other way round. */
function hasOtherCase(printed: string | undefined, form: string | undefined): boolean {
  return printed !== form && printed?.toUpperCase() === form?.toUpperCase();
}

/** True for "ND", "QD", "HDND": a code that is in the table only with its Đ. */
function lostD(printed: string | undefined, table: readonly string[]): boolean {
  if (printed === undefined || table.includes(printed) || !printed.includes('D')) return false;
  return table.some(code => code.includes('Đ') && code.replaceAll('Đ', 'D') === printed);
}

/** True for "UBNĐ": a code of the table with a Đ where it has a D. */
function strayD(printed: string): boolean {
  if (!printed.includes('Đ') || FIXED_ISSUERS.includes(printed)) return false;
  return FIXED_ISSUERS.some(code => plainCode(code) === plainCode(printed));
}

/** True for a blank inside a line. The end of a line within a symbol comes from the width of the page. */
export function hasBlank(symbol: string): boolean {
  return /[^\S\r\n]/u.test(symbol.replace(/\s*[\r\n]\s*/gu, ''));
}
