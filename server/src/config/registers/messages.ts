import type { Localized } from '../../core/index';
import { andMore } from '../fault-messages';
import { findNearest } from '../nearest';
import { COLUMNS, HEADERS } from './columns';

/** All columns with their Vietnamese headers: `symbol ("số, ký hiệu"), …`. */
const ALL_COLUMNS = COLUMNS.map(column => `${column} (“${HEADERS[column][0]}”)`).join(', ');

/** The known header that may have been meant. */
export function findNearestHeader(name: string): string | null {
  return findNearest(name, [...COLUMNS, ...COLUMNS.flatMap(column => HEADERS[column])]);
}

/** Longer than any cell that means what it should. */
const LONGEST_CELL = 60;

/** A cell as a message names it: one whose quote is never closed may hold the rest of the file. */
function beginningOf(cell: string): string {
  return cell.length <= LONGEST_CELL ? cell : `${cell.slice(0, LONGEST_CELL - 1).trimEnd()}…`;
}

/** What the readers of registers say. */
export const MESSAGES = {
  unknownColumn: (header: string): Localized => {
    const nearest = findNearestHeader(header);
    const name = beginningOf(header);
    return {
      vi: `Không có cột “${name}”.${nearest === null ? '' : ` Có phải là “${nearest}”?`} Các cột dùng được: ${ALL_COLUMNS}.`,
      en: `There is no column “${name}”.${nearest === null ? '' : ` Did you mean “${nearest}”?`} Allowed columns: ${ALL_COLUMNS}.`,
    };
  },
  repeatedColumn: (header: string): Localized => ({
    vi: `Cột “${beginningOf(header)}” có hai lần; cột sau không được đọc.`,
    en: `The column “${beginningOf(header)}” is there twice; the second one is not read.`,
  }),
  noSymbolColumn: {
    vi: `Thiếu cột số, ký hiệu. Các cột dùng được: ${ALL_COLUMNS}.`,
    en: `The column of symbols is missing. Allowed columns: ${ALL_COLUMNS}.`,
  },
  noRegister: {
    vi: 'Tệp này không phải sổ văn bản: không có cột nào của sổ.',
    en: 'This file is no register: it has no column of one.',
  },
  empty: { vi: 'Sổ văn bản trống.', en: 'The register is empty.' },
  noSymbol: { vi: 'Dòng này không có số, ký hiệu.', en: 'This line has no symbol.' },
  wrongSymbol: (cell: string): Localized => ({
    vi: `“${beginningOf(cell)}” không phải là số, ký hiệu văn bản, như “30/2020/NĐ-CP” hoặc “23-NQ/TU”.`,
    en: `“${beginningOf(cell)}” is no symbol of a document, such as “30/2020/NĐ-CP” or “23-NQ/TU”.`,
  }),
  wrongDate: (cell: string): Localized => ({
    vi: `“${beginningOf(cell)}” không phải là ngày; hãy ghi như “05/3/2020” hoặc “2020-03-05”.`,
    en: `“${beginningOf(cell)}” is no date; write it as “05/3/2020” or “2020-03-05”.`,
  }),
  wrongStatus: (cell: string): Localized => ({
    vi: `Tình trạng “${beginningOf(cell)}” không dùng được. Giá trị dùng được: “in-force” (“còn hiệu lực”), “expired” (“hết hiệu lực”).`,
    en: `“${beginningOf(cell)}” is no status. Allowed values: “in-force” (“còn hiệu lực”), “expired” (“hết hiệu lực”).`,
  }),
  tooManyCells: (count: number, columns: number): Localized => ({
    vi: `Dòng có ${count} ô, nhiều hơn ${columns} cột; ô có dấu phân cách phải đặt trong dấu ngoặc kép.`,
    en: `The line has ${count} cells, more than the ${columns} columns; a cell with the delimiter in it needs quotes.`,
  }),
  tooManyRows: (most: number): Localized => ({
    vi: `Sổ văn bản có hơn ${most.toLocaleString('vi-VN')} dòng; từ dòng này trở đi không được đọc. Hãy tách sổ hoặc bỏ bớt.`,
    en: `The register has more than ${most.toLocaleString('en-GB')} lines; none is read from here on. Divide it or leave some out.`,
  }),
  tooManyDocuments: (most: number): Localized => ({
    vi: `Các sổ văn bản có tổng cộng hơn ${most.toLocaleString('vi-VN')} văn bản; phần còn lại của sổ này và các sổ sau không được đọc. Hãy bỏ bớt.`,
    en: `The registers have more than ${most.toLocaleString('en-GB')} documents in all; the rest of this one, and those after it, are not read. Leave some out.`,
  }),
  tooLongList: {
    vi: 'Sổ văn bản dạng JSON lớn hơn 16 MB nên không được đọc; hãy dùng CSV.',
    en: 'A register in JSON of more than 16 MB is not read; use CSV.',
  },
  openQuote: {
    vi: 'Dấu ngoặc kép chưa được đóng.',
    en: 'A quote is not closed.',
  },
  noList: {
    vi: 'Cần một danh sách các văn bản: [ { "symbol": …, "date": … }, … ].',
    en: 'This must be a list of documents: [ { "symbol": …, "date": … }, … ].',
  },
  noObject: {
    vi: 'Cần một đối tượng { "symbol": …, "date": … }.',
    en: 'This must be an object { "symbol": …, "date": … }.',
  },
  noText: { vi: 'Cần một chuỗi "…".', en: 'This must be a string "…".' },
  missing: (path: string): Localized => ({
    vi: `Không có tệp sổ văn bản “${path}”.`,
    en: `There is no register “${path}”.`,
  }),
  unreadable: (path: string, reason: Localized): Localized => ({
    vi: `Không đọc được sổ văn bản “${path}”: ${reason.vi}.`,
    en: `The register “${path}” cannot be read: ${reason.en}.`,
  }),
  outOfReach: (path: string): Localized => ({
    vi: `Sổ văn bản phải là tệp trên máy này; “${path}” là thiết bị hoặc nằm ở máy khác.`,
    en: `A register must be a file of this computer; “${path}” is a device or lies on another one.`,
  }),
  unknownForm: (path: string): Localized => ({
    vi: `Sổ văn bản phải là tệp .csv hoặc .json; đang ghi “${path}”.`,
    en: `A register must be a .csv or .json file; given “${path}”.`,
  }),
  andMore,
} as const;
