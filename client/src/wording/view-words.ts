import { currentLocale } from './messages';

/** What the views say, Vietnamese first. */
const WORDS = {
  title: { vi: 'Bảng số liệu', en: 'Table of figures' },
  noDraft: {
    vi: 'Mở một dự thảo để xem số liệu, viện dẫn và mốc thời gian của dự thảo đó.',
    en: 'Open a draft to see its figures, references and dates.',
  },
  figures: { vi: 'Số liệu', en: 'Figures' },
  documents: { vi: 'Viện dẫn', en: 'References' },
  days: { vi: 'Mốc thời gian', en: 'Dates' },
  state: { vi: 'Trạng thái', en: 'State' },
  all: { vi: 'Tất cả', en: 'All' },
  agrees: { vi: 'Khớp', en: 'Agrees' },
  differs: { vi: 'Không khớp', en: 'Disagrees' },
  open: { vi: 'Chưa đối chiếu', en: 'Not checked' },
  search: { vi: 'Lọc theo chữ', en: 'Filter by words' },
  value: { vi: 'Số liệu', en: 'Figure' },
  boundTo: { vi: 'Đối chiếu với', en: 'Bound to' },
  sentence: { vi: 'Câu văn', en: 'Sentence' },
  line: { vi: 'Dòng', en: 'Line' },
  document: { vi: 'Văn bản được dẫn (nơi dẫn đầu tiên)', en: 'Cited document (first mention)' },
  uses: { vi: 'Số lần dẫn', en: 'Uses' },
  register: { vi: 'Theo sổ văn bản', en: 'By the register' },
  inForce: { vi: 'Còn hiệu lực', en: 'In force' },
  replaced: { vi: 'Đã được thay thế', en: 'Replaced' },
  expired: { vi: 'Hết hiệu lực', en: 'No longer in force' },
  known: { vi: 'Có trong sổ', en: 'In the register' },
  absent: { vi: 'Không có trong sổ', en: 'Not in the register' },
  unclear: { vi: 'Chưa rõ văn bản nào', en: 'It is not clear which document is meant' },
  nothingFound: { vi: 'Không có mục nào.', en: 'There are none.' },
  shown: { vi: 'Đang hiện {0} trên {1} số liệu.', en: 'Showing {0} of {1} figures.' },
  left: {
    vi: 'Dự thảo dài: bảng chỉ có {0} số liệu đầu tiên trên tổng số {1}.',
    en: 'A long draft: the table has the first {0} of {1} figures.',
  },
} as const;

/** Names one thing that a view says. */
export type ViewWord = keyof typeof WORDS;

/** One of the words of the views, in the language of the setting `vanban.locale`. */
export function viewWord(name: ViewWord): string {
  return WORDS[name][currentLocale()];
}

/** All words of a page, which has no settings of its own. */
export function viewWords(): Readonly<Record<ViewWord, string>> {
  const locale = currentLocale();
  const entries = Object.entries(WORDS).map(([name, words]) => [name, words[locale]]);
  return Object.fromEntries(entries) as Record<ViewWord, string>;
}
