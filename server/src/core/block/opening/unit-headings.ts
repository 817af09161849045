import { isDigit, isLetter } from '../../text/boundary';
import { spanFrom, type Span } from '../../text/span';
import { isAmendment } from './amendments';
import { POINT_LETTERS } from './unit-order';

/** What the first characters of a block open. Spans are offsets in the block. */
export type UnitHeading =
  /** "Điều 5. Hiệu lực", "1. Cơ quan …", "a) …". */
  | {
      readonly kind: 'article' | 'clause' | 'point';
      /** In NFC: "5a", "đ". */
      readonly label: string;
      /** "Điều 5", "1.", "a)". */
      readonly span: Span;
      /** False where nothing follows in the line. */
      readonly hasTitle: boolean;
      /** True where the words behind change another text. */
      readonly amends: boolean;
    }
  /** `isHeading` is false for a line that begins with "Phụ lục III" and goes on: it may be a wrapped sentence. */
  | { readonly kind: 'annex'; readonly label: string; readonly span: Span; readonly isHeading: boolean }
  /** A line in capitals that names a type of document: "QUY CHẾ". Folded. */
  | { readonly kind: 'type'; readonly type: string }
  /** "Mẫu số 05/PLIII", alone in its line: a form begins, which has numbers of its own. */
  | { readonly kind: 'form' }
  /** A paragraph: "Sửa đổi, bổ sung Điều 5 như sau", "Khoản 2 Điều 5 được sửa đổi". */
  | { readonly kind: 'amendment' }
  /** A point whose letter cannot be read: "©)" of a scan, "w)". */
  | { readonly kind: 'unread-point' }
  /** A block that stands for what was left out: "[...]", "…", "(Xem tiếp Công báo số 105)". */
  | { readonly kind: 'elision' };

/**
 * Reads what a text of a block opens by its first characters alone. Null for most. The shapes are those of Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, II.6 and Nghị định 78/2025/NĐ-CP, Điều 69 ("Điều 12a", "3b.", "a1)").
 */
export function readUnitHeading(text: string): UnitHeading | null {
  const at = skipMarks(text);
  const readers = READERS.get(text.charCodeAt(at));
  if (readers !== undefined) {
    for (const read of readers) {
      const heading = read(text, at);
      if (heading !== null) return heading;
    }
  }
  return text.charCodeAt(at + 1) === CLOSING_BRACKET ? UNREAD_POINT : null;
}

/** The offset of the first character that is no mark of Markdown, bar of a table or blank; a few of them at most. */
export function skipMarks(text: string): number {
  let at = 0;
  while (at < 8 && at < text.length && MARKS.has(text.charCodeAt(at))) at += 1;
  return at;
}

const MARKS: ReadonlySet<number> = new Set(Array.from('*_#>| ', mark => mark.charCodeAt(0)));
const CLOSING_BRACKET = 0x29;
const UNREAD_POINT: UnitHeading = { kind: 'unread-point' };

/** Reads a heading that begins at an offset of a text. */
type Reader = (text: string, at: number) => UnitHeading | null;

/** As far as a label and its mark reach. */
const LABEL_REACH = 32;
/** Blanks and marks of bold text behind a label, in the line. */
const NO_TITLE = /^[^\S\r\n*_]{0,20}[*_]{0,3}(?:[\r\n]|$)/u;

/** "Điều 5.", "Điều 5a:", "Điều 5" alone in its line. */
const ARTICLE =
  /^((?:Điều|ĐIỀU)\s{1,3}(\d{1,4}(?:\p{Ll}\d?)?))[*_]{0,3}\s{0,2}(?:[.:](?![\d.…])|(?=[\r\n]|$))/u;
const readArticle: Reader = (text, at) => {
  if (!'Ii'.includes(text.charAt(at + 1))) return null;
  const match = ARTICLE.exec(text.slice(at, at + LABEL_REACH));
  if (match === null) return null;
  const [whole, name = '', label = ''] = match;
  return unitHeading(
    { kind: 'article', label, span: spanFrom(at, at + name.length) },
    text,
    at + whole.length,
  );
};

/** "1.", "3b.", letter by letter: half of the blocks of a law begin so. */
const readClause: Reader = (text, at) => {
  const behind = skipDigits(text, at, 3);
  const end = SMALL_LETTER.test(text.charAt(behind)) ? skipDigits(text, behind + 1, 1) : behind;
  if (text.charAt(end) !== '.' || isDigit(text.charCodeAt(end + 1))) return null;
  return itemHeading('clause', text, spanFrom(at, end + 1));
};

/** "a)", "a1)", "đ)", likewise: it is known to begin with a letter. */
const readPoint: Reader = (text, at) => {
  const end = skipDigits(text, at + 1, 1);
  return text.charAt(end) === ')' ? itemHeading('point', text, spanFrom(at, end + 1)) : null;
};

const SMALL_LETTER = /^\p{Ll}$/u;

