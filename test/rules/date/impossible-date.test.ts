import assert from 'node:assert/strict';
import { testGroup } from '../../helpers/rules-under-test';

const { findingsIn } = testGroup('date');

describe('date/impossible-date reports', () => {
  for (const [text, ...found] of [
    ['Họp ngày 01/4/22025.', 'year-digits "01/4/22025"'],
    ['Họp 21/6/21925.', 'year-digits "21/6/21925"'],
    ['Họp ngày 05 tháng 3 năm 22025.', 'year-digits "ngày 05 tháng 3 năm 22025"'],
    ['Họp ngày 05/3/202.', 'year-digits "05/3/202"'],
    ['Họp ngày 05 tháng 3 năm 202 tại xã.', 'year-digits "ngày 05 tháng 3 năm 202"'],
    ['Họp ngày 31-12-12025.', 'year-digits "31-12-12025"'],
    ['Họp ngày 31/6/2024.', 'no-such-day "31/6/2024"'],
    ['Họp ngày 31/04/2024.', 'no-such-day "31/04/2024"'],
    ['Họp 31-9-2024 tại xã.', 'no-such-day "31-9-2024"'],
    ['Thời gian ký: 31.11.2024', 'no-such-day "31.11.2024"'],
    ['Họp ngày 31 tháng 6 năm 2024.', 'no-such-day "ngày 31 tháng 6 năm 2024"'],
    ['Ngày 31 tháng 6 hằng năm.', 'no-such-day "Ngày 31 tháng 6"'],
    ['Họp ngày 32/5/2024.', 'no-such-day "32/5/2024"'],
    ['Họp ngày 31/6.', 'no-such-day "31/6"'],
    ['Họp ngày 30-2.', 'no-such-day "30-2"'],
    ['Họp ngày 30/02/2024.', 'no-such-day "30/02/2024"'],
    ['Họp ngày 31/6/24.', 'no-such-day "31/6/24"', 'short "31/6/24"'],
    ['Họp ngày 29/02/2025.', 'no-leap-day "29/02/2025"'],
    ['Họp ngày 29/2/1900.', 'no-leap-day "29/2/1900"'],
    ['Họp ngày 29 tháng 02 năm 2023.', 'no-leap-day "ngày 29 tháng 02 năm 2023"'],
    ['Họp ngày 25/13/2024.', 'no-such-month "25/13/2024"'],
    ['Họp ngày 12/31/2014.', 'no-such-month "12/31/2014"'],
    ['Họp ngày 10/00/2024.', 'no-such-month "10/00/2024"'],
    ['Họp ngày 10 tháng 13 năm 2024.', 'no-such-month "ngày 10 tháng 13 năm 2024"'],
    ['Họp ngày 0/5/2024.', 'zero-day "0/5/2024"'],
    ['Họp ngày 00 tháng 5 năm 2024.', 'zero-day "ngày 00 tháng 5 năm 2024"'],
    ['Họp từ ngày 28/02/2023 đến ngày 30/02/2023.', 'no-such-day "30/02/2023"'],
    ['Họp ngày 30 và 31/6/2024.', 'no-such-day "31/6/2024"'],
    ['Họp các ngày 29, 31 và 30/6/2024.', 'no-such-day "31"'],
    ['Họp ngày 30 và 31 tháng 6 năm 2024.', 'no-such-day "31 tháng 6 năm 2024"'],
    ['Họp ngày 31/6 năm 2024.', 'no-such-day "31/6 năm 2024"'],
    ['Họp ngày 31 tháng 6/2024.', 'no-such-day "ngày 31 tháng 6/2024"'],
    ['Lễ (âm lịch là ngày 15/02), họp ngày 30/02.', 'no-such-day "30/02"'],
    ['Họp ngày 30-13 tại xã.', 'no-such-month "30-13"'],
    ['Họp ngày 29-31 tháng 6 năm 2024.', 'no-such-day "31 tháng 6 năm 2024"'],
    ['Họp ngày 28 - 29 và 30 - 31/6/2024.', 'no-such-day "31/6/2024"'],
    ['Họp ngày 31-2 và dự kiến ngày 5-3.', 'no-such-day "31-2"'],
    ['Họp ngày 31/6/2024 và 31/9/2024.', 'no-such-day "31/6/2024"', 'no-such-day "31/9/2024"'],
  ] as const) {
    it(text, () => {
      const expected = found.map(finding =>
        finding.startsWith('short') ? `two-digit-year.short warning ${finding.slice(6)}` : asError(finding),
      );
      assert.deepEqual(findingsIn(text), expected);
    });
  }
});

