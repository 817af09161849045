import type { Span } from '../text/span';

/**
 * The way between the text as it is written and the text as it is read. Both are cut into stretches that go side by side: most are
 * alike, unit for unit; a letter in three units is read as one; what is not read (a comment, a mark of emphasis) lies between two
 * stretches. Offsets are UTF-16 code units. Immutable.
 */
export class WrittenMap {
  readonly readLength: number;
  readonly writtenLength: number;
  /** Where each stretch starts in the text that is read; ascending. */
  readonly #reads: Offsets;
  /** Where it starts in the text that is written. */
  readonly #writtens: Offsets;
  /** How long it is there; 0 for a stretch that is as long as it is read. */
  readonly #widths: Offsets;

  constructor({ reads, writtens, widths }: Stretches, readLength: number, writtenLength: number) {
    this.#reads = reads;
    this.#writtens = writtens;
    this.#widths = widths;
    this.readLength = readLength;
    this.writtenLength = writtenLength;
  }

  /** True where every offset is the same in both texts: the rule. */
  get isIdentity(): boolean {
    if (this.#reads.length > 1 || this.readLength !== this.writtenLength) return false;
    return offsetAt(this.#writtens, 0) === 0 && offsetAt(this.#widths, 0) === 0;
  }

  /**
   * The written span of a span that is read. What is not read at its ends stays outside; what is not read inside it is
   * inside. An empty span stands behind the unit before it. Logarithmic.
   */
  toWritten({ start, end }: Span): Span {
    if (start === end) {
      const at = this.behind(start);
      return { start: at, end: at };
    }
    return { start: this.#startOf(start), end: this.behind(end) };
  }

  /** The written offset behind the unit that ends at an offset of the text that is read. Logarithmic. */
  behind(offset: number): number {
    if (offset <= 0) return 0;
    const index = lastBelow(this.#reads, offset - 1);
    const within = offset - offsetAt(this.#reads, index);
    const width = offsetAt(this.#widths, index);
    return offsetAt(this.#writtens, index) + (width === 0 ? within : width);
  }

  /** The offset that is read of a written one; of a place that is not read, the offset behind what is read before it. */
  fromWritten(offset: number): number {
    const index = lastBelow(this.#writtens, offset);
    const written = this.#writtens[index];
    if (written === undefined || written > offset) return 0;
    const read = offsetAt(this.#reads, index);
    const length = this.#endOfRead(index) - read;
    const width = offsetAt(this.#widths, index);
    if (width === 0) return read + Math.min(offset - written, length);
    return offset >= written + width ? read + length : read;
  }

  /** True where something inside a span is not read: an edit of the span would take it away. */
  hidesIn({ start, end }: Span): boolean {
    const last = lastBelow(this.#reads, end - 1);
    for (let index = lastBelow(this.#reads, start); index < last; index += 1) {
      const width = offsetAt(this.#widths, index);
      const length = width === 0 ? this.#endOfRead(index) - offsetAt(this.#reads, index) : width;
      if (offsetAt(this.#writtens, index) + length !== this.#writtens[index + 1]) return true;
    }
    return false;
  }

  /** The map in which another one stands for a part of this one. Linear in the stretches, which are copied as they lie in memory. */
  splice({ read, written }: Replaced, fresh: WrittenMap): WrittenMap {
    const readBy = fresh.readLength - (read.end - read.start);
    const writtenBy = fresh.writtenLength - (written.end - written.start);
    const parts = [
      this.#part({ start: 0, end: read.start }, { readBy: 0, writtenBy: 0 }),
      fresh.#part({ start: 0, end: fresh.readLength }, { readBy: read.start, writtenBy: written.start }),
      this.#part({ start: read.end, end: this.readLength }, { readBy, writtenBy }),
    ];
    return new WrittenMap(joinParts(parts), this.readLength + readBy, this.writtenLength + writtenBy);
  }

  /** The stretches of a span of the text that is read, to be moved on in both texts. It begins inside none that is written otherwise. */
  #part({ start, end }: Span, moved: Moved): Part {
    const first = lastBelow(this.#reads, start);
    const behind = start >= end ? first : lastBelow(this.#reads, end - 1) + 1;
    return {
      ...moved,
      reads: this.#reads.subarray(first, behind),
      writtens: this.#writtens.subarray(first, behind),
      widths: this.#widths.subarray(first, behind),
      read: start + moved.readBy,
      written: offsetAt(this.#writtens, first) + start - offsetAt(this.#reads, first) + moved.writtenBy,
    };
  }

  #startOf(offset: number): number {
    const index = lastBelow(this.#reads, offset);
    const within = offset - offsetAt(this.#reads, index);
    return offsetAt(this.#writtens, index) + (offsetAt(this.#widths, index) === 0 ? within : 0);
  }

  #endOfRead(index: number): number {
    return this.#reads[index + 1] ?? this.readLength;
  }
}

/** The same part of a text as it is read and as it is written. */
export interface Replaced {
  readonly read: Span;
  readonly written: Span;
}

type Offsets = Uint32Array;

/** Stretches in order; see the fields of `WrittenMap`. */
interface Stretches {
  readonly reads: Offsets;
  readonly writtens: Offsets;
  readonly widths: Offsets;
}

/** How far a part of a map is moved in the text that is read, and in the one that is written. */
interface Moved {
  readonly readBy: number;
  readonly writtenBy: number;
}

/** Some stretches of a map, and where the first of them begins once it is moved: the span of the part may begin in the middle of it. */
interface Part extends Stretches, Moved {
  readonly read: number;
  readonly written: number;
}

/** Puts parts behind each other. Two stretches that go on from each other in both texts become one, or each edit would leave some more behind. */
function joinParts(parts: readonly Part[]): Stretches {
  const most = parts.reduce((sum, { reads }) => sum + reads.length, 0);
  const joined = {
    reads: new Uint32Array(most),
    writtens: new Uint32Array(most),
    widths: new Uint32Array(most),
  };
  let count = 0;
  for (const part of parts) {
    const from = goesOn(joined, count, part) ? 1 : 0;
    copyMoved(joined.reads, count, { offsets: part.reads, from, by: part.readBy });
    copyMoved(joined.writtens, count, { offsets: part.writtens, from, by: part.writtenBy });
    joined.widths.set(part.widths.subarray(from), count);
    if (from === 0 && part.reads.length > 0) {
      joined.reads[count] = part.read;
      joined.writtens[count] = part.written;
    }
    count += part.reads.length - from;
  }
  const { reads, writtens, widths } = joined;
  return {
    reads: reads.subarray(0, count),
    writtens: writtens.subarray(0, count),
    widths: widths.subarray(0, count),
  };
}

/** True where the first stretch of a part continues the last of those before it. */
function goesOn({ reads, writtens, widths }: Stretches, count: number, part: Part): boolean {
  if (count === 0 || part.reads.length === 0) return false;
  if (widths[count - 1] !== 0 || part.widths[0] !== 0) return false;
  return part.read - offsetAt(reads, count - 1) === part.written - offsetAt(writtens, count - 1);
}

interface MovedOffsets {
  readonly offsets: Offsets;
  readonly from: number;
  readonly by: number;
}

/** A loop, since `map` takes ten times as long, and an edit of a long draft moves all that stands behind it. */
function copyMoved(target: Uint32Array, at: number, { offsets, from, by }: MovedOffsets): void {
  if (by === 0) target.set(offsets.subarray(from), at);
  else
    for (let index = from; index < offsets.length; index += 1)
      target[at + index - from] = offsetAt(offsets, index) + by;
}

/** One stretch from the beginnings of both texts on. Most drafts have no other, and share it. */
const WHOLE: Offsets = Uint32Array.of(0);
const ONE_STRETCH: Stretches = { reads: WHOLE, writtens: WHOLE, widths: WHOLE };

/** Puts a map together from its beginning to its end. */
export class MapBuilder {
  readonly #reads: number[] = [];
  readonly #writtens: number[] = [];
  readonly #widths: number[] = [];
  #read = 0;
  #written = 0;

  /** Adds a stretch of `length` units at a written offset; `width` units are written there, or as many where it is 0. */
  add(length: number, written: number, width = 0): void {
    if (length === 0) return;
    const continues = width === 0 && written === this.#written && this.#widths.at(-1) === 0;
    if (!continues) {
      this.#reads.push(this.#read);
      this.#writtens.push(written);
      this.#widths.push(width);
    }
    this.#read += length;
    this.#written = written + (width === 0 ? length : width);
  }

  build(writtenLength: number): WrittenMap {
    const stretches = {
      reads: Uint32Array.from(this.#reads),
      writtens: Uint32Array.from(this.#writtens),
      widths: Uint32Array.from(this.#widths),
    };
    return new WrittenMap(stretches, this.#read, writtenLength);
  }
}

/** The map of a text that is read as it is written. */
export function identityMap(length: number): WrittenMap {
  return new WrittenMap(ONE_STRETCH, length, length);
}

/** One of some offsets; 0 where none is. */
function offsetAt(offsets: Offsets, index: number): number {
  return offsets[index] ?? 0;
}

/** The index of the last number at or below a value; 0 where none is. Logarithmic. */
function lastBelow(numbers: Uint32Array, value: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (offsetAt(numbers, middle) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
