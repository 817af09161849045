import assert from 'node:assert/strict';
import { testGroup } from '../../helpers/rules-under-test';

const { findingsIn } = testGroup('date');

describe('date/reversed-period reports', () => {
  for (const [text, ...marked] of [
    ['Từ ngày 15/10/2020 đến ngày 13/10/2020.', '15/10/2020 đến ngày 13/10/2020'],
    ['Từ 15/10/2020 đến 13/10/2020.', '15/10/2020 đến 13/10/2020'],
    ['Từ ngày 28/12/2025 đến hết ngày 05/01/2025.', '28/12/2025 đến hết ngày 05/01/2025'],
    ['Họp ngày 15/10/2020 - 13/10/2020.', '15/10/2020 - 13/10/2020'],
    [
      'Từ ngày 20 tháng 4 năm 2025 đến ngày 15 tháng 4 năm 2025.',
      'ngày 20 tháng 4 năm 2025 đến ngày 15 tháng 4 năm 2025',
    ],
    ['Từ ngày 15/10/2020 đến ngày 13 tháng 10 năm 2020.', '15/10/2020 đến ngày 13 tháng 10 năm 2020'],
    ['Từ ngày 15/10 đến ngày 13/10.', '15/10 đến ngày 13/10'],
    ['Từ ngày 15/10 đến ngày 13/10/2020.', '15/10 đến ngày 13/10/2020'],
    ['Phiên làm việc từ 14h00 đến 11h30 ngày 12/3/2025.', '14h00 đến 11h30'],
    ['Thời gian: từ 14h00 đến 13h30 ngày 12/3/2025.', '14h00 đến 13h30'],
    ['Hội nghị diễn ra từ 8 giờ 30 phút đến 7 giờ ngày 05/6/2025.', '8 giờ 30 phút đến 7 giờ'],
    ['Buổi họp từ 10:45 - 10:15.', '10:45 - 10:15'],
    ['Họp trực tuyến từ 14h00 đến 11h00 ngày 12/3/2025.', '14h00 đến 11h00'],
    ['Hội thi diễn ra từ 14h00\r\nđến 11h00 ngày 12/3/2025.', '14h00\r\nđến 11h00'],
    ['Từ ngày 20 đến 15-3-2024.', '20 đến 15-3-2024'],
    ['Từ ngày 20 - 15/3/2024.', '20 - 15/3/2024'],
    ['Từ ngày 20 đến ngày 15/3/2024.', '20 đến ngày 15/3/2024'],
    ['Giai đoạn 2025 - 2021.', '2025 - 2021'],
    ['Nhiệm kỳ 2025-2020.', '2025-2020'],
    ['Năm học 2026 - 2025.', '2026 - 2025'],
    ['Từ tháng 9/2024 đến tháng 3/2024.', 'tháng 9/2024 đến tháng 3/2024'],
    ['Từ tháng 9 năm 2024 đến hết tháng 3 năm 2023.', 'tháng 9 năm 2024 đến hết tháng 3 năm 2023'],
    ['Từ quý III/2024 đến quý I/2024.', 'quý III/2024 đến quý I/2024'],
    ['Từ quý I/2025 - quý IV/2024.', 'quý I/2025 - quý IV/2024'],
    ['Giai đoạn 2025 - 2021 và giai đoạn 2035 - 2030.', '2025 - 2021', '2035 - 2030'],
  ] as const) {
    it(text, () => {
      assert.deepEqual(
        findingsIn(text),
        marked.map(period => `reversed-period.reversed error "${period}"`),
      );
    });
  }
});

