import assert from 'node:assert/strict';
import { testGroup } from '../../helpers/rules-under-test';

const { findingsIn } = testGroup('date');

describe('date/impossible-period reports', () => {
  for (const [text, ...found] of [
    ['Trong quý V/2024.', 'quarter error "quý V/2024"'],
    ['Trong quý 5/2024.', 'quarter error "quý 5/2024"'],
    ['Trong Quý 0 năm 2024.', 'quarter error "Quý 0 năm 2024"'],
    ['Trong quý VI năm 2024.', 'quarter error "quý VI năm 2024"'],
    ['Trong quý\n5/2024.', 'quarter error "quý\n5/2024"'],
    ['Đợt 2 vào quý V.', 'quarter error "quý V"'],
    ['Hoàn thành trong quý V.', 'quarter error "quý V"'],
    ['Báo cáo Quý V.', 'quarter error "Quý V"'],
    ['Ông Trần Quý X/2024.', 'quarter error "Quý X/2024"'],
    ['Trong quý IIX/2024.', 'quarter error "quý IIX/2024"'],
    ['Từ quý I/2024 đến quý V/2024.', 'quarter error "quý V/2024"'],
    ['Báo cáo tháng 13/2024.', 'month error "tháng 13/2024"'],
    ['Báo cáo tháng 0 năm 2024.', 'month error "tháng 0 năm 2024"'],
    ['Khai mạc lúc 25 giờ.', 'clock error "25 giờ"'],
    ['Khai mạc vào 14 giờ 75 phút.', 'clock error "14 giờ 75 phút"'],
    ['Giải lao 14 giờ 60 phút.', 'clock error "14 giờ 60 phút"'],
    ['Khai mạc 25h30.', 'clock error "25h30"'],
    ['Khai mạc 7h75.', 'clock error "7h75"'],
    ['Khai mạc 24h01.', 'clock error "24h01"'],
    ['Khai mạc lúc 7:60.', 'clock error "7:60"'],
    ['Báo cáo tháng 00/2024.', 'month error "tháng 00/2024"'],
    ['Khai mạc 24h30.', 'clock error "24h30"'],
    ['Khai mạc lúc 24h30 ngày 12/3/2024.', 'clock error "24h30"'],
    ['Khai mạc lúc 24h59 ngày 12/3/2024.', 'clock error "24h59"'],
    ['Khai mạc lúc 12:75.', 'clock error "12:75"'],
    ['Năm học 2024 - 2026.', 'school-year error "2024 - 2026"'],
    ['Năm học 2024 - 2024.', 'school-year error "2024 - 2024"'],
    ['Nhiệm kỳ 2020 - 2052.', 'term warning "2020 - 2052"'],
    ['Hai đồng chí được bầu lại; nhiệm kỳ 2005 - 2011.', 'term warning "2005 - 2011"'],
    ['Trong năm, nhiệm kỳ 1986 - 1992.', 'term warning "1986 - 1992"'],
    ['Nhiệm kỳ 2020-2026.', 'term warning "2020-2026"'],
    ['Nhiệm kỳ 2020 - 2021.', 'term warning "2020 - 2021"'],
    ['Quý V/2024 và tháng 13/2024.', 'quarter error "Quý V/2024"', 'month error "tháng 13/2024"'],
  ] as const) {
    it(text, () => {
      assert.deepEqual(
        findingsIn(text),
        found.map(finding => `impossible-period.${finding}`),
      );
    });
  }
});

