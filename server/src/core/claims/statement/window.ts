import type { Measure, Statement } from './measure';

/** How many sentences before its own a figure may be reckoned from, and how many measures. */
const SENTENCES = 3;
const MEASURES = 18;
/** Behind a figure what it is reckoned from stands near. */
const BEHIND = 3;

/** The measures before one within reach, the nearest first. */
export function before(
  statement: Statement,
  { index, sentence }: Measure,
  most = MEASURES,
): readonly Measure[] {
  const near = statement.slice(Math.max(0, index - most), index).reverse();
  return near.filter(measure => sentence - measure.sentence <= SENTENCES);
}

/** The measures behind one within its own sentence, the nearest first. */
export function behind(statement: Statement, { index, sentence }: Measure): readonly Measure[] {
  return statement.slice(index + 1, index + 1 + BEHIND).filter(measure => measure.sentence === sentence);
}
