/** A stretch of the text of a paragraph. Offsets are those of the XML of its part. */
export type Piece =
  /** What somebody wrote. */
  | {
      readonly kind: 'written';
      readonly text: string;
      readonly start: number;
      readonly end: number;
      readonly run: number;
    }
  /** What stands for a tab, a soft break, a symbol. */
  | { readonly kind: 'made'; readonly text: string };

export interface WordParagraph {
  readonly kind: 'paragraph';
  readonly pieces: readonly Piece[];
  /** The automatic number with the blank behind it; empty for none. */
  readonly label: string;
  /** The page that it begins on, as Word last laid it out; from 1. */
  readonly page: number;
  /** Text boxes that are anchored in it. */
  readonly boxes: readonly (readonly WordBlock[])[];
}

export interface WordTable {
  readonly kind: 'table';
  readonly rows: readonly WordRow[];
  /** True where lines are drawn between its cells. */
  readonly hasBorders: boolean;
}

export interface WordRow {
  readonly cells: readonly WordCell[];
  /** Columns that it leaves free before its first cell. */
  readonly before: number;
}

export interface WordCell {
  /** How many columns it takes. */
  readonly span: number;
  /** True where it goes on with the cell above. */
  readonly isContinued: boolean;
  readonly blocks: readonly WordBlock[];
}

export type WordBlock = WordParagraph | WordTable;

export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

/** What a part of a document holds. */
export interface WordContent {
  readonly blocks: readonly WordBlock[];
  /** The notes that it refers to, in order. */
  readonly notes: readonly NoteReference[];
  /** True where Word has left marks of the pages. */
  readonly hasPages: boolean;
  /** True where changes are tracked that nobody has accepted yet. */
  readonly hasChanges: boolean;
}

/** The text of a paragraph. */
export function textOf({ pieces }: Pick<WordParagraph, 'pieces'>): string {
  return pieces.length === 1 ? (pieces[0]?.text ?? '') : pieces.map(({ text }) => text).join('');
}
