import type { Refusal } from './refusals';

/** What some bytes are, whatever the name of the file; "compound" is an Office file from before 2007, or one with a password. */
export type FileKind = 'text' | 'zip' | 'compound' | 'rtf';

/** Tells what bytes are by how they begin. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  if (ZIPS.some(mark => startsWithBytes(bytes, mark))) return 'zip';
  if (startsWithBytes(bytes, RTF)) return 'rtf';
  return startsWithBytes(bytes, COMPOUND) ? 'compound' : 'text';
}

/** Why bytes that are no zip file are no Word document. Linear. */
export function refusalOf(bytes: Uint8Array): Refusal {
  switch (kindOfFile(bytes)) {
    case 'rtf':
      return 'rtf';
    case 'compound':
      if (includes(bytes, ENCRYPTED)) return 'encrypted';
      return includes(bytes, WORD) ? 'oldWord' : 'otherOffice';
    case 'zip':
    case 'text':
      return 'broken';
  }
}

/** True where bytes begin with others. */
export function startsWithBytes(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** The first entry of a zip file, or the end of an empty one. */
const ZIPS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
/** "{\\rtf". */
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66];
/** The compound files of Office before 2007 (MS-CFB, 2.2). A file with a password is one too, whatever it was before. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The names of streams in such a file, in UTF-16. */
const ENCRYPTED = wideBytes('EncryptedPackage');
const WORD = wideBytes('WordDocument');

function wideBytes(name: string): readonly number[] {
  return Array.from(name, letter => [letter.charCodeAt(0), 0]).flat();
}

function includes(bytes: Uint8Array, part: readonly number[]): boolean {
  const [first = 0] = part;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (part.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
