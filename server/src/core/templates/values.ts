import type { CalendarDate } from '../arithmetic/calendar';
import { writeShort, writeSpelled } from '../claims/date/write-date';
import type { TemplateValues } from './expand';
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
    ...(place === null ? [] : [['PLACE', place] as const]),
    ...(number === null ? [] : [['NUMBER', number] as const]),
    ...(issuer === null ? [] : issuerToValues(issuer)),
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

function issuerToValues(issuer: string): readonly (readonly [string, string])[] {
  const form = readIssuerForm(issuer);
  const { head, headOfIssuer, decider, byOrder } = readSigners(form, issuer);
  return [
    ['ISSUER', issuer],
    ['ISSUER_CAPITALS', issuer.toUpperCase()],
    ['ISSUER_CODE', form.code],
    ['SUPERIOR_LINE', toLine(form.superior)],
    ['SIGNING', form.signing],
    ['SIGNING_BY_ORDER', byOrder],
    ['HEAD', head],
    ['HEAD_OF_ISSUER', headOfIssuer],
    ['DECIDER', decider],
  ];
}

function toLine(superior: string): string {
  return superior === '' ? '' : `${superior.toUpperCase()}\n`;
}
