/** The tops of documents of each class, with invented issuers. A body is put behind them. */
export const LETTERHEADS = {
  party: 'TỈNH ỦY BÌNH MINH\n*\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nSố 12-BC/TU\n\n',
  state:
    'SỞ NỘI VỤ BÌNH MINH\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 15/BC-SNV\n\n',
  normative:
    'TỈNH BÌNH MINH\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 15/2026/QĐ-UBND\n\n',
  union: 'TỈNH ĐOÀN BÌNH MINH\n***\n\nĐOÀN TNCS HỒ CHÍ MINH\n\nSố: 15-KH/TĐTN-VP\n\n',
  none: '',
} as const;

export type Letterhead = keyof typeof LETTERHEADS;

/** A letterhead with lines of a body behind it, each a paragraph. */
export function draftOf(letterhead: Letterhead, ...lines: readonly string[]): string {
  return LETTERHEADS[letterhead] + lines.join('\n\n');
}
