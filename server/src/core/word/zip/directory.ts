import type { Span } from '../../text/span';
import { MOST_ENTRIES, MOST_UNPACKED_BYTES, read, refuse, type Attempt } from './refusals';

/** A part of a zip file, as the central directory tells. Offsets are those of bytes in the file. */
export interface ZipEntry {
  readonly name: string;
  /** 0 for stored, 8 for deflated; others are not read. */
  readonly method: number;
  readonly packed: Span;
  /** Where its own header starts, and the one in the central directory. */
  readonly local: number;
  readonly header: number;
  /** How long it says to be when unpacked. */
  readonly size: number;
}

/** The parts of a file by their names. */
export interface ZipDirectory {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** The central directory, from its first header to the record at the end. */
  readonly central: Span;
}

/**
 * Reads the central directory of a zip file (APPNOTE 6.3.10, 4.3.12 and 4.3.16). Nothing is unpacked: limits are held against what the
 * directory declares. Linear in the entries.
 */
export function readDirectory(bytes: Uint8Array): Attempt<ZipDirectory> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === -1) return refuse('broken');
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffffffff) return refuse('zip64');
  if (count > MOST_ENTRIES) return refuse('tooManyEntries');
  return readEntries(view, { start, end }, count);
}

/** A zip file that holds nothing: the record at the end alone. */
export const EMPTY_ZIP: Uint8Array = Uint8Array.from(
  { length: 22 },
  (_, at) => [0x50, 0x4b, 0x05, 0x06][at] ?? 0,
);

const END_SIGN = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

/** The record at the end stands before a comment of any length. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END_SIGN) return at;
  }
  return -1;
}

function readEntries(view: DataView, { start, end }: Span, count: number): Attempt<ZipDirectory> {
  const entries = new Map<string, ZipEntry>();
  let unpacked = 0;
  let at = start;
  for (let left = count; left > 0; left -= 1) {
    if (at + HEADER_LENGTH > end || view.getUint32(at, true) !== HEADER_SIGN) return refuse('broken');
    const attempt = readEntry(view, at);
    if (attempt.kind === 'refused') return attempt;
    const entry = attempt.value;
    unpacked += entry.size;
    if (unpacked > MOST_UNPACKED_BYTES) return refuse('tooLarge');
    // Of two parts with one name some readers take the first and some the last, which harmful files make use of.
    if (entries.has(entry.name)) return refuse('broken');
    entries.set(entry.name, entry);
    at += HEADER_LENGTH + lengthsAt(view, at + 28, 3);
  }
  return read({ entries, central: { start, end } });
}

const HEADER_SIGN = 0x02014b50;
const HEADER_LENGTH = 46;
const LOCAL_SIGN = 0x04034b50;
const LOCAL_LENGTH = 30;
const ENCRYPTED = 1;

function readEntry(view: DataView, at: number): Attempt<ZipEntry> {
  if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) return refuse('encrypted');
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  if (packedSize === 0xffffffff || size === 0xffffffff || local === 0xffffffff) return refuse('zip64');
  if (local + LOCAL_LENGTH > view.byteLength || view.getUint32(local, true) !== LOCAL_SIGN)
    return refuse('broken');
  const start = local + LOCAL_LENGTH + lengthsAt(view, local + 26, 2);
  const packed = { start, end: start + packedSize };
  if (packed.end > view.byteLength) return refuse('broken');
  const name = nameAt(view, at + HEADER_LENGTH, view.getUint16(at + 28, true));
  return name === null
    ? refuse('broken')
    : read({ name, method: view.getUint16(at + 10, true), packed, local, header: at, size });
}

/** The lengths of the name, the extra field and the comment, as many of them as a header has, added up. */
function lengthsAt(view: DataView, at: number, count: number): number {
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += view.getUint16(at + 2 * index, true);
  return sum;
}

/** The names that matter are of ASCII; the bytes of others stand for themselves. */
function nameAt(view: DataView, at: number, length: number): string | null {
  if (at + length > view.byteLength) return null;
  let name = '';
  for (let index = 0; index < length; index += 1) name += String.fromCharCode(view.getUint8(at + index));
  return name;
}