/** Behind digits, so many at most. */
function skipDigits(text: string, from: number, most: number): number {
  let at = from;
  while (at - from < most && isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

/** A clause or point by the span of its label and mark. */
function itemHeading(kind: 'clause' | 'point', text: string, span: Span): UnitHeading {
  return unitHeading({ kind, label: text.slice(span.start, span.end - 1), span }, text, span.end);
}

interface UnitLabel {
  readonly kind: 'article' | 'clause' | 'point';
  readonly label: string;
  readonly span: Span;
}

function unitHeading({ kind, label, span }: UnitLabel, text: string, behind: number): UnitHeading {
  return { kind, label, span, hasTitle: hasWordsAt(text, behind), amends: isAmendment(text, behind) };
}

function hasWordsAt(text: string, behind: number): boolean {
  // Nearly always: a blank and a word.
  if (text.charAt(behind) === ' ' && isLetter(text.charCodeAt(behind + 1))) return true;
  return !NO_TITLE.test(text.slice(behind, behind + LABEL_REACH));
}

/** "PHỤ LỤC III", "Phụ lục số 1". */
const ANNEX =
  /^(?<name>P[Hh][Ụụ]\s{1,3}[Ll][Ụụ][Cc](?:\s{1,3}(?:[Ss][Ốố]\s{1,2})?(?<label>[IVXL]{1,6}\p{Ll}?|\d{1,2}|[A-H])(?!\p{L}))?)(?<rest>[^\r\n]*)/u;
const ENDS_HEADING = /^[*_\s]{0,20}(?:$|[.:|(]|[-–]\s)/u;

const readAnnex: Reader = (text, at) => {
  const { name, label = '', rest = '' } = ANNEX.exec(text.slice(at, at + 2 * LABEL_REACH))?.groups ?? {};
  if (name === undefined) return null;
  const isHeading = name === name.toUpperCase() || ENDS_HEADING.test(rest);
  return { kind: 'annex', label, span: { start: at, end: at + name.length }, isHeading };
};

/** "Mẫu số 05/PLIII", "MẪU 2a", alone in its line. */
const FORM =
  /^M(?:ẫu|ẪU)\s{1,3}(?:(?:số|SỐ)\s{0,3}:?\s{0,3})?\d{1,3}\p{Ll}?(?:[-/.][\p{L}\d.]{1,10}){0,3}[*_.]{0,4}\s{0,8}(?:[\r\n]|$)/u;

const readForm: Reader = (text, at) =>
  FORM.test(text.slice(at, at + 2 * LABEL_REACH)) ? { kind: 'form' } : null;

/** Types that texts with articles have, in capitals at the start of their title. "QUY ĐỊNH CHUNG" is a chapter. */
const TYPE =
  /^(?:NGHỊ QUYẾT LIÊN TỊCH|NGHỊ QUYẾT|NGHỊ ĐỊNH|QUYẾT ĐỊNH|QUY CHẾ|QUY ĐỊNH|QUY TRÌNH|NỘI QUY|ĐIỀU LỆ|THÔNG TƯ LIÊN TỊCH|THÔNG TƯ|BỘ LUẬT|LUẬT|PHÁP LỆNH|HỢP ĐỒNG|HIỆP ĐỊNH)(?![\p{L}\p{M}]|\s+(?:CHUNG|CỤ THỂ|KHÁC))/u;

const readType: Reader = (text, at) => {
  // Most blocks that begin with such a letter go on in small ones.
  const second = text.charAt(at + 1);
  if (second === second.toLowerCase()) return null;
  const [type] = TYPE.exec(text.slice(at, at + 2 * LABEL_REACH)) ?? [];
  return type === undefined ? null : { kind: 'type', type: type.toLowerCase() };
};

const readAmendment: Reader = (text, at) => (isAmendment(text, at) ? { kind: 'amendment' } : null);

/** Dots alone, in brackets or not, or where the rest is printed. */
const ELISION =
  /^(?:[([]?\s?(?:\.{3,}|…+)\s?[)\]]?\s*$|\(\s?(?:xem tiếp|tiếp theo|còn nữa|lược trích|trích|lược bỏ)(?!\p{L})[^()]{0,60}\)\s*$)/iu;

const readElision: Reader = (text, at) =>
  ELISION.test(text.slice(at, at + 2 * LABEL_REACH + 24)) ? { kind: 'elision' } : null;

const READERS: ReadonlyMap<number, readonly Reader[]> = new Map([
  ...eachLetter('Đ', [readArticle, readType, readAmendment]),
  ...eachLetter('P', [readAnnex, readType]),
  ...eachLetter('NQLH', [readType]),
  ...eachLetter('TBK', [readType, readAmendment]),
  ...eachLetter('M', [readForm, readAmendment]),
  ...eachLetter('SC', [readAmendment]),
  ...eachLetter('123456789', [readClause]),
  ...eachLetter(POINT_LETTERS, [readPoint]),
  ...eachLetter('.…[(', [readElision]),
]);

function eachLetter(
  letters: string,
  readers: readonly Reader[],
): readonly (readonly [number, readonly Reader[]])[] {
  return Array.from(letters, letter => [letter.charCodeAt(0), readers] as const);
}
