import type { Tie } from './ties';

/** The class of a product that adds up several lots: so many at one price and so many at another. */
export const LOTS: Tie = 'product lots';

/** Terms of products as they are told: "200 × 350.000 + 300 × 50.000" of lots. */
export function joinFactors(tie: Tie, terms: readonly string[]): string {
  if (tie !== LOTS) return terms.join(TIMES);
  const lots = terms.flatMap((times, at) => (at % 2 === 0 ? [[times, ...terms.slice(at + 1, at + 2)]] : []));
  return lots.map(lot => lot.join(TIMES)).join(' + ');
}

const TIMES = ' × ';
