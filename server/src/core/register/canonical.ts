import { composeText } from '../reading/letters';
import { canonicalSymbol, readSymbol } from '../claims/citation/symbol';

/** The canonical form of a symbol that stands alone: "30/2020/ND-CP" → "30/2020/NĐ-CP". Null for what is no symbol. */
export function canonicalOf(written: string): string | null {
  const text = composeText(written.trim());
  const reading = readSymbol(text, 0);
  return reading?.symbol.text === text ? canonicalSymbol(reading) : null;
}
