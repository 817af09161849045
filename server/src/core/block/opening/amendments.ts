import { isLetter } from '../../text/boundary';

/**
 * True where the words at an offset change another text: "Sửa đổi, bổ sung một số điều của …", "Thay cụm từ …", "Khoản 2 Điều 5
 * được bổ sung". "Sửa đổi, bổ sung hợp đồng" names no unit and is about something else. Looks at the next words only.
 */
export function isAmendment(text: string, from: number): boolean {
  let at = from;
  while (at - from < WIDEST_LEAD && at < text.length && !isLetter(text.charCodeAt(at))) at += 1;
  if (!OPENERS.has(text.slice(at, at + 2))) return false;
  const near = text.slice(at, at + REACH);
  return DIRECTS.test(near) || IS_CHANGED.test(near);
}

/** Blanks, marks of bold text, a quotation mark. */
const WIDEST_LEAD = 8;
const REACH = 160;

/** How the words below begin: asked of every item, so that few reach a pattern. */
const OPENERS: ReadonlySet<string> = new Set('Sử Bổ Th Bã Bỏ Đí Đi Kh Mụ Ti Ch Ph Mộ Cá Cụ Từ Tê'.split(' '));

/** A unit with its label, or several of them. */
const UNITS = String.raw`(?:[Đđ]iểm\s\p{Ll}(?!\p{L})|(?:[Kk]hoản|[Đđ]iều|[Mm]ục|[Tt]iết)\s\d|[Cc]hương\s[IVX\d]|[Pp]hụ lục|[Mm]ột số|[Cc]ác (?:điểm|khoản|điều)|[Cc]ụm từ|[Tt]ừ “|[Tt]ên)`;
const DIRECTS = new RegExp(
  String.raw`^(?:Sửa đổi|Bổ sung|Thay|Bãi bỏ|Bỏ|Đính chính)(?!\p{L})[^]{0,40}?${UNITS}`,
  'u',
);
const IS_CHANGED = new RegExp(String.raw`^${UNITS}[^.]{0,100}(?:được|bị) (?:sửa|bổ sung|thay|bãi bỏ)`, 'u');
