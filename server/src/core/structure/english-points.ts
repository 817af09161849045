import { expects } from './item-order';
import type { NumberedRun } from './numbered-runs';

const ENGLISH = Array.from('abcdefghijklmnopqrstuvwxyz');
/** Letters that no row of points by the Vietnamese alphabet has. */
const FOREIGN = 'fjwz';
/** An alphabet shows from here on. */
const SHORTEST = 5;

/**
 * A run of points that goes by the English alphabet, since it has "e) f)" or the like and no "đ": the same run, numbered by that alphabet.
 * Of the letters that are strange to Vietnamese it has those that it uses: "k" may follow "i" where no "j" stands. Null for other runs.
 */
export function inEnglish(run: NumberedRun): NumberedRun | null {
  const { kind, items } = run;
  if (kind !== 'point' || items.length < SHORTEST || !items.some(isForeign)) return null;
  const used = new Set(items.map(({ label }) => label));
  const letters = ENGLISH.filter(letter => !FOREIGN.includes(letter) || used.has(letter)).join('');
  const numbered = items.map(item => ({ ...item, number: letters.indexOf(item.label) + 1 }));
  if (numbered.some(({ number }) => number === 0)) return null;
  // A strange letter by itself may be a slip of the key.
  return numbered.some((item, at) => isForeign(item) && expects(item, numbered[at - 1]))
    ? { ...run, items: numbered, letters }
    : null;
}

function isForeign({ label }: { readonly label: string }): boolean {
  return FOREIGN.includes(label);
}
