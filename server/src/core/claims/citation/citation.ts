import type { Span } from '../../text/span';
import type { DateClaim } from '../date/date';
import type { SymbolSystem } from './document-types';

/** A piece of a citation with its place. `text` is NFC, in the letter case of the document. */
export interface CitationPart {
  readonly span: Span;
  readonly text: string;
}

/** What is odd about the way a symbol is written. The claim is kept with it; only rules report. */
export type SymbolProblem =
  /** Blanks or a line break inside: "12 - NQ/TU", "QĐ- TTg". */
  | 'blanks'
  /** An en dash for a hyphen: "751/QĐ–TTg". */
  | 'dash'
  /** A code without its Đ: "30/2020/ND-CP". */
  | 'plain-d'
  /** Ð (U+00D0) or another look-alike for Đ (U+0110). */
  | 'foreign-d'
  /** Capitals or small letters that the code does not have: "QĐ-TTG", "TTR". */
  | 'letter-case'
  /** The separators of the other system: "23/NQ-TU" by a party body. */
  | 'separators'
  /** "TƯ" for "TW". */
  | 'central'
  /** A hyphen before the term of the National Assembly: "QH-15". */
  | 'term-hyphen'
  /** Two letters of the type exchanged: "Nghị quyết 24/2025/QN-HĐND". */
  | 'swapped'
  /** The hyphen between the codes, or the slash before the year, was lost, doubled or replaced: "TTBNV", "TT.BNV", "30-2020/NĐ-CP". */
  | 'hyphen'
  /** The codes, or the year and they, stand in another order: "215/UBND-QĐ", "30/NĐ-CP/2020". */
  | 'order';

/** The citation of one document by its symbol: "Nghị quyết số 23-NQ/TU ngày 16/12/2021 của Tỉnh ủy". */
export interface CitationClaim {
  readonly kind: 'citation';
  /** From the type word, or the symbol where none stands there, to the end of the date or the issuer; the title is behind it. */
  readonly span: Span;
  readonly system: SymbolSystem;
  /** "Nghị quyết"; null where the symbol stands alone. */
  readonly type: CitationPart | null;
  /** "Nghị quyết" of the first item, before the span: what a further one of "các Nghị quyết số 18-NQ/TW, 19-NQ/TW" is called. */
  readonly listType: CitationPart | null;
  /** "23-NQ/TU", from the number to the last code. */
  readonly symbol: CitationPart;
  /** The symbol in its form: what two citations of one document have in common, however they are written. */
  readonly canonical: string;
  readonly number: CitationPart;
  readonly year: CitationPart | null;
  /** "NQ"; null where the symbol names no type: "64/2025/QH15", the dispatch "12/UBND-VX". */
  readonly typeCode: CitationPart | null;
  /** "TU"; of "TTLT-BYT-BTC" all that follows the type, of a dispatch all that follows the number. */
  readonly issuerCode: CitationPart;
  readonly date: DateClaim | null;
  /** "Tỉnh ủy" of "của Tỉnh ủy"; null where it is not said. */
  readonly issuer: CitationPart | null;
  /** The issuer's name, folded, for comparing: "tỉnh ủy". */
  readonly issuerName: string | null;
  /** "về chuyển đổi số": the title, from "về", "quy định", …; null where none stands there or its end cannot be told. */
  readonly title: CitationPart | null;
  /** A title begins behind the citation, though `title` is null where its end cannot be told. */
  readonly hasTitle: boolean;
  readonly problems: readonly SymbolProblem[];
}
