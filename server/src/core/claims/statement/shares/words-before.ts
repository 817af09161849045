import type { Measure, Statement } from '../measures/measure';

/**
 * The words of its sentence before a measure, at most `reach` letters of them. Other figures among them are left out, and what they count
 * stays.
 */
export function wordsBefore(statement: Statement, { index, sentence, gap }: Measure, reach: number): string {
  let words = gap;
  for (let at = index - 1; words.length < reach; at -= 1) {
    const other = statement[at];
    if (other?.sentence !== sentence) break;
    words = `${other.gap}# ${words}`;
  }
  return words.slice(-reach);
}
