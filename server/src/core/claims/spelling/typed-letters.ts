import type { Tokens } from '../../reading/tokens';
import type { SyllableSlip } from './impossible-syllables';
import { isKnownWord } from './known-words';
import { syllableOf } from './syllables';
import { syllableAt } from './token-syllables';
import { vowelsOf } from './rhymes';

/** How the keys of Telex stand in a word: an onset, and what is behind it. */
const TYPED =
  /^(?<onset>ngh|ng|nh|gh|gi|kh|ch|ph|th|tr|qu|dd|[bcdghklmnprstvx])?(?<rest>[aeiouywsfrxjcghmnpt]{1,7})$/u;
const TONES: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
};
/** Keys that no other language of drafts has so: "vaf", "ddaij", "tuwf". */
const TELLING: ReadonlySet<number> = unitsOf('fjw');
const TELLING_TWICE: ReadonlySet<number> = unitsOf('daeo');
const LONGEST = 10;
/** A text that teaches how to type names the keys as they are: "gõ “hocj” để có “học”". */
const TELLS_OF_KEYS =
  /(?<!\p{L})(?:telex|vni|unikey|kiểu gõ|bộ gõ|gõ (?:\p{L}+ )?[“"']|phím (?:[“"']|\p{L}(?!\p{L})))/u;
const VOWELS = 'a ă â e ê i o ô ơ u ư'.split(' ');

/**
 * A word whose Telex keys were left as they are: "ddaaij biểu", "kiến nghj". Only where the letters that they stand for make a known word with a
 * neighbour, since English has such words as well.
 */
export function readTyped(tokens: Tokens, at: number): SyllableSlip | null {
  if (tokens.lengthAt(at) > LONGEST || !hasTellingKeys(tokens, at)) return null;
  const span = tokens.spanOf(at, at + 1);
  const word = tokens.text.slice(span.start, span.end);
  const [before, behind] = [syllableAt(tokens, at - 1), syllableAt(tokens, at + 1)];
  const meant = typedReadings(word).filter(reading => {
    const syllable = syllableOf(reading, 0, reading.length);
    return syllable !== 0 && (isKnownWord(before, syllable) || isKnownWord(syllable, behind));
  });
  return meant.length === 0 || tellsOfKeys(tokens)
    ? null
    : { kind: 'slip', form: 'syllable', span, wrong: span, meant };
}

/** Asked of every word that is no syllable, so letter by letter. */
function hasTellingKeys(tokens: Tokens, at: number): boolean {
  let before = 0;
  for (let letter = tokens.startAt(at); letter < tokens.endAt(at); letter += 1) {
    const unit = tokens.text.charCodeAt(letter);
    if (TELLING.has(unit) || (unit === before && TELLING_TWICE.has(unit))) return true;
    before = unit;
  }
  return false;
}

function unitsOf(letters: string): ReadonlySet<number> {
  return new Set(Array.from(letters, letter => letter.charCodeAt(0)));
}

/** True for a text that names the keys themselves. */
export function tellsOfKeys({ folded }: Tokens): boolean {
  return TELLS_OF_KEYS.test(folded);
}

/** What the keys of a word may have been meant to write: "luanaj" → "luận". */
export function typedReadings(word: string): readonly string[] {
  const { onset = '', rest = '' } = TYPED.exec(word)?.groups ?? {};
  const keys = [...rest.matchAll(/[sfrxj]/gu)];
  if (rest === '' || keys.length > 1) return [];
  const tone = TONES[keys[0]?.[0] ?? ''] ?? '';
  const letters = rest.replace(/[sfrxj]/u, '');
  const readings = rhymesOf(letters).map(rhyme => (onset === 'dd' ? 'đ' : onset) + withTone(rhyme, tone));
  return [...new Set(readings)].filter(reading => reading !== word);
}

/** "uana" → "uân", "aai" → "âi", "ai"; of no letters every vowel, since one was left out. */
function rhymesOf(letters: string): readonly string[] {
  if (letters === '') return VOWELS;
  const turned = letters.replace(
    /^(?<head>.*)(?<vowel>[aeo])(?<tail>[^aeo]*)\k<vowel>$/u,
    '$<head>$<vowel>$<vowel>$<tail>',
  );
  const horned = turned.replace(
    /^(?<head>.*?)(?<vowel>uo|[aou])(?<tail>[^aouw]+)w$/u,
    '$<head>$<vowel>w$<tail>',
  );
  const marked = horned
    .replace(/uw?ow/u, 'ươ')
    .replace('aa', 'â')
    .replace('ee', 'ê')
    .replace('oo', 'ô')
    .replace('aw', 'ă')
    .replace('ow', 'ơ')
    .replace(/u?w/u, 'ư');
  return [marked, horned.replace(/(?<vowel>[aeo])\k<vowel>/u, '$<vowel>')];
}

/** The mark on the vowel that carries it: on one with a mark, else on the last but one of two open ones, else on the last. */
export function withTone(rhyme: string, tone: string): string {
  if (tone === '') return rhyme;
  const vowels = vowelsOf(rhyme);
  if (vowels === '') return rhyme;
  const letters = Array.from(vowels);
  const marked = letters.findLastIndex(letter => 'ăâêôơư'.includes(letter));
  const isOpen = rhyme.length === vowels.length && letters.length > 1;
  const at = marked >= 0 ? marked : letters.length - (isOpen ? 2 : 1);
  return `${letters.map((letter, index) => (index === at ? letter + tone : letter)).join('')}${rhyme.slice(vowels.length)}`.normalize(
    'NFC',
  );
}
