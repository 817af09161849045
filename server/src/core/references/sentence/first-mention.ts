import type { Block } from '../../block/block';
import { foldPhrase } from '../../reading/fold';
import type { FullMention } from '../references';
import { hasDigit } from '../../text/digits';

/** What the first mention of a document should give beside its type and symbol. */
export type CitationElement = 'date' | 'issuer' | 'title';

/**
 * Whether a mention stands in running text, where a first mention is due in full: not in a heading, a table, brackets, quotes
 * or a footnote, nor in the căn cứ block.
 */
export function isInRunningText({ kind, text }: Block, { claim }: FullMention): boolean {
  if (kind === 'heading' || kind === 'table-row' || kind === 'comment') return false;
  if (!ENDS_SENTENCE.test(text.slice(-3)) || FOOTNOTE.test(text.slice(0, 12))) return false;
  if (BASIS.test(text.slice(0, 30))) return false;
  const { start } = claim.span;
  const before = text.slice(Math.max(0, start - REACH), start);
  return !isOpen(before, '(', ')') && !isOpen(before, '“', '”') && before.split('"').length % 2 === 1;
}

/** Lines of the căn cứ block, whose form has rules of its own. */
const BASIS = /^[-–*+\s_]{0,4}(?:Căn cứ|Theo đề nghị|Xét)\s/u;
/** A heading has no mark at its end. */
const ENDS_SENTENCE = /[.;:,][\s*_]*$/u;
/** "[1] ", "¹ ", "12 Theo …": a note below the page. */
const FOOTNOTE = /^\s*(?:\[\d{1,3}\]|[¹²³⁴-⁹]|\d{1,3}\s{1,3}\p{Lu})/u;

function isOpen(before: string, open: string, close: string): boolean {
  return before.lastIndexOf(open) > before.lastIndexOf(close);
}

/** How far around a citation its sentence is looked at: in a paragraph of a megabyte the whole would be read for each. */
const REACH = 240;

/**
 * Which elements are said in the sentence of a mention, be it in another place than the usual one. What may be said is taken
 * as said: "Ngày 26/4/2013, Thủ tướng Chính phủ ban hành Quyết định số …" has date and issuer.
 */
export function elementsOf(block: Block, { claim }: FullMention): ReadonlySet<CitationElement> {
  const elements = new Set<CitationElement>();
  const before = sentenceBefore(block.text, claim.span.start);
  // From the symbol on: a name of an issuer may have swallowed the word that opens the title.
  const behind = sentenceBehind(block.text, claim.symbol.span.end);
  if (claim.date !== null || hasDigit(before) || hasDate(behind)) elements.add('date');
  if (claim.issuer !== null || BODY.test(before) || OF_BODY.test(behind)) elements.add('issuer');
  const isLetter = claim.type !== null && LETTERS.has(foldPhrase(claim.type.text));
  if (claim.title !== null || isLetter || TITLE_BEHIND.test(behind) || GOES_WITH.test(before)) {
    elements.add('title');
  }
  return elements;
}

/**
 * True where the sentence names several documents: they share what stands behind the last of them ("các Quyết định số …, số …
 * của UBND tỉnh"), or one is named in the title of another.
 */
export function isListed({ text }: Block, { claim }: FullMention): boolean {
  if (claim.type === null) return true;
  const { start, end } = claim.span;
  return SYMBOL.test(sentenceBefore(text, start)) || LIST_GOES_ON.test(text.slice(end, end + REACH));
}

/** Another document in the same sentence: a list, or a title that names this one. */
const SYMBOL = /\d\s?[/-]\s?\p{Lu}/u;
const LIST_GOES_ON = /^[^.]{0,60}(?:[,;]|\svà)\s[^.;]{0,40}\d\s?[/-](?:\d{4}\/)?\s?\p{Lu}/u;

function sentenceBefore(text: string, end: number): string {
  const near = text.slice(Math.max(0, end - REACH), end);
  return near.slice(Math.max(near.lastIndexOf('. '), near.lastIndexOf(';')) + 1);
}

function sentenceBehind(text: string, start: number): string {
  const near = text.slice(start, start + REACH);
  const end = near.search(/[.;](?:\s|$)/u);
  return end === -1 ? near : near.slice(0, end);
}

/** Any year or day behind may be the date: "của Bộ Chính trị, ngày 22/12/2024", "(khóa XII)". */
function hasDate(behind: string): boolean {
  return /\d\/\d|(?:19|20)\d\d|ngày|khóa|khoá/u.test(behind);
}

/** Letters and submissions are known by number and date; hardly anyone repeats what they are about. */
const LETTERS: ReadonlySet<string> = new Set([
  'công văn',
  'công điện',
  'tờ trình',
  'báo cáo',
  'biên bản',
  'thông báo',
  'giấy mời',
]);

/** A body that may have issued what follows: "Bộ Tài chính có Công văn số …". */
const BODY =
  /(?:^|[\s(])(?:Bộ|Ban|Chính phủ|Thủ tướng|Quốc hội|Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng|Tỉnh|Thành|Huyện|Quận|Đảng|Sở|Văn phòng|Tổng cục|Cục|Chi cục|Chi bộ|Ngân hàng|Tòa án|Viện|Trường|Công an|Đoàn|Hội|Liên đoàn)(?=\s)/u;
const OF_BODY = /(?:^|\s)(?:của|do)\s{1,3}(?:các |liên )?\p{Lu}/u;
/** The words that titles open with, wherever in the rest of the sentence. */
const TITLE_BEHIND =
  /(?:^|[\s“"])(?:về|quy định|quy chế|ban hành|hướng dẫn|sửa đổi|phê duyệt|công bố|bãi bỏ|điều chỉnh|thành lập|thông qua|thay thế|bổ sung|giao|cho)(?!\p{L})|[“"]/iu;
/** What the document is about stands before it: "Quy chế ban hành kèm theo Quyết định số …". */
const GOES_WITH =
  /(?:kèm theo|(?:phê duyệt|ban hành|thành lập|công bố|giao)[^.;]{0,80}\s(?:theo|tại|bằng))\s{1,3}$/iu;
