import { textBefore, spanFrom } from '../../text/span';
import type { CitationPart } from './citation';
import { typeStartingAt } from './find-type';
import {
  ACTING_BODY,
  BASIS_LEAD,
  BASIS_LINE,
  BRACKET_BEHIND,
  CLOSING_MARKS,
  NEXT_LEAD,
  NEXT_NUMBER,
  PREDICATE_BEHIND,
  TITLE_DOUBT,
  TITLE_MARK,
  TITLE_OPENING,
} from './title-words';

/** The title behind a citation. */
export interface TitleReading {
  /** An opening word stands there, whether the end can be told or not. */
  readonly isOpened: boolean;
  readonly title: CitationPart | null;
}

/** A citation as far as it was read, in a text in NFC. */
export interface TitleSource {
  readonly text: string;
  /** Where its type word begins, or its symbol. */
  readonly start: number;
  /** Where its last part ends. */
  readonly end: number;
  /** With a date or an issuer "quy định", "ban hành" open a title; else they may be the verb of the sentence. */
  readonly hasDate: boolean;
  /** Without one, "của Chính phủ" at the end of a title may be the issuer. */
  readonly hasIssuer: boolean;
}

/**
 * Reads the title right behind a citation: "về chuyển đổi số", "quy định chi tiết một số điều của Luật …". Where the sentence
 * may go on behind the title without a mark, there is none: half a title compares worse than none at all.
 */
export function readTitle({ text, start, end, hasDate, hasIssuer }: TitleSource): TitleReading {
  const match = TITLE_OPENING.exec(text.slice(end, end + OPENING_REACH).toLowerCase());
  const { opening, about } = match?.groups ?? {};
  if (opening === undefined || (about === undefined && !hasDate && !hasIssuer)) return NO_TITLE;
  const near = text.slice(end, end + TITLE_REACH);
  const from = (match?.[0].length ?? 0) - opening.length;
  const lead = BASIS_LEAD.exec(textBefore(text, start, LEAD_REACH).toLowerCase())?.[1];
  const to = opening === '“' ? endOfQuoted(near, from) : endOfTitle(near, from, { lead, hasIssuer });
  if (to === null) return { isOpened: true, title: null };
  return {
    isOpened: true,
    title: { span: spanFrom(end + from, end + to), text: near.slice(from, to) },
  };
}

const NO_TITLE: TitleReading = { isOpened: false, title: null };
/** Blanks, a comma and the longest word that opens a title. */
const OPENING_REACH = 24;
/** No title of a real document is longer than this; what is has lost its mark. */
const TITLE_REACH = 420;
/** "tiếp tục thực hiện " and the sign before it. */
const LEAD_REACH = 24;
/** "về đất" is shorter than any title that says something. */
const SHORTEST_TITLE = 6;

interface Surroundings {
  /** The word before the citation that opens its clause: "thực hiện", "căn cứ". */
  readonly lead: string | undefined;
  readonly hasIssuer: boolean;
}

function endOfQuoted(near: string, from: number): number | null {
  const close = near.indexOf('”', from);
  return close === -1 ? null : close + 1;
}

/** Where the title ends: at the first mark that ends it for sure, if nothing before leaves a doubt. Null where unsure. */
function endOfTitle(near: string, from: number, { lead, hasIssuer }: Surroundings): number | null {
  const mark = findEnd(near, from);
  const subject = lead !== undefined && mark?.sign !== ';' ? commaBeforeSubject(near, from) : null;
  const isClosed = subject === null || subject > (mark?.at ?? Infinity);
  if (isClosed && mark?.sign === ':') return null;
  const end = isClosed ? mark?.at : subject;
  const to = end ?? (near.length < TITLE_REACH ? near.trimEnd().length : null);
  if (to === null || to - from < SHORTEST_TITLE) return null;
  const title = near.slice(from, to).replace(/[\s,]+$/u, '');
  const isListed = lead === 'căn cứ' && (to === near.trimEnd().length || mark?.sign === ';');
  const isUnsure = isDoubtful(title, isListed) || (!isListed && !hasIssuer && NAMES_BODY.test(title));
  return isUnsure ? null : from + title.length;
}

interface EndMark {
  readonly at: number;
  readonly sign: string;
}

