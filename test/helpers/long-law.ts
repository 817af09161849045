/** So many paragraphs stand above that an edit below them may keep the shape of the outline. */
const FILLING = Array.from({ length: 110 }, (_, index) => `- Nội dung thứ ${String(index)} của dự thảo;`);

/** What a law may hold: articles with clauses and points, slips of numbers, references, quotations, annexes, attached texts. */
export const LAW_LINES: readonly string[] = [
  'Chương I\nQUY ĐỊNH CHUNG',
  'Chương II',
  'Điều 1. Phạm vi điều chỉnh',
  '1. Luật này quy định về hồ sơ, giấy tờ tại điểm b khoản 2 Điều 3 của Luật này.',
  '2. Cơ quan tiếp nhận gồm:',
  'a) Ủy ban nhân dân xã Hòa An;',
  'b) Phòng chuyên môn theo khoản 9 Điều 2 của Luật này;',
  'd) Đơn vị khác theo điểm c khoản này.',
  'Điều 2. Hồ sơ',
  '1. Đơn đề nghị quy định tại khoản 1 Điều này.',
  '1. Giấy tờ kèm theo.',
  '3. Bản sao theo Điều 8 của Luật này.',
  'Điều 3. Sửa đổi, bổ sung một số điều của Luật Hồ sơ',
  '1. Sửa đổi, bổ sung Điều 5 như sau:',
  '“Điều 5. Thời hạn',
  '1. Thời hạn là 05 ngày.',
  '2. Gia hạn không quá 05 ngày theo khoản 7 Điều này.”.',
  '2. Bãi bỏ khoản 4 Điều 6.',
  'Điều 1',
  'Điều 4. Thời hạn giải quyết',
  '2. Trong 05 ngày làm việc.',
  '**Điều 5.** Trách nhiệm thi hành',
  '(1) Người đứng đầu cơ quan;',
  '(3) Người được phân công.',
  'I. QUY ĐỊNH KHÁC',
  'III. TỔ CHỨC THỰC HIỆN',
  'QUY CHẾ',
  'Làm việc của cơ quan tiếp nhận',
  'Điều 1. Nguyên tắc',
  '1. Làm việc theo Điều 4 Quy chế này và Phụ lục III ban hành kèm theo Quy chế này.',
  'PHỤ LỤC I',
  'PHỤ LỤC II. Mẫu đơn',
  '| 1. | Họ và tên |',
  'Nơi nhận:',
  '- Như Điều 9;',
];

/** A law out of such lines, below a head and enough paragraphs. */
export function writeLongLaw(lines: readonly string[]): string {
  return [
    'QUỐC HỘI                     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Luật số: 64/2025/QH15        Độc lập - Tự do - Hạnh phúc',
    'LUẬT',
    'Hồ sơ, giấy tờ',
    ...FILLING,
    ...lines,
  ].join('\n\n');
}
