import { readDraft, readWord } from '../../server/src/library/browser';
import type { Draft } from '../../server/src/library/types';

/** How files of Word and their kin begin, read as Latin: .docx, .doc, .rtf, .pdf. The library says which of them is none that it reads. */
const OFFICE = ['PK', '\u{D0}\u{CF}\u{11}\u{E0}', '{\\rtf', '%PDF-'];
/** Longer texts would hold the page up for minutes. A book of six hundred pages is shorter. */
const LONGEST = 2_000_000;

/** A file as it was read, or why it was not. */
export type FileRead =
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'tooLong' };

/** Reads a file that a person chose. Throws an `UnreadableError` for what looks like a Word document and is none. */
export async function readFile(file: File): Promise<FileRead> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  // By its name: what is left of a Word file that came in part must not pass for a clean draft.
  const draft = /\.docx$/iu.test(file.name) ? readWord(bytes) : readBytes(bytes);
  if (draft === null) return { kind: 'unreadable' };
  return isTooLong(draft.text) ? { kind: 'tooLong' } : { kind: 'draft', draft };
}

/** True for a text that is not checked here. */
export function isTooLong(text: string): boolean {
  return text.length > LONGEST;
}

function readBytes(bytes: Uint8Array): Draft | null {
  const beginning = String.fromCharCode(...bytes.subarray(0, 5));
  if (bytes.length === 0 || OFFICE.some(mark => beginning.startsWith(mark))) return readWord(bytes);
  const text = decode(bytes);
  // The field knows one kind of line end, and places are counted in what it holds.
  return text === null ? null : readDraft(text.replaceAll(/\r\n?/gu, '\n'));
}

/** Windows saves as UTF-16 what its editor calls Unicode, with a mark at the beginning. */
function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/** Offers bytes as a file: the browser asks where it goes, or puts it where downloads go. */
export function offerDownload(bytes: Uint8Array, name: string): void {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
