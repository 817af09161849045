import { wordId } from '../../reading/lexicon';
import { endsInTonePair, FIRST_VOWEL, SECOND_VOWEL } from '../../reading/lexicon/spelling';
import { KIND } from '../../reading/token-kind';
import type { Tokens } from '../../reading/tokens';
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
  /** True where it may be a name, which keeps its own spelling: it has a capital, outside "Ủy ban" and "Ủy viên". */
  readonly isName: boolean;
  /** True between quotation marks. */
  readonly isQuoted: boolean;
}

interface ToneForm {
  readonly style: ToneStyle;
  readonly other: string;
}

/** Each of the three vowel pairs with each tone, in both styles. */
const BY_FORM: ReadonlyMap<string, ToneForm> = new Map([
  ...formsOf('first-vowel', FIRST_VOWEL, SECOND_VOWEL),
  ...formsOf('second-vowel', SECOND_VOWEL, FIRST_VOWEL),
]);

function formsOf(
  style: ToneStyle,
  pairs: readonly string[],
  others: readonly string[],
): readonly (readonly [string, ToneForm])[] {
  return pairs.map((pair, index) => [pair, { style, other: others[index] ?? pair }]);
}

/** A syllable in the other style, in the case that it is written in: "Uỷ" → "Ủy". */
export function otherSpelling(written: string): string {
  const pair = written.slice(-2);
  return written.slice(0, -2) + inCaseOf(pair, BY_FORM.get(pair.toLowerCase())?.other ?? pair);
}

/** Some syllables, those that both styles write differently in one of them: "văn hóa" → "văn hoá". */
export function inToneStyle(words: string, style: ToneStyle): string {
  return words
    .split(' ')
    .map(word => {
      const folded = word.toLowerCase();
      const form = BY_FORM.get(folded.slice(-2));
      const isOther = form !== undefined && form.style !== style && endsInTonePair(folded, folded.length);
      return isOther && isOnset(folded, 0, folded.length - 2) ? otherSpelling(word) : word;
    })
    .join(' ');
}

/** Reads the syllables that both styles write differently: "Uỷ ban" → second-vowel. Linear. */
export function readTones(tokens: Tokens): readonly ToneClaim[] {
  const tones: ToneClaim[] = [];
  let opened = -Infinity;
  for (let at = 0; at < tokens.count; at += 1) {
    const kind = tokens.kindAt(at);
    if (kind === KIND.word) {
      if (!endsInTonePair(tokens.folded, tokens.endAt(at))) continue;
      const tone = readTone(tokens, at, tokens.startAt(at) - opened <= QUOTE_REACH);
      if (tone !== null) tones.push(tone);
    } else if (kind !== KIND.number) {
      const mark = tokens.text.charAt(tokens.startAt(at));
      if (mark === '“') opened = tokens.startAt(at);
      else if (mark === '”') opened = -Infinity;
    }
  }
  return tones;
}

/** How far before the syllable an open quotation mark is looked for. */
const QUOTE_REACH = 200;

function readTone(tokens: Tokens, at: number, isQuoted: boolean): ToneClaim | null {
  const span = tokens.spanOf(at, at + 1);
  const pair = span.end - 2;
  if (!isOnset(tokens.folded, span.start, pair)) return null;
  const form = BY_FORM.get(tokens.folded.slice(pair, span.end));
  if (form === undefined) return null;
  return { kind: 'tone', span, style: form.style, isName: mayBeName(tokens, at), isQuoted };
}

/** Up to three consonants may open the syllable: "khoá", "nghoẹ". */
function isOnset(folded: string, start: number, end: number): boolean {
  if (end - start > 3) return false;
  for (let at = start; at < end; at += 1) if (VOWELS.includes(folded.charAt(at))) return false;
  return true;
}

const VOWELS = 'aeiouyăâêôơư';

function mayBeName(tokens: Tokens, at: number): boolean {
  const { start, end } = tokens.spanOf(at, at + 1);
  if (tokens.text.slice(start, end) === tokens.folded.slice(start, end)) return false;
  return !BODY_WORDS.has(tokens.wordAt(at + 1)) || tokens.gapBefore(at + 1).length !== 1;
}

const BODY_WORDS: ReadonlySet<number> = new Set([wordId('ban'), wordId('viên')]);

function inCaseOf(written: string, other: string): string {
  return Array.from(other, (letter, index) => {
    const model = written.charAt(index);
    return model === model.toUpperCase() ? letter.toUpperCase() : letter;
  }).join('');
}
