import type { Localized } from '../core/index';

/** Why a file is not read, where every host may have to say so, as the end of a sentence. */
export const UNREADABLE = {
  folder: { vi: 'đó là thư mục', en: 'it is a folder' },
  denied: { vi: 'không có quyền đọc', en: 'reading it is not permitted' },
  notUtf8: { vi: 'tệp không phải UTF-8', en: 'it is not UTF-8' },
} as const satisfies Readonly<Record<string, Localized>>;

/** The same of a file that is larger than it may be. */
export function tooLarge(mostBytes: number): Localized {
  const mb = mostBytes / (1024 * 1024);
  return { vi: `tệp quá lớn, hơn ${mb} MB`, en: `it is too large, more than ${mb} MB` };
}
