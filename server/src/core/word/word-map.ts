import type { Span } from '../text/span';

/** Where a stretch of the text stands in the file. */
export interface WordOrigin {
  /** The name of the part: "word/document.xml". */
  readonly part: string;
  /** Offsets of the XML of the part. Unit for unit those of the text, but for one unit that is written as an entity. */
  readonly start: number;
  readonly end: number;
  /** The number of the run within its part, and of the paragraph among `places`. */
  readonly run: number;
  readonly paragraph: number;
}

/** A stretch of the text. */
export interface WordSegment {
  readonly start: number;
  readonly length: number;
  /** Null for what stands in no file: an automatic number, the bars of a table, a blank for a tab. */
  readonly origin: WordOrigin | null;
}

/** A paragraph with text in it, as people are told of it. Paragraphs of tables count like others. */
export interface WordPlace {
  /** Where it starts in the text. */
  readonly start: number;
  readonly kind: 'paragraph' | 'note';
  /** From 1, paragraphs and notes apart. */
  readonly number: number;
  /** The page, as Word last laid it out; null where the file does not tell. */
  readonly page: number | null;
}

/** The way from the text of a Word document to its file: segments that lie side by side from the beginning to the end. */
export class WordMap {
  readonly segments: readonly WordSegment[];

  constructor(segments: readonly WordSegment[]) {
    this.segments = segments;
  }

  /** The segments that a span touches; of an empty span the one before it. Logarithmic, and linear in what is touched. */
  within({ start, end }: Span): readonly WordSegment[] {
    const first = this.#indexAt(start === end ? Math.max(start - 1, 0) : start);
    const touched: WordSegment[] = [];
    for (let index = first; index < this.segments.length; index += 1) {
      const segment = this.segments[index];
      if (segment === undefined || (segment.start >= end && index > first)) break;
      touched.push(segment);
    }
    return touched;
  }

  #indexAt(offset: number): number {
    let low = 0;
    let high = this.segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.segments[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
