import * as vscode from 'vscode';

/** What the client itself says, Vietnamese first. Findings are worded by the server. */
const MESSAGES = {
  checking: { vi: 'Đang kiểm tra dự thảo', en: 'Checking drafts' },
  checked: { vi: 'Đã kiểm tra {0} dự thảo: {1} phát hiện.', en: 'Checked {0} drafts: {1} findings.' },
  cancelled: { vi: 'Đã dừng sau {0} dự thảo: {1} phát hiện.', en: 'Stopped after {0} drafts: {1} findings.' },
  unreadable: {
    vi: ' Không đọc được {0} tệp (tệp phải lưu bằng UTF-8).',
    en: ' {0} files could not be read (UTF-8 needed).',
  },
  noFolder: {
    vi: 'Chưa mở thư mục nào. Mở một thư mục có dự thảo rồi kiểm tra lại.',
    en: 'No folder is open. Open a folder with drafts, then check again.',
  },
  noDraft: {
    vi: 'Chưa mở dự thảo nào. Mở một dự thảo để xem thiết lập đang dùng.',
    en: 'No draft is open. Open one to see its settings.',
  },
  pickRule: { vi: 'Chọn quy tắc cần xem giải thích', en: 'Pick the rule to read about' },
  unknownRule: { vi: 'Không có trang giải thích cho quy tắc {0}.', en: 'There is no page for the rule {0}.' },
  restarted: { vi: 'Đã khởi động lại bộ kiểm tra văn bản.', en: 'The checker has been restarted.' },
  pickTemplate: { vi: 'Chọn mẫu văn bản', en: 'Pick a template' },
  askIssuer: { vi: 'Cơ quan ban hành (bỏ trống: điền sau)', en: 'Issuing body (empty: fill in later)' },
  askPlace: { vi: 'Địa danh (bỏ trống: điền sau)', en: 'Place of issue (empty: fill in later)' },
  askDate: { vi: 'Ngày ban hành (bỏ trống: hôm nay)', en: 'Date of issue (empty: today)' },
  askNumber: {
    vi: 'Số văn bản, tiếp theo {0} (bỏ trống: điền sau)',
    en: 'Number, behind {0} (empty: fill in later)',
  },
  issuerExample: { vi: 'Ủy ban nhân dân xã Hòa An', en: 'Ủy ban nhân dân xã Hòa An' },
  placeExample: { vi: 'Hòa An', en: 'Hòa An' },
  wrongDate: {
    vi: 'Không có ngày này. Ghi ngày theo dạng 21/11/2026.',
    en: 'There is no such day. Write it as 21/11/2026.',
  },
  unknownTemplate: { vi: 'Không có mẫu {0}.', en: 'There is no template {0}.' },
  suppressTitle: { vi: 'Bỏ qua tại đây', en: 'Suppress here' },
  askReason: {
    vi: 'Vì sao chỗ này đúng? Lý do được ghi vào dự thảo, trong một chú thích.',
    en: 'Why is this right? The reason is written into the draft, in a comment.',
  },
  reasonExample: {
    vi: 'số liệu theo biểu của Chi cục Thống kê',
    en: 'as in the table of the statistics office',
  },
  noReason: {
    vi: 'Ghi lý do để người đọc sau hiểu.',
    en: 'Give a reason, so that later readers understand.',
  },
  pickRemarks: { vi: 'Ghi gì vào bản sao?', en: 'What goes into the copy?' },
  remarksAlone: { vi: 'Chỉ nhận xét', en: 'Remarks alone' },
  remarksAndChanges: { vi: 'Nhận xét và theo dõi thay đổi', en: 'Remarks and tracked changes' },
  safeAlone: {
    vi: 'Chỉ những cách sửa an toàn; không đổi số liệu nào',
    en: 'Safe repairs alone; no figure is changed',
  },
  remarks: { vi: 'nhận xét', en: 'remarks' },
  remarksWritten: { vi: 'Đã ghi {0} nhận xét vào {1}.', en: 'Wrote {0} remarks into {1}.' },
  changesWritten: {
    vi: 'Đã ghi {0} nhận xét và {1} chỗ sửa (dạng theo dõi thay đổi) vào {2}.',
    en: 'Wrote {0} remarks and {1} tracked changes into {2}.',
  },
  remarksKnown: {
    vi: '{0} nhận xét đã có sẵn trong tệp nên không ghi thêm lần nữa.',
    en: '{0} remarks are in the file already and not written again.',
  },
  openCopy: { vi: 'Mở bản sao', en: 'Open the copy' },
  noDraftToExport: {
    vi: 'Mở dự thảo cần xuất ra Word rồi chạy lại lệnh này.',
    en: 'Open the draft that is to be exported, then run this command again.',
  },
  exported: { vi: 'Đã xuất ra {0}.', en: 'Exported to {0}.' },
  openWord: { vi: 'Mở tệp Word', en: 'Open the Word file' },
  downloadToOpen: {
    vi: 'Muốn mở tệp, hãy tải về từ cây thư mục.',
    en: 'To open the file, download it from the explorer.',
  },
  imported: { vi: 'Đã nhập {0}.', en: 'Imported {0}.' },
  wordHeld: {
    vi: 'Tệp đang mở trong Word nên chưa ghi gì. Đóng tệp trong Word rồi lưu lại.',
    en: 'The file is open in Word, and nothing has been written. Close it there, then save again.',
  },
  wordChanged: {
    vi: 'Tệp Word đã bị thay đổi từ khi mở nên chưa ghi gì. Mở lại để xem nội dung mới.',
    en: 'The Word file has changed since it was opened, and nothing has been written. Open it again to see what it has now.',
  },
  wordBesideText: { vi: '{0}: bản Word ↔ bản đang sửa', en: '{0}: Word file ↔ text being edited' },
  wordSavesItself: {
    vi: 'Đang bật tự động lưu: phần vừa sửa được ghi ngay vào tệp Word, không cần bấm lưu. Muốn tắt, vào menu File, bỏ chọn Auto Save.',
    en: 'Auto save is on: what you change is written into the Word file at once. To switch it off, clear Auto Save in the menu File.',
  },
  notAgain: { vi: 'Không nhắc lại', en: 'Do not tell again' },
  wordTextOnly: {
    vi: 'Ở đây chỉ đọc và ghi được chữ của tệp Word.',
    en: 'Here only the text of a Word file can be read and written.',
  },
  noTable: {
    vi: 'Ở đây không có bảng kẻ bằng dấu “|”. Đặt con trỏ vào một dòng của bảng rồi làm lại.',
    en: 'There is no table of “|” here. Put the cursor into a row of one, and try again.',
  },
  nothingToPaste: {
    vi: 'Chưa có bảng nào được sao chép. Chọn các ô trong Word hoặc Excel, bấm Ctrl+C rồi làm lại.',
    en: 'No table has been copied. Select cells in Word or Excel, press Ctrl+C, and try again.',
  },
  noTablesInWord: {
    vi: 'Bảng của tệp Word chỉ kẻ lại được trong Word.',
    en: 'The tables of a Word file can only be drawn in Word.',
  },
  noFinding: { vi: 'Không có phát hiện nào trong dự thảo này.', en: 'There are no findings in this draft.' },
  taskName: { vi: 'Kiểm tra dự thảo trong thư mục', en: 'Check the drafts of the folder' },
  notStarted: {
    vi: 'Bộ kiểm tra văn bản không khởi động được. Xem lý do ở bảng Output, mục vanban.',
    en: 'The checker could not be started. The panel Output says why, under vanban.',
  },
  statusName: { vi: 'Kiểm tra văn bản', en: 'Draft checker' },
  statusOff: { vi: 'Không kiểm tra', en: 'Not checked' },
  statusOffDetail: {
    vi: 'Không nhận ra đây là văn bản hành chính tiếng Việt, hoặc việc kiểm tra đã tắt trong thiết lập.',
    en: 'Not recognised as a Vietnamese official draft, or switched off by a setting.',
  },
  statusChecking: { vi: 'Đang kiểm tra…', en: 'Checking…' },
  statusClean: { vi: 'Không có phát hiện', en: 'No findings' },
  statusCounts: { vi: '{0} lỗi, {1} cảnh báo, {2} gợi ý', en: '{0} errors, {1} warnings, {2} hints' },
  statusPart: {
    vi: 'Phần đang xem: {0}; đang kiểm tra phần còn lại…',
    en: 'On the screen: {0}; checking the rest…',
  },
  statusProfile: { vi: 'Hệ văn bản: {0} ({1})', en: 'Document class: {0} ({1})' },
  statusKind: { vi: '{0} · {1}: không xét thể thức', en: '{0} · {1}: its form is not judged' },
  'text-whole': { vi: 'dự thảo', en: 'draft' },
  'text-gazette': { vi: 'bản in Công báo', en: 'print of a gazette' },
  'text-consolidated': { vi: 'văn bản hợp nhất', en: 'consolidated text' },
  'text-extract': { vi: 'bản trích', en: 'extract' },
  'text-form': { vi: 'biểu mẫu', en: 'form' },
  'text-news': { vi: 'tin bài', en: 'news' },
  'origin-directive': { vi: 'theo dòng vanban-profile trong văn bản', en: 'by vanban-profile in the text' },
  'origin-settings': { vi: 'theo thiết lập', en: 'by the settings' },
  'origin-party-title': { vi: 'có tiêu đề của Đảng', en: 'it has the title of the Party' },
  'origin-union-title': { vi: 'có tiêu đề của Đoàn', en: 'it has the title of the Youth Union' },
  'origin-national-title': { vi: 'có quốc hiệu', en: 'it has the national title' },
  'origin-normative-symbol': {
    vi: 'có quốc hiệu và số, ký hiệu hoặc tên loại của văn bản quy phạm pháp luật',
    en: 'it has the national title and a normative symbol or type',
  },
  'origin-party-symbol': { vi: 'theo số, ký hiệu của Đảng', en: 'by a symbol of the Party' },
  'origin-state-symbol': { vi: 'theo số, ký hiệu của nhà nước', en: 'by a symbol of the state' },
  'origin-assembly-symbol': {
    vi: 'nghị quyết của Ủy ban Thường vụ Quốc hội',
    en: 'a resolution of the Standing Committee of the National Assembly',
  },
  'origin-private-company': {
    vi: 'văn bản của doanh nghiệp, hợp tác xã, không bắt buộc theo Nghị định số 30/2020/NĐ-CP',
    en: 'a document of a private company, which the decree does not bind',
  },
  'origin-no-letterhead': { vi: 'không có phần đầu văn bản', en: 'it has no letterhead' },
  showProblems: { vi: 'Xem các phát hiện', en: 'Show findings' },
  configurationOf: { vi: 'Thiết lập đang dùng cho {0}', en: 'Settings in force for {0}' },
  fromDefault: { vi: 'mặc định', en: 'default' },
  fromSettings: { vi: 'thiết lập của trình soạn thảo', en: 'editor setting' },
  party: { vi: 'Đảng', en: 'Party' },
  state: { vi: 'hành chính nhà nước', en: 'state administration' },
  normative: { vi: 'quy phạm pháp luật', en: 'normative' },
  union: { vi: 'Đoàn TNCS Hồ Chí Minh', en: 'Youth Union' },
  none: { vi: 'không áp dụng thể thức', en: 'no rules of form' },
  auto: { vi: 'tự nhận biết', en: 'detected' },
} as const;

