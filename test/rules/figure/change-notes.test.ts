import assert from 'node:assert/strict';
import { testGroup } from '../../helpers/rules-under-test';

const { check, findingsIn, messageOf, notesOf } = testGroup('figure');

/** A change that is at fault, its message, and each related place with what is said of it. */
const ROWS: readonly (readonly [text: string, message: string, ...places: readonly string[]])[] = [
  [
    'Số vụ giảm từ 120 vụ xuống 90 vụ, giảm 52%.',
    'Mức thay đổi không khớp: từ 120 thành 90 là giảm 25%, đang ghi 52%.',
    'Số liệu trước: 120',
    'Số liệu sau: 90',
  ],
  [
    'Năm nay có 90 vụ, giảm 52% so với năm trước (120 vụ).',
    'Mức thay đổi không khớp: từ 120 thành 90 là giảm 25%, đang ghi 52%.',
    'Số liệu sau: 90',
    'Số liệu trước: 120',
  ],
  [
    'Năm nay có 168 vụ, giảm 29 vụ (41,7%) so với năm trước.',
    'Mức thay đổi không khớp: trước đó là 197 (168 + 29), giảm 29 vụ là 14,7%, đang ghi 41,7%.',
    'Số liệu sau: 168',
    'Số tăng hoặc giảm được so với tỷ lệ này: 29',
  ],
  [
    'Kết nạp 120 đảng viên, vượt 10,5% kế hoạch (100 đảng viên).',
    'Phần vượt không khớp: 120 so với kế hoạch 100 đảng viên vượt 20,0%, đang ghi 10,5%.',
    'Thực hiện: 120',
    'Kế hoạch: 100',
  ],
  [
    'Sản lượng bằng 111,7% năm trước, tức là tăng 17,1%.',
    'Bằng 111,7% tức là tăng 11,7%, đang ghi tăng 17,1%.',
    'Tỷ lệ so với kỳ trước: 111,7%',
  ],
  [
    'Sản lượng bằng 88,3% năm trước, tức là giảm 17,1%.',
    'Bằng 88,3% tức là giảm 11,7%, đang ghi giảm 17,1%.',
    'Tỷ lệ so với kỳ trước: 88,3%',
  ],
  [
    'Sản lượng bằng 100% năm trước, tức là tăng 5,1%.',
    'Bằng 100% tức là tăng 0,0%, đang ghi tăng 5,1%.',
    'Tỷ lệ so với kỳ trước: 100%',
  ],
  [
    'Có 120 vụ, bằng 86,5% so với năm trước (140 vụ).',
    'Tỷ lệ so sánh không khớp: 120 vụ bằng 85,7% của 140 vụ, đang ghi 86,5%.',
    'Số liệu sau: 120',
    'Số liệu trước: 140',
  ],
  [
    'Tỷ lệ hộ nghèo giảm từ 5,2% xuống 3,1%, giảm 1,2 điểm phần trăm.',
    'Mức thay đổi không khớp: từ 5,2% thành 3,1% là giảm 2,1 điểm phần trăm, đang ghi 1,2 điểm phần trăm.',
    'Số liệu trước: 5,2%',
    'Số liệu sau: 3,1%',
  ],
];

/** Changes like them that are right. */
const RIGHT = [
  'Số vụ giảm từ 120 vụ xuống 90 vụ, giảm 25%.',
  'Năm nay có 90 vụ, giảm 25% so với năm trước (120 vụ).',
  'Năm nay có 168 vụ, giảm 29 vụ (14,7%) so với năm trước.',
  'Kết nạp 120 đảng viên, vượt 20% kế hoạch (100 đảng viên).',
  'Sản lượng bằng 111,7% năm trước, tức là tăng 11,7%.',
  'Sản lượng bằng 88,3% năm trước, tức là giảm 11,7%.',
  'Có 120 vụ, bằng 85,7% so với năm trước (140 vụ).',
  'Tỷ lệ hộ nghèo giảm từ 5,2% xuống 3,1%, giảm 2,1 điểm phần trăm.',
];

describe('the figures beside a change', () => {
  for (const [text, message, ...places] of ROWS) {
    it(text, () => {
      const { findings } = check(text);
      assert.deepEqual(
        findings.map(finding => messageOf(finding, 'vi')),
        [message],
      );
      const [finding] = findings;
      assert.ok(finding !== undefined);
      const notes = notesOf(finding, 'vi');
      assert.deepEqual(
        finding.related.map(({ span }, at) => `${notes[at] ?? ''}: ${text.slice(span.start, span.end)}`),
        places,
      );
    });
  }

  it('are not told of where the change is right', () => {
    for (const text of RIGHT) assert.deepEqual(findingsIn(text), [], text);
  });
});
