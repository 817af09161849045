import type { Block } from '../../block/block';
import { isOfClass, spelledWords, wordId, type WordId } from '../../reading/lexicon';
import type { WordClass } from '../../reading/lexicon/word-class';
import { compareSpans, spanFrom, textAt, textBefore, type Span } from '../../text/span';
import { isInQuotation } from '../../usages/provisions/quotation';
import { hasLetter, letterRunsIn } from '../../text/boundary';

/** What a template leaves to be filled in: a number or a date, a figure, a name, an empty bracket, what is said to the drafter. */
export interface Placeholder {
  readonly kind: 'symbol' | 'date' | 'figure' | 'name' | 'bracket' | 'note';
  readonly span: Span;
}

/** Dots or crosses in place of what is to be written; longer runs are lines for the pen. */
const BLANK = String.raw`(?:…{1,2}\.{0,3}|\.{1,3}…|\.{2,6}|[Xx]{2,4})`;
/** The same in a date, where "…." and ".…" are met as well: the dot that ends a sentence is none of it. */
const PART = String.raw`(?:\.{0,4}…(?:[….]{1,4}(?=\s?/|\s{1,2}(?:tháng|năm)\s)|…)?|${BLANK})`;
const ALONE = String.raw`(?<![\p{L}\d.…])`;

/** "Nghị quyết số …/NQ-HĐND", "XX/2026/NQ-HĐND", "....-KH/TU". Behind "Số:" stands a sample of a number line. */
const SYMBOL = new RegExp(
  String.raw`(?<!Số[:\s]{1,3})${ALONE}${BLANK}\s?(?=(?:/\s?\d{4}\s?)?[-/]\s?\p{Lu}\p{L}{0,4}\s?[-/]\s?\p{Lu})`,
  'gu',
);
/** "ngày …/…/2026", "ngày 05/XX/2026", "năm 20…", "ngày … tháng 10 năm 2026": the whole date from its first blank on, so that it is told once. */
const DATE = new RegExp(
  String.raw`(?<!\p{L}|(?:hằng|hàng|các|những|nhiều) )(?:ngày|tháng|năm)\s{1,2}(?:\d{1,2}/)?(?:20\d?)?${PART}(?:\s?/\s?(?:\d{1,4}|${PART}))*` +
    String.raw`(?:\s{1,2}tháng\s{1,2}(?:\d{1,2}|${PART}))?(?:\s{1,2}năm\s{1,2}(?:\d{4}|(?:20\d?)?${PART}))?(?=[\s,;).]|$)`,
  'gu',
);
/** "đạt … tỷ đồng", "tăng XX%", "tiếp nhận … hồ sơ": the words behind tell whether something was counted. */
const FIGURE = new RegExp(
  String.raw`(?<=[\p{L})] )(?:\d{1,3}[.,])?${BLANK}(?=\s?%| (?<unit>\p{L}+)(?: (?<second>\p{L}+))?)`,
  'gu',
);
/** "đồng chí XX", "xã XX", "đồng chí …, Phó Bí thư": behind these words stands no Roman number. */
const NAME =
  /(?<=(?<!\p{L})(?:đồng chí|ông|bà|xã|thôn|huyện|công ty) )X{2,4}(?![\p{L}\d])|(?<=(?<!các )đồng chí )(?:…|\.{3,5})(?=,| [-–] )/giu;
/** "[ ]", "[  ]", of which several are boxes to tick; "[số lượng]", "[tên cơ quan]" say what is to be written. */
const BRACKET =
  /\[\s{0,5}\](?= \p{Ll}|, \p{Ll})|\[(?:số|tên|ngày|nội dung|địa chỉ|đơn vị|họ tên)(?: \p{Ll}+){0,4}\]/gu;
/** "(ghi rõ)", "(bổ sung số liệu)". */
const NOTE =
  /\((?:ghi|nêu) (?:rõ|cụ thể)\)|\((?:cần )?(?:điền|bổ sung|cập nhật)(?: (?:số liệu|thông tin|sau))?\)|\(số liệu\)/giu;

const PATTERNS: readonly (readonly [kind: Placeholder['kind'], pattern: RegExp])[] = [
  ['symbol', SYMBOL],
  ['date', DATE],
  ['figure', FIGURE],
  ['name', NAME],
  ['bracket', BRACKET],
  ['note', NOTE],
];

