import { crc32 } from './crc';
import { readDirectory, type ZipEntry } from './directory';
import { read, refuse, type Attempt } from './refusals';

/** New content of a part, packed and as it is. */
export interface NewPart {
  readonly name: string;
  readonly content: Uint8Array;
  readonly deflated: Uint8Array;
}

/** The file with other content in one part. Every other part keeps its bytes, its times and its place in the order. Linear. */
export function replacePart(bytes: Uint8Array, part: NewPart): Attempt<Uint8Array> {
  const opened = readDirectory(bytes);
  if (opened.kind === 'refused') return opened;
  const { entries, central } = opened.value;
  const old = entries.get(part.name);
  if (old === undefined || central.start < old.packed.end) return refuse('broken');
  if ([...entries.values()].some(other => other !== old && overlaps(other, old))) return refuse('broken');
  const by = part.deflated.length - (old.packed.end - old.packed.start);
  const made = new Uint8Array(bytes.length + by);
  made.set(bytes.subarray(0, old.packed.start), 0);
  made.set(part.deflated, old.packed.start);
  made.set(bytes.subarray(old.packed.end), old.packed.end + by);
  const view = new DataView(made.buffer);
  writeSizes(view, { at: old.header + by, sizesAt: 16 }, part);
  view.setUint16(old.header + by + 10, DEFLATED, true);
  writeLocal(view, old, part);
  for (const { local, header } of entries.values()) {
    if (local > old.local) view.setUint32(header + by + 42, local + by, true);
  }
  view.setUint32(central.end + by + 16, central.start + by, true);
  return read(made);
}

/** True where two parts share bytes, so that one cannot change without the other. */
function overlaps(one: ZipEntry, other: ZipEntry): boolean {
  return one.local < other.packed.end && other.local < one.packed.end;
}

const DEFLATED = 8;
/** The sizes stand behind the content, and not in the header before it. */
const SIZES_BEHIND = 8;

function writeLocal(view: DataView, { local, packed }: ZipEntry, part: NewPart): void {
  const areBehind = (view.getUint16(local + 6, true) & SIZES_BEHIND) !== 0;
  view.setUint16(local + 8, DEFLATED, true);
  if (!areBehind) {
    writeSizes(view, { at: local, sizesAt: 14 }, part);
    return;
  }
  const behind = packed.start + part.deflated.length;
  const hasSign = view.getUint32(behind, true) === 0x08074b50;
  writeSizes(view, { at: behind, sizesAt: hasSign ? 4 : 0 }, part);
}

interface SizesPlace {
  readonly at: number;
  readonly sizesAt: number;
}

/** The check sum and both sizes stand side by side wherever they stand. */
function writeSizes(view: DataView, { at, sizesAt }: SizesPlace, { content, deflated }: NewPart): void {
  view.setUint32(at + sizesAt, crc32(content), true);
  view.setUint32(at + sizesAt + 4, deflated.length, true);
  view.setUint32(at + sizesAt + 8, content.length, true);
}
