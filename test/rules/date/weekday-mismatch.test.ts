import assert from 'node:assert/strict';
import { textAt } from '../../../server/src/core/index';
import { testGroup } from '../../helpers/rules-under-test';

const { findingsIn, getOnlyFinding } = testGroup('date');

// 19/01/2024 is a Friday, 21/01/2024 a Sunday.

describe('date/weekday-mismatch reports', () => {
  for (const [text, ...marked] of [
    ['Khai mạc thứ Năm, ngày 19/01/2024.', 'thứ Năm'],
    ['Khai mạc Thứ năm ngày 19/01/2024.', 'Thứ năm'],
    ['Khai mạc thứ Năm 19/01/2024.', 'thứ Năm'],
    ['Khai mạc thứ 5, 19-1-2024.', 'thứ 5'],
    ['19:48, Thứ Năm, 19-1-2024', 'Thứ Năm'],
    ['Lúc 14 giờ 30, thứ Năm, ngày 19/01/2024.', 'thứ Năm'],
    ['Tiếp dân thứ Sáu, 19/01/2024 và thứ Bảy, 21/01/2024.', 'thứ Bảy'],
    ['Họp thứ Sáu ngày 19 tháng 01 năm 2024 và thứ Hai ngày 21/01/2024.', 'thứ Hai'],
    ['Sáng thứ Năm (19/01/2024).', 'thứ Năm'],
    ['Sáng thứ Năm (ngày 19/01/2024).', 'thứ Năm'],
    ['Khai mạc thứ Năm, ngày 19 tháng 01 năm 2024.', 'thứ Năm'],
    ['Khai mạc ngày 19/01/2024 (thứ Năm).', 'thứ Năm'],
    ['Khai mạc ngày 19 tháng 01 năm 2024 (thứ Năm).', 'thứ Năm'],
    ['Ngày 19/01/2024 là thứ Năm.', 'thứ Năm'],
    ['Ngày 19/01/2024 rơi vào thứ Năm.', 'thứ Năm'],
    ['Khai mạc Chủ nhật, ngày 19/01/2024.', 'Chủ nhật'],
    ['Khai mạc chủ nhật 19/01/2024.', 'chủ nhật'],
    ['Khai mạc thứ Hai, ngày 21/01/2024.', 'thứ Hai'],
    ['Khai mạc thứ Bẩy, ngày 19/01/2024.', 'thứ Bẩy'],
    ['Trong ngày thứ Năm, 19/01/2024.', 'thứ Năm'],
    ['Thứ Năm, 19/01/2024; thứ Sáu, 19/01/2024; thứ Ba, 21/01/2024.', 'Thứ Năm', 'thứ Ba'],
    ['Lễ năm 2024 rơi vào thứ Năm ngày 19/01/2024.', 'thứ Năm'],
    ['Rằm (tức ngày 9 tháng Chạp âm lịch) rơi vào thứ Năm, ngày 19/01/2024.', 'thứ Năm'],
    ['Hoán đổi ngày làm việc thứ Năm ngày 19/01/2024 sang ngày nghỉ.', 'thứ Năm'],
    ['Làm bù cho ngày làm việc thứ Năm (ngày 19/01/2024).', 'thứ Năm'],
    ['Họp thứ Năm, ngày 19/01 năm 2024.', 'thứ Năm'],
    ['Thứ Năm, ngày 19 tháng 01/2024 họp giao ban.', 'Thứ Năm'],
    ['Thứ Năm, ngày 19 tháng 01, năm 2024 họp giao ban.', 'Thứ Năm'],
    ['Lịch công tác: T5, ngày 19/01/2024; CN, ngày 19/01/2024.', 'T5', 'CN'],
    ['Lịch trực: T5 (19/01/2024).', 'T5'],
    ['Họp ngày Chủ nhật 19/01/2024.', 'Chủ nhật'],
    ['Họp ngày chủ nhật, 19/01/2024.', 'chủ nhật'],
    ['Ngày 18/01/2024, thứ Năm, ngày 19/01/2024.', 'thứ Năm'],
    ['Các ngày 18 và 19/01/2024 (thứ Tư, thứ Năm).', 'thứ Năm'],
    ['Từ ngày 19/01/2024 đến ngày 21/01/2024 (thứ Sáu đến thứ Bảy).', 'thứ Bảy'],
  ] as const) {
    it(text, () => {
      const expected = marked.map(weekday => `weekday-mismatch.mismatch error "${weekday}"`);
      assert.deepEqual(findingsIn(text), expected);
    });
  }

  it('every wrong weekday, and never the right one', () => {
    const names = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
    for (const name of names) {
      const found = findingsIn(`Họp ${name}, ngày 19/01/2024.`);
      const expected = name === 'thứ Sáu' ? [] : [`weekday-mismatch.mismatch error "${name}"`];
      assert.deepEqual(found, expected);
    }
  });

  it('the date as the related place', () => {
    const text = 'Khai mạc thứ Năm, ngày 19/01/2024.';
    const places = getOnlyFinding(text).related.map(({ noteId, span }) => [noteId, textAt(text, span)]);
    assert.deepEqual(places, [['date', '19/01/2024']]);
  });
});

