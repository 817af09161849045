import type { CitationClaim } from '../../claims/citation/citation';

/** How two symbols that are all but equal differ. */
export type SymbolSlip =
  /** In the number: "1427/QĐ-BTP" and "1472/QĐ-BTP"; `distance` is how far apart the two numbers are. */
  | { readonly part: 'number'; readonly kind: SlipKind; readonly distance: number }
  /** In the year: "21/2015/TT-BTC" and "21/2016/TT-BTC". */
  | { readonly part: 'year' }
  /** In a code: "1217/QĐ-BTP" and "1217/QĐ-BT". */
  | { readonly part: 'code' };

type SlipKind = 'replaced' | 'swapped' | 'missing';

/** The one slip of the hand that makes one symbol of the other; null where they are equal but for capitals, or further apart. */
export function slipBetween(first: CitationClaim, second: CitationClaim): SymbolSlip | null {
  if (first.system !== second.system) return null;
  const hasOneNumber = Number(first.number.text) === Number(second.number.text);
  const hasOneYear = first.year?.text === second.year?.text;
  const [code, other] = [codesOf(first), codesOf(second)];
  if (hasOneNumber && hasOneYear && code.toLowerCase() === other.toLowerCase()) return null;
  if (hasOneNumber && hasOneYear) return slipKind(code, other) === null ? null : { part: 'code' };
  if (code !== other) return null;
  if (hasOneNumber) {
    return slipKind(first.year?.text ?? '', second.year?.text ?? '') === null ? null : { part: 'year' };
  }
  const kind = hasOneYear ? slipKind(first.number.text, second.number.text) : null;
  const distance = Math.abs(Number(first.number.text) - Number(second.number.text));
  return kind === null ? null : { part: 'number', kind, distance };
}

/** The symbol without its number and year. */
function codesOf({ canonical, number, year }: CitationClaim): string {
  return canonical.slice(number.text.length).replace(`/${year?.text ?? ''}/`, '/');
}

/** How one text differs from another by a single key; null where they are equal or differ by more. */
function slipKind(first: string, second: string): SlipKind | null {
  const length = Math.min(first.length, second.length);
  let start = 0;
  while (start < length && first.charAt(start) === second.charAt(start)) start += 1;
  let end = 0;
  while (end < length - start && first.at(-1 - end) === second.at(-1 - end)) end += 1;
  const [one, other] = [first.slice(start, first.length - end), second.slice(start, second.length - end)];
  if (one.length + other.length === 1) return 'missing';
  if (one.length === 1 && other.length === 1) return 'replaced';
  const isSwapped = one.length === 2 && other === `${one.charAt(1)}${one.charAt(0)}`;
  return isSwapped ? 'swapped' : null;
}
