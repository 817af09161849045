import type { CalendarDate } from '../arithmetic/calendar';
import { dateToValues, hasTwoLevels } from './date-values';
import type { TemplateValues } from './expand';
import { readIssuerName, type IssuerName } from './issuer-name';
import { issuerWords } from './issuer-words';
import { readIssuerForm, type IssuerForm } from './issuers';
import { readLetterhead } from './letterhead';
import { readSigners } from './signing';

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
    ...(superior === null ? [] : [['SUPERIOR_LINE', toLine(superior)] as const]),
    ...(issuer === null ? [] : issuerToValues(issuer, superior, date)),
    ...(place === null ? [] : [['PLACE', place] as const]),
    ...(number === null ? [] : [['NUMBER', padNumber(number)] as const]),
  ]);
}

/** "8", "08", "12a", "66.7": the number of a document, without its symbol. */
export function isDocumentNumber(written: string): boolean {
  return /^\d{1,5}(?:\.\d{1,3})?\p{L}?$/u.test(written);
}

/** Numbers below 10 take a zero: Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.3.a; Hướng dẫn 05-HD/VPTW. */
function padNumber(number: string): string {
  return /^\d$/u.test(number) ? `0${number}` : number;
}

/** The place follows from the name where it has one. */
function issuerToValues(
  issuer: string,
  superior: string | null,
  date: CalendarDate,
): readonly (readonly [string, string])[] {
  const name = readNameUnder(issuer, superior);
  const form = readIssuerForm(name.body);
  const isTwoLevel = hasTwoLevels(date);
  const letterhead = readLetterhead(form, name, isTwoLevel);
  const { signing, head, headOfIssuer, headInText, decider, byOrder } = readSigners(form, name);
  return [
    ['PLACE', CENTRAL.test(name.body) ? 'Hà Nội' : name.place],
    ['ISSUER', name.full],
    ['ISSUER_CAPITALS', letterhead.printed.toUpperCase()],
    ['ISSUER_CODE', form.code],
    ['SUPERIOR_LINE', toLine(superior === null ? letterhead.superior : superiorFor(form, superior))],
    ['SIGNING', signing],
    ['SIGNING_BY_ORDER', byOrder],
    ['HEAD', head],
    ['HEAD_OF_ISSUER', headOfIssuer],
    ['DECIDER', decider],
    ...issuerWords({ form, name: { ...name, printed: letterhead.printed }, headInText, date, isTwoLevel }),
  ];
}

/** The seat of a central body is in the capital: Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.4.a. */
const CENTRAL =
  /^(?:Bộ (?!Chỉ huy|Tư lệnh)|Chính phủ|Thủ tướng|Quốc hội|Ủy ban Thường vụ Quốc hội|Chủ tịch nước|Văn phòng (?:Chính phủ|Quốc hội|Trung ương)|Thanh tra Chính phủ|Ngân hàng Nhà nước Việt Nam$|Kiểm toán nhà nước$|(?:Tòa án|Viện kiểm sát) nhân dân tối cao|Ban (?:Chấp hành Trung ương|Bí thư)|Ủy ban Trung ương|Tổng Liên đoàn)/u;

/** "Ban Tổ chức" under "Tỉnh ủy Bình Minh" is the board of that committee; any other body is of the units of the one above it. */
function readNameUnder(issuer: string, superior: string | null): IssuerName {
  const name = readIssuerName(issuer);
  if (superior === null) return name;
  const whole = readIssuerName(`${issuer} ${superior}`);
  if (name.parent === null && whole.parent !== null) return whole;
  const above = readIssuerName(superior).units.filter(({ name: unit }) =>
    name.units.every(own => own.name !== unit),
  );
  return { ...name, units: [...name.units, ...above] };
}

/** A committee or cell has the members above it in its letterhead, a board the committee: "Tỉnh ủy Cao Sơn" → "Đảng bộ tỉnh Cao Sơn". */
function superiorFor({ kind, superior: customary }: IssuerForm, superior: string): string {
  const [unit] = readIssuerName(superior).units;
  const isCommittee = /^(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) (?:ủy|uỷ)/u.test(superior);
  if (kind !== 'party' || !customary.startsWith('ĐẢNG BỘ') || !isCommittee || unit === undefined)
    return superior;
  return `Đảng bộ ${unit.kind} ${unit.name}`;
}

function toLine(superior: string): string {
  return superior === '' ? '' : `${superior.toUpperCase()}\n`;
}
