import { TYPE_NAMES } from '../reading/lexicon/type-names';
import type { DocumentModel } from '../document/document';
import { isBasisLine } from '../structure/dated-lines';
import { foldText, foldWord } from '../reading/fold';
import { spanFrom, textAt, type Span, type Readable } from '../text/span';
import { lastLineOf } from '../text/blanks';

/** A place where a citation is about to be written. */
export interface CitationOpening {
  /** What a citation would replace: all that is typed behind the type, up to the cursor. A span of the document. */
  readonly span: Span;
  /** The type before it, folded; null behind "Căn cứ " alone. */
  readonly type: string | null;
  /** What is typed of the symbol or of the title; in NFC, empty for nothing. */
  readonly typed: string;
  readonly reading: 'nothing' | 'symbol' | 'words';
  /** True where "số" is typed already. */
  readonly isNumbered: boolean;
  readonly isBasis: boolean;
  /** The semicolon that a basis of the preamble wants behind it; empty elsewhere, and where something stands behind the cursor. */
  readonly mark: ';' | '';
  /** True where a date or an issuer stands behind the cursor already: only the symbol is missing. */
  readonly goesOn: boolean;
}

/**
 * The place at an offset where a citation is about to be written: behind "Nghị quyết số ", "theo Nghị định ", "Căn cứ ",
 * "Luật ", and behind part of a symbol ("30/2020") or words of a title, with or without marks ("cong tac van thu"). Null
 * elsewhere. Reads the line of the cursor.
 */
export function findCitationOpening(document: DocumentModel, offset: number): CitationOpening | null {
  const { pieces: text } = document;
  const behind = foldWord(text.slice(offset, offset + 16));
  if (/^[\p{L}\p{M}\d/–-]/u.test(behind)) return null;
  const before = lineBefore(text, offset);
  const folded = foldText(before);
  const place = placeBehindType(before, folded) ?? placeBehindBasis(folded);
  if (place === null) return null;
  const typed = textAt(folded, spanFrom(place.typedAt, folded.length));
  const reading = readTyped(typed);
  if (reading === null) return null;
  const span = spanFrom(offset - before.length + place.from, offset);
  const isBasis = BASIS_LINE.test(folded);
  return {
    span,
    type: place.type,
    typed: reading === 'nothing' ? '' : typed.trim(),
    reading,
    isNumbered: place.typedAt > place.from,
    isBasis,
    mark:
      isBasis && ENDS_LINE.test(text.slice(offset, offset + 16)) && isInPreamble(document, offset) ? ';' : '',
    goesOn: GOES_ON.test(behind),
  };
}

const ENDS_LINE = /^[^\S\r\n]*(?:[\r\n]|$)/u;

/**
 * Whether a basis at an offset stands in the preamble: behind another one, or behind a line of the letterhead or the title, which
 * have no mark at their ends. Elsewhere "Căn cứ …" opens a sentence that goes on, as it does behind "Kính gửi".
 */
function isInPreamble({ blocks, pieces: text }: DocumentModel, offset: number): boolean {
  const line = offset - lineBefore(text, offset).length;
  const above = blocks.findLast(({ start, block }) => start + block.text.length <= line)?.block.text;
  if (above === undefined) return false;
  return isBasisLine(above) || !(ENDS_SENTENCE.test(above) || ADDRESSES.test(foldWord(above.slice(0, 16))));
}

const ENDS_SENTENCE = /[.,:;!?…]\s*$/u;
const ADDRESSES = /^kính\s(?:gửi|trình)/u;

/** How far back the type may stand. */
const REACH = 240;

function lineBefore(text: Readable, offset: number): string {
  return lastLineOf(text.slice(Math.max(0, offset - REACH), offset));
}

/** Offsets in the folded line. */
interface Place {
  readonly type: string | null;
  /** Behind the type and its blank. */
  readonly from: number;
  /** Behind "số", where it stands. */
  readonly typedAt: number;
}

const TYPES = new RegExp(
  String.raw`(?<!\p{L})(?:${TYPE_NAMES.map(name => name.replaceAll(' ', String.raw`\s`)).join('|')})(?!\p{L})`,
  'gu',
);
const BEHIND_TYPE = /^\s{1,3}(?<number>số\s{0,2}:?\s{0,2}(?!\p{L}))?/u;

function placeBehindType(before: string, folded: string): Place | null {
  const match = [...folded.matchAll(TYPES)].at(-1);
  if (match === undefined) return null;
  const [type] = match;
  const end = match.index + type.length;
  const behind = BEHIND_TYPE.exec(folded.slice(end));
  if (behind === null) return null;
  const hasNumberWord = behind.groups?.['number'] !== undefined;
  if (!hasNumberWord && !isNamed(before, folded, { type, start: match.index })) return null;
  const blank = /^\s{1,3}/u.exec(behind[0])?.[0].length ?? 0;
  return { type: type.replace(/\s/gu, ' '), from: end + blank, typedAt: end + behind[0].length };
}

/**
 * Without "số" behind it a type is more often a common word: "ban hành quyết định ", "Báo cáo ". It names a document where
 * it has a capital, and if it may open a sentence as well, only behind a word that leads to a document.
 */
function isNamed(
  before: string,
  folded: string,
  { type, start }: { readonly type: string; readonly start: number },
): boolean {
  const first = before.charAt(start);
  if (first === first.toLowerCase()) return false;
  return NAMING_TYPES.has(type) || LEAD.test(folded.slice(0, start));
}

const NAMING_TYPES: ReadonlySet<string> = new Set([
  'nghị quyết',
  'nghị định',
  'thông tư',
  'thông tư liên tịch',
  'chỉ thị',
  'luật',
  'bộ luật',
  'pháp lệnh',
]);
const LEAD = /(?<!\p{L})(?:căn cứ|theo|thực hiện|tại|của|và)\s{1,3}$/u;

/** "Căn cứ " at the start of a line, in Party documents behind a dash. */
const BASIS_LINE = /^[-–*+\s_]{0,4}căn cứ\s/u;
const BEHIND_BASIS = /^[-–*+\s_]{0,4}căn cứ\s{1,2}/u;

function placeBehindBasis(folded: string): Place | null {
  const from = BEHIND_BASIS.exec(folded)?.[0].length;
  return from === undefined ? null : { type: null, from, typedAt: from };
}

const SYMBOL_BEGINNING = /^\d{1,5}\p{L}?(?:[-–/][\p{L}\p{M}\d/&.–-]{0,40})?$/u;
const WORDS = /^\p{L}[\p{L}\p{M}\s,]{1,60}$/u;
/** Fewer letters than these are in every second title. */
const FEWEST_LETTERS = 3;
/** What goes on from the type to something else than a title: "Nghị quyết này", "Luật được thông qua". */
const GOES_ELSEWHERE = /^(?:này|trên|nêu|đó|của|được|có|là|đã|do|để|khác|nói|mới|vừa|số)(?!\p{L})/u;

/** What a stretch of typed text can be the beginning of; null where it is none. */
function readTyped(typed: string): CitationOpening['reading'] | null {
  if (SYMBOL_BEGINNING.test(typed)) return 'symbol';
  // On the way to "số".
  if (typed === '' || /^s[oôố]?$/u.test(typed)) return 'nothing';
  if (!WORDS.test(typed) || GOES_ELSEWHERE.test(typed)) return null;
  return typed.replace(/[^\p{L}]/gu, '').length < FEWEST_LETTERS ? 'nothing' : 'words';
}

const GOES_ON = /^\s{0,3},?\s{0,3}(?:ngày|của|\d)/u;
