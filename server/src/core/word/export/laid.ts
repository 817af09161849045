import type { Role } from './roles';

/** How some words look beside the look of their paragraph. */
export interface Dress {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  /** True for the mark of a footnote that has no text of its own. */
  readonly isRaised: boolean;
}

/** Words that look as their paragraph does. */
export const PLAIN_DRESS: Dress = { isBold: false, isItalic: false, isUnderlined: false, isRaised: false };

/** A stretch of a paragraph. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly dress: Dress }
  | { readonly kind: 'tab' }
  /** The end of a line within a paragraph. */
  | { readonly kind: 'break' }
  /** The mark of a footnote, by the name that the draft gives it. */
  | { readonly kind: 'note'; readonly name: string };

/** A paragraph in its place. */
export interface LaidParagraph {
  readonly kind: 'paragraph';
  readonly role: Role;
  readonly inlines: readonly Inline[];
}

/** A line that is drawn below the motto or a summary, in the middle of its column. */
export interface LaidRule {
  readonly kind: 'rule';
  /** In twentieths of a point. */
  readonly length: number;
}

/** What may stand in a column of the letterhead or of the closing. */
export type LaidLine = LaidParagraph | LaidRule;

/** Two columns side by side, in rows, without lines around them. */
export interface LaidColumns {
  readonly kind: 'columns';
  readonly place: 'letterhead' | 'closing';
  readonly rows: readonly LaidRow[];
}

/** The left and the right column of a row. */
export interface LaidRow {
  readonly left: readonly LaidLine[];
  readonly right: readonly LaidLine[];
}

/** Where the words of a column of a table stand. */
export type Align = 'left' | 'center' | 'right';

/** A table with lines. A cell has paragraphs. */
export interface LaidTable {
  readonly kind: 'table';
  /** How many rows are its head. */
  readonly heads: number;
  readonly aligns: readonly Align[];
  readonly rows: readonly (readonly LaidCell[])[];
}

/** The paragraphs of a cell. */
export type LaidCell = readonly (readonly Inline[])[];

/** What stands on paper one below the other. */
export type LaidBlock = LaidLine | LaidColumns | LaidTable;

/** A draft with everything in its place. */
export interface LaidDraft {
  readonly blocks: readonly LaidBlock[];
  /** The texts of the footnotes by their names. */
  readonly notes: ReadonlyMap<string, readonly Inline[]>;
}

/** Words that look as their paragraph does. */
export function plainText(text: string): Inline {
  return { kind: 'text', text, dress: PLAIN_DRESS };
}

/** A line that the form has and the draft does not. */
export function typedLine(role: Role, text: string): LaidParagraph {
  return { kind: 'paragraph', role, inlines: [plainText(text)] };
}

/** The words of a paragraph without their looks. */
export function textOfInlines(inlines: readonly Inline[]): string {
  return inlines.map(inline => (inline.kind === 'text' ? inline.text : ' ')).join('');
}
