import type { Weekday } from '../../arithmetic/calendar';
import { standardSpelling } from '../../reading/lexicon/spelling';
import { WEEKDAY_NAMES } from '../../reading/lexicon/time-words';
import { skipSpacesBack } from '../../text/boundary';
import type { Span } from '../../text/span';
import type { WeekdayPart } from './date';
import { textBefore } from '../../text/span';

/**
 * Reads the weekday beside a date of a folded text: "thứ sáu, 19-1-2024", "ngày 19/1/2024 (thứ sáu)". Null where none
 * stands there, or where "thứ" counts something ("kỳ họp thứ 6, ngày 19/11/2018"). Looks no farther back than `from`: what
 * stands before it belongs to another date ("ngày 18/01/2024 là thứ năm, ngày 19/01/2024 là thứ sáu").
 */
export function readWeekday(text: string, date: Span, from: number): WeekdayPart | null {
  return readBefore(text, date, from) ?? readAfter(text, date);
}

/** "thứ bảy" is also written "thứ bẩy" and "thứ 7". */
const NAMES = [...WEEKDAY_NAMES.map(([name]) => name), 'thứ bẩy', 'thứ [2-7]'];
const NAME = String.raw`(?:${NAMES.join('|').replaceAll(' ', String.raw`\s{1,3}`)})(?![\p{L}\d])`;
const BEFORE = new RegExp(
  String.raw`(?<name>${NAME})\s{0,3}[,(–-]?\s{0,3}(?:(?:tức\s{1,3})?ngày\s{0,3})?$`,
  'u',
);
/** Only brackets or a linking verb tie a weekday behind a date: after a bare comma it may open the next date. */
const AFTER = new RegExp(
  String.raw`^\s{0,3}(?:\(|,?\s{0,3}(?:là|tức|nhằm|(?:rơi|nhằm|đúng)\s{1,3}(?:vào|ngày))\s{1,3}(?:ngày\s{1,3})?)\s{0,3}(?<name>${NAME})`,
  'u',
);
/** "các ngày 16 và 17/8/2025 (thứ Bảy, Chủ nhật)": of several in brackets the last is that of the last day. */
const LISTED = new RegExp(
  String.raw`^\s{0,3}\(\s{0,3}${NAME}(?:\s{0,3}(?:,|;|và|-|–|đến)\s{0,3}${NAME}){0,4}\s{0,3}(?:,|;|và|-|–|đến)\s{0,3}(?<name>${NAME})\s{0,3}\)`,
  'u',
);
/** As plans of work have it, at the start of an entry: "T2, ngày 21/9/2025"; "152/TTg-CN, ngày 25/1/2017" names a department. */
const SHORT_BEFORE = /(?<=(?:^|[:;|\n\r\t])\s{0,3})(?<name>t[2-7]|cn)\s?(?:,|\(|[-–])\s?(?:ngày\s{1,3})?$/u;
const REACH = 40;

/** Every name has one of the two words; most dates have neither beside them. */
function mayName(near: string): boolean {
  return near.includes('thứ') || near.includes('chủ');
}

function readBefore(text: string, { start }: Span, earliest: number): WeekdayPart | null {
  const from = Math.max(earliest, start - REACH);
  const near = text.slice(from, start);
  const match = mayName(near) ? BEFORE.exec(near) : SHORT_BEFORE.exec(near.slice(-SHORT));
  const name = match?.groups?.['name'];
  if (match === null || name === undefined) return null;
  const at = start - (match.input.length - match.index);
  return isOrdinal(text, at)
    ? null
    : { span: { start: at, end: at + name.length }, weekday: weekdayOfName(name), order: 'before' };
}

function readAfter(text: string, { end }: Span): WeekdayPart | null {
  const near = text.slice(end, end + REACH);
  if (!mayName(near)) return null;
  const match = LISTED.exec(text.slice(end, end + 2 * REACH)) ?? AFTER.exec(near);
  const name = match?.groups?.['name'];
  if (match === null || name === undefined) return null;
  const at = end + match[0].lastIndexOf(name);
  return { span: { start: at, end: at + name.length }, weekday: weekdayOfName(name), order: 'after' };
}

/** "kỳ họp thứ 6", "lần thứ năm", "người thứ hai". */
const COUNTED = new RegExp(
  String.raw`(?<!\p{L})(?:(?:kỳ|kì|phiên|cuộc|lần)\s{1,3}họp|lần|kỳ|kì|phiên|đợt|khóa|khoá|nghị|bản|hạng|người|` +
    String.raw`tháng|xếp|đứng|quý|hội|năm|tuần|lớp|phần|chương|vòng|buổi|việc|đoạn|bước)$`,
  'u',
);
/** "Rơi vào thứ 3" belongs to what stands before it, "thứ Ba và thứ Năm" is a list. */
const TIED_BACK = /(?<!\p{L})(?:và|(?:rơi|nhằm|đúng)\s{1,3}(?:vào|ngày)(?:\s{1,3}ngày)?)$/u;

/** "thứ Ba, 08/12/2026 và thứ Tư, 16/12/2026": behind a whole date and "và" stands the weekday of the next one. */
const DATE_AND = /(?<!\d)\d{4}\)?\s{1,3}và$/u;

const LEAD_REACH = 24;

function isOrdinal(text: string, at: number): boolean {
  const end = skipSpacesBack(text, at);
  const lead = textBefore(text, end, LEAD_REACH);
  if (DATE_AND.test(lead)) return false;
  if (TIED_BACK.test(lead)) return !isOfNoDateBefore(text, end);
  const isSunday = text.charAt(at) === 'c';
  return !isSunday && COUNTED.test(lead) && !isSwapped(text, end);
}

/** "Lễ năm 2024 rơi vào thứ Ba ngày 28/11/2024": where the sentence has no other day, the weekday is that of the date behind. */
function isOfNoDateBefore(text: string, end: number): boolean {
  const before = textBefore(text, end, 3 * REACH);
  const sentence = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf(';'), before.lastIndexOf('\n')) + 1,
  );
  return !sentence.endsWith('và') && !DAY_BEFORE.test(sentence.replace(LUNAR, ''));
}

const DAY_BEFORE = /\d\s?[/.-]\s?\d|(?:ngày|mùng|mồng)\s{0,3}\d/u;
/** "(tức ngày 15 tháng 1 âm lịch)". */
const LUNAR = /(?:ngày|mùng|mồng|rằm)[^,;()]{0,24}âm\s{1,3}lịch/gu;

/** "hoán đổi ngày làm việc thứ Năm": behind "ngày làm việc" a number counts, but not where days are exchanged. */
function isSwapped(text: string, end: number): boolean {
  const before = textBefore(text, end, REACH);
  return before.endsWith('ngày làm việc') && /hoán\s{1,3}đổi|làm\s{1,3}bù|nghỉ\s{1,3}bù/u.test(before);
}

/** Further than a short name reaches, so that only the start of the text is one of an entry. */
const SHORT = 18;

/** "thứ sáu" by its last word, "thứ 6" and "t6" by their number. */
function weekdayOfName(name: string): Weekday {
  if (name === 'cn') return 0;
  const last = standardSpelling(/\S+$/u.exec(name)?.[0] ?? '');
  return (
    WEEKDAY_NAMES.find(([known, day]) => known.endsWith(` ${last}`) || last.endsWith(`${day + 1}`))?.[1] ?? 0
  );
}
