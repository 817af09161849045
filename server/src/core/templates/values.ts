import type { CalendarDate } from '../arithmetic/calendar';
import { writeShort, writeSpelled } from '../claims/date/write-date';
import type { TemplateValues } from './expand';
import { readIssuerName, type IssuerName } from './issuer-name';
import { issuerWords } from './issuer-words';
import { readIssuerForm } from './issuers';
import { readSigners } from './signing';

/**
 * The variables that templates may use. Dates have the form of the issue line (days 1 to 9 and months 1 and 2 take a zero:
 * Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4.b; Hướng dẫn 05-HD/VPTW); both classes have the same.
 */
export const VARIABLE_NAMES = [
  /** "ngày 05 tháng 01 năm 2026". */
  'TODAY',
  /** "05/01/2026". */
  'TODAY_SHORT',
  /** "1" of the month, for "tháng 1". */
  'MONTH',
  'YEAR',
  'PLACE',
  /** "Đảng ủy xã Hòa An". */
  'ISSUER',
  'ISSUER_CAPITALS',
  'ISSUER_CODE',
  /** The line of the superior body with its line end, or nothing. */
  'SUPERIOR_LINE',
  'SIGNING',
  /** The lines above a signature by order of the head: "TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG". */
  'SIGNING_BY_ORDER',
  /** The post at the head of the issuer: "GIÁM ĐỐC". */
  'HEAD',
  /** The same with the issuer: "GIÁM ĐỐC SỞ NỘI VỤ". */
  'HEAD_OF_ISSUER',
  /** Who decides, as a whole where the issuer does so: "ỦY BAN NHÂN DÂN XÃ HÒA AN", "GIÁM ĐỐC SỞ NỘI VỤ". */
  'DECIDER',
  'NUMBER',
  /** The head with the body in the letters of a sentence: "Giám đốc Sở Nội vụ". */
  'HEAD_IN_TEXT',
  /** What founds the issuer: "Luật Tổ chức chính quyền địa phương …". */
  'POWERS_BASIS',
  /** Where its papers are kept, and the post at the head of that. */
  'OFFICE',
  'OFFICE_HEAD',
  /** "Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân". */
  'LEADERS',
  /** Whose rooms it has: "Ủy ban nhân dân". */
  'HOUSE',
  /** What a year's report is on: "nhiệm vụ phát triển kinh tế - xã hội". */
  'TASKS',
  /** What it commends with: "Giấy khen của Giám đốc Sở Nội vụ". */
  'AWARD',
  /** Who is kept informed, and who is asked about personnel: "Thường trực Đảng ủy", "Ban Thường vụ Đảng ủy". */
  'REPORTED_TO',
  'PERSONNEL_COMMITTEE',
  /** The body above, the council above, and the one that decides on what is submitted. */
  'HIGHER',
  'HIGHER_COUNCIL',
  'SUBMITTED_TO',
  /** The lines of the council and of the body above among the recipients, or nothing. */
  'COUNCIL_LINE',
  'HIGHER_LINE',
  /** What is below it, and those at its heads: "Các phòng chuyên môn, các thôn", "trưởng các phòng chuyên môn". */
  'UNITS',
  'UNIT_HEADS',
  /** One of these units, its head and deputy: "Phòng Kinh tế". */
  'UNIT',
  'UNIT_HEAD',
  'DEPUTY',
  /** Who proposes a decision: "Trưởng phòng Văn hóa - Xã hội". */
  'PROPOSER',
  /** "Trưởng các thôn". */
  'LOCAL_HEADS',
  /** Whom its guidance is for. */
  'GUIDED',
  /** Police and army of its place, and their heads. */
  'FORCES',
  'FORCE_HEADS',
  /** The bases of a decision on personnel, and what its staff is called: "công chức". */
  'STAFF_BASES',
  'STAFF',
  /** "Đoàn xã". */
  'UNION',
  /** "Đảng ủy", its office and its standing committee. */
  'PARTY_COMMITTEE',
  'PARTY_OFFICE',
  'PARTY_STANDING',
  /** Who decides, in capitals: "BAN THƯỜNG VỤ ĐẢNG ỦY". */
  'PARTY_DECIDER',
  /** Its head: "Bí thư Đảng ủy". */
  'PARTY_HEAD',
  /** The committee above, the members, and what is below. */
  'PARTY_SUPERIOR',
  'PARTY_MEMBERS',
  'PARTY_UNITS',
  /** The lines above a signature of a cell or a board; a committee keeps those of the template. */
  'PARTY_SIGNING',
  'PARTY_BY_ORDER',
  /** The mark of the next main section: "II-", "II.". */
  'SECTION',
] as const;

/** What a person may say of a new document; null for what was left open. */
export interface TemplateAnswers {
  readonly issuer: string | null;
  readonly superior: string | null;
  readonly place: string | null;
  readonly number: string | null;
  readonly date: CalendarDate;
}

/** The values that follow from the answers; a variable without one keeps the default of the template. */
export function answersToValues({ issuer, superior, place, number, date }: TemplateAnswers): TemplateValues {
  return new Map([
    ...dateToValues(date),
    ...(issuer === null ? [] : issuerToValues(issuer, superior)),
    ...(place === null ? [] : [['PLACE', place] as const]),
    ...(number === null ? [] : [['NUMBER', number] as const]),
    ...(superior === null ? [] : [['SUPERIOR_LINE', toLine(superior)] as const]),
  ]);
}

/** What is known without asking: the day. */
export function dateToValues(date: CalendarDate): readonly (readonly [string, string])[] {
  return [
    ['TODAY', `ngày ${writeSpelled(date)}`],
    ['TODAY_SHORT', writeShort(date)],
    ['MONTH', String(date.month)],
    ['YEAR', String(date.year)],
  ];
}

/** The place follows from the name where it has one. */
function issuerToValues(issuer: string, superior: string | null): readonly (readonly [string, string])[] {
  const name = readNameUnder(issuer, superior);
  const form = readIssuerForm(name.full);
  const { head, headOfIssuer, headInText, decider, byOrder } = readSigners(form, name.full);
  return [
    ['PLACE', name.place],
    ['ISSUER', name.full],
    ['ISSUER_CAPITALS', name.printed.toUpperCase()],
    ['ISSUER_CODE', form.code],
    ['SUPERIOR_LINE', toLine(name.committee ?? form.superior)],
    ['SIGNING', form.signing],
    ['SIGNING_BY_ORDER', byOrder],
    ['HEAD', head],
    ['HEAD_OF_ISSUER', headOfIssuer],
    ['DECIDER', decider],
    ...issuerWords({ form, name, headInText }),
  ];
}

/** "Ban Tổ chức" under "Tỉnh ủy Bình Minh" is the board of that committee. */
function readNameUnder(issuer: string, superior: string | null): IssuerName {
  const whole = readIssuerName(`${issuer} ${superior ?? ''}`);
  return whole.committee === null ? readIssuerName(issuer) : whole;
}

function toLine(superior: string): string {
  return superior === '' ? '' : `${superior.toUpperCase()}\n`;
}
