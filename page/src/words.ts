import type { Bilingual, Locale, Severity } from '../../server/src/library/types';

/** What the page itself says. */
export const WORDS = {
  empty: { vi: 'Chưa có văn bản để kiểm tra.', en: 'There is no text to check yet.' },
  checking: { vi: 'Đang kiểm tra…', en: 'Checking…' },
  nothing: { vi: 'Không phát hiện gì.', en: 'Nothing was found.' },
  show: { vi: 'Tới chỗ này', en: 'Show the place' },
  copied: { vi: 'Đã chép toàn văn.', en: 'The text was copied.' },
  notCopied: {
    vi: 'Trình duyệt không cho chép; hãy bấm Ctrl+A rồi Ctrl+C trong ô văn bản.',
    en: 'The browser does not allow it; press Ctrl+A and Ctrl+C in the text.',
  },
  saved: { vi: 'Đã tạo bản sao; tệp gốc giữ nguyên.', en: 'A copy was made; the file itself is as it was.' },
  unreadable: {
    vi: 'Không đọc được tệp này: cần .docx, hoặc văn bản mã UTF-8.',
    en: 'This file cannot be read: it must be .docx, or a text in UTF-8.',
  },
  tooLong: {
    vi: 'Văn bản quá dài để kiểm tra trong trang này; hãy chia thành nhiều phần.',
    en: 'The text is too long to be checked in this page; divide it into several parts.',
  },
  oneFile: {
    vi: 'Mỗi lần chỉ mở được một tệp; hãy thả từng tệp.',
    en: 'One file can be opened at a time; drop them one by one.',
  },
  word: {
    vi: 'Văn bản được đọc từ tệp Word nên không sửa trực tiếp ở đây; hãy tải bản sao.',
    en: 'The text was read from a Word file and is not edited here; download a copy.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What a finding of each severity is called. */
export const SEVERITY_NAMES: Readonly<Record<Severity, Bilingual>> = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  information: { vi: 'Gợi ý', en: 'Suggestion' },
};

/** "3 lỗi, 1 cảnh báo, 2 gợi ý" */
export function countWords(counts: Readonly<Record<Severity, number>>, locale: Locale): string {
  const { error, warning, information } = counts;
  return locale === 'vi'
    ? `${error} lỗi, ${warning} cảnh báo, ${information} gợi ý.`
    : `${several(error, 'error')}, ${several(warning, 'warning')}, ${several(information, 'suggestion')}.`;
}

function several(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** What stands under the findings that are shown, where there are more. */
export function moreWords(count: number, locale: Locale): string {
  return locale === 'vi'
    ? `Còn ${count} chỗ nữa; sửa các chỗ trên thì các chỗ sau sẽ hiện ra.`
    : `${count} more; they show up when those above are mended.`;
}

/** "dòng 12" */
export function lineWords(line: number, locale: Locale): string {
  return locale === 'vi' ? `dòng ${line}` : `line ${line}`;
}
