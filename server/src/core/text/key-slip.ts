/** One slip of the keys: a letter that is another, two neighbours exchanged, a letter too many or too few. */
export type KeySlip = 'replaced' | 'swapped' | 'missing';

/** How one text differs from another by a single key; null where they are equal or differ by more. Linear. */
export function keySlipBetween(first: string, second: string): KeySlip | null {
  const [one, other] = differenceOf(first, second);
  if (one.length + other.length === 1) return 'missing';
  if (one.length === 1 && other.length === 1) return 'replaced';
  const isSwapped = one.length === 2 && other === `${one.charAt(1)}${one.charAt(0)}`;
  return isSwapped ? 'swapped' : null;
}

/**
 * What is left of two texts without the letters that both begin with, and those that both end with: "tổ chúc" and "tổ chức" leave "ú" and
 * "ứ". Both are empty where the texts are equal. Linear.
 */
export function differenceOf(first: string, second: string): readonly [one: string, other: string] {
  const length = Math.min(first.length, second.length);
  let start = 0;
  while (start < length && first.charAt(start) === second.charAt(start)) start += 1;
  let end = 0;
  while (end < length - start && first.at(-1 - end) === second.at(-1 - end)) end += 1;
  return [first.slice(start, first.length - end), second.slice(start, second.length - end)];
}
