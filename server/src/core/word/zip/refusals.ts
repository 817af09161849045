import type { Localized } from '../../text/localized';

/** Most of what the parts of a file may hold together, as the file declares it. A report of a thousand pages has some 20 MB. */
export const MOST_UNPACKED_BYTES = 200 * 1024 * 1024;
/** Most of one part that is read. A paragraph of seven bytes takes a hundred in memory. */
export const MOST_XML_BYTES = 64 * 1024 * 1024;
/** Most units of the text that is made of a file, as of a draft. */
export const LONGEST_TEXT = 32 * 1024 * 1024;
/** Most parts of a file. One with four hundred pictures has some 450. */
export const MOST_ENTRIES = 5_000;

/** Why a file is not read as a Word document, and what to do. */
export const REFUSALS = {
  broken: {
    vi: 'Tệp Word bị hỏng hoặc chưa tải về hết; hãy mở bằng Word rồi lưu lại thành .docx.',
    en: 'The Word file is broken or was not received whole; open it in Word and save it as .docx again.',
  },
  notWord: {
    vi: 'Đây là tệp nén hoặc tệp Office khác, không phải văn bản Word (.docx); hãy xem lại có đúng tệp cần dùng không.',
    en: 'This is an archive or another file of Office, not a Word document (.docx); see whether it is the file that was meant.',
  },
  foreign: {
    vi: 'Đây không phải tệp Word (.docx); hãy xem lại có đúng tệp cần dùng không.',
    en: 'This is not a Word document (.docx); see whether it is the file that was meant.',
  },
  empty: {
    vi: 'Tệp không có nội dung (0 byte); hãy xem lại đã chép hoặc tải về hết chưa.',
    en: 'The file is empty (0 bytes); see whether it was copied or received whole.',
  },
  oldWord: {
    vi: 'Đây là tệp Word kiểu cũ (.doc); hãy mở bằng Word hoặc LibreOffice rồi lưu thành .docx.',
    en: 'This is an old Word file (.doc); open it in Word or LibreOffice and save it as .docx.',
  },
  otherOffice: {
    vi: 'Đây là tệp Office kiểu cũ, không phải văn bản Word.',
    en: 'This is an old file of Office, not a Word document.',
  },
  rtf: {
    vi: 'Đây là tệp RTF; hãy mở bằng Word hoặc LibreOffice rồi lưu thành .docx.',
    en: 'This is an RTF file; open it in Word or LibreOffice and save it as .docx.',
  },
  webPage: {
    vi: 'Đây là trang web (HTML), không phải tệp Word; hãy mở bằng Word hoặc LibreOffice rồi lưu thành .docx.',
    en: 'This is a web page (HTML), not a Word document; open it in Word or LibreOffice and save it as .docx.',
  },
  wordXml: {
    vi: 'Đây là tệp Word dạng XML; hãy mở bằng Word hoặc LibreOffice rồi lưu thành .docx.',
    en: 'This is a Word document as XML; open it in Word or LibreOffice and save it as .docx.',
  },
  pdf: {
    vi: 'Đây là tệp PDF; hãy kiểm tra tệp gốc (như tệp Word) đã dùng để tạo ra nó.',
    en: 'This is a PDF file; check the file (of Word, for one) that it was made from.',
  },
  encrypted: {
    vi: 'Tệp Word được bảo vệ bằng mật khẩu nên không đọc được; hãy bỏ mật khẩu rồi lưu lại.',
    en: 'The Word file is protected by a password and cannot be read; remove the password and save it again.',
  },
  zip64: {
    vi: 'Tệp Word dùng dạng nén zip64, không đọc được; hãy mở bằng Word rồi lưu lại thành .docx.',
    en: 'The Word file uses zip64, which is not read; open it in Word and save it as .docx again.',
  },
  method: {
    vi: 'Tệp Word dùng cách nén lạ, không đọc được; hãy mở bằng Word rồi lưu lại thành .docx.',
    en: 'The Word file is packed in an unusual way and is not read; open it in Word and save it as .docx again.',
  },
  tooManyEntries: {
    vi: `Tệp Word có hơn ${MOST_ENTRIES} phần bên trong nên không được đọc.`,
    en: `The Word file has more than ${MOST_ENTRIES} parts and is not read.`,
  },
  tooLarge: {
    vi: `Tệp Word khai nội dung lớn hơn ${MOST_UNPACKED_BYTES / (1024 * 1024)} MB khi giải nén nên không được đọc.`,
    en: `The Word file says that it holds more than ${MOST_UNPACKED_BYTES / (1024 * 1024)} MB when unpacked and is not read.`,
  },
  tooLong: {
    vi: 'Tệp Word có quá nhiều chữ nên không được kiểm tra; hãy chia thành nhiều tệp.',
    en: 'The Word file has too much text to be checked; divide it into several files.',
  },
  lying: {
    vi: 'Tệp Word khai sai kích thước của các phần bên trong (hỏng, hoặc được làm ra để gây hại) nên không được đọc.',
    en: 'The Word file is wrong about the sizes of its parts (broken, or made to do harm) and is not read.',
  },
  dtd: {
    vi: 'Tệp Word có khai báo DTD, thứ Word không bao giờ ghi, nên không được đọc.',
    en: 'The Word file has a DTD, which Word never writes, and is not read.',
  },
  tooDeep: {
    vi: 'Tệp Word có các phần lồng nhau quá sâu nên không được đọc.',
    en: 'The parts of the Word file are nested too deeply, and it is not read.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** The name of a reason not to read a file. */
export type Refusal = keyof typeof REFUSALS;

/** Something that was read, or the reason why it was not. */
export type Attempt<Value> =
  { readonly kind: 'read'; readonly value: Value } | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Says that something was read. */
export function read<Value>(value: Value): Attempt<Value> {
  return { kind: 'read', value };
}

/** Says that something is not read. */
export function refuse(refusal: Refusal): Extract<Attempt<never>, { kind: 'refused' }> {
  return { kind: 'refused', refusal };
}