/** Names one thing that the client can say. */
export type MessageKey = keyof typeof MESSAGES;

/** The message in the language of the setting `vanban.locale`, with `{0}`, `{1}` … filled in. */
export function say(key: MessageKey, ...values: readonly (string | number)[]): string {
  return fillIn(MESSAGES[key][currentLocale()], values);
}

/** Puts values into the places of a message: `{0}`, `{1}` … */
export function fillIn(message: string, values: readonly (string | number)[]): string {
  return message.replaceAll(/\{(\d)\}/gu, (_place, index: string) => String(values[Number(index)]));
}

/** The class of document in words; a word that this client does not know stays as it is. */
export function sayProfile(profile: string): string {
  return Object.hasOwn(MESSAGES, profile) ? say(profile as MessageKey) : profile;
}

/** What decided the class, in words; a word that this client does not know stays as it is. */
export function sayClassOrigin(origin: string): string {
  const key = `origin-${origin}`;
  return Object.hasOwn(MESSAGES, key) ? say(key as MessageKey) : origin;
}

/** The kind of a text, in words; a word that this client does not know stays as it is. */
export function sayTextKind(kind: string): string {
  const key = `text-${kind}`;
  return Object.hasOwn(MESSAGES, key) ? say(key as MessageKey) : kind;
}

/** The language in which the product speaks. VS Code has no Vietnamese display language, so a setting chooses. */
export function currentLocale(): 'vi' | 'en' {
  return vscode.workspace.getConfiguration('vanban').get('locale') === 'en' ? 'en' : 'vi';
}