function asError(finding: string): string {
  const [messageId = '', ...marked] = finding.split(' ');
  return `impossible-date.${messageId} error ${marked.join(' ')}`;
}

describe('date/impossible-date is silent', () => {
  for (const [reason, text] of [
    ['the number of a footnote', 'Công báo ngày 24-4-20233, ngày 05 tháng 3 năm 20251, 08/10/20181.'],
    ['a year for the pen', 'Họp ngày 05/3/202…, ngày 05/3/202..., ngày 05 tháng 3 năm 202…, ngày 05/3/202_.'],
    ['a year that a scan tore', 'Họp ngày 05/3/202 5, ngày 05 tháng 3 năm 202 5.'],
    ['other numbers of five digits', 'Mã 12/5/34567, 01/4/22025/QĐ, 01/12/25000; ngày 1/4/25.'],
    ['three digits without a day word', 'Hồ sơ 05/3/202.'],
    ['a real day', 'Họp ngày 30/6/2024 và ngày 31/7/2024.'],
    ['a leap day', 'Họp ngày 29/02/2024 và ngày 29/02/2000.'],
    ['a leap day without its year', 'Họp ngày 29/02.'],
    ['a leap day with two digits of the year', 'Họp ngày 29/02/23.'],
    ['days of one month', 'Kiểm tra trong các ngày 17-18 tháng 3 năm 2024.'],
    ['days with spaces around the dash', 'Tập huấn ngày 21 – 22 tháng 5 năm 2024.'],
    ['days of a month without a year', 'Chợ phiên mở vào ngày 19-20 tháng 4.'],
    ['days of a lunar month', 'Lễ hội mở trong các ngày 20-24 tháng Giêng.'],
    ['two pairs of days', 'Bốc thăm vào ngày 13 - 14 và 27 - 28/9.'],
    ['two pairs of days with a comma', 'Diễn tập ngày 13-14, 20-21/9/2024.'],
    ['days whose month stands before', 'Tháng 9 có mưa lớn vào ngày 13-15 và đầu tháng sau.'],
    ['degrees by day', 'Nhiệt độ ban ngày 31-33 độ, ban đêm 24-26 độ C.'],
    ['few degrees', 'Vùng núi ban ngày 7-10 độ, đêm 3-5°C.'],
    ['a blank day', 'Bình Minh, ngày     tháng 6 năm 2024'],
    ['a blank month', 'Bình Minh, ngày 31 tháng … năm 2024'],
    ['a lunar date', 'Lễ vào ngày 30/02 âm lịch.'],
    ['a lunar date by the name of its year', 'Lễ vào ngày 28/3 (nhằm ngày 30/02 năm Ất Tỵ).'],
    ['the same in words', 'Lễ vào ngày 28/3 (tức ngày 30 tháng 02 năm Giáp Thìn).'],
    ['a lunar date that is said before', 'Lễ vào ngày 28/3 (âm lịch: ngày 30/02).'],
    ['a count', 'Đạt 31/6 chỉ tiêu.'],
    ['month first', 'Phát hành 12/31/2014 và 6/19/2017.'],
    ['a footnote mark glued on', 'Công báo ngày 31-6-20243 và ngày 31/6/20241.'],
    ['a phone number', 'Điện thoại 0984.322.539, 028.31628737, 0780-3838889.'],
    ['an address', 'Số 45/73/85 Hàng Kênh, 31/14/10B Đường 182.'],
    ['a document number', 'Theo số 31/2020/NĐ-CP và Luật số 59/2020/QH15.'],
    ['a version', 'Cài phiên bản 31.6.2024.'],
    ['a section', 'Xem mục 31.2.2024.'],
    ['scores', 'Thắng 31-6, các ván 6-2, 7-6.'],
    ['a feast day', 'Dịp 30-4 và 1-5, Quốc khánh 2-9.'],
    ['prices', 'Giá 31.600.000 đồng và 31.6 triệu đồng.'],
    ['articles', 'Điều 31, 6, 2024; khoản 31-6.'],
    ['pages', 'Trang 31/6, tờ 31-6.'],
    ['a number that a scan tore', 'Họp ngày 31 tháng 0 6 năm 2024.'],
    ['a month and year', 'Trong tháng 6/2024 và quý 1/2024.'],
  ] as const) {
    it(reason, () => {
      assert.deepEqual(
        findingsIn(text).filter(name => name.startsWith('impossible-date')),
        [],
      );
    });
  }
});
