/** One slip of the keys: a letter that is another, two neighbours exchanged, a letter too many or too few. */
export type KeySlip = 'replaced' | 'swapped' | 'missing';

/** How one text differs from another by a single key; null where they are equal or differ by more. */
export function keySlipBetween(first: string, second: string): KeySlip | null {
  const length = Math.min(first.length, second.length);
  let start = 0;
  while (start < length && first.charAt(start) === second.charAt(start)) start += 1;
  let end = 0;
  while (end < length - start && first.at(-1 - end) === second.at(-1 - end)) end += 1;
  const [one, other] = [first.slice(start, first.length - end), second.slice(start, second.length - end)];
  if (one.length + other.length === 1) return 'missing';
  if (one.length === 1 && other.length === 1) return 'replaced';
  const isSwapped = one.length === 2 && other === `${one.charAt(1)}${one.charAt(0)}`;
  return isSwapped ? 'swapped' : null;
}
