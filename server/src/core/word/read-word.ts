import type { Localized } from '../text/localized';
import { spanFrom, type Span } from '../text/span';
import { NoteMarks } from './content/note-marks';
import { ContentReader } from './content/read-content';
import { openRoot, readNotes, type WordNotes } from './content/read-notes';
import type { NoteReference, WordContent } from './content/tree';
import { ListCounter } from './parts/list-counter';
import { readNumbering } from './parts/numbering';
import { folderOf, mainPartOf, readRelationships, relationshipsPath } from './parts/relationships';
import { isProtected } from './parts/protection';
import { readStyles } from './parts/styles';
import { TextWriter } from './text-writer';
import type { WordMap, WordPlace } from './word-map';
import { writeBlocks } from './write-content';
import { XmlScanner } from './xml/scanner';
import { WordPackage, type UnpackTools } from './zip/package';
import { read, refuse, REFUSALS, type Attempt, type Refusal } from './zip/refusals';

/** The text of a Word document, written as a draft is, and the way back to the file. */
export interface WordText {
  readonly text: string;
  readonly map: WordMap;
  /** The paragraphs with text, in their order. */
  readonly places: readonly WordPlace[];
  /** Where the notes stand, behind the body; empty at the end of the text where there are none. */
  readonly notes: Span;
  /** True for a document that is signed, or protected from changes. */
  readonly isReadOnly: boolean;
  /** What a reader of the findings should know. */
  readonly warnings: readonly Localized[];
}

/** A Word document as it was read, or why it was not. */
export type WordRead =
  | { readonly kind: 'word'; readonly word: WordText }
  | { readonly kind: 'refused'; readonly reason: Localized };

/** Reads a Word document (.docx, ECMA-376 transitional or strict). Linear in what it unpacks to. */
export function readWord(bytes: Uint8Array, tools: UnpackTools): WordRead {
  return readAs('check', bytes, tools);
}

/** Reads a Word document as a draft is written: a note stands where the text refers to it as `[^1]`, and its text behind the body as `[^1]: …`. */
export function readWordDraft(bytes: Uint8Array, tools: UnpackTools): WordRead {
  return readAs('draft', bytes, tools);
}

/** A check reads no marks of notes, since nobody wrote them. */
type Purpose = 'check' | 'draft';

function readAs(purpose: Purpose, bytes: Uint8Array, tools: UnpackTools): WordRead {
  const attempt = tryReading(purpose, bytes, tools);
  return attempt.kind === 'read'
    ? { kind: 'word', word: attempt.value }
    : { kind: 'refused', reason: REFUSALS[attempt.refusal] };
}

function tryReading(purpose: Purpose, bytes: Uint8Array, tools: UnpackTools): Attempt<WordText> {
  const opened = WordPackage.open(bytes, tools);
  if (opened.kind === 'refused') return opened;
  const file = opened.value;
  const name = mainPartOf(file);
  const main = readMain(file, name, purpose);
  if (main !== null && main.fault === null && file.fault === null) return read(main.word);
  return refuse(file.fault ?? main?.fault ?? 'notWord');
}

interface MainRead {
  readonly word: WordText;
  readonly fault: Refusal | null;
}

/** Null where the part that the package points to is no document of Word: another kind of Office file has another root. */
function readMain(file: WordPackage, name: string, purpose: Purpose): MainRead | null {
  const scanner = new XmlScanner(file.readXml(name));
  if (!openRoot(scanner) || scanner.name !== 'w:document') return null;
  const targets = readRelationships(file.readXml(relationshipsPath(name)), folderOf(name));
  const xmlOf = (kind: string): string => file.readXml(targets.get(kind) ?? '');
  const styles = readStyles(xmlOf('styles'));
  const parts = { styles, lists: new ListCounter(readNumbering(xmlOf('numbering')), styles) };
  const marks = purpose === 'draft' ? new NoteMarks() : null;
  const body = new ContentReader(scanner, { ...parts, marks }).read();
  const footnotes = readNotes(xmlOf('footnotes'), targets.get('footnotes') ?? '', parts);
  const endnotes = readNotes(xmlOf('endnotes'), targets.get('endnotes') ?? '', parts);
  const isReadOnly = file.hasFolder('_xmlsignatures') || isProtected(xmlOf('settings'));
  const written = writeText({
    name,
    body,
    noteParts: { footnote: footnotes, endnote: endnotes },
    isReadOnly,
    marks,
  });
  return { ...written, fault: scanner.fault ?? footnotes.fault ?? endnotes.fault ?? written.fault };
}

interface DocumentContent {
  /** The name of the part of the body. */
  readonly name: string;
  readonly body: WordContent;
  readonly noteParts: Readonly<Record<NoteReference['kind'], WordNotes>>;
  readonly isReadOnly: boolean;
  readonly marks: NoteMarks | null;
}

/** The notes stand behind the body in the order in which it refers to them; nothing refers to the lines that part them from it. */
function writeText({ name, body, noteParts, isReadOnly, marks }: DocumentContent): MainRead {
  const writer = new TextWriter();
  const { hasPages, hasChanges } = body;
  writeBlocks(body.blocks, writer, { part: name, kind: 'paragraph', isInRow: false, hasPages });
  const start = writer.length;
  for (const { kind, id } of uniqueNotes(body.notes)) {
    const { part, notes } = noteParts[kind];
    const blocks = notes.get(id) ?? [];
    writeBlocks(marks === null ? blocks : marks.define({ kind, id }, blocks), writer, {
      part,
      kind: 'note',
      isInRow: false,
      hasPages: false,
    });
  }
  const { text, map, places } = writer;
  const warnings = hasChanges ? [TRACKED] : [];
  const word = { text, map, places, notes: spanFrom(start, writer.length), isReadOnly, warnings };
  return { word, fault: writer.isFull ? 'tooLong' : null };
}

/** A note has one place that refers to it; a file made to do harm may refer to a long one a thousand times. */
function uniqueNotes(notes: readonly NoteReference[]): Iterable<NoteReference> {
  return new Map(notes.map(note => [`${note.kind} ${note.id}`, note])).values();
}

const TRACKED: Localized = {
  vi: 'Tệp có thay đổi chưa duyệt; phần xóa được bỏ qua, phần chèn được đọc như đã duyệt.',
  en: 'The file has tracked changes; what is deleted is left out, what is inserted is read as if accepted.',
};
