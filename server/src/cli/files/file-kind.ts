/** What some bytes are, whatever the name of the file. */
export type FileKind = 'text' | 'zip' | 'oldWord' | 'protected' | 'otherOffice' | 'rtf';

/** Tells what bytes are by how they begin, and of old Office files by the names of the streams in them. */
export function kindOfFile(bytes: Uint8Array): FileKind {
  if (ZIPS.some(mark => startsWith(bytes, mark))) return 'zip';
  if (startsWith(bytes, RTF)) return 'rtf';
  if (!startsWith(bytes, COMPOUND)) return 'text';
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (content.includes(ENCRYPTED)) return 'protected';
  return content.includes(WORD) ? 'oldWord' : 'otherOffice';
}

/** True where bytes begin with others. */
export function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
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
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
const WORD = Buffer.from('WordDocument', 'utf16le');
