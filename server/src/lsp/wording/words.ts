import type { Locale, Localized } from '../../core/index';

/** What the server itself says, beside the messages of the rules. */
export const WORDS = {
  fixAllOfRule: {
    vi: 'Sửa mọi chỗ mà quy tắc này báo trong tệp',
    en: 'Fix all findings of this rule in the file',
  },
  fixAllSafe: { vi: 'Áp dụng mọi cách sửa an toàn', en: 'Apply all safe fixes' },
  suppress: { vi: 'Bỏ qua tại đây (ghi lý do)', en: 'Suppress here (give the reason)' },
  turnOff: { vi: 'Tắt quy tắc này trong thư mục', en: 'Turn this rule off in the folder' },
  reason: { vi: 'lý do', en: 'reason' },
  recalculate: { vi: 'Tính lại dòng “{row}”', en: 'Add up the row “{row}” again' },
  insertPercentage: { vi: 'Chèn tỷ lệ phần trăm ({percentage})', en: 'Insert the percentage ({percentage})' },
  explain: { vi: 'Xem giải thích', en: 'Open the explanation' },
  andOthers: { vi: 'và {count} lỗi khác', en: 'and {count} more' },
  today: { vi: 'hôm nay', en: 'today' },
  weekdayOf: { vi: 'thứ của ngày {date}', en: 'weekday of {date}' },
  noSymbol: {
    vi: '“{text}” không phải số, ký hiệu văn bản. Hãy nhập như 25-NQ/TU hoặc 30/2020/NĐ-CP.',
    en: '“{text}” is not the symbol of a document. Type one such as 25-NQ/TU or 30/2020/NĐ-CP.',
  },
  noNumber: {
    vi: '“{text}” không phải số văn bản. Hãy nhập như 25 hoặc 25-NQ/TU.',
    en: '“{text}” is not the number of a document. Type one such as 25 or 25-NQ/TU.',
  },
  noDate: {
    vi: '“{text}” không phải một ngày có thật. Hãy nhập như 18/12/2021 hoặc 18 tháng 12 năm 2021.',
    en: '“{text}” is not a date of the calendar. Type one such as 18/12/2021 or 18 tháng 12 năm 2021.',
  },
  noArticle: {
    vi: '“{text}” không phải số của điều. Hãy nhập như 6 hoặc 6a.',
    en: '“{text}” is not the number of an article. Type one such as 6 or 6a.',
  },
  articleTaken: {
    vi: 'Văn bản đã có Điều {label}. Hãy chọn số khác, hoặc đổi số điều đó trước.',
    en: 'The document has a Điều {label} already. Choose another number, or renumber that one first.',
  },
  renameSymbol: { vi: 'Đổi số, ký hiệu ở mọi chỗ viện dẫn', en: 'Change the symbol in every citation' },
  renameDate: { vi: 'Đổi ngày ở mọi chỗ viện dẫn', en: 'Change the date in every citation' },
  citedHere: { vi: 'dự thảo này', en: 'this draft' },
  inOtherDraft: { vi: 'dự thảo {name}', en: 'draft {name}' },
  replacedBy: { vi: 'đã được thay thế bằng {symbol}, {evidence}', en: 'replaced by {symbol}, {evidence}' },
  party: { vi: 'mẫu văn bản của Đảng', en: 'template, Party' },
  state: { vi: 'mẫu văn bản hành chính', en: 'template, state administration' },
  normative: { vi: 'mẫu văn bản quy phạm pháp luật', en: 'template, normative' },
  union: { vi: 'mẫu văn bản của Đoàn', en: 'template, Youth Union' },
  section: { vi: 'mẫu một phần văn bản', en: 'template of a part' },
  missingSection: { vi: 'phần còn thiếu', en: 'missing part' },
  workspaceFull: {
    vi: 'Thư mục “{folder}” có quá nhiều dự thảo; một phần không được đối chiếu với các dự thảo khác.',
    en: 'The folder “{folder}” has too many drafts; some are not compared with the others.',
  },
  wordNotOpen: { vi: 'Tệp Word này chưa được mở.', en: 'This Word file is not open.' },
  wordLocked: {
    vi: 'Tệp Word đã ký số hoặc đang khóa chỉnh sửa nên không được sửa.',
    en: 'The Word file is signed or protected from changes and cannot be edited.',
  },
  wordRebuilt: {
    vi: 'Không ghi được vào tệp Word: chỗ này là số thứ tự tự động, tab hoặc khung bảng. Hãy trả lại như cũ, hoặc sửa trong Word.',
    en: 'It cannot be written into the Word file: an automatic number, a tab or the frame of a table stands here. Undo it, or mend it in Word.',
  },
  wordParagraphs: {
    vi: 'Không ghi được vào tệp Word: đoạn được thêm, bớt, nối hoặc tách. Hãy trả lại như cũ, hoặc sửa trong Word.',
    en: 'It cannot be written into the Word file: paragraphs come, go, or are joined or parted. Undo it, or mend it in Word.',
  },
  wordNotWritten: {
    vi: 'Không ghi được phần đã sửa vào tệp Word mà vẫn giữ nguyên phần còn lại; hãy sửa trong Word.',
    en: 'The edits cannot be written into the Word file with all else left as it is; mend it in Word.',
  },
  percentageOf: { vi: 'tỷ lệ của {fraction}', en: 'percentage of {fraction}' },
  sectionFigures: { vi: '{count} số liệu: {states}', en: 'Figures: {count} ({states})' },
  figuresAgree: { vi: '{count} khớp', en: '{count} agreeing' },
  figuresDiffer: { vi: '{count} không khớp', en: '{count} disagreeing' },
  figuresOpen: { vi: '{count} chưa đối chiếu', en: '{count} not checked' },
  settings: { vi: 'Thiết lập của trình soạn thảo', en: 'Editor settings' },
} as const satisfies Readonly<Record<string, Localized>>;

export type WordName = keyof typeof WORDS;

/** One of the server's own phrases. */
export function wordsFor(name: WordName, locale: Locale): string {
  return WORDS[name][locale];
}