describe('date/reversed-period is silent', () => {
  for (const [reason, text] of [
    ['a session by day', 'Phiên làm việc từ 7h30 đến 11h30 ngày 12/3/2025.'],
    ['a session by night', 'Lớp học từ 19h00 đến 5h00.'],
    ['a session up to the next day', 'Hội nghị kéo dài từ 14h00 đến 11h30 ngày hôm sau.'],
    ['a session up to the next morning', 'Cuộc thi diễn ra từ 17h00 đến 8h30 sáng hôm sau.'],
    ['a watch', 'Bố trí phiên trực từ 17h00 đến 7h00.'],
    ['a watch over an examination', 'Lớp trực bảo vệ kỳ thi từ 17 giờ đến 7 giờ.'],
    ['a shift', 'Công nhân làm việc ca tối từ 17h00 đến 6h00.'],
    ['hours of every day', 'Đường dây nóng làm việc từ 16h00 đến 8h00 các ngày trong tuần.'],
    ['what serves a session', 'Nhà xe phục vụ hội nghị từ 17h00 đến 6h00.'],
    ['building works', 'Nhà thầu thi công từ 17h00 đến 6h30 để tránh ùn tắc.'],
    ['"thi hành"', 'Thi hành lệnh đóng cửa kho từ 14 giờ đến 9 giờ.'],
    ['a power cut', 'Ngừng cấp điện từ 14h00 đến 11h30 ngày 12/3/2025.'],
    ['two sessions', 'Phiên họp từ 14h00, 11h30 nghỉ.'],
    ['dates with dashes', 'Chiến dịch kéo dài từ 17-2 đến 5-3-1954.'],
    ['dates with dashes behind "ngày"', 'Nghỉ lễ từ ngày 29-4 đến ngày 3-5-2024.'],
    ['dates with dashes in brackets', 'Đợt thi đua (từ 12-9 đến 2-11-2023) đạt kết quả tốt.'],
    ['days before a date with dashes', 'Họp từ ngày 15 - 20-3-2024.'],
    ['in order', 'Từ ngày 13/10/2020 đến ngày 15/10/2020; giai đoạn 2021 - 2025.'],
    ['one day', 'Từ ngày 13/10/2020 đến ngày 13/10/2020.'],
    ['over the turn of the year', 'Từ ngày 28/12/2023 đến ngày 05/01/2024.'],
    ['over the turn of the year, without years', 'Từ ngày 28/12 đến ngày 05/01.'],
    ['the year at the end only', 'Từ ngày 28/12 đến ngày 05/01/2024.'],
    ['one month behind the other', 'Từ tháng 9/2024 đến tháng 3/2025; từ quý III/2024 đến quý I/2025.'],
    ['a quarter without its year', 'Từ quý III đến quý I/2024.'],
    ['years without a word', 'Mã số 2025 - 2021.'],
    ['two dates that are no period', 'Họp ngày 15/10/2020, ngày 13/10/2020.'],
    ['joined by "và"', 'Họp ngày 15/10/2020 và ngày 13/10/2020.'],
    ['lunar dates', 'Từ ngày 15/10 đến ngày 13/10 âm lịch.'],
    ['sets of a match', 'Thắng (6-2, 6-2), 7-6.'],
    ['seasons', 'Mùa giải 2019/2018.'],
    ['a time that lasts over night', 'Thời gian trực từ 14h00 đến 8h00; thời gian cấm xe từ 16h00 đến 8h00.'],
    ['a time until the next day', 'Thời gian: từ 14h00 đến 8h00 ngày hôm sau.'],
    ['clock times over night', 'Trực từ 14h00 đến 8h00.'],
  ] as const) {
    it(reason, () => {
      assert.deepEqual(findingsIn(text), []);
    });
  }

  it('numbers that no calendar has', () => {
    for (const text of [
      'Từ ngày 50 đến ngày 3/1.',
      'Từ tháng 9/2024 đến tháng 0/2024.',
      'Từ quý V/2024 đến quý I/2024.',
    ])
      assert.deepEqual(
        findingsIn(text).filter(found => found.startsWith('reversed-period')),
        [],
      );
  });

  it('an impossible end, which another rule reports', () => {
    assert.deepEqual(findingsIn('Từ ngày 31/11/2020 đến ngày 13/10/2020.'), [
      'impossible-date.no-such-day error "31/11/2020"',
    ]);
  });
});
