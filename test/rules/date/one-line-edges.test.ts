import assert from 'node:assert/strict';
import { findingsIn } from '../../helpers/document';

/** Days, periods and citations that cannot be, each beside its right twin. */
const ROWS: readonly (readonly [text: string, ...findings: readonly string[]])[] = [
  ['Họp ngày 31/4/2024 tại xã.', 'impossible-date.no-such-day error "31/4/2024"'],
  ['Họp ngày 30/4/2024 tại xã.'],
  ['Họp ngày 29/02/2023 tại xã.', 'impossible-date.no-leap-day error "29/02/2023"'],
  ['Họp ngày 29/02/2024 tại xã.'],
  ['Họp ngày 15/13/2024 tại xã.', 'impossible-date.no-such-month error "15/13/2024"'],
  ['Tỷ lệ 31/4 tại xã.'],
  ['Thứ Hai ngày 16/12/2024 xã họp.'],
  ['Thứ Ba ngày 16/12/2024 xã họp.', 'weekday-mismatch.mismatch error "Thứ Ba"'],
  ['Thứ Ba, 16/12/2024 xã họp.', 'weekday-mismatch.mismatch error "Thứ Ba"'],
  ['Thứ ba là việc ngày 16/12/2024.'],
  ['Sáng Thứ Ba (16/12/2024) xã họp.', 'weekday-mismatch.mismatch error "Thứ Ba"'],
  ['Chủ nhật ngày 15/12/2024 xã họp.'],
  ['Chủ nhật ngày 16/12/2024 xã họp.', 'weekday-mismatch.mismatch error "Chủ nhật"'],
  [
    'Từ ngày 10/12/2024 đến ngày 05/12/2024 xã họp.',
    'reversed-period.reversed error "10/12/2024 đến ngày 05/12/2024"',
  ],
  ['Từ ngày 05/12/2024 đến ngày 10/12/2024 xã họp.'],
  [
    'Từ ngày 10/12/2024 đến hết ngày 05/12/2024 xã họp.',
    'reversed-period.reversed error "10/12/2024 đến hết ngày 05/12/2024"',
  ],
  ['Từ ngày 10/12 đến ngày 05/12/2024 xã họp.', 'reversed-period.reversed error "10/12 đến ngày 05/12/2024"'],
  ['Từ ngày 10/12 đến ngày 05/01/2025 xã họp.'],
  ['Giai đoạn 2025 - 2021 xã đạt.', 'reversed-period.reversed error "2025 - 2021"'],
  ['Giai đoạn 2021 - 2025 xã đạt.'],
  ['Nhiệm kỳ 2020 - 2025 xã đạt.'],
  ['Trong 3 năm (2021 - 2025) xã đạt.', 'duration-mismatch.stretch warning "3"'],
  ['Trong 5 năm (2021 - 2025) xã đạt.'],
  ['Trong 3 năm 2021, 2022, 2023 xã đạt.'],
  ['Năm Giáp Thìn 2024 xã họp.'],
  ['Năm Giáp Thìn 2025 xã họp.', 'can-chi-mismatch.mismatch warning "Giáp Thìn"'],
  ['Xuân Ất Tỵ 2025 xã họp.'],
  ['Xuân Ất Tỵ 2024 xã họp.', 'can-chi-mismatch.mismatch warning "Ất Tỵ"'],
  ['Xuân Ất Thìn 2024 xã họp.', 'can-chi-mismatch.mismatch warning "Ất Thìn"'],
  ['Quý V năm 2024 xã họp.', 'impossible-period.quarter error "Quý V năm 2024"'],
  ['Quý IV năm 2024 xã họp.'],
  ['Quý 5/2024 xã họp.', 'impossible-period.quarter error "Quý 5/2024"'],
  ['Tháng 13 năm 2024 xã họp.', 'impossible-period.month error "Tháng 13 năm 2024"'],
  ['Tháng 12 năm 2024 xã họp.'],
  ['Lúc 25 giờ 00 ngày 16/12/2024 xã họp.', 'impossible-period.clock error "25 giờ 00"'],
  ['Lúc 14 giờ 60 phút ngày 16/12/2024 xã họp.', 'impossible-period.clock error "14 giờ 60 phút"'],
  ['Lúc 14 giờ 30 phút ngày 16/12/2024 xã họp.'],
  ['Ngày 16/12/24 xã họp.', 'two-digit-year.short warning "16/12/24"'],
  ['Các ngày 30, 31/4/2024 xã họp.', 'impossible-date.no-such-day error "31/4/2024"'],
  ['Các ngày 29, 30/4/2024 xã họp.'],
  ['Ngày 00/12/2024 xã họp.', 'impossible-date.zero-day error "00/12/2024"'],
  ['Căn cứ khoản 1, 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;'],
  [
    'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Bộ Nội vụ;',
    'issuer-mismatch.mismatch warning "Bộ Nội vụ"',
  ],
  [
    'Căn cứ Thông tư số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;',
    'type-mismatch.mismatch error "Thông tư"',
  ],
  ['Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2021 của Chính phủ;', 'year-mismatch.mismatch error "2021"'],
  [
    'Căn cứ Nghị định số 30/2020/NĐ_CP ngày 05/3/2020 của Chính phủ;',
    'malformed-symbol.hyphen warning "30/2020/NĐ_CP"',
  ],
  [
    'Căn cứ Nghị định số 30/2020/NDCP ngày 05/3/2020 của Chính phủ;',
    'malformed-symbol.hyphen warning "30/2020/NDCP"',
  ],
  ['Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;'],
  ['Căn cứ Luật Đất đai số 31/2024/QH14 ngày 18/01/2024;', 'year-mismatch.term error "QH14"'],
  ['Căn cứ Luật Đất đai số 31/2024/QH15 ngày 18/01/2024;'],
  ['Căn cứ Luật Đất đai số 31/2024/QH15 ngày 18/01/2023;', 'year-mismatch.mismatch error "2023"'],
];

describe('days, periods and citations in one line', () => {
  for (const [text, ...findings] of ROWS) {
    it(text, () => {
      assert.deepEqual(findingsIn(text), findings);
    });
  }
});
