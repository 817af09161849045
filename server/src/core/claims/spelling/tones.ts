import type { Span } from '../../text/span';

/**
 * Where the tone mark of "oa", "oe", "uy" at the end of a syllable stands: on the first vowel ("hòa", "ủy") or on the second
 * ("hoà", "uỷ"). Both are in use; one document should keep to one.
 */
export type ToneStyle = 'first-vowel' | 'second-vowel';

/** A syllable that both styles write differently. */
export interface ToneClaim {
  readonly kind: 'tone';
  readonly span: Span;
  readonly style: ToneStyle;
  /** The syllable in the other style, in NFC and in the case of the document. */
  readonly other: string;
  /** True where it may be a name, which keeps its own spelling: it has a capital, outside "Ủy ban" and "Ủy viên". */
  readonly isName: boolean;
  /** True between quotation marks. */
  readonly isQuoted: boolean;
}

/** Each of the three vowel pairs with each tone, as the two styles write it. */
const PAIRS: readonly (readonly [first: string, second: string])[] = [
  ...pairsOf('òóỏõọ', 'a', 'o', 'àáảãạ'),
  ...pairsOf('òóỏõọ', 'e', 'o', 'èéẻẽẹ'),
  ...pairsOf('ùúủũụ', 'y', 'u', 'ỳýỷỹỵ'),
];

function pairsOf(
  firstMarked: string,
  second: string,
  first: string,
  secondMarked: string,
): readonly (readonly [string, string])[] {
  return Array.from(firstMarked, (vowel, index) => [vowel + second, first + secondMarked.charAt(index)]);
}

interface ToneForm {
  readonly style: ToneStyle;
  readonly other: string;
}

const BY_FORM: ReadonlyMap<string, ToneForm> = new Map(
  PAIRS.flatMap(([first, second]): readonly (readonly [string, ToneForm])[] => [
    [first, { style: 'first-vowel', other: second }],
    [second, { style: 'second-vowel', other: first }],
  ]),
);

/** A pair at the end of a syllable. "quý", "quỹ" have it too, but there the "u" belongs to the consonant. */
const PAIR = new RegExp(String.raw`(?:${[...BY_FORM.keys()].join('|')})(?!\p{L})`, 'gu');
/** Up to three consonants may open the syllable: "khoá", "nghoẹ". */
const ONSET = 3;

/**
 * Reads the syllables of a text in NFC, of which `folded` is the same in small letters: "Uỷ ban" → second-vowel, other "Ủy".
 * Linear.
 */
export function readTones(text: string, folded: string): readonly ToneClaim[] {
  const tones: ToneClaim[] = [];
  for (const { 0: pair, index } of folded.matchAll(PAIR)) {
    const start = startOfSyllable(folded, index);
    const reading = BY_FORM.get(pair);
    if (start === null || reading === undefined || folded.charAt(index - 1) === 'q') continue;
    const { style, other } = reading;
    const end = index + pair.length;
    tones.push({
      kind: 'tone',
      span: { start, end },
      style,
      other: text.slice(start, index) + inCaseOf(text.slice(index, end), other),
      isName:
        text.slice(start, end) !== folded.slice(start, end) && !BODY_WORD.test(folded.slice(end, end + 6)),
      isQuoted: isQuotedAt(text, start),
    });
  }
  return tones;
}

/** Where the consonants before the pair begin; null where more stands there than a syllable has. */
function startOfSyllable(folded: string, at: number): number | null {
  let start = at;
  while (start > 0 && at - start <= ONSET && /\p{L}/u.test(folded.charAt(start - 1))) start -= 1;
  if (at - start > ONSET) return null;
  return /^[^aeiouyăâêôơư]*$/u.test(folded.slice(start, at)) ? start : null;
}

const BODY_WORD = /^\s(?:ban|viên)(?!\p{L})/u;

/** How far before the syllable an open quotation mark is looked for. */
const QUOTE_REACH = 200;

function isQuotedAt(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - QUOTE_REACH), at);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

function inCaseOf(written: string, other: string): string {
  return Array.from(other, (letter, index) => {
    const model = written.charAt(index);
    return model === model.toUpperCase() ? letter.toUpperCase() : letter;
  }).join('');
}
