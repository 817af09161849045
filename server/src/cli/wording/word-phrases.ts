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
} as const satisfies Readonly<Record<string, Localized>>;
