import assert from 'node:assert/strict';
import { repairsOf } from '../../helpers/document-fixes';
import { findingsIn } from '../../helpers/document';
import { itFinds, itLeavesAlone } from '../../helpers/wordings';

/** Right percentages of which a figure that they are reckoned from was mistyped. */
const TOLD: readonly (readonly [reason: string, text: string, finding: string])[] = [
  [
    'two digits of the part exchanged',
    'Thôn có 2.196 hộ, trong đó 112 hộ nghèo, chiếm 5,51%.',
    'percent-mismatch.mismatch-likely warning "5,51%"',
  ],
  [
    'a digit of the whole',
    'Xã thụ lý 31.777 hồ sơ, đã giải quyết 27.755 hồ sơ, đạt 90,2%.',
    'percent-mismatch.mismatch-likely warning "90,2%"',
  ],
  [
    'what is, before what it lost',
    'Năm 2024 thụ lý 8.761 vụ, giảm 1.308 vụ so với năm 2023 (14,42%).',
    'change-mismatch.implied warning "14,42%"',
  ],
  [
    'the plan of what is measured',
    'Thu ngân sách đạt 318,4 tỷ đồng, bằng 103,37% dự toán (380 tỷ đồng).',
    'percent-mismatch.mismatch-likely warning "103,37%"',
  ],
  [
    'the total of a sum, by a digit that is put in',
    'Toàn huyện phải thi hành 17.682 việc, trong đó: có điều kiện 1.279 việc, chưa có điều kiện 403 việc.',
    'sum-mismatch.mismatch warning "17.682"',
  ],
];

/** No slip in one figure explains these, or other figures prove that there is none. */
const SILENT: readonly (readonly [reason: string, text: string])[] = [
  ['two digits of the part are others', 'Thôn có 2.196 hộ, trong đó 134 hộ nghèo, chiếm 5,51%.'],
  ['no digit of the whole', 'Xã thụ lý 35.812 hồ sơ, đã giải quyết 27.755 hồ sơ, đạt 90,2%.'],
  ['what is was so by two digits', 'Năm 2024 thụ lý 8.861 vụ, giảm 1.308 vụ so với năm 2023 (14,42%).'],
  [
    'a percentage without decimals is near so many',
    'Nhóm tội phạm xảy ra 84 vụ; bắt 67 đối tượng, khám phá đạt 60%.',
  ],
  [
    'the other percentages prove the part and its whole',
    'Trường có 862 học sinh, trong đó nữ 413 học sinh, chiếm 47,91%; đội viên 126 học sinh, chiếm 14,62%; còn lại 323 học sinh.',
  ],
  ['both are all', 'Đạt 31,4 giường bệnh/10.000 dân và 9,8 bác sĩ/10.000 dân; trạm y tế có bác sĩ 92,1%.'],
  [
    'a change divided by the value now, as some do',
    'Năm 2024 xảy ra 9.593 vụ, giảm 594 vụ (6,19%) so với năm trước.',
  ],
  [
    'a price is no part of another',
    'Giá vàng có lúc xuống dưới 1.205 USD/ounce. Mức giảm trong 30 ngày đã rút còn 29,4 USD/ounce (2,38%).',
  ],
  [
    'a growth tells nothing of what was named before',
    'Trái phiếu chính phủ đạt 54,7 tỷ USD. Trái phiếu doanh nghiệp đạt 10,6 tỷ USD. Tăng trưởng hằng năm đạt mức 129,1% vào cuối tháng 9 năm nay.',
  ],
];

/** Which repair is offered first, and what it makes. */
const REPAIRS: readonly (readonly [wrong: string, title: string, text: string])[] = [
  [
    'Thôn có 2.196 hộ, trong đó 112 hộ nghèo, chiếm 5,51%.',
    'Sửa số 112 thành 121',
    'Thôn có 2.196 hộ, trong đó 121 hộ nghèo, chiếm 5,51%.',
  ],
  [
    'Xã thụ lý 31.777 hồ sơ, đã giải quyết 27.755 hồ sơ, đạt 90,2%.',
    'Sửa số 31.777 thành 30.777',
    'Xã thụ lý 30.777 hồ sơ, đã giải quyết 27.755 hồ sơ, đạt 90,2%.',
  ],
  [
    'Năm 2024 thụ lý 8.761 vụ, giảm 1.308 vụ so với năm 2023 (14,42%).',
    'Sửa số 8.761 thành 7.761',
    'Năm 2024 thụ lý 7.761 vụ, giảm 1.308 vụ so với năm 2023 (14,42%).',
  ],
  [
    'Thu ngân sách đạt 318,4 tỷ đồng, bằng 103,37% dự toán (380 tỷ đồng).',
    'Sửa số 380 thành 308',
    'Thu ngân sách đạt 318,4 tỷ đồng, bằng 103,37% dự toán (308 tỷ đồng).',
  ],
  // 6,19 % is what it would be of the value now: two digits of that were exchanged.
  [
    'Năm 2024 xảy ra 9.593 vụ, giảm 594 vụ (6,91%) so với năm trước.',
    'Sửa thành 5,83%',
    'Năm 2024 xảy ra 9.593 vụ, giảm 594 vụ (5,83%) so với năm trước.',
  ],
];

describe('figures of which a percentage was reckoned before one was mistyped', () => {
  itFinds(TOLD);
  itLeavesAlone(SILENT);

  for (const [wrong, title, text] of REPAIRS)
    it(`are mended first: ${wrong}`, () => {
      const [first] = repairsOf(wrong);
      assert.deepEqual([first?.title, first?.text], [title, text]);
    });

  it('are told once: what is told of the amount is not told of its percentage, too', () => {
    const text = 'Tuần 18 ghi nhận 1.214 ca mắc cúm, giảm 183 ca (giảm 9,9%) so với tuần 17 với 1.347 ca.';
    assert.deepEqual(findingsIn(text), ['change-mismatch.apart warning "183"']);
  });
});
