/** Of sums, remainders, differences, averages and products. See `rateOf`. */
export const SUM_RATES: readonly (readonly [tie: string, rate: number])[] = [
  ['rest fraction', 0.7],
  ['rest pair', 0.6],
  ['rest many', 0.4],
  ['rest aim', 0.4],
  ['left fraction', 0.4],
  ['left pair', 0.25],
  ['left many', 0.25],
  ['weak fraction', 0.1],
  ['weak pair', 0.07],
  ['weak many', 0.08],
  ['weak pair-far', 0.005],
  ['left pair-far', 0.01],
  ['wholes left 1', 0.82],
  ['wholes weak 1', 0.4],
  ['wholes left 2', 0.5],
  ['wholes weak 2', 0.5],
  ['balance', 0.85],
  ['average same named', 0.6],
  ['product each', 0.6],
  // Told at any distance: there is no other reading.
  ['sum told', 0.995],
  ...ratesOf('consists same', { ended: 0.95, far: 0.4, clause: 0.6, on: 0.1, cut: 0.01 }),
  ...ratesOf('consists kinds', { ended: 0.7, far: 0.2, clause: 0.6, on: 0.1, cut: 0.03 }),
  ...ratesOf('consists any', { ended: 0.75, far: 0.2, clause: 0.6, on: 0.1, cut: 0.02 }),
  ...ratesOf('consists flat', { ended: 0.5, far: 0.1, clause: 0.1, on: 0.01, cut: 0.01 }),
  ...ratesOf('out-of same', { ended: 0.7, far: 0.3, clause: 0.6, on: 0.1, cut: 0.01 }),
  ...ratesOf('out-of flat', { ended: 0.5, far: 0.05, clause: 0.1, on: 0.01, cut: 0.01 }),
  ...ratesOf('out-of any', { ended: 0.5, far: 0.1, clause: 0.3, on: 0.02, cut: 0.01 }),
  ...ratesOf('of-which same', { ended: 0.72, far: 0.53, clause: 0.4, on: 0.05, cut: 0.01 }),
  ...ratesOf('of-which contrary', { ended: 0.85, far: 0.6, clause: 0.6, on: 0.05, cut: 0.01 }),
  ...ratesOf('of-which kinds', { ended: 0.47, far: 0.15, clause: 0.45, on: 0.05, cut: 0.02 }),
  ...ratesOf('of-which any', { ended: 0.45, far: 0.25, clause: 0.45, on: 0.05, cut: 0.02 }),
  ...ratesOf('bracket same', { ended: 0.6, far: 0.1, clause: 0.2, on: 0.03, cut: 0.01 }),
  ...ratesOf('bracket kinds', { ended: 0.45, far: 0.1, clause: 0.2, on: 0.02, cut: 0.01 }),
  ...ratesOf('bracket any', { ended: 0.5, far: 0.1, clause: 0.2, on: 0.02, cut: 0.01 }),
  ...ratesOf('detail same', { ended: 0.44, far: 0.42, clause: 0.4, on: 0.05, cut: 0.01 }),
  ...ratesOf('detail kinds', { ended: 0.1, far: 0.1, clause: 0.1, on: 0.02, cut: 0.01 }),
  ...ratesOf('detail any', { ended: 0.1, far: 0.1, clause: 0.1, on: 0.02, cut: 0.01 }),
  ...ratesOf('colon same', { ended: 0.2, far: 0.1, clause: 0.1, on: 0.03, cut: 0.01 }),
  ...ratesOf('colon kinds', { ended: 0.15, far: 0.15, clause: 0.1, on: 0.1, cut: 0.01 }),
  ...ratesOf('with same', { ended: 0.4, far: 0.2, clause: 0.3, on: 0.1, cut: 0.01 }),
  ...ratesOf('total same', { ended: 0.25, far: 0.25, clause: 0.2, on: 0.1, cut: 0.01 }),
  ...ratesOf('plain same', { ended: 0.03, far: 0.04, clause: 0.02, on: 0.005, cut: 0.002 }),
  ['sum columns', 0.06],
  ['sum summed same full', 0.4],
  ['sum summed any full', 0.2],
  ['sum summed same cut', 0.05],
  ['sum total-last same full', 0.015],
  ['sum total-last any full', 0.003],
  ['sum lines consists same own', 0.9],
  ['sum lines consists open own', 0.8],
  ['sum lines of-which same own', 0.75],
  ['sum lines of-which open own', 0.7],
  ['sum lines colon same own', 0.45],
  ['sum lines colon open own', 0.4],
];

/** How a list of parts ends; see `sumHypotheses`. */
type End = 'ended' | 'far' | 'clause' | 'on' | 'cut';

/** The rates of the rows that are opened and named alike, by where they end. */
function ratesOf(
  opened: string,
  rates: Readonly<Record<End, number>>,
): readonly (readonly [string, number])[] {
  return Object.entries(rates).map(([end, rate]) => [`sum ${opened} ${end}`, rate] as const);
}
