import type { CitationClaim } from '../../claims/citation/citation';
import { keySlipBetween, type KeySlip } from '../../text/key-slip';

/** How two symbols that are all but equal differ. */
export type SymbolSlip =
  /** In the number: "1427/QĐ-BTP" and "1472/QĐ-BTP"; `distance` is how far apart the two numbers are. */
  | { readonly part: 'number'; readonly kind: KeySlip; readonly distance: number }
  /** In the year: "21/2015/TT-BTC" and "21/2016/TT-BTC". */
  | { readonly part: 'year' }
  /** In a code: "1217/QĐ-BTP" and "1217/QĐ-BT". */
  | { readonly part: 'code' };

/** The one slip of the hand that makes one symbol of the other; null where they are equal but for capitals, or further apart. */
export function slipBetween(first: CitationClaim, second: CitationClaim): SymbolSlip | null {
  if (first.system !== second.system) return null;
  const hasOneNumber = Number(first.number.text) === Number(second.number.text);
  const hasOneYear = first.year?.text === second.year?.text;
  const [code, other] = [codesOf(first), codesOf(second)];
  if (hasOneNumber && hasOneYear && code.toLowerCase() === other.toLowerCase()) return null;
  if (hasOneNumber && hasOneYear) return keySlipBetween(code, other) === null ? null : { part: 'code' };
  if (code !== other) return null;
  if (hasOneNumber) {
    return keySlipBetween(first.year?.text ?? '', second.year?.text ?? '') === null ? null : { part: 'year' };
  }
  const kind = hasOneYear ? keySlipBetween(first.number.text, second.number.text) : null;
  const distance = Math.abs(Number(first.number.text) - Number(second.number.text));
  return kind === null ? null : { part: 'number', kind, distance };
}

/** The symbol without its number and year. */
function codesOf({ canonical, number, year }: CitationClaim): string {
  return canonical.slice(number.text.length).replace(`/${year?.text ?? ''}/`, '/');
}
