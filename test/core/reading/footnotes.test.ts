import { assertReadsLinearly, itLeaves, itReads } from '../../helpers/reading-rows';

describe('reading marks of footnotes', () => {
  describe('in square brackets', () => {
    itReads([
      ['tham gia, chiếm¹ 53,71%, năm² 2020, gồm⁽³⁾ 2 xã', 'tham gia, chiếm 53,71%, năm 2020, gồm 2 xã'],
      ['đạt 1.500¹ triệu đồng', 'đạt 1.500 triệu đồng'],
      ['Nghị định số 30/2020/NĐ-CP[1] về công tác văn thư', 'Nghị định số 30/2020/NĐ-CP về công tác văn thư'],
      ['có 45 hộ [4] nghèo', 'có 45 hộ nghèo'],
      ['có 45 hộ nghèo.[12]', 'có 45 hộ nghèo.'],
      ['đạt 92,46%[1][2], tăng', 'đạt 92,46%, tăng'],
      ['chuyển đổi số[^2] tại xã', 'chuyển đổi số tại xã'],
      ['chuyển đổi số[^ghi-chú] tại xã', 'chuyển đổi số tại xã'],
      ['**Quy chế**[3] làm việc', 'Quy chế làm việc'],
      // What is glued to a mark is a word of its own.
      ['có 45 hộ[4]nghèo, 12 vụ [5]với', 'có 45 hộ nghèo, 12 vụ với'],
      ['có 45 hộ,[4]nghèo ([^5] mới) và “[^6]cũ”', 'có 45 hộ,nghèo ( mới) và “cũ”'],
    ]);
  });

  describe('in round ones, behind a letter', () => {
    itReads([
      ['các hộ tham gia(5) đầy đủ', 'các hộ tham gia đầy đủ'],
      ['15/QĐ-UBND(12); đạt 45%(2)', '15/QĐ-UBND; đạt 45%'],
      ['“Hộ nghèo”(3) là', '“Hộ nghèo” là'],
    ]);
  });

  describe('raised', () => {
    itReads([
      ['Nghị định số 30/2020/NĐ-CP³ và', 'Nghị định số 30/2020/NĐ-CP và'],
      ['chuyển đổi số¹² năm 2024¹.', 'chuyển đổi số năm 2024.'],
      ['đạt 45%² kế hoạch', 'đạt 45% kế hoạch'],
    ]);
  });

  describe('not what counts, measures or opens a line', () => {
    itLeaves([
      'diện tích 15(5)',
      'Điều 5 (1)',
      'khoản 2(a)',
      'đã họp (1) và (2)',
      'tham gia(125)',
      'STT (1) (2) (3)',
      'Tổng (4=3/2)',
      'UBND(*)',
      '120 m², 5 km², 7 m³/s',
      '10³, 12², 1.000²',
      '(1) Công tác khác',
      '[1] Theo báo cáo của xã',
      '[^1]: Theo báo cáo của xã',
      '[…] tại xã',
    ]);
  });
});

describe('reading marks of footnotes takes linear time', () => {
  for (const piece of ['a[1]', 'a(1)', 'a¹', '[1]', '(1', '[^']) {
    it(JSON.stringify(piece), () => {
      assertReadsLinearly(length => `a${piece.repeat(length / piece.length)}(`);
    });
  }
});