describe('date/impossible-period is silent', () => {
  for (const [reason, text] of [
    ['real quarters', 'Quý I/2024, quý 4 năm 2024, quý IV và 6 tháng đầu năm.'],
    ['real months', 'Tháng 12/2024, tháng 01 năm 2025.'],
    ['the first and the last', 'Tháng 01/2024, tháng 12/2024, quý 1/2024, quý 4/2024, lúc 0h00, lúc 23:59.'],
    ['a term of two years', 'Nhiệm kỳ 2023 - 2025.'],
    ['real times', 'Lúc 7h30, lúc 24 giờ, lúc 00 giờ 00, 23:59, 14 giờ 59 phút.'],
    ['midnight', 'Hết hạn lúc 24h00, lúc 24 giờ 00.'],
    ['a number of hours', 'Trong 48 giờ, sau 72h, trong 36 giờ 30 phút, gần 26h30.'],
    ['a count behind an hour', 'Lúc 8 giờ 65 đoàn viên tập trung.'],
    ['a ratio', 'Tỷ lệ 20:80, cơ cấu 10:90.'],
    ['a score', 'Thắng 45:30.'],
    ['a fixed phrase', 'Trực 24/24h, 24/7.'],
    ['a precious metal before a table cell', 'Đồ mạ kim loại quý\n27 triệu đồng'],
    ['a precious stone', 'Trang sức gắn đá quý 12 viên.'],
    ['five of a kind', 'Biển số ngũ quý 9 được trả giá cao.'],
    ['four of a kind', 'Sim tứ quý 8'],
    ['a count behind "quý"', 'Sau khi kết thúc quý 15 ngày.'],
    [
      'an amount with decimals behind "quý"',
      'Dư nợ đến cuối quý 98,6 tỷ đồng; trong quý 1.245 lượt, quý 95,2% hồ sơ.',
    ],
    ['a percentage behind "quý"', 'Trong quý 95% hồ sơ đúng hạn.'],
    ['a part of a name', 'Ông Trần Quý X, bà Trần Quý V và ông Lê Quý IX năm 1970 dự họp.'],
    ['an address of respect', 'Kính thưa 50 quý vị đại biểu.'],
    ['terms of five years and fewer', 'Nhiệm kỳ 2020 - 2025, nhiệm kỳ 2025 - 2027, nhiệm kỳ 2022-2025.'],
    [
      'the congresses and assemblies before 1987',
      'Nhiệm kỳ 1960 - 1976, nhiệm kỳ 1951-1960, nhiệm kỳ 1976 - 1982.',
    ],
    ["the people's councils that a law prolonged", 'Hội đồng nhân dân tỉnh nhiệm kỳ 2004 - 2011.'],
    ['several terms in one', 'Qua hai nhiệm kỳ 2010 - 2020, trong 02 nhiệm kỳ (2015 - 2025).'],
    [
      'a body abroad',
      'Thượng viện Hoa Kỳ nhiệm kỳ 2018 - 2024; nhiệm kỳ 2012 - 2018 của Tổng thống Liên bang.',
    ],
    ['an international court', 'Thẩm phán Tòa án Công lý quốc tế nhiệm kỳ 2018 - 2027.'],
    ['a bank of the world', 'Chủ tịch Ngân hàng Thế giới, nhiệm kỳ 2013 - 2019.'],
    ['a member of a parliament', 'Nghị sĩ bang Xơ-vi, nhiệm kỳ 2018 - 2024.'],
    ['a mayor', 'Thị trưởng thành phố Bu-san nhiệm kỳ 2014 - 2021.'],
    ['a school year', 'Năm học 2025 - 2026.'],
    ['a plan of any length', 'Giai đoạn 2021 - 2030, tầm nhìn 2021 - 2050.'],
    ['a month without its year', 'Lương tháng 13 của 20 người.'],
    ['a month of a full date', 'Họp ngày 15 tháng 9 năm 2024.'],
  ] as const) {
    it(reason, () => {
      assert.deepEqual(findingsIn(text), []);
    });
  }
});

describe('date/impossible-period compares the ordinals of one term', () => {
  const other = 'Ban Kiểm tra khóa XI, nhiệm kỳ 2025 - 2028 gồm 05 đồng chí.';
  for (const [here, ordinal] of [
    ['I. NHÂN SỰ BAN KIỂM TRA KHÓA XII, NHIỆM KỲ 2025 - 2028', 'XII'],
    ['Ban Kiểm tra khóa X, nhiệm kỳ 2025-2028 họp.', 'X'],
    ['Ban Kiểm tra khoá XII (nhiệm kỳ 2025 - 2028) họp.', 'XII'],
    ['Ban Kiểm tra khóa IX nhiệm kỳ 2025 - 2028 họp.', 'IX'],
    ['Đại hội bầu Ban Kiểm tra\nkhóa XII, nhiệm kỳ 2025 - 2028.', 'XII'],
  ] as const) {
    it(here, () => {
      const text = `${other}\n\n${here}`;
      for (const form of [text, text.normalize('NFD'), text.replaceAll('\n', '\r\n')])
        assert.deepEqual(findingsIn(form), [`impossible-period.ordinal information "${ordinal}"`]);
      assert.deepEqual(findingsIn(here), []);
    });
  }

  for (const here of [
    'Ban Kiểm tra khóa XI, nhiệm kỳ 2025 - 2028 họp.',
    'Ban Kiểm tra khóa X, nhiệm kỳ 2023 - 2025 đã kết thúc.',
    'Ban Chấp hành khóa XII, nhiệm kỳ 2025 - 2028 họp.',
    'Ban Kiểm tra Hội Nông dân khóa XII, nhiệm kỳ 2025 - 2028 họp.',
    'Đại hội lần thứ XII, nhiệm kỳ 2025 - 2028.',
  ]) {
    it(`but not ${here}`, () => {
      assert.deepEqual(findingsIn(`${other}\n\n${here}`), []);
    });
  }

  it('of a congress by its ordinal', () => {
    const first = 'Đại hội Đảng bộ xã Hòa An lần thứ I, nhiệm kỳ 2025 - 2030 đã thành công.';
    const again = (place: string, ordinal: string): string =>
      `Nghị quyết Đại hội đại biểu Đảng bộ ${place} lần thứ ${ordinal}, nhiệm kỳ 2025 - 2030 nêu rõ.`;
    assert.deepEqual(findingsIn(`${first}\n\n${again('xã Hòa An', 'II')}`), [
      'impossible-period.ordinal information "II"',
    ]);
    assert.deepEqual(findingsIn(`${first}\n\n${again('xã Hòa An', 'I')}`), []);
    assert.deepEqual(findingsIn(`${first}\n\n${again('tỉnh Bình Minh', 'XX')}`), []);
  });

  it('tells two ordinals once, and names the other place', () => {
    const text = `${other}\n\n${other.replace('XI,', 'XII,')}\n\n${other.replace('XI,', 'XII,')}`;
    assert.deepEqual(findingsIn(text), ['impossible-period.ordinal information "XII"']);
  });
});
