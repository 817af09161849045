import { TYPE_NAMES } from '../../reading/lexicon/type-names';
import { foldWord } from '../../reading/fold';
import { isPosition, SIGNING_PREFIX } from './signature-words';
import { squeezeBlanks } from '../../text/blanks';
import { dropEmphasis } from '../../text/markdown';

/** What part of the form a block begins, by its first line or cell. */
export type FormMark =
  /** "- Căn cứ Luật …", "Theo đề nghị của …": the readers tell whether it is a basis. */
  | 'basis'
  /** "Kính gửi:". */
  | 'addressees'
  /** "QUYẾT ĐỊNH:", "QUYẾT NGHỊ", "NAY QUYẾT ĐỊNH". */
  | 'operative'
  /** "Nghị quyết này đã được Hội đồng nhân dân … thông qua …". */
  | 'adoption'
  /** "Nơi nhận:". */
  | 'recipients'
  /** "TM. ỦY BAN NHÂN DÂN", "T/M BAN THƯỜNG VỤ". */
  | 'signature'
  /** "CHỦ TỊCH", alone in its line or cell. */
  | 'position'
  /** "QUY CHẾ": the type of a document, in capitals, alone in its line. */
  | 'type'
  /** "(Kèm theo Quyết định số …)". */
  | 'attached'
  /** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM": a letterhead, in a form of an annex too. */
  | 'title';

/** Reads what part of the form a block begins; null for most. Looks at its first line or cell only. */
export function readFormMark(source: FoldedText): FormMark | null {
  const { text } = source;
  const at = skipCellMarks(text);
  const isCapital = goesOnInCapitals(source, at);
  // Most blocks begin otherwise, and are done with here.
  if (!isCapital && !OPENS.test(text.slice(at, at + LONGEST_OPENING))) return null;
  const readers = READERS.get(text.charCodeAt(at)) ?? NO_READERS;
  const near = firstCell(text.slice(at, at + REACH));
  const found = readers.find(({ pattern }) => pattern.test(near));
  if (found !== undefined) return found.mark;
  if (near.length > WIDEST_LINE || near !== near.toUpperCase()) return null;
  if (isTypeName(near)) return 'type';
  return isPosition(near) ? 'position' : null;
}

/** A text, and the same in small letters. */
export interface FoldedText {
  readonly text: string;
  readonly folded: string;
}

/** True where a capital, or a mark of bold text, stands behind the first letter. */
function goesOnInCapitals({ text, folded }: FoldedText, at: number): boolean {
  const unit = text.charCodeAt(at + 1);
  return BOLD.has(unit) || (unit !== folded.charCodeAt(at + 1) && at + 1 < text.length);
}

const BOLD = unitsOf('*_');

function unitsOf(marks: string): ReadonlySet<number> {
  return new Set(Array.from(marks, mark => mark.charCodeAt(0)));
}

/** How each mark begins that has no capital behind its first letter. */
const OPENS = /^(?:(?:[-–+]\s{0,3})?(?:Căn|Theo|Xét)|Kính|Nơi|Nghị|Luật|Bộ|Pháp|\(|[TK][./\s]|Q\.)/u;
const LONGEST_OPENING = 8;

/** True for the name of a type in capitals: "NGHỊ QUYẾT". */
export function isTypeName(line: string): boolean {
  return line === line.toUpperCase() && TYPES.has(squeezeBlanks(foldWord(line.replace(/[\s.:]+$/u, ''))));
}

const TYPES: ReadonlySet<string> = new Set([...TYPE_NAMES, 'nội quy', 'quy trình', 'hợp đồng', 'danh mục']);

const REACH = 200;
const WIDEST_LINE = 80;

/** The offset of the first character that is no bar, blank, quotation mark of Markdown or mark of bold text. */
function skipCellMarks(text: string): number {
  let at = 0;
  while (at < REACH && isCellMark(text.charCodeAt(at))) at += 1;
  return at;
}

/** Without a set: rows of a table begin with long runs of blanks. */
function isCellMark(unit: number): boolean {
  return unit === 0x20 || unit === BAR || unit === 0x09 || unit === 0xa0 || OTHER_MARKS.has(unit);
}

const BAR = 0x7c;
const OTHER_MARKS = unitsOf('*_>#');

/** Up to the end of the line, the next cell or a gap of three blanks. */
function firstCell(text: string): string {
  const [cell = ''] = text.split(/[\r\n\t|]| {3}/u, 1);
  return dropEmphasis(cell).trim();
}

interface MarkReader {
  readonly mark: FormMark;
  readonly pattern: RegExp;
}

/** "Nơi nhận:". */
export const RECIPIENTS_LEAD = /^N(?:ơi nhận|ƠI NHẬN)\s?(?:[:.]|$)/u;
/** "(Kèm theo Quyết định số …)". */
export const ATTACHED_LEAD = /^\((?:Ban hành )?[Kk]èm theo /u;

const BASIS: MarkReader = {
  mark: 'basis',
  pattern: /^(?:[-–+]\s{0,3})?(?:Căn\s{1,2}cứ|Theo đề nghị|Xét)\s/u,
};
const ADDRESSEES: MarkReader = {
  mark: 'addressees',
  pattern: /^Kính (?:gửi|trình)\s?(?::|$)/u,
};
const OPERATIVE: MarkReader = {
  mark: 'operative',
  pattern: /^(?:NAY |CHÍNH PHỦ )?(?:QUYẾT NGHỊ|QUYẾT ĐỊNH|RA QUYẾT ĐỊNH|CHỈ THỊ|QUY ĐỊNH)\s?:$/u,
};
const RECIPIENTS: MarkReader = {
  mark: 'recipients',
  pattern: RECIPIENTS_LEAD,
};
const SIGNATURE: MarkReader = {
  mark: 'signature',
  pattern: SIGNING_PREFIX,
};
const ADOPTION: MarkReader = {
  mark: 'adoption',
  pattern:
    /^(?:Nghị quyết|Luật|Bộ luật|Pháp lệnh)(?: này)? (?:đã )?(?:được|do) (?:Hội đồng|Quốc hội|Ủy ban)/u,
};
const ATTACHED: MarkReader = {
  mark: 'attached',
  pattern: ATTACHED_LEAD,
};
const TITLE: MarkReader = {
  mark: 'title',
  pattern: /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM)$/u,
};

const NO_READERS: readonly MarkReader[] = [];
const READERS: ReadonlyMap<number, readonly MarkReader[]> = byUnit([
  ['C', [BASIS, TITLE, OPERATIVE]],
  ['-', [BASIS]],
  ['–', [BASIS]],
  ['X', [BASIS]],
  ['T', [SIGNATURE, BASIS]],
  ['K', [SIGNATURE, ADDRESSEES]],
  ['N', [RECIPIENTS, OPERATIVE, ADOPTION]],
  ['Q', [SIGNATURE, OPERATIVE]],
  ['R', [OPERATIVE]],
  ['L', [ADOPTION]],
  ['B', [ADOPTION]],
  ['P', [ADOPTION]],
  ['(', [ATTACHED]],
  ['Đ', [TITLE]],
]);

function byUnit(
  rows: readonly (readonly [letter: string, readers: readonly MarkReader[]])[],
): ReadonlyMap<number, readonly MarkReader[]> {
  return new Map(rows.map(([letter, readers]) => [letter.charCodeAt(0), readers]));
}
