/** The parts of a run that are timed. */
export const PHASES = ['find', 'gather', 'configure', 'read', 'check', 'write', 'report'] as const;
export type Phase = (typeof PHASES)[number];

/** Adds up how long each part of a run takes. */
export class Stopwatch {
  readonly #spent = new Map<Phase, number>();

  /** Runs something and counts its time, waiting included, to a part. */
  async time<Result>(phase: Phase, run: () => Result | Promise<Result>): Promise<Result> {
    const start = performance.now();
    const result = await run();
    this.#spent.set(phase, this.spentMs(phase) + performance.now() - start);
    return result;
  }

  /** The milliseconds that a part has taken so far. */
  spentMs(phase: Phase): number {
    return this.#spent.get(phase) ?? 0;
  }
}