describe('date/weekday-mismatch is silent', () => {
  for (const [reason, text] of [
    ['the right weekday', 'Khai mạc thứ Sáu, ngày 19/01/2024; bế mạc Chủ nhật, ngày 21/01/2024.'],
    ['the weekdays of several days', 'Các ngày 19, 20 và 21/01/2024 (thứ Sáu, thứ Bảy, Chủ nhật).'],
    ['the weekdays of two days', 'Các ngày 19 - 20 tháng 01 năm 2024 (thứ Sáu và thứ Bảy).'],
    ['a session by number', 'Tại kỳ họp thứ 6, ngày 20/11/2018.'],
    ['a meeting by number', 'Hội nghị lần thứ năm (ngày 19/01/2024).'],
    ['an edition', 'Ấn bản thứ 2 (ngày 1 tháng 8 năm 2010).'],
    ['a week by number', 'Tuần thứ hai, ngày 19/01/2024.'],
    ['a sitting by number', 'Buổi thứ hai, ngày 19/01/2024; phiên thứ ba, ngày 19/01/2024.'],
    ['a point of a list', 'Thứ hai, tập trung chỉ đạo 05 nhiệm vụ đến ngày 19/01/2024.'],
    ['the second day of a congress', 'Ngày thứ hai (19/01/2024), Đại hội thảo luận ở tổ.'],
    ['the next clause', 'Ngày 30/4/2024 rơi vào ngày thứ 3, ngày 02/5/2024 rơi vào thứ 5.'],
    ['each weekday behind its own date', 'Ngày 18/01/2024 là thứ Năm, ngày 19/01/2024 là thứ Sáu.'],
    ['a Sunday of the date before', 'Ngày 21/01/2024 rơi vào Chủ nhật, ngày 22/01/2024 nghỉ bù.'],
    ['a holiday without its year', 'Quốc khánh 2/9 rơi vào thứ Hai, ngày 21/01/2024 nghỉ bù.'],
    ['a working day by number', 'Trả kết quả vào ngày làm việc thứ năm, ngày 19/01/2024.'],
    ['the right weekday behind "rơi vào"', 'Lễ năm 2024 rơi vào thứ Sáu ngày 19/01/2024.'],
    ['right short names', 'Lịch công tác: T6, ngày 19/01/2024; CN, ngày 21/01/2024.'],
    ['a bus route', 'Tuyến T5 19/01/2024 mở lại.'],
    ['a short name behind its date', '18/01/2024 T5, 19/01/2024 T6, 20/01/2024 T7.'],
    ['the code of a department', 'Văn bản số 152/TTg-CN, ngày 19/01/2024.'],
    ['a body in capitals', 'Sở CN, ngày 19/01/2024; thôn T5 (19/01/2024).'],
    ['a code of letters', 'Mẫu AT5, ngày 19/01/2024.'],
    ['a list of weekdays', 'Họp thứ Ba và thứ Năm, ngày 19/01/2024.'],
    ['two dates with their weekdays', 'Tiếp dân thứ Sáu, 19/01/2024 và Chủ nhật, 21/01/2024.'],
    ['behind a bare comma', 'Họp ngày 19/01/2024, thứ Năm.'],
    ['no year', 'Họp thứ Năm, ngày 19/01.'],
    ['a lunar date', 'Lễ thứ Năm, ngày 10/3/2024 âm lịch.'],
    ['a day left blank', 'Họp thứ Năm, ngày … tháng 01 năm 2024.'],
    ['a rank', 'Xếp thứ ba, ngày 19/01/2024 nhận cờ.'],
  ] as const) {
    it(reason, () => {
      assert.deepEqual(findingsIn(text), []);
    });
  }

  it('an impossible date, which another rule reports', () => {
    assert.deepEqual(findingsIn('Họp thứ Năm, ngày 31/6/2024.'), [
      'impossible-date.no-such-day error "31/6/2024"',
    ]);
  });
});
