import type { Refusal } from './refusals';

/** What some bytes are, whatever the name of the file. What is no text and no zip file is named by why it is not read. */
export type FileKind = 'text' | 'zip' | Extract<Refusal, Named>;

type Named = 'oldWord' | 'encrypted' | 'otherOffice' | 'rtf' | 'pdf' | 'empty' | 'webPage' | 'wordXml';

/** Tells what bytes are by how they begin, and of old Office files by the names of the streams in them. Linear. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const known = BEGINNINGS.find(([, mark]) => startsWith(bytes, mark));
  if (known !== undefined) return known[0];
  if (!startsWith(bytes, COMPOUND)) return kindOfMarkup(bytes);
  if (includes(bytes, ENCRYPTED)) return 'encrypted';
  return includes(bytes, WORD) ? 'oldWord' : 'otherOffice';
}

/** True where bytes begin with others. */
export function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** Texts that a program wrote for another one: a page is no draft, though programs that export to Word name it ".doc". */
function kindOfMarkup(bytes: Uint8Array): FileKind {
  // Without zeros letters of two bytes are read too.
  const top = String.fromCharCode(...bytes.subarray(0, SEEN).filter(byte => byte !== 0));
  if (WORD_XML.test(top)) return 'wordXml';
  return PAGES.some(page => page.test(top)) ? 'webPage' : 'text';
}

/** Enough for the marks, remarks and declarations that a page may begin with. */
const SEEN = 2048;
const WORD_XML = /^[^<]{0,8}<\?xml[^>]{0,200}>\s{0,9}<(?:\?mso-application\s+progid="Word|pkg:package\s)/u;
const PAGES: readonly RegExp[] = [
  // "<!DOCTYPE html>", "<html xmlns:w=…>", behind a byte order mark, a declaration and remarks.
  /^[\s\u00bb\u00bf\u00ef\u00fe\u00ff]*(?:<\?xml[^>]*>\s*|<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+html|html)(?=[\s>])/iu,
  // A page in one file: as Word saves it, and as browsers do.
  /^mime-version:[^\n]*\s+content-type:\s*multipart\/related/iu,
  /^from:\s*"?<?saved by /iu,
];

const BEGINNINGS: readonly (readonly [FileKind, readonly number[]])[] = [
  // The first entry of a zip file, or the end of an empty one.
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  // "{\\rtf"
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  // "%PDF-"
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
];

/** The compound files of Office before 2007 (MS-CFB, 2.2). A file with a password is one too, whatever it was before. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED = toWide('EncryptedPackage');
const WORD = toWide('WordDocument');

/** ASCII in UTF-16, the lower byte first. */
function toWide(name: string): readonly number[] {
  return Array.from(name, unit => [unit.charCodeAt(0), 0]).flat();
}

function includes(bytes: Uint8Array, part: readonly number[]): boolean {
  const [first = 0] = part;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (part.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
