import { isOfClass, LEXICON, type WordId } from './lexicon';
import type { WordClass } from './lexicon/word-class';
import { KIND, type TokenKind } from './token-kind';
import type { Tokens } from './tokens';

/** Tokens from one on and up to another, the end excluded. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/**
 * A place among the tokens of a text, with the moves that grammars are made of. A move that succeeds goes on behind what it
 * took; one that fails stays. To try another way, keep `at` and set it back.
 */
export class TokenCursor {
  readonly tokens: Tokens;
  /** The index of the token that is next. */
  at: number;

  constructor(tokens: Tokens, at = 0) {
    this.tokens = tokens;
    this.at = at;
  }

  /** True behind the last token. */
  get isAtEnd(): boolean {
    return this.at >= this.tokens.count;
  }

  /** The kind of a token from here: 0 is the next one, -1 the last one passed. 0 beyond the text. */
  kind(ahead = 0): number {
    return this.tokens.kindAt(this.at + ahead);
  }

  /** The number of a word from here, likewise. */
  word(ahead = 0): WordId {
    return this.tokens.wordAt(this.at + ahead);
  }

  /** True where a word of a class stands from here, likewise. */
  isOf(wordClass: WordClass, ahead = 0): boolean {
    return isOfClass(this.word(ahead), wordClass);
  }

  /** Takes a token of a kind. */
  take(kind: TokenKind): boolean {
    if (this.kind() !== kind) return false;
    this.at += 1;
    return true;
  }

  /** Takes one of some words. */
  takeWord(...words: readonly WordId[]): boolean {
    const word = this.word();
    if (word === 0 || !words.includes(word)) return false;
    this.at += 1;
    return true;
  }

  /** Takes words that follow each other: "cho", "đến", "hết". */
  takeSequence(words: readonly WordId[]): boolean {
    if (!words.every((word, index) => word !== 0 && this.word(index) === word)) return false;
    this.at += words.length;
    return true;
  }

  /** Takes the longest row of words of a class, "thông tư liên tịch" before "thông tư"; null for none. */
  takePhrase(wordClass: WordClass): TokenRange | null {
    const from = this.at;
    this.at += LEXICON.phrasesOf(wordClass).longestAt(ahead => this.tokens.wordAt(from + ahead));
    return this.at === from ? null : { from, to: this.at };
  }

  /** Passes words of a class, so many at most; how many there were. */
  skipWords(wordClass: WordClass, most: number): number {
    let passed = 0;
    while (passed < most && this.isOf(wordClass)) {
      this.at += 1;
      passed += 1;
    }
    return passed;
  }

  /** Takes a number with its separators: "1.234,5", "20", "12.34.5". A mark belongs to it where digits are glued to both sides. */
  takeNumber(): TokenRange | null {
    if (this.kind() !== KIND.number) return null;
    const from = this.at;
    this.at += 1;
    while (isSeparator(this.kind()) && this.kind(1) === KIND.number && this.#isGlued(0) && this.#isGlued(1)) {
      this.at += 2;
    }
    return { from, to: this.at };
  }

  /** Where the sentence ends that goes on here: at the mark that ends it, or at the end of the cell or text. Looks so far at most. */
  findSentenceEnd(most: number): number | null {
    return this.#find(most, at => this.#endsSentence(at));
  }

  /** Where the clause ends: at a comma, semicolon, colon, bracket or the end of the sentence. A comma in a number is none. */
  findClauseEnd(most: number): number | null {
    return this.#find(most, at => CLAUSE_MARKS.has(this.tokens.kindAt(at)) || this.#endsSentence(at));
  }

  /** The bracket that closes the one that was taken last; null where none is so near. */
  findClosing(most: number): number | null {
    let depth = 1;
    return this.#find(most, at => {
      const kind = this.tokens.kindAt(at);
      if (kind === KIND.open) depth += 1;
      else if (kind === KIND.close) depth -= 1;
      return depth === 0;
    });
  }

  /** The first token from here that is found; separators within numbers are none. */
  #find(most: number, isFound: (at: number) => boolean): number | null {
    const limit = Math.min(this.tokens.count, this.at + most);
    for (let at = this.at; at < limit; at += 1) if (isFound(at) && !this.#isInNumber(at)) return at;
    return null;
  }

  #endsSentence(at: number): boolean {
    if (at > this.at && this.tokens.isAfterTab(at)) return true;
    const kind = this.tokens.kindAt(at);
    // "T.Ư", "v.v" have a letter glued behind.
    if (kind === KIND.period) return at + 1 === this.tokens.count || !this.tokens.isGlued(at + 1);
    return SENTENCE_MARKS.has(kind);
  }

  #isInNumber(at: number): boolean {
    if (!isSeparator(this.tokens.kindAt(at))) return false;
    const isBetween =
      this.tokens.kindAt(at - 1) === KIND.number && this.tokens.kindAt(at + 1) === KIND.number;
    return isBetween && this.tokens.isGlued(at) && this.tokens.isGlued(at + 1);
  }

  #isGlued(ahead: number): boolean {
    return this.tokens.isGlued(this.at + ahead);
  }
}

function isSeparator(kind: number): boolean {
  return kind === KIND.period || kind === KIND.comma;
}

const SENTENCE_MARKS: ReadonlySet<number> = new Set([KIND.exclamation, KIND.bar]);
const CLAUSE_MARKS: ReadonlySet<number> = new Set([
  KIND.comma,
  KIND.semicolon,
  KIND.colon,
  KIND.open,
  KIND.close,
]);
