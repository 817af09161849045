/** For 95 of 100 samples the true share lies within so many standard deviations. */
const DEVIATIONS = 1.96;

/** Between which shares the true one lies, by a sample in which so many of all had it (Wilson 1927); from 0 to 1. */
export function likelyShares(having: number, all: number): readonly [low: number, high: number] {
  if (all === 0) return [0, 1];
  const share = having / all;
  const squared = DEVIATIONS ** 2;
  const middle = share + squared / (2 * all);
  const reach = DEVIATIONS * Math.sqrt((share * (1 - share)) / all + squared / (4 * all ** 2));
  const scale = 1 + squared / all;
  return [(middle - reach) / scale, (middle + reach) / scale];
}
