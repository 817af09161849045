import { capitalize } from '../text/capitalize';

/**
 * The name of an issuer in one spelling. The headings that the register was made from write "Uỷ ban", "Toà án", "Bộ công
 * thương" and "Văn hóa - Thể thao" beside the usual forms, and some hold a piece of a title before the name.
 */
export function tidyIssuer(written: string): string {
  if (written === '') return '';
  const name = DATED.test(written) ? written.slice(written.lastIndexOf(' của ') + 5) : written;
  return SPELLINGS.reduce((text, [from, to]) => text.replaceAll(from, to), name.replace(/\.$/u, ''));
}

/** "… ngày 05/09/2005 của Bộ Công an": what stands before belongs to the title. */
const DATED = / ngày \d[\d/]* của /u;

const SPELLINGS: readonly (readonly [string, string])[] = [
  ['Uỷ', 'Ủy'],
  ['Toà', 'Tòa'],
  ['Văn hoá', 'Văn hóa'],
  ['Văn hóa - Thể thao', 'Văn hóa, Thể thao'],
  ['Ủy ban thường vụ', 'Ủy ban Thường vụ'],
  ['Bộ công thương', 'Bộ Công Thương'],
  ['Bộ Công thương', 'Bộ Công Thương'],
  ['Thương Binh', 'Thương binh'],
  ['Giáo Dục và Ðào Tạo', 'Giáo dục và Đào tạo'],
];

/** A title without what the heading repeats of the document before it: "Thông tư số … ngày … của Bộ Tài chính hướng dẫn …". */
export function tidyTitle(written: string): string {
  if (!HEADED.test(written)) return written.replace(/^-\s+/u, '');
  const title = /(?:quy định|hướng dẫn|sửa đổi|ban hành|về) .*$/u.exec(written)?.[0] ?? written;
  return capitalize(title);
}

const HEADED = /^\p{Lu}\p{Ll}+ \p{Ll}+ số \d/u;
