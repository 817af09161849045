import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { errorCode } from '../../files/error-code';
import type { Localized } from '../../core/index';
import { PHRASES } from '../wording/phrases';

/** A file as it was read. `text` has no byte order mark; `hasMark` tells whether the file has one. */
export interface Draft {
  readonly text: string;
  readonly hasMark: boolean;
  readonly bytes: Uint8Array;
}

export type DraftRead =
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'problem'; readonly message: Localized };

/** A draft of 32 MB would be a book of ten thousand pages; checking it takes half a gigabyte and five seconds. */
export const MAX_DRAFT_BYTES = 32 * 1024 * 1024;

/**
 * Reads a draft. A file that is no UTF-8 text is a problem and never read in part. Synchronous: there is nothing else
 * to do meanwhile, and for a thousand small files the detour over other threads takes longer than checking them.
 */
export function readDraft(path: string): DraftRead {
  try {
    return readRegular(path);
  } catch (error) {
    return { kind: 'problem', message: readFailure(path, errorCode(error)) };
  }
}

/** The draft in some bytes. Decoding and encoding again gives the very same bytes. */
export function decodeDraft(bytes: Uint8Array): DraftRead {
  if (bytes.length > MAX_DRAFT_BYTES) return { kind: 'problem', message: TOO_LARGE };
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]))
    return { kind: 'problem', message: PHRASES.utf16 };
  if (bytes.includes(0)) return { kind: 'problem', message: PHRASES.binary };
  if (!isUtf8(bytes)) return { kind: 'problem', message: PHRASES.notUtf8(firstWrongLine(bytes)) };
  const hasMark = startsWith(bytes, [0xef, 0xbb, 0xbf]);
  return {
    kind: 'draft',
    draft: { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), hasMark, bytes },
  };
}

/** The bytes of a text, with the mark that the draft had. */
export function encodeDraft(text: string, hasMark: boolean): Uint8Array {
  return Buffer.from(hasMark ? `\u{FEFF}${text}` : text);
}

/** What is said of a path that cannot be read, by the system's word for it. */
export function readFailure(path: string, code: string): Localized {
  switch (code) {
    case 'ENOENT':
      // Node shows bytes of a name that are no UTF-8 as this letter, and then there is no file of that name.
      return path.includes('\u{FFFD}') ? PHRASES.nameNotUtf8 : PHRASES.missing;
    case 'EISDIR':
      return PHRASES.folder;
    default:
      return PHRASES.unreadable(code);
  }
}

const TOO_LARGE = PHRASES.tooLarge(MAX_DRAFT_BYTES / (1024 * 1024));

/**
 * Looks what it is before it reads. A pipe is opened without waiting for a writer, and neither a pipe nor a device is
 * read: it may never end.
 */
function readRegular(path: string): DraftRead {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const entry = fstatSync(file);
    if (entry.isDirectory()) return { kind: 'problem', message: PHRASES.folder };
    if (!entry.isFile()) return { kind: 'problem', message: PHRASES.notRegular };
    if (entry.size > MAX_DRAFT_BYTES) return { kind: 'problem', message: TOO_LARGE };
    return decodeDraft(readFileSync(file));
  } finally {
    closeSync(file);
  }
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

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
