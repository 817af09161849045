import { distance } from 'fastest-levenshtein';

/**
 * The known word that a person probably meant: "warn" → "warning", "percent-mismatch" → "figure/percent-mismatch",
 * "--fromat" → "--format". Null where nothing is near enough to be worth a question.
 */
export function findNearest(word: string, known: readonly string[]): string | null {
  if (word === '') return null;
  const part = known.find(other => other.endsWith(`/${word}`) || (word.length > 2 && other.startsWith(word)));
  if (part !== undefined) return part;
  const limit = Math.max(2, Math.floor(word.length / 3));
  const ranked = known
    .map(other => ({ other, steps: distance(word.toLowerCase(), other.toLowerCase()) }))
    .filter(({ other, steps }) => steps <= limit && steps < other.length)
    .sort((first, second) => first.steps - second.steps);
  return ranked[0]?.other ?? null;
}
