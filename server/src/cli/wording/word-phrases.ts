import type { Localized } from '../../core/index';

/** What is told of Word documents and their kin, in both languages. */
export const WORD_PHRASES = {
  oldWord: {
    vi: 'Đây là tệp Word kiểu cũ (.doc); hãy mở bằng Word hoặc LibreOffice rồi lưu thành .docx.',
    en: 'This is an old Word file (.doc); open it in Word or LibreOffice and save it as .docx.',
  },
  protected: {
    vi: 'Tệp Word được bảo vệ bằng mật khẩu nên không đọc được; hãy bỏ mật khẩu rồi lưu lại.',
    en: 'The Word file is protected by a password and cannot be read; remove the password and save it again.',
  },
  otherOffice: {
    vi: 'Đây là tệp Office kiểu cũ, không phải văn bản Word.',
    en: 'This is an old file of Office, not a Word document.',
  },
  rtf: {
    vi: 'Đây là tệp RTF; hãy mở bằng Word hoặc LibreOffice rồi lưu thành .docx.',
    en: 'This is an RTF file; open it in Word or LibreOffice and save it as .docx.',
  },
  notFixed: {
    vi: 'Không ghi được cách sửa vào tệp Word này mà vẫn giữ nguyên phần còn lại; hãy sửa trong Word.',
    en: 'The fixes cannot be written into this Word file with all else left as it is; mend it in Word.',
  },
  readOnly: {
    vi: 'Tệp Word đã ký số hoặc đang khóa chỉnh sửa nên không được sửa.',
    en: 'The Word file is signed or protected from changes and has not been fixed.',
  },
  rebuilt: (paragraph: number): Localized => ({
    vi: `Đoạn ${paragraph}: cách sửa chạm vào số thứ tự tự động, tab hoặc khung bảng; hãy sửa trong Word.`,
    en: `Paragraph ${paragraph}: the fix touches an automatic number, a tab or the frame of a table; mend it in Word.`,
  }),
  paragraphs: (paragraph: number): Localized => ({
    vi: `Đoạn ${paragraph}: cách sửa nối hoặc tách đoạn; hãy sửa trong Word.`,
    en: `Paragraph ${paragraph}: the fix joins or parts paragraphs; mend it in Word.`,
  }),
  paragraph: (number: number): Localized => ({ vi: `đoạn ${number}`, en: `paragraph ${number}` }),
  note: (number: number): Localized => ({
    vi: `chú thích, đoạn ${number}`,
    en: `notes, paragraph ${number}`,
  }),
  onPage: (place: Localized, page: number): Localized => ({
    vi: `${place.vi}, trang khoảng ${page}`,
    en: `${place.en}, about page ${page}`,
  }),
} as const;
