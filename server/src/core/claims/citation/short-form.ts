import type { Span } from '../../text/span';
import type { CitationPart } from './citation';

/** What a short form says of the document that it means. */
export type ShortFormReading =
  /** "Nghị quyết 23", "Nghị định số 30", "Nghị định 30/2020": a number without its whole symbol. */
  | {
      readonly kind: 'number';
      readonly number: CitationPart;
      readonly year: CitationPart | null;
      /** "18-NQ/TW" for the 18 of "Nghị quyết số 18, 19-NQ/TW": the canonical symbol, where the list lends its codes. */
      readonly symbol: string | null;
    }
  /** "Nghị quyết này": the document that is being written. */
  | { readonly kind: 'this' }
  /** "Kết luận nêu trên", "Nghị định trên", "Quyết định đó": one that was cited before. */
  | { readonly kind: 'above' }
  /** "Nghị quyết Trung ương 4 khóa XI, XII": known by its conference; one document for each term. */
  | {
      readonly kind: 'conference';
      readonly number: CitationPart;
      readonly terms: readonly CitationPart[];
    }
  /** "Luật Đất đai", "Luật Đất đai năm 2024", "Luật Đất đai ngày 18/01/2024": a law or ordinance by its name. */
  | {
      readonly kind: 'law';
      /** "Đất đai", without the type. */
      readonly name: CitationPart;
      readonly year: CitationPart | null;
    };

/** A document meant without its symbol. */
export interface ShortFormClaim {
  readonly kind: 'short-form';
  /** From the type word to the end of the last part; of a further number of a list, the number alone. */
  readonly span: Span;
  /** "Nghị quyết"; of a further number of a list, the type before the first. */
  readonly type: CitationPart;
  readonly reading: ShortFormReading;
}

/** A short name that the text gives, to a document or to anything else: "(sau đây gọi tắt là Nghị quyết 23)". */
export interface DeclarationClaim {
  readonly kind: 'declaration';
  /** From "sau đây" or "gọi" to the end of the name, quotes included. */
  readonly span: Span;
  readonly name: CitationPart;
}
