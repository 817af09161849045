import type { Span } from '../text/span';
import type { ArticleOutline } from './articles';
import type { ClassReading } from './document-class';
import type { NumberedRun } from './numbered-runs';
import type { UnitKind } from '../block/opening/unit-kind';

export type { UnitKind } from '../block/opening/unit-kind';

/**
 * How a document is built: the parts of its form and the tree of its body. Read leniently: what was not recognised is simply not
 * here and stays a paragraph. All spans are offsets of the document. What another text's amended articles say, between “ and ”, is
 * in `articles.quoted` and nowhere else.
 */
export interface Outline {
  /** The class that the letterhead shows, and what showed it; settings and directives may name another. */
  readonly classReading: ClassReading;
  /** The parts of the form, in the order of the text: letterhead, addressees, basis, operative line, closing. */
  readonly parts: readonly FormPart[];
  /** The headings and numbered units of the body, of attached texts and annexes: a tree, in the order of the text. */
  readonly units: readonly OutlineUnit[];
  /** What of the tree has a title, and what has none. */
  readonly headings: Headings;
  /** From behind the letterhead, the addressees and the basis to the signature and the recipients; annexes are behind it. */
  readonly body: Span;
  /** Runs of two and more rows of tables below the letterhead, where no blank line parts them. */
  readonly tables: readonly Span[];
  /** Articles, clauses and points that are surely the document's own, and quotations: stricter than `units`. */
  readonly articles: ArticleOutline;
  /** Rows of numbers with their breaks, for judging them. */
  readonly numbered: readonly NumberedRun[];
}

/** A heading or a numbered item, with everything below it. */
export interface OutlineUnit {
  readonly kind: UnitKind;
  /** In NFC, as written: "5a", "II", "đ", "thứ nhất", "1.2"; empty for an annex or attachment without one. */
  readonly label: string;
  /**
   * Its place in its row, from 1: 5 for "5a", 2 for "II", 5 for "đ", 1 for "thứ nhất", 2 for "1.2"; 0 where it has none or it
   * cannot be read.
   */
  readonly number: number;
  /** What marks an inserted unit: "a" of "5a", "1" of "a1"; else empty. */
  readonly suffix: string;
  /** What closes the label: ".", "-", ")", ":", ""; for bracketed ones ")". */
  readonly mark: string;
  /** The label with its word and mark's bracket: "Điều 5", "1.", "a)", "(1)", "II-", "Chương I". */
  readonly span: Span;
  /** The words behind it in its block, else the lines in capitals right below; null where there are none. */
  readonly title: Span | null;
  /** Where the next unit of its level or above begins, or the closing of the document. */
  readonly end: number;
  /** True where the words behind change another text. */
  readonly amends: boolean;
  readonly children: readonly OutlineUnit[];
}

/** Headings with a word: parts, chapters, sections and articles. */
export interface Headings {
  /** Those without a title, in the order of the text. */
  readonly untitled: readonly OutlineUnit[];
  /** How many articles have one. */
  readonly titledArticles: number;
}

/** A part that is one line or cell and says no more than its text. */
export type LineKind =
  /** Quốc hiệu. */
  | 'national-title'
  /** Tiêu ngữ: "Độc lập - Tự do - Hạnh phúc". */
  | 'motto'
  /** "ĐẢNG CỘNG SẢN VIỆT NAM". */
  | 'party-title'
  /** "ĐOÀN TNCS HỒ CHÍ MINH". */
  | 'union-title'
  /** The body above the issuer; there may be more than one. */
  | 'superior'
  /** The body that issues it. A name over two lines is two parts, as the right column may stand between. */
  | 'issuer'
  /** "*" or "***" below the issuer. */
  | 'star'
  /** "MẬT", "HỎA TỐC", "LƯU HÀNH NỘI BỘ", "DỰ THẢO". */
  | 'stamp'
  /** "Bình Minh, ngày 05 tháng 11 năm 2026". */
  | 'issue-line'
  /** "NGHỊ QUYẾT". */
  | 'type'
  /** "-----" below the summary. */
  | 'dashes'
  /** Who decides, in capitals before or behind the basis: "ỦY BAN NHÂN DÂN XÃ HÒA AN". */
  | 'authority'
  /** "QUYẾT NGHỊ:", "QUYẾT ĐỊNH", "CHỈ THỊ:". */
  | 'operative'
  /** "Nghị quyết này đã được Hội đồng nhân dân … thông qua ngày …". */
  | 'adoption';

/** A part of the form. `text` is NFC with single blanks, without marks of Markdown; `span` is what it was read from. */
export type FormPart =
  | { readonly kind: LineKind; readonly span: Span; readonly text: string }
  | NumberPart
  | SummaryPart
  | ListPart
  | SignaturePart;

/** What stands above the type, by the regulations of every class; a stamp may stand anywhere. */
export const LETTERHEAD_PARTS = [
  'national-title',
  'motto',
  'party-title',
  'union-title',
  'superior',
  'issuer',
  'star',
  'number',
  'issue-line',
] as const satisfies readonly FormPart['kind'][];

/** "Số: 12/QĐ-UBND", "Số 23-NQ/TU", also with the number still blank: "Số:      /QĐ-UBND". */
export interface NumberPart {
  readonly kind: 'number';
  readonly span: Span;
  readonly text: string;
  /** "Số:", "Số", "Luật số:". */
  readonly lead: Span;
  /** What stands behind the lead; empty span where nothing does. */
  readonly symbol: Span;
}

/** Trích yếu: the lines below the type, or "V/v …" below the number of a letter. */
export interface SummaryPart {
  readonly kind: 'summary';
  readonly span: Span;
  readonly text: string;
  readonly lines: readonly Span[];
}

/** A lead with items: "Kính gửi:", "Nơi nhận:"; căn cứ lines, whose lead is empty and lies at their start. */
export interface ListPart {
  readonly kind: 'addressees' | 'basis' | 'recipients';
  readonly span: Span;
  /** The lead: "Kính gửi:", "Kính trình:", "Nơi nhận:"; empty for a basis. */
  readonly text: string;
  readonly lead: Span;
  /** Without the lead; with their dash and end mark. */
  readonly items: readonly PartItem[];
}

/** An item of a list, NFC with single blanks. */
export interface PartItem {
  readonly text: string;
  readonly span: Span;
}

/** Khối ký: every line of it, of all signers. */
export interface SignaturePart {
  readonly kind: 'signature';
  readonly span: Span;
  /** The first line. */
  readonly text: string;
  readonly lines: readonly SignatureLine[];
}

/**
 * A line of a signature: `authority` "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH" with its prefix; `position` "CHỦ TỊCH"; `note` "(Đã ký)";
 * `name` "Nguyễn Văn A", where a line could be one.
 */
export type SignatureLine =
  | {
      readonly kind: 'authority';
      readonly text: string;
      readonly span: Span;
      /** As written, with its mark: "TM.", "T/M", "KT", "TUQ.". */
      readonly prefix: string;
      readonly prefixSpan: Span;
    }
  | { readonly kind: 'position' | 'note' | 'name'; readonly text: string; readonly span: Span };
