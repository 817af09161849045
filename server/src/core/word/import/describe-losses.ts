import type { Localized } from '../../text/localized';
import { LOSSES, type Loss, type LossCounts } from './read-losses';

/** A sentence for each kind of thing that is lost, what matters most first. */
export function describeLosses(
  counts: LossCounts,
  { isDecomposed }: { readonly isDecomposed: boolean },
): readonly Localized[] {
  const told = LOSSES.flatMap(loss => {
    const count = counts.get(loss) ?? 0;
    return count === 0 ? [] : [describe(loss, count)];
  });
  return isDecomposed ? [...told, COMPOSED] : told;
}

function describe(loss: Loss, count: number): Localized {
  const { vi, en } = SENTENCES[loss];
  return { vi: vi.replace('{n}', String(count)), en: en.replace('{n}', String(count)) };
}

const SENTENCES: Readonly<Record<Loss, Localized>> = {
  picture: {
    vi: 'Không lấy được hình ảnh, chữ ký ảnh, con dấu: {n} chỗ.',
    en: 'Pictures, among them signatures and seals, are left out: {n}.',
  },
  object: { vi: 'Không lấy được đối tượng nhúng: {n} chỗ.', en: 'Embedded objects are left out: {n}.' },
  formula: {
    vi: 'Công thức chỉ còn chữ và số, mất cách trình bày: {n} chỗ.',
    en: 'Of formulas only letters and numbers are left: {n}.',
  },
  comment: {
    vi: 'Nhận xét (comment) không được đưa vào dự thảo: {n} nhận xét.',
    en: 'Comments are left out: {n}.',
  },
  change: {
    vi: 'Thay đổi chưa duyệt được coi như đã duyệt: {n} chỗ.',
    en: 'Tracked changes are taken as accepted: {n}.',
  },
  box: {
    vi: 'Chữ trong khung (text box) được đặt sau đoạn chứa khung, nên xem lại vị trí: {n} khung.',
    en: 'The text of text boxes stands behind the paragraphs that hold them; see whether that is its place: {n}.',
  },
  merged: {
    vi: 'Ô gộp và bảng lồng nhau được tách ra: {n} chỗ.',
    en: 'Merged cells and tables in tables are taken apart: {n}.',
  },
  header: {
    vi: 'Chữ ở đầu trang và chân trang không được lấy: {n} phần.',
    en: 'The text of headers and footers is left out: {n}.',
  },
  hidden: { vi: 'Chữ ẩn không được lấy: {n} chỗ.', en: 'Hidden text is left out: {n}.' },
  link: {
    vi: 'Địa chỉ của liên kết bị bỏ, chữ được giữ: {n} liên kết.',
    en: 'The addresses of links are left out, their words stay: {n}.',
  },
  sign: {
    vi: 'Các dấu |, #, `, ~~~ và <!-- có nghĩa riêng trong dự thảo nên được thay bằng dấu trông giống: {n} chỗ.',
    en: 'The marks |, #, `, ~~~ and <!-- mean something in a draft, so others that look like them stand there: {n} places.',
  },
  dress: {
    vi: 'Định dạng (đậm, nghiêng, gạch chân, tô màu) bị bỏ; khi xuất ra Word, vanban trình bày lại theo thể thức.',
    en: 'Formatting (bold, italic, underlined, coloured) is dropped; an export to Word gives the document its form again.',
  },
};

const COMPOSED: Localized = {
  vi: 'Chữ ở dạng tổ hợp đã được chuyển sang dạng dựng sẵn (TCVN 6909:2001).',
  en: 'Decomposed letters are written as composed ones (TCVN 6909:2001).',
};
