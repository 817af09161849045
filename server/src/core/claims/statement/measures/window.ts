import type { Measure, Statement } from './measure';

/** How many sentences before its own a figure may be reckoned from, and how many measures. */
export const SENTENCES = 3;
const MEASURES = 18;
/** Behind a figure what it is reckoned from stands near. */
const BEHIND = 3;

/** The measures before one within reach, the nearest first. */
export function before(
  statement: Statement,
  { index, sentence }: Measure,
  most = MEASURES,
): readonly Measure[] {
  const near: Measure[] = [];
  for (let at = index - 1; at >= index - most; at -= 1) {
    const measure = statement[at];
    if (measure === undefined || sentence - measure.sentence > SENTENCES) break;
    near.push(measure);
  }
  return near;
}

/** The measures behind one within its own sentence, the nearest first. */
export function behind(statement: Statement, { index, sentence }: Measure): readonly Measure[] {
  const near: Measure[] = [];
  for (let at = index + 1; at <= index + BEHIND; at += 1) {
    const measure = statement[at];
    if (measure?.sentence !== sentence) break;
    near.push(measure);
  }
  return near;
}
