import { assertReadsLinearly, itLeaves, itReads } from '../../helpers/reading-rows';

describe('reading marks of emphasis', () => {
  describe('two or three, wherever they touch a word', () => {
    itReads([
      ['**Điều 5.** Phạm vi điều chỉnh', 'Điều 5. Phạm vi điều chỉnh'],
      ['Số **12**/QĐ-UBND', 'Số 12/QĐ-UBND'],
      ['Đạt **45**/60 hộ, chiếm __75%__.', 'Đạt 45/60 hộ, chiếm 75%.'],
      ['***Lưu ý:*** xã **Hòa** An', 'Lưu ý: xã Hòa An'],
      ['| **Tổng cộng** | **105** |', '| Tổng cộng | 105 |'],
      ['**“Hộ nghèo”** và **(cận nghèo)**', '“Hộ nghèo” và (cận nghèo)'],
      ['**ỦY BAN NHÂN DÂN\nXÃ HÒA AN**', 'ỦY BAN NHÂN DÂN\nXÃ HÒA AN'],
      ['### **I. KẾT QUẢ**', '### I. KẾT QUẢ'],
      ['chiếm **_53,71%_**, _**402**_/756, *__đạt__* 53 **%**', 'chiếm 53,71%, 402/756, đạt 53 %'],
    ]);
  });

  describe('one, with its other half in the same line', () => {
    itReads([
      ['*Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;*', 'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;'],
      ['_Hòa An, ngày 05 tháng 11 năm 2025_', 'Hòa An, ngày 05 tháng 11 năm 2025'],
      ['Kính gửi: *Sở Nội vụ*, _Sở Tài chính_.', 'Kính gửi: Sở Nội vụ, Sở Tài chính.'],
      ['(*cao nhất tỉnh*)', '(cao nhất tỉnh)'],
      ['* *Xã Hòa An* họp', '* Xã Hòa An họp'],
    ]);
  });

  describe('one, with at most 300 units up to its other half', () => {
    itReads([[`*${'n'.repeat(299)}*`, 'n'.repeat(299)]]);
    itLeaves([`*${'n'.repeat(300)}*`]);
  });

  describe('not what stands for itself', () => {
    itLeaves([
      '2 * 3 = 6',
      '2 ** 3 = 8',
      'Xã ** họp',
      '*Xã * họp',
      '*a*b',
      '5*3*2 = 30',
      'xã*Hòa An* họp',
      '(*) Ghi chú: số liệu đến 31/10',
      '(**) Không tính xã Hòa An',
      'Tăng 5%* so với cùng kỳ',
      '*) Số ước',
      '* Xã Hòa An họp',
      '* Xã Hòa An\n* Xã Hòa Bình',
      'Họ và tên: _____________',
      'ngày ___ tháng ___ năm 2025',
      'Số: __/QĐ-UBND',
      'Ngày __/__/2025',
      '*****',
      '---',
      'bao_cao_quy_1',
      '*Căn cứ Luật\nLưu trữ*',
      `*${'Xã Hòa An họp, '.repeat(30)}*`,
    ]);
  });
});

describe('reading links', () => {
  itReads([
    [
      'theo [Nghị định số 30/2020/NĐ-CP](https://vanban.example.vn/30), xã',
      'theo Nghị định số 30/2020/NĐ-CP, xã',
    ],
    ['theo [Điều 5](#dieu-5 "Phạm vi") Quy chế', 'theo Điều 5 Quy chế'],
    ['theo [Quy chế](https://vanban.example.vn/a_(1)).', 'theo Quy chế.'],
    ['xem[Quy chế](quy-che.md)', 'xemQuy chế'],
    ['theo Điều [5](#dieu-5) và (điều[5](#dieu-5))', 'theo Điều 5 và (điều)'],
    ['số liệu[123](#chu), số liệu[1234](#chu)', 'số liệu, số liệu1234'],
    ['theo [**Quy chế**](quy-che.md)', 'theo Quy chế'],
    ['![Con dấu 5%](dau.png) Chủ tịch', '□ Chủ tịch'],
    ['Xem [https://vanban.example.vn/a](https://vanban.example.vn/a).', 'Xem □.'],
    ['Gửi [vanthu@hoaan.example.vn](mailto:vanthu@hoaan.example.vn).', 'Gửi □.'],
  ]);
  itLeaves(['Mục [a] (b)', 'Mục [a](b c) d', 'Mục [] (x)', '- [x] Đã xong', '- [ ] Chưa xong']);
});

describe('reading tags', () => {
  itReads([
    ['<u>Kính gửi</u>: <b>Sở Nội vụ</b>', 'Kính gửi: Sở Nội vụ'],
    ['<span style="color: red">45 hộ</span>', '45 hộ'],
    ['diện tích 120 m<sup>2</sup>, 10<sup>3</sup>', 'diện tích 120 m2, 103'],
    ['chuyển đổi số<sup>1</sup> tại xã', 'chuyển đổi số tại xã'],
  ]);
  itLeaves(['5 < 6 và 7 > 6', '<họ và tên>', '<Bình Minh>', 'x <- y']);
});

describe('reading marks takes linear time', () => {
  for (const piece of ['*', '*a ', 'a* ', '**', '_a', '[', '[a](', '![a', '<u ', '<sup>1']) {
    it(JSON.stringify(piece), () => {
      assertReadsLinearly(length => piece.repeat(length / piece.length));
    });
  }
});

describe('reading what tags and links point to', () => {
  itReads([
    ['<td title="khá , tốt" width=\'45\'>Có 45 hộ', '<td title="□" width=\'□\'>Có 45 hộ'],
    ['<span title="khá , tốt">Có</span> 45 hộ', 'Có 45 hộ'],
    ['[pl]: phu%20luc-2.5%.html', '[pl]: □'],
    ['[1]: https://hoaan.example.vn/a "Phụ lục  2.5%"', '[1]: □'],
    ['[1]: <phu luc 2.5%.html> (Phụ lục  2.5%)', '[1]: □'],
  ]);

  itLeaves([
    'Khi x <y = "5" thì',
    '[1]: 30/2020/NĐ-CP',
    '[1]: Nghị định số 30/2020/NĐ-CP.',
    '[1]: 3.2% kế hoạch',
    '[1]: 45/60',
  ]);

  it('takes linear time', () => {
    for (const part of ['<td ', '<td a="', '[a]: a.b', '\n[a]: '])
      assertReadsLinearly(length => part.repeat(length / part.length));
  });
});
