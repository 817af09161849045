import { endOfWord } from '../text/boundary';
import { DOCUMENT_WORDS } from './lexicon/document-words';
import { FIGURE_WORDS, LABEL_WORDS } from './lexicon/figure-words';
import { ISSUING_BODIES } from './lexicon/issuers';
import { LAW_NAMES } from './lexicon/law-names';
import { Phrases } from './lexicon/phrases';
import { RELATION_WORDS } from './lexicon/relation-words';
import { TIME_WORDS } from './lexicon/time-words';
import { twinOf } from './lexicon/spelling';
import { Vocabulary } from './lexicon/vocabulary';
import type { WordClass, WordTable } from './lexicon/word-class';

/** The number of a word in the lexicon; 0 for a word that it does not have. */
export type WordId = number;

/** Marks within names have numbers as words do: "an toàn, vệ sinh lao động", "bộ lđ-tb&xh". */
export const MARK_IDS = { comma: 1, hyphen: 2, ampersand: 3 } as const;

/** Rows of words that may have commas within: names. */
type Names = Partial<Readonly<Record<WordClass, readonly string[]>>>;

/**
 * The words that the readers know, folded, each with a number. All words are in the vocabulary from the start, since the lexer
 * asks for every word of a text; which of them a class has is made out when the class is asked for, and once.
 */
export class Lexicon {
  readonly vocabulary = new Vocabulary();
  readonly #tables: readonly WordTable[];
  readonly #names: Names;
  readonly #rows = new Map<WordClass, readonly (readonly WordId[])[]>();
  readonly #words = new Map<WordClass, ReadonlySet<WordId>>();
  readonly #phrases = new Map<WordClass, Phrases>();

  constructor(tables: readonly WordTable[], names: Names) {
    this.#tables = tables;
    this.#names = names;
    const rows = [...tables.flatMap(table => Object.values(table)), ...Object.values(names).flat()];
    for (const word of new Set(rows.join(' ').split(/[ ,&-]+/u))) this.vocabulary.add(word);
  }

  /** The entries of a class as the lexicon spells them, folded: for readers that compare or seek text. */
  entriesOf(wordClass: WordClass): readonly string[] {
    const entries = this.#tables.flatMap(table => table[wordClass]?.split(', ') ?? []);
    return [...entries, ...(this.#names[wordClass] ?? [])];
  }

  /** The same, single words in both of their spellings: "tỷ", "tỉ". */
  spellingsOf(wordClass: WordClass): readonly string[] {
    return this.entriesOf(wordClass).flatMap(entry => {
      const twin = entry.includes(' ') ? null : twinOf(entry);
      return twin === null ? [entry] : [entry, twin];
    });
  }

  /** The rows of words of a class, single words among them. */
  rowsOf(wordClass: WordClass): readonly (readonly WordId[])[] {
    return remembered(this.#rows, wordClass, () => this.entriesOf(wordClass).map(row => this.#idsOf(row)));
  }

  /** The words that are of a class by themselves. */
  wordsOf(wordClass: WordClass): ReadonlySet<WordId> {
    return remembered(this.#words, wordClass, () => {
      const single = this.rowsOf(wordClass).filter(row => row.length === 1);
      return new Set(single.flat());
    });
  }

  /** The rows of a class as a tree. */
  phrasesOf(wordClass: WordClass): Phrases {
    return remembered(this.#phrases, wordClass, () => new Phrases(this.rowsOf(wordClass)));
  }

  #idsOf(row: string): readonly WordId[] {
    return row.split(' ').flatMap(piece => this.vocabulary.idOf(piece) || this.#takeApart(piece));
  }

  /** "toàn," is a word and a comma, "kh&cn" two words and a mark. */
  #takeApart(piece: string): readonly WordId[] {
    const ids: WordId[] = [];
    for (let at = 0; at < piece.length;) {
      const end = endOfWord(piece, at);
      ids.push(end > at ? this.vocabulary.idOf(piece.slice(at, end)) : markId(piece.charAt(at)));
      at = Math.max(end, at + 1);
    }
    return ids;
  }
}

function markId(mark: string): WordId {
  if (mark === ',') return MARK_IDS.comma;
  return mark === '&' ? MARK_IDS.ampersand : MARK_IDS.hyphen;
}

function remembered<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}

/** The lexicon of the readers. */
export const LEXICON = new Lexicon([FIGURE_WORDS, LABEL_WORDS, RELATION_WORDS, TIME_WORDS, DOCUMENT_WORDS], {
  issuer: ISSUING_BODIES.flatMap(({ names }) => names),
  'law-name': [...new Set(Object.values(LAW_NAMES).flatMap(names => [...names]))],
});

/** The number of one folded word of the lexicon: for grammars that look for that very word. 0 for none. */
export function wordId(word: string): WordId {
  return LEXICON.vocabulary.idOf(word);
}

/** True for a word that is of a class by itself. */
export function isOfClass(id: WordId, wordClass: WordClass): boolean {
  return id !== 0 && LEXICON.wordsOf(wordClass).has(id);
}

/** The words of a class in all their spellings: for readers of text that has no tokens yet. */
export function spelledWords(wordClass: WordClass): ReadonlySet<string> {
  return new Set(LEXICON.spellingsOf(wordClass));
}
