import { differenceOf } from '../../text/key-slip';
import { countCommonParts, partsOf, type Syllable } from './syllables';

/** True where one slip of the keys makes a syllable of another: its tone, one letter of its consonants, or one of its rhyme. */
export function isOneKeyOff(written: Syllable, meant: Syllable): boolean {
  if (countCommonParts(written, meant) !== 2) return false;
  const [one, other] = [partsOf(written), partsOf(meant)];
  if (one.tone !== other.tone) return true;
  return one.onset === other.onset
    ? isOneLetterOff(one.rhyme, other.rhyme)
    : isOneLetterOff(one.onset, other.onset);
}

/** Letters that are taken for each other: those of one family, and neighbours on the keyboard. */
const LIKE: readonly string[] = [
  'aăâ',
  'eê',
  'oôơ',
  'uư',
  'dđ',
  'iy',
  'ioô',
  'uiy',
  'bvn',
  'nm',
  'gh',
  'hj',
  'tr',
  'cxv',
  'sx',
  'kl',
  'lp',
  'ea',
  'ct',
  'pt',
];

function isOneLetterOff(written: string, meant: string): boolean {
  const [one, other] = differenceOf(written, meant);
  if (one.length + other.length === 1) return true;
  return one.length === 1 && other.length === 1 && LIKE.some(row => row.includes(one) && row.includes(other));
}
