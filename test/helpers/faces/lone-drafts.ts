import { buildWord, p, table } from '../word-file';
import { POINT, TRUNCATED, WRONG } from '../drafts';

/** What the folder of these drafts agrees on. */
export const FOLDER_SETTINGS = {
  profile: 'party',
  rules: { 'figure/number-format': 'error', 'reference/known-date': 'information' },
} as const;

const TABLE =
  '| Đơn vị | Kế hoạch | Thực hiện |\n| --- | ---: | ---: |\n| Hòa An | 120 | 118 |\n| Bình Minh | 80 | 82 |\n| Tổng | 200 | 210 |\n';

const REPORT = `TỈNH ỦY BÌNH MINH
*
Số 12-BC/TU

BÁO CÁO
kết quả 6 tháng đầu năm 2026

1. ${WRONG}
2. ${POINT}
`;

/** Drafts that have nothing to do with each other, of every kind that all faces take: what each finds in one by itself is the same. */
export const LONE_DRAFTS: Readonly<Record<string, string | Uint8Array>> = {
  'trống.txt': '',
  'báo cáo.vanban': REPORT,
  'số liệu.txt': `${WRONG}\n${TRUNCATED}\n${POINT}`,
  ['tổ hợp.md'.normalize('NFD')]: `${WRONG}\n${TRUNCATED}`.normalize('NFD'),
  'crlf.vanban': `Tiêu đề\r\n\r\n${WRONG.replace('402', '401')}\r\n\r\n${POINT}`,
  'bảng.md': `Kết quả:\n\n${TABLE}`,
  'chỉ dẫn.vanban': `<!-- vanban-disable figure/percent-mismatch -- số của kỳ trước -->\n${WRONG}\n<!-- vanban-enable -->\n${WRONG}`,
  'hệ.vanban': `<!-- vanban-profile state -->\n${REPORT}`,
  'ngày.txt': 'Họp vào Thứ Hai, ngày 30/02/2026; từ ngày 15/3/2026 đến ngày 10/3/2026.\n',
  'viện dẫn.vanban': 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 15/3/2020 của Chính phủ về công tác văn thư;\n',
  'mặt cười 😀.txt': `😀 ${WRONG}`,
  'tờ trình.docx': buildWord({
    body:
      p('Có 402/756 người, ', 'chiếm 53,71%; tăng 99.61%.') +
      table(['Đơn vị', 'Số'], ['Hòa An', '12']) +
      p('Họp ngày 30/02/2026.'),
  }),
};
