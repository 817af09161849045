/** The letters of Roman numbers with what they are worth, from the largest. */
const LETTERS: readonly (readonly [worth: number, letters: string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** The largest number that these letters write. */
const LARGEST = 3999;

/** A number in Roman capitals: 4 → "IV", 14 → "XIV". Empty below 1, null above 3999. */
export function writeRoman(number: number): string | null {
  if (number > LARGEST) return null;
  let left = number;
  let roman = '';
  for (const [worth, letters] of LETTERS) {
    for (; left >= worth; left -= worth) roman += letters;
  }
  return roman;
}
