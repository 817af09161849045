/** The middle value, or the mean of the two middle ones. The samples must not be empty. */
export function median(samples: readonly number[]): number {
  return (percentile(samples, 0.5, 'lower') + percentile(samples, 0.5, 'upper')) / 2;
}

/** The smallest sample that is at least as large as `share` of the samples: 0.95 gives the p95. */
export function percentile(
  samples: readonly number[],
  share: number,
  side: 'lower' | 'upper' = 'lower',
): number {
  const sorted = [...samples].sort((first, second) => first - second);
  const rank = share * sorted.length;
  const index = side === 'lower' ? Math.ceil(rank) - 1 : Math.floor(rank);
  const found = sorted[Math.min(Math.max(index, 0), sorted.length - 1)];
  if (found === undefined) throw new Error('No samples to take a percentile of.');
  return found;
}
