import { createRandom } from '../bench/random';
import { minimise } from './minimise';
import { mutate } from './mutate';
import { ORACLES } from './oracles';

/** A text that breaks what must hold, as small as it could be made. */
export interface Broken {
  readonly oracle: string;
  readonly fault: string;
  readonly text: string;
  /** What the oracle's own random values come from. */
  readonly seed: number;
}

/** What is tried, of which seed. */
export interface Trial {
  readonly texts: readonly string[];
  readonly seed: number;
}

/** Mutates one text and asks every oracle; gives the first that is broken, or null. The same for the same trial. */
export function tryOne({ texts, seed }: Trial): Broken | null {
  const next = createRandom(seed);
  // The first values follow the seed too closely.
  for (let skipped = 0; skipped < 10; skipped += 1) next(2);
  const text = mutate(texts[next(texts.length)] ?? '', next, texts);
  for (const oracle of Object.keys(ORACLES)) {
    const fault = askOracle(oracle, text, seed);
    if (fault !== null) return { oracle, fault, text, seed };
  }
  return null;
}

/** The same, with a text as small as it could be made. */
export function shrink({ oracle, fault, text, seed }: Broken): Broken {
  const isWrong = (smaller: string): boolean => askOracle(oracle, smaller, seed) === fault;
  return { oracle, fault, text: minimise(text, isWrong), seed };
}

/** What is wrong with a text by one oracle; what it throws is wrong too. */
export function askOracle(oracle: string, text: string, seed: number): string | null {
  try {
    return ORACLES[oracle]?.(text, createRandom(seed)) ?? null;
  } catch (error) {
    return error instanceof Error ? `threw ${error.message.split('\n', 1).join().slice(0, 80)}` : 'threw';
  }
}
