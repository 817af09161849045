/** Spellings of one syllable that are in use beside each other; both have one number in the lexicon. */
const TWINS: readonly (readonly [word: string, twin: string])[] = [
  ['tỷ', 'tỉ'],
  ['nghìn', 'ngàn'],
  ['quý', 'quí'],
  ['kỳ', 'kì'],
  ['kỷ', 'kỉ'],
  ['tỵ', 'tị'],
  ['tý', 'tí'],
  ['bảy', 'bẩy'],
  ['lý', 'lí'],
  ['sĩ', 'sỹ'],
];

/** The other spelling of a folded syllable: "tỷ" → "tỉ", "hòa" → "hoà"; null where there is one spelling. */
export function twinOf(word: string): string | null {
  return OTHER_SPELLINGS.get(word) ?? otherTone(word);
}

/** A folded syllable in the spelling that the lexicon has: "tỉ" → "tỷ", "hoà" → "hòa". */
export function standardSpelling(word: string): string {
  // Most words have one spelling, and the pattern is dear.
  return STANDARD.get(word) ?? (endsInTonePair(word, word.length) ? standardTones(word) : word);
}

const STANDARD: ReadonlyMap<string, string> = new Map(TWINS.map(([word, twin]) => [twin, word]));

const OTHER_SPELLINGS: ReadonlyMap<string, string> = new Map(
  TWINS.flatMap(([word, twin]) => [[word, twin] as const, [twin, word] as const]),
);

/** The pairs of vowels that may carry a tone mark on either, with the mark on the first one. */
export const FIRST_VOWEL: readonly string[] = [
  'òa',
  'óa',
  'ỏa',
  'õa',
  'ọa',
  'òe',
  'óe',
  'ỏe',
  'õe',
  'ọe',
  'ùy',
  'úy',
  'ủy',
  'ũy',
  'ụy',
];
/** The same, each with its mark on the second vowel. */
export const SECOND_VOWEL: readonly string[] = [
  'oà',
  'oá',
  'oả',
  'oã',
  'oạ',
  'oè',
  'oé',
  'oẻ',
  'oẽ',
  'oẹ',
  'uỳ',
  'uý',
  'uỷ',
  'uỹ',
  'uỵ',
];

/** The syllable with its tone mark on the other vowel; null where it has no such pair at its end. */
function otherTone(word: string): string | null {
  if (!endsInTonePair(word, word.length)) return null;
  const other = OTHER_PAIRS.get(word.slice(-2));
  return other === undefined ? null : word.slice(0, -2) + other;
}

const OTHER_PAIRS: ReadonlyMap<string, string> = new Map(
  FIRST_VOWEL.flatMap((pair, index) => {
    const other = SECOND_VOWEL[index] ?? pair;
    return [[pair, other] as const, [other, pair] as const];
  }),
);

/** A folded text with each tone mark on the first of two vowels: "uỷ ban" → "ủy ban". As long as before. */
export function standardTones(folded: string): string {
  return folded.replace(SECOND_PAIR, pair => OTHER_PAIRS.get(pair) ?? pair);
}

/** In "quỷ" the "u" belongs to the consonant. */
const SECOND_PAIR = new RegExp(String.raw`(?<!q)(?:${SECOND_VOWEL.join('|')})(?!\p{L})`, 'gu');

/** Whether the word that ends at an offset of a folded text has a tone mark on one of two vowels: "hòa", "uỷ". */
export function endsInTonePair(folded: string, end: number): boolean {
  const last = folded.charCodeAt(end - 1);
  if (LAST_VOWELS[last] !== 1 || !OTHER_UNITS.has((folded.charCodeAt(end - 2) << 16) | last)) return false;
  // In "quý" the "u" belongs to the consonant.
  return folded.charAt(end - 3) !== 'q';
}

/** The second vowels of the pairs, by their code units: most words end in other letters. */
const LAST_VOWELS = new Uint8Array(0x2000);
for (const pair of OTHER_PAIRS.keys()) LAST_VOWELS[pair.charCodeAt(1)] = 1;
/** The pairs as numbers, so that no string is made for each word that ends in such a letter. */
const OTHER_UNITS: ReadonlySet<number> = new Set(
  Array.from(OTHER_PAIRS.keys(), pair => (pair.charCodeAt(0) << 16) | pair.charCodeAt(1)),
);