/** What of these may be in a text: asked of every block of a draft. */
const SIGNS = /…|\.\.|xx|\[[\s\]stnđh]|\((?:ghi|nêu|cần|điền|bổ sung|cập nhật|số liệu)/iu;

/** The places of a block that are still to be filled in, in the order of the text. Those in quotations are how another text has them. */
export function findPlaceholders({ text, folded, mayBeTable }: Block): readonly Placeholder[] {
  if (mayBeTable || !SIGNS.test(text) || isOfForm(text, folded)) return [];
  const found = PATTERNS.flatMap(([kind, pattern]) =>
    Array.from(text.matchAll(pattern)).flatMap(match => placeholderOf(text, kind, match)),
  );
  found.sort((one, other) => compareSpans(one.span, other.span));
  return outermost(found).filter(({ span }) => !isInQuotation(text, span.start));
}

/** "ngày … tháng … năm 2026" has others within: the first of them is the whole. */
function outermost(sorted: readonly Placeholder[]): readonly Placeholder[] {
  let end = 0;
  return sorted.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

function placeholderOf(
  text: string,
  kind: Placeholder['kind'],
  match: RegExpMatchArray,
): readonly Placeholder[] {
  const span = spanFrom(match.index ?? 0, (match.index ?? 0) + match[0].trimEnd().length);
  if (kind === 'figure' && !isFigure(text, span, match.groups ?? {})) return [];
  if (kind === 'bracket' && !hasWords(textAt(text, span)) && !isOnlyBracket(text, span.start)) return [];
  return [{ kind, span }];
}

/** Behind a word, where no other bracket of its kind stands. */
function isOnlyBracket(text: string, at: number): boolean {
  return /\p{L} $/u.test(textBefore(text, at, 2)) && text.indexOf('[') === at && !text.includes('[', at + 1);
}

const UNITS: readonly WordClass[] = ['money', 'measure', 'magnitude', 'duration', 'counted', 'score'];

function hasWords(written: string): boolean {
  return hasLetter(written);
}

/** What stands behind a blank: a word, and the next one. */
interface Behind {
  readonly unit?: string | undefined;
  readonly second?: string | undefined;
}

/** "thế kỷ XX" is a number; "… người dân" may be left out of a quotation without marks, "x người" is an unknown. */
function isFigure(text: string, span: Span, { unit, second = '' }: Behind): boolean {
  if (unit === undefined) return true;
  const word: WordId = wordId(unit.toLowerCase());
  const isCounted = COUNTED.has(`${unit} ${second}`.toLowerCase());
  const isUnit = isCounted || UNITS.some(wordClass => isOfClass(word, wordClass)) || unit === 'phần';
  if (!/^X+$/u.test(textAt(text, span))) return isUnit;
  return (
    MEASURES.some(wordClass => isOfClass(word, wordClass)) ||
    (isCounted && !COUNTS_ON.test(text.slice(0, span.start)))
  );
}

/** "hồ sơ", "đảng viên": what is counted by two words. */
const COUNTED = spelledWords('counted');
/** "thế kỷ XX", "khóa XX", "lần thứ XX". */
const COUNTS_ON = /(?:kỷ|kỉ|khóa|khoá|thứ|hội|phần|chương|mục|tập) $/iu;
/** Behind a century or a congress stands none of these. */
const MEASURES: readonly WordClass[] = ['money', 'measure', 'magnitude'];

/** What tells of a form, gives an example, or is one: a line of blanks, a long run of dots. */
function isOfForm(text: string, folded: string): boolean {
  return LINES.test(text) || NAMES_FORM.test(folded) || isBlankLine(text);
}

/** "biểu" of a form, not "phát biểu", "đại biểu", "tiêu biểu". */
const NAMES_FORM = /(?<!\p{L})(?:mẫu|ví dụ|(?<!(?:phát|đại|tiêu) )biểu|ký hiệu)(?!\p{L})/u;

const LINES = /\.{7}|…{3}|_{3}/u;

/** "…, ngày … tháng … năm 2026": more blanks than words. */
function isBlankLine(text: string): boolean {
  const blanks = text.match(/[.…]{2,}|…/gu)?.length ?? 0;
  const words = letterRunsIn(text).length;
  return 4 * blanks > words;
}
