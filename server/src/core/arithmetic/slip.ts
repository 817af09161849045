import type { Decimal } from './decimal';

/**
 * True where one slip of the keys turns one printed number into the other: one digit wrong, or two neighbours exchanged.
 * Both must have as many digits. 43,05 and 43,50 are one slip apart; 59,47 and 59,34 are not.
 */
export function isOneSlipApart(printed: Decimal, computed: Decimal): boolean {
  const written = printed.units.toString();
  const expected = computed.units.toString();
  if (written.length !== expected.length) return false;
  const wrong = Array.from(written).flatMap((digit, index) => (digit === expected[index] ? [] : [index]));
  const [first = 0, second = first] = wrong;
  const isSwap =
    second === first + 1 && written[first] === expected[second] && written[second] === expected[first];
  return wrong.length === 1 || (wrong.length === 2 && isSwap);
}
