import { spanFrom, type Span } from '../../text/span';

/** A word of letters that are made of several characters. */
export interface DecomposedWord {
  readonly span: Span;
  /** The word in NFC. */
  readonly composed: string;
}

/** Characters of a text that look like others, or like nothing. */
export interface OddCharacters {
  /** In the order of the text; words, so that what stands between them is left as it is. */
  readonly decomposed: readonly DecomposedWord[];
  /** Runs of zero-width blanks and joiners, soft hyphens, marks of byte order inside the text. */
  readonly invisible: readonly Span[];
}

/** Reads the odd characters of a text. Linear; the same object for each text that has none. */
export function readOddCharacters(text: string): OddCharacters {
  const decomposed = HAS_MARK.test(text) ? readDecomposed(text) : [];
  const invisible = HAS_INVISIBLE.test(text) ? readInvisible(text) : [];
  return decomposed.length === 0 && invisible.length === 0 ? NOTHING_ODD : { decomposed, invisible };
}

const NOTHING_ODD: OddCharacters = { decomposed: [], invisible: [] };

/** A mark that combines with the letter before it, which only decomposed Vietnamese has. */
const HAS_MARK = /[\u0300-\u036f]/u;
const INVISIBLE = String.raw`\u200b|\u200c|\u200d|\u2060|\u00ad|\ufeff`;
const HAS_INVISIBLE = new RegExp(INVISIBLE, 'u');
const INVISIBLE_RUN = new RegExp(`(?:${INVISIBLE})+`, 'gu');

function readDecomposed(text: string): readonly DecomposedWord[] {
  return [...text.matchAll(/\S+/gu)].flatMap(({ 0: word, index }) => {
    const composed = word.normalize('NFC');
    return composed === word ? [] : [{ span: spanFrom(index, index + word.length), composed }];
  });
}

function readInvisible(text: string): readonly Span[] {
  return [...text.matchAll(INVISIBLE_RUN)].map(({ 0: run, index }) => spanFrom(index, index + run.length));
}
