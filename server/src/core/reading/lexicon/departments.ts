import type { IssuingBody } from './issuers';

/** A department of a province: its code, the group of those that were merged into each other, its name behind "Sở". */
type Row = readonly [code: string, group: string, name: string, life?: 'historic'];

/**
 * The departments of provinces with the codes that all of them write (Nghị định 150/2025/NĐ-CP and what was in force before). One that took
 * over from another is of its group, since both cite what was issued before.
 */
const ROWS: readonly Row[] = [
  ['SNV', 'home-affairs', 'Nội vụ'],
  ['SLĐTBXH', 'home-affairs', 'Lao động - Thương binh và Xã hội', 'historic'],
  ['STC', 'finance', 'Tài chính'],
  ['SKHĐT', 'finance', 'Kế hoạch và Đầu tư', 'historic'],
  ['SXD', 'construction', 'Xây dựng'],
  ['SGTVT', 'construction', 'Giao thông vận tải', 'historic'],
  ['SCT', 'trade', 'Công Thương'],
  ['SYT', 'health', 'Y tế'],
  ['STP', 'justice', 'Tư pháp'],
  ['SNNMT', 'environment', 'Nông nghiệp và Môi trường'],
  ['STNMT', 'environment', 'Tài nguyên và Môi trường', 'historic'],
  ['SNNPTNT', 'environment', 'Nông nghiệp và Phát triển nông thôn', 'historic'],
  ['SKHCN', 'science', 'Khoa học và Công nghệ'],
  ['STTTT', 'science', 'Thông tin và Truyền thông', 'historic'],
  ['SGDĐT', 'education', 'Giáo dục và Đào tạo'],
  ['SVHTTDL', 'culture', 'Văn hóa, Thể thao và Du lịch'],
  ['SVHTT', 'culture', 'Văn hóa và Thể thao'],
  ['SDL', 'culture', 'Du lịch'],
  ['SDTTG', 'ethnic', 'Dân tộc và Tôn giáo'],
];

/** The departments, as bodies that issue documents. */
export const DEPARTMENTS: readonly IssuingBody[] = ROWS.map(([code, group, name, life]) => ({
  code,
  system: 'state',
  group: `department ${group}`,
  names: [`sở ${name.toLowerCase()}`],
  title: { vi: `Sở ${name}`, en: `the department Sở ${name}` },
  isOfNormative: false,
  isHistoric: life === 'historic',
}));
