import type { CitationPart } from './citation';
import type { CitedText } from './cited-text';
import type { ShortFormReading } from './short-form';

/** A type of document in the text, and what stands behind it. */
export interface TypedPlace {
  readonly source: CitedText;
  readonly type: CitationPart;
  /** The type, folded, on one line. */
  readonly name: string;
  /** True for "Nghị quyết số". */
  readonly hasSign: boolean;
  /** Where the words behind it begin. */
  readonly next: number;
}

/** What a type is followed by, and where that ends. */
export interface ShortFormFound {
  readonly reading: ShortFormReading;
  readonly end: number;
}
