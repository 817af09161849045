import type { DocumentModel } from '../../document/document';
import { isNoteText } from '../../reading/footnotes';
import type { PlacedBlock } from '../../block/placed-block';
import type { OutlineUnit } from '../../structure/outline';
import { readForm, type Form } from '../../structure/read-form';
import { textAt, type Span } from '../../text/span';
import type { WordForm } from './forms';
import type { Inline, LaidParagraph } from './laid';
import { readInlines } from './read-inlines';
import type { Role } from './roles';

/** A draft with what is needed to lay it out. */
export interface DraftParts {
  readonly blocks: readonly PlacedBlock[];
  readonly form: Form;
  readonly paper: WordForm;
  /** The headings and numbers of the body by where they start, and the places of titles that stand below their heading. */
  readonly units: ReadonlyMap<number, OutlineUnit>;
  readonly titles: readonly Span[];
  /** What is read under a span, and the same in one line and dressed. */
  readonly textOf: (span: Span) => string;
  readonly inlinesOf: (span: Span) => readonly Inline[];
  /** The texts of footnotes, by their names. */
  readonly notes: ReadonlyMap<string, readonly Inline[]>;
}

/** Reads what a draft is made of, for a form. Linear. */
export function readDraftParts(document: DocumentModel, paper: WordForm): DraftParts {
  const { blocks, source, outline } = document;
  const units = flatten(outline.units);
  const defined = blocks.filter(isNote);
  const names = new Set(defined.map(({ block }) => nameOf(block.text)));
  const inlinesOf = (span: Span): readonly Inline[] => readInlines(source, span, names);
  return {
    blocks,
    form: readForm(blocks, null),
    paper,
    units: new Map(units.map(unit => [unit.span.start, unit])),
    titles: units.flatMap(({ title }) => title ?? []),
    textOf: span => textAt(source.read, span),
    inlinesOf,
    notes: new Map(defined.map(placed => [nameOf(placed.block.text), inlinesOf(textOfNote(placed))])),
  };
}

/** "[^1]: Số liệu đến ngày …". */
const NOTE = /^\[\^(?<name>[\p{L}\d-]{1,20})\]:\s*/u;

/** True for the text of a footnote, which stands at the foot of a page. */
export function isNote({ block }: PlacedBlock): boolean {
  return isNoteText(block.text);
}

function nameOf(text: string): string {
  return NOTE.exec(text)?.groups?.['name'] ?? '';
}

function textOfNote({ start, block: { text } }: PlacedBlock): Span {
  return { start: start + (NOTE.exec(text)?.[0].length ?? 0), end: start + text.length };
}

function flatten(units: readonly OutlineUnit[]): readonly OutlineUnit[] {
  return units.flatMap(unit => [unit, ...flatten(unit.children)]);
}

/** All of a block. */
export function spanOf({ start, block }: PlacedBlock): Span {
  return { start, end: start + block.text.length };
}

/** A stretch of the draft as a paragraph. */
export function lineOf({ inlinesOf }: DraftParts, role: Role, span: Span): LaidParagraph {
  return { kind: 'paragraph', role, inlines: inlinesOf(span) };
}
