import { stripMarks } from '../../core/index';

/** What a register may say of a document, in the words of its columns. */
export const COLUMNS = [
  'symbol',
  'type',
  'date',
  'issuer',
  'title',
  'effective',
  'status',
  'replaced_by',
  'replaced_from',
] as const;
export type Column = (typeof COLUMNS)[number];

/** The Vietnamese headers that registers of offices have; the first of each is the one that is written and advised. */
export const HEADERS: Readonly<Record<Column, readonly [string, ...string[]]>> = {
  symbol: ['số ký hiệu', 'số, ký hiệu', 'số và ký hiệu', 'số hiệu', 'ký hiệu'],
  type: ['loại văn bản', 'tên loại', 'loại', 'tên loại văn bản'],
  date: ['ngày ban hành', 'ngày', 'ngày tháng', 'ngày văn bản', 'ngày ký'],
  issuer: ['cơ quan ban hành', 'đơn vị ban hành', 'nơi ban hành', 'tác giả'],
  title: ['trích yếu', 'trích yếu nội dung', 'tên loại và trích yếu', 'nội dung', 'tên văn bản'],
  effective: ['ngày có hiệu lực', 'ngày hiệu lực', 'hiệu lực từ', 'có hiệu lực từ'],
  status: ['tình trạng', 'tình trạng hiệu lực', 'hiệu lực', 'trạng thái'],
  replaced_by: ['thay thế bằng', 'thay thế bởi', 'bị thay thế bởi', 'được thay thế bằng', 'văn bản thay thế'],
  replaced_from: ['thay thế từ ngày', 'thay thế từ', 'ngày thay thế', 'hết hiệu lực từ', 'ngày hết hiệu lực'],
};

/** A column as people of a language call it: "ngày ban hành"; any other key as it is. */
export function columnTitle(key: string, locale: 'vi' | 'en'): string {
  const column = COLUMNS.find(each => each === key);
  return locale === 'vi' && column !== undefined ? HEADERS[column][0] : key;
}

/** The column of a header, in English or Vietnamese, with or without marks: "NGÀY BAN HÀNH" → date. Null for an unknown one. */
export function findColumn(header: string): Column | null {
  return header.length > LONGEST_HEADER ? null : (BY_NAME.get(plainName(header)) ?? null);
}

/** No header that is known is half as long, in whatever letters and blanks. */
const LONGEST_HEADER = 200;

/** "replaced_by", "replacedBy" and "Replaced by" are one name. */
function plainName(name: string): string {
  const spaced = name.normalize('NFC').replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ');
  return stripMarks(spaced)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The plain names of all headers. Of two columns with one name the first has it. */
const BY_NAME: ReadonlyMap<string, Column> = new Map(
  [...COLUMNS]
    .reverse()
    .flatMap(column =>
      [column, ...HEADERS[column]].map((known): [string, Column] => [plainName(known), column]),
    ),
);
