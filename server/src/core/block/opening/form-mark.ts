import { TYPE_NAMES } from '../../reading/lexicon/type-names';
import { foldWord } from '../../reading/fold';
import { skipSpaces } from '../../text/boundary';
import { isPosition, SIGNING_PREFIX } from './signature-words';

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
export function readFormMark(text: string): FormMark | null {
  const at = skipCellMarks(text);
  const isCapital = goesOnInCapitals(text, at);
  // Most blocks begin otherwise, and are done with here.
  const readers = READERS.get(text.charCodeAt(at)) ?? NO_READERS;
  if (!isCapital && !readers.some(({ opens }) => opensWith(text, at, opens))) return null;
  const near = firstCell(text.slice(at, at + REACH));
  const found = readers.find(({ pattern }) => pattern.test(near));
  if (found !== undefined) return found.mark;
  if (near.length > WIDEST_LINE || near !== near.toUpperCase()) return null;
  if (isTypeName(near)) return 'type';
  return isPosition(near) ? 'position' : null;
}

/** True where a capital, or a mark of bold text, stands behind the first letter. */
function goesOnInCapitals(text: string, at: number): boolean {
  const unit = text.charCodeAt(at + 1);
  if (unit >= SMALL_A && unit <= SMALL_Z) return false;
  const second = text.charAt(at + 1);
  return second === '*' || second === '_' || second !== second.toLowerCase();
}

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

/** True where one of some words stands at an offset, or behind a dash there. */
function opensWith(text: string, at: number, words: readonly string[]): boolean {
  const from = DASHES.includes(text.charAt(at)) ? skipSpaces(text, at + 1) : at;
  return words.some(word => text.startsWith(word, from));
}

const DASHES = '-–+';

/** True for the name of a type in capitals: "NGHỊ QUYẾT". */
export function isTypeName(line: string): boolean {
  return (
    line === line.toUpperCase() && TYPES.has(foldWord(line.replace(/[\s.:]+$/u, '')).replace(/\s+/gu, ' '))
  );
}

const TYPES: ReadonlySet<string> = new Set([...TYPE_NAMES, 'nội quy', 'quy trình', 'hợp đồng', 'danh mục']);

const REACH = 200;
const WIDEST_LINE = 80;

/** The offset of the first character that is no bar, blank, quotation mark of Markdown or mark of bold text. */
function skipCellMarks(text: string): number {
  let at = 0;
  while (at < REACH && at < text.length && ' \t\u00a0|*_>#'.includes(text.charAt(at))) at += 1;
  return at;
}

/** Up to the end of the line, the next cell or a gap of three blanks. */
function firstCell(text: string): string {
  const [cell = ''] = text.split(/[\r\n\t|]| {3}/u, 1);
  return cell.replace(/[*_]+/gu, '').trim();
}

interface MarkReader {
  readonly mark: FormMark;
  /** How it begins where no capital stands behind its first letter: empty where one always does. */
  readonly opens: readonly string[];
  readonly pattern: RegExp;
}

const BASIS: MarkReader = {
  mark: 'basis',
  opens: ['Căn', 'Theo', 'Xét'],
  pattern: /^(?:[-–+]\s{0,3})?(?:Căn\s{1,2}cứ|Theo đề nghị|Xét)\s/u,
};
const ADDRESSEES: MarkReader = {
  mark: 'addressees',
  opens: ['Kính'],
  pattern: /^Kính (?:gửi|trình)\s?(?::|$)/u,
};
const OPERATIVE: MarkReader = {
  mark: 'operative',
  opens: [],
  pattern: /^(?:NAY |CHÍNH PHỦ )?(?:QUYẾT NGHỊ|QUYẾT ĐỊNH|RA QUYẾT ĐỊNH|CHỈ THỊ|QUY ĐỊNH)\s?:$/u,
};
const RECIPIENTS: MarkReader = {
  mark: 'recipients',
  opens: ['Nơi'],
  pattern: /^N(?:ơi nhận|ƠI NHẬN)\s?(?:[:.]|$)/u,
};
const SIGNATURE: MarkReader = {
  mark: 'signature',
  opens: ['T.', 'T/', 'T ', 'T\u00a0', 'K.', 'K/', 'K ', 'K\u00a0', 'Q.'],
  pattern: SIGNING_PREFIX,
};
const ADOPTION: MarkReader = {
  mark: 'adoption',
  opens: ['Nghị', 'Luật', 'Bộ', 'Pháp'],
  pattern:
    /^(?:Nghị quyết|Luật|Bộ luật|Pháp lệnh)(?: này)? (?:đã )?(?:được|do) (?:Hội đồng|Quốc hội|Ủy ban)/u,
};
const ATTACHED: MarkReader = {
  mark: 'attached',
  opens: ['('],
  pattern: /^\((?:Ban hành )?[Kk]èm theo /u,
};
const TITLE: MarkReader = {
  mark: 'title',
  opens: [],
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
