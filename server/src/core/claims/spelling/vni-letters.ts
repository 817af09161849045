import { KIND } from '../../reading/token-kind';
import type { Tokens } from '../../reading/tokens';
import type { SyllableSlip } from './impossible-syllables';
import { isKnownWord } from './known-words';
import { syllableOf, type Syllable } from './syllables';
import { syllableAt } from './token-syllables';
import { tellsOfKeys, withTone } from './typed-letters';

/** The tone that each key of VNI sets: "bao1" → "báo". */
const TONES: Readonly<Record<string, string>> = {
  1: '\u0301',
  2: '\u0300',
  3: '\u0309',
  4: '\u0303',
  5: '\u0323',
};
/** The mark that each key sets on the last letter before it that may bear it: "quye6t" → "quyêt". */
const MARKS: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  6: new Map([
    ['a', 'â'],
    ['e', 'ê'],
    ['o', 'ô'],
  ]),
  7: new Map([
    ['o', 'ơ'],
    ['u', 'ư'],
  ]),
  8: new Map([['a', 'ă']]),
  9: new Map([['d', 'đ']]),
};
/** Letters without marks, and the keys. */
const RUN = /^[\u0061-\u007a][\u0061-\u007a1-9]{1,11}$/u;
/** A tone and two marks: "d9u7o75c". Longer figures are codes. */
const MOST_KEYS = 4;

/** A word with its keys, from the first token to behind the last. */
interface Run {
  readonly from: number;
  readonly end: number;
}

/**
 * A word whose VNI keys were left as they are: "Nghi5 quye61t", "d9a5i bie63u". Asked at its first figure. Only where the letters that they stand for make
 * a known word with a neighbour, which may be typed so too, and the word without its figures makes none: that one bears the mark of a footnote.
 */
export function readVni(tokens: Tokens, at: number): SyllableSlip | null {
  const typed = typedAt(tokens, at);
  return typed === null || tellsOfKeys(tokens) ? null : typed;
}

/** True where the figure at a token is a key of the word before it, also in a text that tells of keys. */
export function isVni(tokens: Tokens, at: number): boolean {
  return typedAt(tokens, at) !== null;
}

function typedAt(tokens: Tokens, at: number): SyllableSlip | null {
  const run = runFrom(tokens, at - 1);
  const reading = run === null ? null : readingOf(tokens, run);
  if (run === null || reading === null) return null;
  const [before, behind] = [meantBefore(tokens, run.from), meantFrom(tokens, run.end)];
  const meant = syllableOf(reading, 0, reading.length);
  const mayBeFootnote = run.end === at + 1 && isWordWith(syllableAt(tokens, run.from), before, behind);
  if (mayBeFootnote || !isWordWith(meant, before, behind)) return null;
  const span = tokens.spanOf(run.from, run.end);
  return { kind: 'slip', form: 'syllable', span, wrong: span, meant: [reading] };
}

function isWordWith(syllable: Syllable, before: Syllable, behind: Syllable): boolean {
  return syllable !== 0 && (isKnownWord(before, syllable) || isKnownWord(syllable, behind));
}

/** Words and figures without a blank, free on both sides; null for what signs make a code or an address. */
function runFrom(tokens: Tokens, from: number): Run | null {
  if (tokens.kindAt(from) !== KIND.word || (tokens.isGlued(from) && from > 0)) return null;
  let end = from + 1;
  while (end < tokens.count && tokens.isGlued(end) && IN_RUN.has(tokens.kindAt(end))) end += 1;
  const isFree = end >= tokens.count || !tokens.isGlued(end) || BEHIND_RUN.has(tokens.kindAt(end));
  return isFree && end > from + 1 ? { from, end } : null;
}

const IN_RUN: ReadonlySet<number> = new Set([KIND.word, KIND.number]);
const BEHIND_RUN: ReadonlySet<number> = new Set([
  KIND.comma,
  KIND.period,
  KIND.semicolon,
  KIND.colon,
  KIND.close,
  KIND.quoteClose,
  KIND.quote,
]);

function readingOf(tokens: Tokens, { from, end }: Run): string | null {
  const typed = tokens.folded.slice(tokens.startAt(from), tokens.endAt(end - 1));
  return RUN.test(typed) ? vniReading(typed) : null;
}

/** What the keys of a word write: "quye61t" → "quyết", "d9u7o75c" → "được"; null where a key finds no letter, or there are two tones. */
export function vniReading(typed: string): string | null {
  const letters: string[] = [];
  let tone = '';
  let keys = 0;
  for (const key of typed) {
    if (key > '9') letters.push(key);
    else {
      keys += 1;
      const isTone = key in TONES;
      if (keys > MOST_KEYS || (isTone && tone !== '') || (!isTone && !putMark(letters, MARKS[key])))
        return null;
      if (isTone) tone = TONES[key] ?? '';
    }
  }
  const [, onset = '', rhyme = ''] =
    /^(gi(?=[aăâeêoôơuư])|qu|[^aăâeêioôơuưy]*)(.*)$/u.exec(letters.join('')) ?? [];
  return rhyme === '' ? null : onset + withTone(rhyme.replace('uơ', 'ươ'), tone);
}

/** Puts a mark on the last letter that may bear it; false where none may. */
function putMark(letters: string[], marked: ReadonlyMap<string, string> = new Map()): boolean {
  const at = letters.findLastIndex(letter => marked.has(letter));
  const letter = marked.get(letters[at] ?? '');
  if (letter === undefined) return false;
  letters[at] = letter;
  return true;
}

/** The syllable before a token, as it is written or typed. */
function meantBefore(tokens: Tokens, at: number): Syllable {
  let from = at - 1;
  while (from > 0 && tokens.isGlued(from) && IN_RUN.has(tokens.kindAt(from - 1))) from -= 1;
  return meantFrom(tokens, from);
}

function meantFrom(tokens: Tokens, at: number): Syllable {
  const run = runFrom(tokens, at);
  const reading = run === null ? null : readingOf(tokens, run);
  return reading === null ? syllableAt(tokens, at) : syllableOf(reading, 0, reading.length);
}
