/** How long `run` takes by the clock on the wall, in milliseconds. */
export function wallMs(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/**
 * How much processor time this process spends on `run`, in milliseconds, all its threads together: what the clock would
 * show on a machine with one core and nothing else to do. On a shared machine it is the steadier of the two.
 */
export function processorMs(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e3;
}

/** `count` samples of processor time, in milliseconds, after `warmUps` that are thrown away. */
export function sampleProcessorMs(
  run: () => void,
  { count, warmUps }: { readonly count: number; readonly warmUps: number },
): readonly number[] {
  for (let index = 0; index < warmUps; index += 1) run();
  return Array.from({ length: count }, () => processorMs(run));
}
