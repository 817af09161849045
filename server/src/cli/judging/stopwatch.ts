/** The parts of a run that are timed. */
export const PHASES = ['find', 'gather', 'configure', 'read', 'check', 'write', 'report'] as const;
export type Phase = (typeof PHASES)[number];

/** Milliseconds that parts have taken. Plain data: threads tell it of their work. */
export type Spent = Readonly<Partial<Record<Phase, number>>>;

/** Adds up how long each part of a run takes. */
export class Stopwatch {
  readonly #spent = new Map<Phase, number>();
  readonly #added = new Set<Phase>();

  /** Runs something and counts its time, waiting included, to a part. */
  async time<Result>(phase: Phase, run: () => Result | Promise<Result>): Promise<Result> {
    const start = nowMs();
    const result = await run();
    this.#count(phase, nowMs() - start);
    return result;
  }

  /** The milliseconds that a part has taken so far. */
  spentMs(phase: Phase): number {
    return this.#spent.get(phase) ?? 0;
  }

  /** True where the time of a part is that of other threads, added up: more than what a clock on the wall shows. */
  isOfThreads(phase: Phase): boolean {
    return this.#added.has(phase);
  }

  /** What the parts have taken since this was last asked. */
  take(): Spent {
    const spent = Object.fromEntries(this.#spent);
    this.#spent.clear();
    return spent;
  }

  /** Counts what another thread has spent. */
  add(spent: Spent): void {
    for (const phase of PHASES) {
      const spentMs = spent[phase];
      if (spentMs === undefined) continue;
      this.#added.add(phase);
      this.#count(phase, spentMs);
    }
  }

  #count(phase: Phase, spentMs: number): void {
    this.#spent.set(phase, this.spentMs(phase) + spentMs);
  }
}

/** The clock that is there from the start: `performance` is a module that takes 2 ms to load. */
function nowMs(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}
