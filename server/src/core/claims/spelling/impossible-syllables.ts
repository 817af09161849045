import { KIND } from '../../reading/token-kind';
import type { Tokens } from '../../reading/tokens';
import { isVietnamese } from '../../reading/vietnamese';
import type { Span } from '../../text/span';
import { isCommon, isKnownWord } from './known-words';
import { syllableVariants } from './syllable-variants';
import { syllableOf } from './syllables';
import { syllableAt, wordOf } from './token-syllables';
import { FUNCTION_WORDS } from '../../reading/lexicon/function-words';

/** Letters that make no syllable: "nghành", "đựơc", "các" without its tone; or two words without their blank: "củahãng". */
export interface SyllableSlip {
  readonly kind: 'slip';
  readonly form: 'syllable' | 'glued';
  readonly span: Span;
  readonly wrong: Span;
  /** What it may have been meant to be; empty where that cannot be told. */
  readonly meant: readonly string[];
}

const LENGTHS = { least: 2, most: 14 };

/** Loan words with Vietnamese letters that are no syllables. */
const LOANS: ReadonlySet<string> = new Set('crôm týp kách xtơ phrông brôm clorơ prôtit'.split(' '));

/** The letters of a word that is none of Vietnamese; null for names, foreign words, abbreviations, parts of codes, and torn words. */
export function readImpossible(tokens: Tokens, at: number): SyllableSlip | null {
  // Most words that are no syllables are names and abbreviations.
  if (tokens.isCapital(at)) return null;
  const span = tokens.spanOf(at, at + 1);
  const word = tokens.text.slice(span.start, span.end);
  if (!isCandidate(word) || !standsAlone(tokens, at)) return null;
  const parts = splitWords(word);
  if (parts !== null)
    return { kind: 'slip', form: 'glued', span, wrong: span, meant: isTwice(parts) ? [] : [parts] };
  const variants = syllableVariants(word);
  if (variants.length === 0) return null;
  return { kind: 'slip', form: 'syllable', span, wrong: span, meant: bestOf(tokens, at, variants) };
}

/** Small letters of the Vietnamese alphabet, one of which no other language of drafts has. */
function isCandidate(word: string): boolean {
  if (word.length < LENGTHS.least || word.length > LENGTHS.most || !OWN_LETTERS.test(word)) return false;
  return (isVietnamese(word) || HAS_MARK.test(word)) && VOWEL.test(word) && !LOANS.has(word);
}

const OWN_LETTERS = /^[abcdeghiklmnopqrstuvxyà-ãè-êìíò-õùúýăđĩũơưạ-ỹ]+$/u;
const HAS_MARK = /[à-ãè-êìíò-õùúýăĩũ]/u;
const VOWEL = /[aeiouyà-ãè-êìíò-õùúýăĩũơưạ-ỹ]/u;

/** In running text of Vietnamese: marks of codes on neither side, a syllable on one, no letters that blanks tore apart. */
function standsAlone(tokens: Tokens, at: number): boolean {
  if (tokens.isGlued(at) && at > 0 && !OPENING.has(tokens.kindAt(at - 1))) return false;
  if (!endsAlone(tokens, at + 1) || tokens.kindAt(at + 1) === KIND.ellipsis) return false;
  if (isTornLetter(tokens, at - 1) || isTornLetter(tokens, at + 1) || isTorn(tokens, at)) return false;
  if (isInRow(tokens, at)) return false;
  return isSmallSyllable(tokens, at - 1) || isSmallSyllable(tokens, at + 1);
}

/** Three words in a row that are no syllables are of another language, or of a text that was torn to pieces. */
function isInRow(tokens: Tokens, at: number): boolean {
  const [before, behind] = [isNoSyllable(tokens, at - 1), isNoSyllable(tokens, at + 1)];
  if (before && behind) return true;
  return (before && isNoSyllable(tokens, at - 2)) || (behind && isNoSyllable(tokens, at + 2));
}

