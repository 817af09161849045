import type { Localized } from '../../core/index';

/** What `export` says, in both languages. */
export const EXPORT_PHRASES = {
  usage: {
    vi: 'Cần tên dự thảo và tên tệp Word: “vanban export bao-cao.vanban --out bao-cao.docx”.',
    en: 'A draft and the name of the Word file are needed: “vanban export bao-cao.vanban --out bao-cao.docx”.',
  },
  otherEnding: (path: string): Localized => ({
    vi: `Tệp Word cần có đuôi .docx; “${path}” thì không.`,
    en: `A Word file ends in .docx; “${path}” does not.`,
  }),
  otherKind: (path: string): Localized => ({
    vi: `Văn bản mới được ghi ra Word (.docx) hoặc văn bản thuần (.vanban, .txt, .md); “${path}” là tên của loại tệp khác.`,
    en: `A new document is written as Word (.docx) or as plain text (.vanban, .txt, .md); “${path}” is the name of another kind of file.`,
  }),
  isWord: {
    vi: 'Đây đã là tệp Word. Lệnh này xuất dự thảo; dùng “vanban import” để đưa tệp Word về dự thảo trước.',
    en: 'This is a Word file already. Drafts are exported; make one of it with “vanban import” first.',
  },
  unwritable: (path: string, code: string): Localized => ({
    vi: `Không ghi được tệp “${path}” (${code}).`,
    en: `The file “${path}” cannot be written (${code}).`,
  }),
  written: (path: string): Localized => ({
    vi: `Đã xuất ra “${path}”.`,
    en: `Exported to “${path}”.`,
  }),
} as const;
