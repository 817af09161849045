import type { Random } from '../bench/random';
import { choose, shuffle } from './desk';

/** How a hand or an eye slips: any digit, two neighbours swapped, the last digit, or a digit left out. */
export const SLIP_KINDS = ['digit', 'swap', 'last', 'drop'] as const;

export type SlipKind = (typeof SLIP_KINDS)[number];

/** The written figure with one slip in it, without a zero in front; of the same length unless a digit is left out; null where there is none. */
export function slip(next: Random, written: string, kind: SlipKind): string | null {
  const places = [...written.matchAll(/\d/gu)].map(({ index }) => index);
  if (places.length < 2) return null;
  const tried = shuffle(next, places).map(place => {
    switch (kind) {
      case 'digit':
        return changeDigit(next, written, place);
      case 'swap':
        return swapDigits(written, place, places[places.indexOf(place) + 1]);
      case 'last':
        return changeDigit(next, written, places.at(-1) ?? place);
      case 'drop':
        return dropDigit(written, place);
    }
  });
  return tried.find(slipped => slipped !== written && !NO_FIGURE.test(slipped)) ?? null;
}

/** A zero in front, or a mark with no digit before or after it: ".234", "1..567", "12,". */
const NO_FIGURE = /^-?(?:0\d|[.,])|[.,](?:[.,]|$)/u;

/** Whether two figures of equally many digits differ in one of them, or in two neighbours that are swapped. */
export function isOneSlip(written: string, other: string): boolean {
  if (written.length !== other.length) return false;
  const places = [...written.matchAll(/\d/gu)].map(({ index }) => index);
  const apart = places.filter(place => written[place] !== other[place]);
  const [first = 0, second = 0] = apart;
  return apart.length === 1 || (apart.length === 2 && swapDigits(written, first, second) === other);
}

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

function changeDigit(next: Random, written: string, place: number): string {
  const others = DIGITS.filter(digit => digit !== written[place]);
  return `${written.slice(0, place)}${choose(next, others)}${written.slice(place + 1)}`;
}

/** "1.234" → "1.34": the marks stay, as they do under a hand that misses a key. */
function dropDigit(written: string, place: number): string {
  return `${written.slice(0, place)}${written.slice(place + 1)}`;
}

function swapDigits(written: string, place: number, neighbour: number | undefined): string {
  if (neighbour === undefined) return written;
  const [first = '', second = ''] = [written[place], written[neighbour]];
  const between = written.slice(place + 1, neighbour);
  return `${written.slice(0, place)}${second}${between}${first}${written.slice(neighbour + 1)}`;
}
