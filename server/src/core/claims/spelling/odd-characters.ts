import { spanFrom, type Span } from '../../text/span';

/** Characters of a text that look like others, or like nothing. */
export type OddCharacters =
  /** A word of letters that are made of several characters; `composed` is the word in NFC. */
  | { readonly kind: 'decomposed'; readonly span: Span; readonly composed: string }
  /** A run of zero-width blanks and joiners, soft hyphens, marks of byte order inside the text. */
  | { readonly kind: 'invisible'; readonly span: Span };

/** Reads the odd characters of a text: words first, so that what stands between them is left as it is, then runs. Linear. */
export function readOddCharacters(text: string): readonly OddCharacters[] {
  const decomposed = HAS_MARK.test(text) ? readDecomposed(text) : NOTHING_ODD;
  const invisible = HAS_INVISIBLE.test(text) ? readInvisible(text) : NOTHING_ODD;
  return invisible.length === 0 ? decomposed : [...decomposed, ...invisible];
}

const NOTHING_ODD: readonly OddCharacters[] = [];

/** A mark that combines with the letter before it, which only decomposed Vietnamese has. */
const HAS_MARK = /[\u0300-\u036f]/u;
const INVISIBLE = String.raw`\u200b|\u200c|\u200d|\u2060|\u00ad|\ufeff`;
const HAS_INVISIBLE = new RegExp(INVISIBLE, 'u');
const INVISIBLE_RUN = new RegExp(`(?:${INVISIBLE})+`, 'gu');

function readDecomposed(text: string): readonly OddCharacters[] {
  return [...text.matchAll(/\S+/gu)].flatMap(({ 0: word, index }) => {
    const composed = word.normalize('NFC');
    const span = spanFrom(index, index + word.length);
    return composed === word ? [] : [{ kind: 'decomposed', span, composed }];
  });
}

function readInvisible(text: string): readonly OddCharacters[] {
  return [...text.matchAll(INVISIBLE_RUN)].map(({ 0: run, index }) => {
    return { kind: 'invisible', span: spanFrom(index, index + run.length) };
  });
}