function isNoSyllable(tokens: Tokens, at: number): boolean {
  return tokens.kindAt(at) === KIND.word && !tokens.isCapital(at) && syllableAt(tokens, at) === 0;
}

const OPENING: ReadonlySet<number> = new Set([KIND.open, KIND.quoteOpen, KIND.quote]);
const CLOSING: ReadonlySet<number> = new Set([
  KIND.comma,
  KIND.period,
  KIND.semicolon,
  KIND.colon,
  KIND.close,
  KIND.quoteClose,
  KIND.quote,
  KIND.exclamation,
]);

function endsAlone(tokens: Tokens, next: number): boolean {
  if (next >= tokens.count || !tokens.isGlued(next)) return true;
  return (
    CLOSING.has(tokens.kindAt(next)) &&
    (next + 1 >= tokens.count || !tokens.isGlued(next + 1) || tokens.kindAt(next) === KIND.close)
  );
}

/** "h ưở ng": a consonant alone. */
function isTornLetter(tokens: Tokens, at: number): boolean {
  return tokens.kindAt(at) === KIND.word && tokens.lengthAt(at) <= 2 && syllableAt(tokens, at) === 0;
}

/** "sâ u sắc", "ổn đ ịnh": with the letter or two beside it the word is a syllable, which a blank tore apart. */
function isTorn(tokens: Tokens, at: number): boolean {
  return [at, at + 1].some(second => {
    const pieces = Math.min(tokens.lengthAt(second - 1), tokens.lengthAt(second));
    const isPair = tokens.kindAt(second - 1) === KIND.word && tokens.kindAt(second) === KIND.word;
    if (!isPair || pieces > LONGEST_PIECE || tokens.gapBefore(second) !== ' ') return false;
    const whole = wordOf(tokens, second - 1) + wordOf(tokens, second);
    return syllableOf(whole, 0, whole.length) !== 0;
  });
}

const LONGEST_PIECE = 2;

/** A capital begins a sentence, or a name, which says nothing of the language. */
function isSmallSyllable(tokens: Tokens, at: number): boolean {
  if (syllableAt(tokens, at) === 0) return false;
  return !tokens.isCapital(at) || tokens.kindAt(at - 1) !== KIND.word;
}

/** Two words of which each has a mark of Vietnamese, or one is a small word: "củahãng"; null for one, and for loan words ("ôtô", "vắcxin"). */
function splitWords(word: string): string | null {
  const found: string[] = [];
  for (let at = 2; at <= word.length - 2; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (syllableOf(first, 0, first.length) === 0 || syllableOf(second, 0, second.length) === 0) continue;
    const areMarked = isMarked(first) && isMarked(second) && word.length >= LEAST_PAIR;
    if (
      areMarked ||
      (FUNCTION_WORDS.has(first) && isMarked(first)) ||
      (FUNCTION_WORDS.has(second) && isMarked(second))
    )
      found.push(`${first} ${second}`);
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** "diễn diễn": whether one was meant, or two, nobody knows. */
function isTwice(parts: string): boolean {
  const [first, second] = parts.split(' ');
  return first === second;
}

const LEAST_PAIR = 7;

function isMarked(word: string): boolean {
  return isVietnamese(word) || HAS_MARK.test(word);
}

/** Those that make a known word with a neighbour; else the only one that is common; else none. */
function bestOf(tokens: Tokens, at: number, variants: readonly string[]): readonly string[] {
  const [before, behind] = [syllableAt(tokens, at - 1), syllableAt(tokens, at + 1)];
  const known = variants.filter(variant => {
    const syllable = syllableOf(variant, 0, variant.length);
    return isKnownWord(before, syllable) || isKnownWord(syllable, behind);
  });
  if (known.length > 0) return known;
  const common = variants.filter(variant => isCommon(syllableOf(variant, 0, variant.length)));
  return common.length === 1 ? common : [];
}
