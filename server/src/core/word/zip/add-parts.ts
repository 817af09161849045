import { crc32 } from './crc';
import { readDirectory } from './directory';
import { read, refuse, type Attempt } from './refusals';
import type { NewPart } from './replace-part';

/** What a zip file is to have beside what it has. */
export interface Added {
  readonly parts: readonly NewPart[];
  /** What stands at its very end, which programs that know nothing of it pass over; of ASCII. */
  readonly comment: string;
}

/**
 * The file with more parts behind those that it has, and with another comment. What it has keeps its bytes and its place; the new parts
 * have the earliest time that a zip file can tell, so that the same file gives the same bytes. Linear.
 */
export function addParts(bytes: Uint8Array, { parts, comment }: Added): Attempt<Uint8Array> {
  const opened = readDirectory(bytes);
  if (opened.kind === 'refused') return opened;
  const { entries, central } = opened.value;
  const isBehind = [...entries.values()].some(({ packed }) => packed.end > central.start);
  if (isBehind || parts.some(({ name }) => entries.has(name))) return refuse('broken');
  const locals = parts.map(part => joinBytes([headerOf(LOCAL, part), nameOf(part), part.deflated]));
  let offset = central.start;
  const headers = parts.map((part, index) => {
    const header = joinBytes([headerOf({ ...CENTRAL, local: offset }, part), nameOf(part)]);
    offset += locals[index]?.length ?? 0;
    return header;
  });
  const added = joinBytes(headers);
  const end = bytes.slice(central.end, central.end + END_LENGTH);
  writeEnd(new DataView(end.buffer), { start: offset, count: parts.length, by: added.length });
  new DataView(end.buffer).setUint16(20, comment.length, true);
  const [before, directory] = [bytes.subarray(0, central.start), bytes.subarray(central.start, central.end)];
  return read(joinBytes([before, ...locals, directory, added, end, asciiOf(comment)]));
}

const END_LENGTH = 22;

interface NewEnd {
  readonly start: number;
  /** So many parts more. */
  readonly count: number;
  /** So many bytes more of the directory. */
  readonly by: number;
}

function writeEnd(view: DataView, { start, count, by }: NewEnd): void {
  for (const at of [8, 10]) view.setUint16(at, view.getUint16(at, true) + count, true);
  view.setUint32(12, view.getUint32(12, true) + by, true);
  view.setUint32(16, start, true);
}

/** The forms of the two headers that each part has (APPNOTE 6.3.10, 4.3.7 and 4.3.12); what stands before the flags is two bytes longer in one. */
const LOCAL = { sign: 0x04034b50, length: 30, flagsAt: 6, local: null };
const CENTRAL = { sign: 0x02014b50, length: 46, flagsAt: 8 };

interface HeaderForm {
  readonly sign: number;
  readonly length: number;
  readonly flagsAt: number;
  /** Where the other header stands; null in that one. */
  readonly local: number | null;
}

const VERSION = 20;
const DEFLATED = 8;
/** The first of January 1980. */
const FIRST_DAY = 0x21;

function headerOf({ sign, length, flagsAt, local }: HeaderForm, part: NewPart): Uint8Array {
  const header = new Uint8Array(length);
  const view = new DataView(header.buffer);
  view.setUint32(0, sign, true);
  for (let at = 4; at < flagsAt; at += 2) view.setUint16(at, VERSION, true);
  view.setUint16(flagsAt + 2, DEFLATED, true);
  view.setUint16(flagsAt + 6, FIRST_DAY, true);
  view.setUint32(flagsAt + 8, crc32(part.content), true);
  view.setUint32(flagsAt + 12, part.deflated.length, true);
  view.setUint32(flagsAt + 16, part.content.length, true);
  view.setUint16(flagsAt + 20, part.name.length, true);
  if (local !== null) view.setUint32(42, local, true);
  return header;
}

function nameOf({ name }: NewPart): Uint8Array {
  return asciiOf(name);
}

function asciiOf(text: string): Uint8Array {
  return Uint8Array.from(text, letter => letter.charCodeAt(0));
}

function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
