import { isUtf8 } from 'node:buffer';
import { kindOfFile, readWord, startsWith, type Localized, type WordText } from '../../core/index';
import { PHRASES } from '../wording/phrases';
import { nameOldEncoding } from './old-encodings';
import { PACK_TOOLS } from './pack-tools';

/** How the letters of a draft are written; a draft in UTF-16 always begins with a byte order mark. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** A file as it was read. `text` has no byte order mark; `hasMark` tells whether the file has one. Of a Word document it is rebuilt. */
export interface Draft {
  readonly text: string;
  readonly hasMark: boolean;
  readonly encoding: Encoding;
  readonly bytes: Uint8Array;
  /** Where the text stands in the Word document that it was rebuilt from; null for a text. */
  readonly word: WordText | null;
}

export type DraftRead =
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'problem'; readonly message: Localized };

/** A draft of 32 MB would be a book of ten thousand pages; checking it takes half a gigabyte and five seconds. */
export const MAX_DRAFT_BYTES = 32 * 1024 * 1024;
/** A Word document holds pictures, of which nothing is read. */
export const MAX_WORD_BYTES = 200 * 1024 * 1024;

/** What is said of larger files. */
export const TOO_LARGE = PHRASES.tooLarge(MAX_DRAFT_BYTES / (1024 * 1024));
export const WORD_TOO_LARGE = PHRASES.tooLarge(MAX_WORD_BYTES / (1024 * 1024));

/** The draft in some bytes, which tell what they are. Decoding a text and encoding it again gives the very same bytes. */
export function decodeDraft(bytes: Uint8Array): DraftRead {
  const kind = kindOfFile(bytes);
  if (kind !== 'text' && kind !== 'empty') return decodeWord(bytes);
  if (bytes.length > MAX_DRAFT_BYTES) return problem(TOO_LARGE);
  if (UTF_32.some(mark => startsWith(bytes, mark))) return problem(PHRASES.utf32);
  if (startsWith(bytes, [0xff, 0xfe])) return decodeWide(bytes, 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return decodeWide(bytes, 'utf-16be');
  if (bytes.includes(0)) return problem(isWide(bytes) ? PHRASES.utf16 : PHRASES.binary);
  if (!isUtf8(bytes)) return problem(nameBytes(bytes) ?? PHRASES.notUtf8(firstWrongLine(bytes)));
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const old = nameOldEncoding(text);
  if (old !== null) return problem(PHRASES.oldEncoding(old));
  const hasMark = startsWith(bytes, [0xef, 0xbb, 0xbf]);
  return { kind: 'draft', draft: { text, hasMark, encoding: 'utf-8', bytes, word: null } };
}

/** The draft in the bytes of a Word file. What is none is told by what it is. */
export function decodeWord(bytes: Uint8Array): DraftRead {
  if (bytes.length > MAX_WORD_BYTES) return problem(WORD_TOO_LARGE);
  const read = readWord(bytes, PACK_TOOLS);
  if (read.kind === 'refused') return problem(read.reason);
  const { word } = read;
  return { kind: 'draft', draft: { text: word.text, hasMark: false, encoding: 'utf-8', bytes, word } };
}

/** The bytes of a text, written as the draft was. */
export function encodeDraft(
  text: string,
  { hasMark, encoding }: Pick<Draft, 'hasMark' | 'encoding'>,
): Uint8Array {
  const marked = hasMark ? `\u{FEFF}${text}` : text;
  if (encoding === 'utf-8') return Buffer.from(marked);
  const bytes = Buffer.from(marked, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}

/** The marks of either order. The first begins like that of UTF-16, in which it would be followed by a character that no text has. */
const UTF_32 = [
  [0xff, 0xfe, 0x00, 0x00],
  [0x00, 0x00, 0xfe, 0xff],
];

function problem(message: Localized): DraftRead {
  return { kind: 'problem', message };
}

function decodeWide(bytes: Uint8Array, encoding: Encoding): DraftRead {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (text.includes('\0')) return problem(PHRASES.binary);
    return { kind: 'draft', draft: { text, hasMark: true, encoding, bytes, word: null } };
  } catch {
    return problem(PHRASES.utf16Broken);
  }
}

/** Letters of two bytes each: in Vietnamese most have a zero at one side, and never at the other. */
function isWide(bytes: Uint8Array): boolean {
  const seen = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [index, byte] of seen.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [less = 0, more = 0] = [...zeros].sort((first, second) => first - second);
  return less === 0 && more * 4 > seen.length / 2;
}

/** The older encoding in which bytes that are no UTF-8 make sense. */
function nameBytes(bytes: Uint8Array): Localized | null {
  const old = nameOldEncoding(Buffer.from(bytes.subarray(0, 16_384)).toString('latin1'));
  return old === null ? null : PHRASES.oldEncoding(old);
}

/** Line ends are never part of a longer UTF-8 sequence, so each line can be judged alone. */
function firstWrongLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start <= bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed === -1 ? bytes.length : feed;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return line;
}
