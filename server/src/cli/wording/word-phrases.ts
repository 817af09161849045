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
    vi: 'Chưa tự sửa được tệp Word; hãy sửa trong Word theo kết quả kiểm tra.',
    en: 'Word files are not fixed yet; mend them in Word by what is reported.',
  },
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
