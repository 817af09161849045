import type { Locale, Localized } from '../core/index';

/** What the server itself says, beside the messages of the rules. */
export const WORDS = {
  fixAllOfRule: {
    vi: 'Sửa mọi chỗ của quy tắc này trong tệp',
    en: 'Fix all findings of this rule in the file',
  },
  fixAllSafe: { vi: 'Sửa mọi lỗi hình thức an toàn', en: 'Make all safe fixes of form' },
  suppress: { vi: 'Bỏ qua tại đây (ghi lý do)', en: 'Suppress here (give the reason)' },
  reason: { vi: 'lý do', en: 'reason' },
  explain: { vi: 'Xem giải thích', en: 'Open the explanation' },
  andOthers: { vi: 'và {count} lỗi khác', en: 'and {count} more' },
  today: { vi: 'hôm nay', en: 'today' },
  weekdayOf: { vi: 'thứ của ngày {date}', en: 'weekday of {date}' },
  settings: { vi: 'Thiết lập của trình soạn thảo', en: 'Editor settings' },
} as const satisfies Readonly<Record<string, Localized>>;

export type WordName = keyof typeof WORDS;

/** One of the server's own phrases. */
export function wordsFor(name: WordName, locale: Locale): string {
  return WORDS[name][locale];
}