/** The first end outside quotes and brackets that the title itself opens. */
function findEnd(near: string, from: number): EndMark | undefined {
  const folded = near.toLowerCase();
  for (const { 0: written, index } of folded.matchAll(TITLE_MARK)) {
    if (index < from || isInside(near.slice(from, index), written)) continue;
    if (!endsTitle(folded, index, written)) continue;
    return {
      at: index,
      sign: written === ';' && goesOn(near.slice(index + 1, index + NEXT_REACH)) ? ':' : written,
    };
  }
  return undefined;
}

/** The next word begins within so many units. */
const NEXT_REACH = 12;

/** Whether a mark or a word ends the title: by itself, or by what stands behind it. */
function endsTitle(folded: string, at: number, written: string): boolean {
  if (CLOSING_MARKS.includes(written)) return true;
  const behind = folded.slice(at + written.length, at + written.length + BEHIND_REACH);
  switch (written) {
    case '.':
      return /^(?:\s|$|[/)\]”*])/u.test(behind) && !/t[ps]$/u.test(textBefore(folded, at, 2));
    case '(':
      return BRACKET_BEHIND.test(behind) || opensDocument(behind);
    case '\r':
    case '\n':
      return BASIS_LINE.test(behind);
    case ',':
      return opensDocument(behind) || PREDICATE_BEHIND.test(behind);
    default:
      return opensDocument(written + behind) || PREDICATE_BEHIND.test(written + behind);
  }
}

/** "Nghị quyết số 5", "các Kết luận số 21", "số 21": the next document, behind a comma or "và". */
function opensDocument(folded: string): boolean {
  const from = NEXT_LEAD.exec(folded)?.[0].length ?? 0;
  const end = typeStartingAt(folded, from)?.end;
  return end === undefined ? /^số\s{1,3}\d/u.test(folded.slice(from)) : NEXT_NUMBER.test(folded.slice(end));
}

/** "và các thông tư liên tịch số 5" and the blanks between. */
const BEHIND_REACH = 48;

/** True within quotes or brackets that were opened since the title began; a closing sign then closes only them. */
function isInside(before: string, sign: string): boolean {
  const isQuoted = before.lastIndexOf('“') > before.lastIndexOf('”');
  const isBracketed = before.lastIndexOf('(') > before.lastIndexOf(')');
  if (sign.startsWith('|') || sign.startsWith('\t')) return false;
  return isQuoted || isBracketed;
}

/** "của Chính phủ", "của Bộ Y tế"; a law or another text that is amended or carried out is no issuer. */
const NAMES_BODY = /\scủa\s+(?!Luật|Bộ luật|Pháp lệnh|Nghị|Thông|Quyết|Quy)\p{Lu}/u;

/** "về xây dựng Đảng; kiên quyết ngăn chặn": a semicolon within the title, on the same line and before a small letter. */
function goesOn(behind: string): boolean {
  return /^[^\S\r\n]{1,3}(?!căn cứ|theo|xét|các|và|nghị|quy|kết|số|chỉ|thông|luật)\p{Ll}/u.test(behind);
}

const BODY_REACH = 24;

/** The comma behind which the body that acts stands: "Thực hiện Nghị quyết … về chuyển đổi số, Tỉnh ủy ban hành …". */
function commaBeforeSubject(near: string, from: number): number | null {
  for (let comma = near.indexOf(',', from); comma !== -1; comma = near.indexOf(',', comma + 1)) {
    if (!ACTING_BODY.test(near.slice(comma + 1, comma + BODY_REACH).trimStart())) continue;
    return isCapital(lastWord(near.slice(from, comma))) ? null : comma;
  }
  return null;
}

/** True where words of the sentence around may be in it. A list of legal bases has nothing but titles up to its marks. */
function isDoubtful(title: string, isListed: boolean): boolean {
  if (/…|\.\./u.test(title) || title.split('"').length % 2 === 0) return true;
  if (isListed) return false;
  return TITLE_DOUBT.test(title.toLowerCase()) || /,\s+\p{Lu}|\sngày\s+\d/u.test(title);
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1);
}

function isCapital(word: string): boolean {
  const [letter = ''] = word;
  return letter !== letter.toLowerCase();
}
