import { currentLocale, fillIn } from './messages';

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

/** What the commands and the list of findings say. */
const MESSAGES = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  information: { vi: 'Gợi ý', en: 'Hint' },
  gap: { vi: 'Chỗ còn để trống', en: 'Left open' },
  advice: { vi: 'Lời nhắc của mẫu chưa thay', en: 'Advice of the template' },
  'short-form': { vi: 'Cách gọi tắt không rõ văn bản', en: 'Short form that means no document' },
  ready: {
    vi: 'Sẵn sàng trình ký: {0} không còn gì phải sửa.',
    en: 'Ready to be signed: nothing is left to do in {0}.',
  },
  readyWithHints: {
    vi: 'Sẵn sàng trình ký: {0}; còn {1} gợi ý.',
    en: 'Ready to be signed: {0}; {1} hints are left.',
  },
  notReady: {
    vi: 'Chưa sẵn sàng trình ký: {0} lỗi, {1} cảnh báo, {2} chỗ chưa điền',
    en: 'Not ready to be signed: {0} errors, {1} warnings, {2} places to fill in',
  },
  pickLeft: { vi: 'Chọn một mục để đến chỗ đó', en: 'Pick one to go there' },
  openDraftFirst: { vi: 'Mở một dự thảo rồi làm lại.', en: 'Open a draft, then try again.' },
  notChecked: {
    vi: 'Tài liệu này không được kiểm tra: không nhận ra là văn bản hành chính tiếng Việt, hoặc đã tắt trong thiết lập.',
    en: 'This document is not checked: not recognised as a Vietnamese official draft, or switched off by a setting.',
  },
  reportSaved: { vi: 'Đã lưu báo cáo kiểm tra: {0}.', en: 'The report is saved: {0}.' },
  openReport: { vi: 'Mở báo cáo', en: 'Open the report' },
  page: { vi: 'Trang web (HTML)', en: 'Web page (HTML)' },
  atLine: { vi: 'dòng {0}', en: 'line {0}' },
  counts: { vi: '{0} phát hiện', en: '{0} findings' },
  noSection: { vi: 'Phần đầu văn bản', en: 'Above the first heading' },
  byDraft: { vi: 'Theo dự thảo', en: 'By draft' },
  byRule: { vi: 'Theo quy tắc', en: 'By rule' },
  bySection: { vi: 'Theo mục của văn bản', en: 'By section' },
  pickGrouping: { vi: 'Xếp các phát hiện', en: 'Group the findings' },
  reviewing: { vi: 'Đang kiểm tra các dự thảo trong thư mục', en: 'Checking the drafts of the folder' },
  reviewed: { vi: '{0} phát hiện trong {1} dự thảo.', en: '{0} findings in {1} drafts.' },
  tooMany: {
    vi: 'Thư mục có {0} tệp; chỉ kiểm tra {1} tệp đầu tiên.',
    en: 'The folder has {0} files; the first {1} are checked.',
  },
  wholeDraft: { vi: 'Phân tích: toàn bộ dự thảo', en: 'Analysed: the whole draft' },
  partDraft: { vi: 'Phân tích: trước hết phần đang xem', en: 'Analysed: first what is on the screen' },
  partDetail: {
    vi: 'Dự thảo dài hơn {0} ký tự: phần đang xem được kiểm tra trước, phần còn lại đang kiểm tra tiếp.',
    en: 'The draft is longer than {0} characters: what is on the screen is checked first, and the rest is being checked now.',
  },
  longDraft: {
    vi: 'Phân tích: toàn bộ, không đối chiếu chéo',
    en: 'Analysed: all, not compared with others',
  },
  wholeDetail: {
    vi: 'Kiểm tra mọi đoạn, đối chiếu với các dự thảo khác trong thư mục.',
    en: 'Every paragraph is checked, and compared with the other drafts of the folder.',
  },
  longDetail: {
    vi: 'Dự thảo dài hơn {0} ký tự: mọi đoạn vẫn được kiểm tra, nhưng không đối chiếu với dự thảo khác. Sau mỗi lần sửa, chỉ đọc lại đoạn vừa sửa.',
    en: 'The draft is longer than {0} characters: every paragraph is checked, but not compared with other drafts. After an edit only what was edited is read again.',
  },
  folderName: { vi: 'Dự thảo chưa mở', en: 'Drafts that are not open' },
  folderChecking: {
    vi: 'Thư mục: đang kiểm tra, đã xem {0} tệp',
    en: 'Folder: being checked, {0} files so far',
  },
  folderChecked: { vi: 'Thư mục: đã kiểm tra {0} tệp', en: 'Folder: {0} files checked' },
  folderStopped: { vi: 'Thư mục: mới kiểm tra {0} trong số {1} tệp', en: 'Folder: {0} of {1} files checked' },
  folderDetail: {
    vi: 'Dự thảo chưa mở được kiểm tra tự động trong khi bạn làm việc khác; phát hiện nằm trong danh sách vấn đề (Problems).',
    en: 'Drafts that are not open are checked in the background; what is found stands among the problems.',
  },
  folderLimit: {
    vi: 'Dừng ở {0} tệp đầu tiên theo tên (thiết lập vanban.closedDrafts); còn {1} tệp chưa xem.',
    en: 'Stopped after the first {0} files (setting vanban.closedDrafts); {1} files are left.',
  },
  folderCheckAll: { vi: 'Kiểm tra tất cả', en: 'Check all' },
  noScope: { vi: 'Phân tích: chưa có gì', en: 'Analysed: nothing yet' },
  scopeName: { vi: 'Phạm vi phân tích', en: 'What is analysed' },
} as const;

/** Names one message of the commands of the views. */
export type ViewMessage = keyof typeof MESSAGES;

/** The message in the language of the setting `vanban.locale`, with `{0}`, `{1}` … filled in. */
export function sayInView(name: ViewMessage, ...values: readonly (string | number)[]): string {
  return fillIn(MESSAGES[name][currentLocale()], values);
}

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
