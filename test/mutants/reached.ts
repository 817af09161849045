import { basename } from 'node:path';
import { findArea } from './areas';

/** A test as it ran without a mutant. */
export interface TimedTest {
  readonly title: string;
  /** The spec, as a path with slashes. */
  readonly file: string;
  /** Processor time. */
  readonly tookMs: number;
}

/** The first tests of a mutant take so long together at most, in milliseconds, those behind them so long, and so on. */
const ROUNDS_MS = [300, 1_000, 3_000];

/** Below this, tests are alike quick, in milliseconds. */
const LEAST_MS = 1;

/** How tests are asked whether they notice a mutant of a file. */
export interface Asking {
  /** The file with the mutant. */
  readonly file: string;
  /** So much processor time may be spent on one mutant, in milliseconds. */
  readonly mostMs: number;
}

/**
 * The titles of tests in rounds: the quickest first, and those that stand near the file before others that are hardly quicker. What takes too
 * long is left out.
 */
export function inRounds(tests: readonly TimedTest[], { file, mostMs }: Asking): readonly string[][] {
  const distance = distanceTo(file);
  const sorted = tests
    .map(test => ({ test, weight: Math.max(LEAST_MS, test.tookMs) * distance(test.file) }))
    .sort((first, second) => first.weight - second.weight);
  const rounds: string[][] = [[]];
  let [spentMs, roundMs] = [0, 0];
  for (const { test } of sorted) {
    if (spentMs + test.tookMs > mostMs) continue;
    if (roundMs > (ROUNDS_MS[rounds.length - 1] ?? Infinity)) {
      rounds.push([]);
      roundMs = 0;
    }
    rounds.at(-1)?.push(test.title);
    spentMs += test.tookMs;
    roundMs += test.tookMs;
  }
  return rounds;
}

/** So many times longer may a test take that stands nearer: 1 for specs named after the file, 10 for those near it, 100 for all others. */
function distanceTo(file: string): (spec: string) => number {
  const name = basename(file, '.ts');
  const near = findArea(file)?.near ?? [];
  return spec => {
    if (basename(spec).startsWith(`${name}.`)) return 1;
    return near.some(path => spec.includes(`/test/${path}`)) ? 10 : 100;
  };
}
