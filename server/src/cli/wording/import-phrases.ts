import type { Localized } from '../../core/index';

/** What `import` says, in both languages. */
export const IMPORT_PHRASES = {
  usage: {
    vi: 'Cần tên tệp Word và tên dự thảo: “vanban import bao-cao.docx --out bao-cao.vanban”.',
    en: 'A Word file and the name of the draft are needed: “vanban import bao-cao.docx --out bao-cao.vanban”.',
  },
  wordEnding: (path: string): Localized => ({
    vi: `“${path}” là tên của tệp Word; dự thảo cần tên khác, như “du-thao.vanban”.`,
    en: `“${path}” is the name of a Word file; a draft needs another one, as “du-thao.vanban”.`,
  }),
  notWord: {
    vi: 'Đây không phải tệp Word (.docx); dự thảo dạng chữ thì dùng được ngay, không cần nhập.',
    en: 'This is no Word file (.docx); a draft that is a text needs no import.',
  },
  written: (path: string): Localized => ({
    vi: `Đã nhập vào “${path}”.`,
    en: `Imported to “${path}”.`,
  }),
} as const;
