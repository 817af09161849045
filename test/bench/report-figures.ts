import type { Figure } from './figure';

/** How a measuring process hands its figures to the one that started it: one line of JSON on standard output. */
export function reportFigures(figures: readonly Figure[]): void {
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}
