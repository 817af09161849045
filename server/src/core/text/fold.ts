import type { Span } from './span';

/**
 * A text made ready for comparing: NFC, lower case, comments and Markdown's `**` blanked. Offsets in it are not
 * offsets in the original: "Tỷ" typed as three units folds to two. `toOriginal` is the way back.
 */
export interface FoldedText {
  readonly text: string;
  /** True where every folded offset is the same offset in the original: the rule, NFD text being the exception. */
  readonly isAligned: boolean;
  /** The original offset of a folded offset, both ends of the text included. Constant time. */
  toOriginal(offset: number): number;
}

/** Folds a text. Linear; where nothing changes length, which is the rule, no map is kept. */
export function foldText(original: string): FoldedText {
  const visible = blankUnread(original);
  const lower = visible.toLowerCase();
  if (lower.length === visible.length && !COMBINING.test(visible)) return new SameLength(lower);
  return foldByCluster(visible);
}

/** The original span of a folded span. */
export function spanToOriginal(folded: FoldedText, { start, end }: Span): Span {
  return { start: folded.toOriginal(start), end: folded.toOriginal(end) };
}

/** Folds a short word or phrase for comparing, where no positions are needed. */
export function foldWord(word: string): string {
  return word.normalize('NFC').toLowerCase();
}

/**
 * Folds a stretch of words for comparing with phrases: every run of blanks, no-break ones and line ends among them, is
 * one space. Tabs stay, since they part the cells of a table. Its offsets are its own.
 */
export function foldPhrase(original: string): string {
  const { text } = foldText(original);
  return ODD_BLANKS.test(text) ? text.replace(/[^\S\t]+/gu, ' ') : text;
}

/** Blanks other than single spaces and tabs. */
const ODD_BLANKS = /[^\S\t ]| {2}/u;

const COMBINING = /[\u0300-\u036f]/u;
class SameLength implements FoldedText {
  readonly text: string;
  readonly isAligned = true;

  constructor(text: string) {
    this.text = text;
  }

  toOriginal(offset: number): number {
    return offset;
  }
}

class Mapped implements FoldedText {
  readonly text: string;
  readonly isAligned = false;
  readonly #originals: Uint32Array;

  constructor(text: string, originals: readonly number[]) {
    this.text = text;
    this.#originals = Uint32Array.from(originals);
  }

  toOriginal(offset: number): number {
    return this.#originals[Math.min(offset, this.#originals.length - 1)] ?? 0;
  }
}

/** Puts blanks where no prose stands: `<!-- … -->` and the marks of bold text in Markdown. Keeps the length. */
function blankUnread(text: string): string {
  const bare = text.includes('<!--') ? blankComments(text) : text;
  if (!bare.includes('**') && !bare.includes('__')) return bare;
  return bare.replaceAll('**', '  ').replaceAll('__', '  ');
}

function blankComments(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let open = text.indexOf('<!--'); open !== -1; open = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', open + 4);
    if (close === -1) break;
    parts.push(text.slice(at, open), ' '.repeat(close + 3 - open));
    at = close + 3;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** Folds base letter by base letter with the marks that follow it, so that every folded unit knows its origin. */
function foldByCluster(text: string): FoldedText {
  const parts: string[] = [];
  const originals: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(/[^][\u0300-\u036f]*/gu)) {
    const folded = cluster.normalize('NFC').toLowerCase();
    parts.push(folded);
    // Not spread: a letter may carry a million marks in a hostile text, and arguments lie on the stack.
    const end = originals.length + folded.length;
    while (originals.length < end) originals.push(index);
  }
  originals.push(text.length);
  return new Mapped(parts.join(''), originals);
}
