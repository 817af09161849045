import { foldPhrase } from '../../reading/fold';
import type { QuantityClaim } from '../claim';
import type { UntilDay } from './until-days';

/** What a total is called, and whose it is. */
export interface TotalName {
  readonly name: string;
  readonly subject: string;
}

/** Folded words around a number behind its day of reckoning. */
interface Surrounding {
  /** The sentence before the day. */
  readonly before: string;
  /** What stands between the day and the number. */
  readonly between: string;
  /** What the number counts. */
  readonly unit: string;
  /** What stands behind that. */
  readonly behind: string;
}

/** How much is looked at behind what a number counts: enough for a mark or two words. */
const BEHIND = 12;

/** Reads the name of a total of some day; null for a number that is not said to be one. */
export function nameTotal(text: string, { span, before }: UntilDay, total: QuantityClaim): TotalName | null {
  const between = foldPhrase(text.slice(span.end, total.number.span.start));
  if (/[.;!?|\t] /u.test(between)) return null;
  const { end } = total.unitSpan;
  const behind = foldPhrase(text.slice(end, end + BEHIND));
  const around = { before, between, unit: foldPhrase(total.unit), behind };
  return nameBehindDay(around) ?? nameBeforeDay(around) ?? nameBySubject(around);
}

/** "…, tổng số đảng viên là ", "…, huyện Hòa An có tổng số ", "…, tổng số đảng viên: ". */
const BEHIND_DAY =
  /^(?<lead>.*?)(?<!\p{L})tổng số(?<name>(?: \p{L}+){0,12}?)(?: ?:| (?:là|có|hiện có|đạt))? ?$/su;

function nameBehindDay({ before, between, unit }: Surrounding): TotalName | null {
  const { lead = '', name = '' } = BEHIND_DAY.exec(between)?.groups ?? {};
  const isNamed = BEHIND_DAY.test(between) && (name !== '' || unit !== '');
  return isNamed ? toTotal(name === '' ? unit : name.trim(), [before, lead]) : null;
}

/** "Tổng số hộ nghèo ", "tổng số đảng viên (" before the day; " là ", "): " behind it. */
const BEFORE_DAY = /^(?<lead>.*?)(?<!\p{L})tổng số(?<name>(?: \p{L}+){1,12}?)(?:,| \(?| ?)$/su;
const TOLD_BEHIND = /^[),]?(?: ?:| (?:là|có|hiện có|đạt)) ?$/u;

function nameBeforeDay({ before, between }: Surrounding): TotalName | null {
  if (!TOLD_BEHIND.test(between)) return null;
  const { lead = '', name = '' } = BEFORE_DAY.exec(before.trimEnd())?.groups ?? {};
  return name === '' ? null : toTotal(name.trim(), [lead]);
}

/** ", toàn tỉnh có ", ", Đảng bộ huyện Hòa An hiện có ": a body with nothing else between, so that no part of it is meant. */
const SUBJECT =
  /^,? (?<subject>(?:trên (?:địa bàn )?)?(?:toàn|cả|đảng bộ|chi bộ|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|thôn|bản|ấp|ngành|sở|ban|trường|công ty|hội|đoàn|công đoàn)(?: \p{L}+){0,8}?)(?: hiện)? có $/u;
/** Where a name ends, so that "6.102 đảng viên là nữ" is not "6.102 đảng viên". */
const CLOSED = /^(?: ?[,.;:)!]| và \d| trong đó|\s*$)/u;

function nameBySubject({ before, between, unit, behind }: Surrounding): TotalName | null {
  const subject = SUBJECT.exec(between)?.groups?.['subject'];
  if (subject === undefined || unit === '' || !CLOSED.test(behind)) return null;
  return toTotal(unit, [before, subject]);
}

/** "đảng viên của Đảng bộ tỉnh", "hộ nghèo toàn tỉnh": whose total it is may stand in its name. */
const OWNED = /^(?<name>.+?) (?:(?:của|thuộc|tại|ở|trên địa bàn) |(?=(?:toàn|cả) ))(?<owner>.+)$/u;

function toTotal(named: string, told: readonly string[]): TotalName {
  const { name = named, owner = '' } = OWNED.exec(named)?.groups ?? {};
  const subject = [...told, owner].map(bareSubject).filter(words => words !== '');
  return { name, subject: subject.join(' ') };
}

/** "- ", "a) ", "1.2. ": marks of a list. */
const LIST_MARK = /^\s*(?:[-–—+*•]|\(?\p{L}\)|\(?\d+(?:\.\d+)*[.)])\s/u;
/** "tổng số chi bộ là 412, ", "có 12 xã, ": other figures of the sentence. */
const OTHER_FIGURES = /(?<!\p{L})(?:tổng số|có) [^,\d]*\d[^,]*,? ?/gu;
const OPENING = /^[\s,:()–-]+(?:(?:của|tại|ở|trên(?: địa bàn)?) )?|^(?:của|tại|ở|trên(?: địa bàn)?) /u;
const CLOSING = /(?:(?:^|\s)(?:hiện|có|với|thì))*[\s,:()]*$/u;

/** Takes away what names nobody: ", huyện hòa an có " → "huyện hòa an". */
function bareSubject(words: string): string {
  const own = words.replace(LIST_MARK, '').replaceAll(OTHER_FIGURES, '');
  return own.replace(OPENING, '').replace(CLOSING, '').trim();
}
