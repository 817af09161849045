import assert from 'node:assert/strict';
import { testGroup } from '../../helpers/rules-under-test';

const { check, messageOf, notesOf } = testGroup('figure');

/** A share that is at fault, its message, and what is offered beside the related places. */
const SHARES: readonly (readonly [text: string, message: string, ...notes: readonly string[]])[] = [
  [
    'Toàn xã có 12/13 hộ tham gia, chiếm 100%.',
    'Tỷ lệ không khớp với phân số: 12 trên tổng số 13 hộ là 92%, đang ghi 100%.',
    'Sửa tử số thành 13',
    'Sửa mẫu số thành 12',
    'Sửa thành 92%',
  ],
  // Nobody is more than all, so that neither number is brought there.
  [
    'Có 90/100 hộ tham gia, chiếm 101%.',
    'Tỷ lệ không khớp với phân số: 90 trên tổng số 100 hộ là 90%, đang ghi 101%.',
    'Sửa thành 90%',
  ],
  [
    'Có 45 hộ trong tổng số 46 hộ tham gia, chiếm 100%.',
    'Tỷ lệ không khớp với số liệu đi kèm: 45 trên tổng số 46 hộ là 98%, đang ghi 100%.',
    'Sửa số 45 thành 46',
    'Sửa số 46 thành 45',
    'Sửa thành 98%',
  ],
  // A plan may be exceeded.
  [
    'Trồng 20/10 hộ, đạt 190%.',
    'Tỷ lệ không khớp với phân số: 20 trên 10 hộ là 200%, đang ghi 190%.',
    'Sửa thành 200%',
    'Sửa tử số thành 19',
  ],
  [
    'Cả tổ có 12/12 đảng viên dự họp, đạt 0%.',
    'Tỷ lệ không khớp với phân số: 12 trên tổng số 12 đảng viên là 100%, đang ghi 0%.',
    'Sửa thành 100%',
    'Sửa tử số thành 0',
  ],
  // What is measured is no number of all, and has no nearest number.
  [
    'Cả xã gieo 699/756 ha, đạt 29,46%.',
    'Tỷ lệ không khớp với phân số: 699 trên 756 ha là 92,46%, đang ghi 29,46%.',
    'Sửa thành 92,46%',
  ],
  [
    'Có 756/699 hộ đạt, bằng 29,46%.',
    'Tỷ lệ không khớp với phân số: 756 trên 699 hộ là 108,15%, đang ghi 29,46%.',
    'Sửa thành 108,15%',
    'Sửa mẫu số thành 2566',
  ],
  [
    'Có 699/756 hộ đạt, bằng 29,46% kế hoạch.',
    'Tỷ lệ không khớp với phân số: 699 trên kế hoạch 756 hộ là 92,46%, đang ghi 29,46%.',
    'Sửa thành 92,46%',
    'Sửa mẫu số thành 2373',
  ],
  [
    'Nghị quyết giao 150 ha, đã trồng 120 ha, đạt 85,5%.',
    'Tỷ lệ không khớp với số liệu đi kèm: 120 ha trên kế hoạch 150 ha là 80,0%, đang ghi 85,5%.',
    'Sửa số 120 thành 128',
    'Sửa số 150 thành 140',
    'Sửa thành 80,0%',
  ],
  [
    'Mục tiêu trồng 150 ha, đã trồng 120 ha, đạt 85,5%.',
    'Số liệu có lẽ gõ sai: 120 ha trên mục tiêu 150 ha là 80,0%, đang ghi 85,5%.',
    'Sửa số 120 thành 128',
    'Sửa số 150 thành 140',
    'Sửa thành 80,0%',
  ],
  [
    'Chỉ tiêu 150 hội viên, đã kết nạp 209/150 hội viên, vượt 33,93% so với kế hoạch.',
    'Phần vượt không khớp: 209 so với kế hoạch 150 hội viên vượt 39,33%, đang ghi 33,93%.',
    'Sửa thành 39,33%',
  ],
  [
    'Có 209/150 hội viên, vượt 33,93%.',
    'Phần vượt không khớp: 209 so với 150 hội viên vượt 39,33%, đang ghi 33,93%.',
    'Sửa thành 39,33%',
  ],
  [
    'Số vụ giảm từ 12 xuống 0 vụ, giảm 90%.',
    'Mức thay đổi không khớp: từ 12 thành 0 là giảm 100%, đang ghi 90%.',
    'Sửa thành 100%',
  ],
  ['Có 756/699 hộ, đạt hơn 109%.', 'Ghi “hơn 109%”, nhưng 756 trên 699 hộ là 108,15%.'],
  ['Gieo 756/699 ha, đạt hơn 109%.', 'Ghi “hơn 109%”, nhưng 756 trên 699 ha là 108,15%.'],
  ['Có 699/756 hộ, chiếm chưa đến 92%.', 'Ghi “chưa đến 92%”, nhưng 699 trên tổng số 756 hộ là 92,46%.'],
];

/** Shares like them that are right. */
const RIGHT = [
  'Toàn xã có 12/13 hộ tham gia, chiếm 92%.',
  'Có 90/100 hộ tham gia, chiếm 90%.',
  'Trồng 20/10 hộ, đạt 200%.',
  'Cả xã gieo 699/756 ha, đạt 92,46%.',
  'Có 756/699 hộ đạt, bằng 108,15%.',
  'Nghị quyết giao 150 ha, đã trồng 120 ha, đạt 80,0%.',
  'Có 209/150 hội viên, vượt 39,33%.',
  'Có 756/699 hộ, đạt hơn 108%.',
  'Có 699/756 hộ, chiếm chưa đến 93%.',
];

describe('the figures of a share in messages and repairs', () => {
  for (const [text, message, ...notes] of SHARES) {
    it(text, () => {
      const { findings } = check(text);
      assert.deepEqual(
        findings.map(finding => messageOf(finding, 'vi')),
        [message],
      );
      const offered = findings.flatMap(finding => notesOf(finding, 'vi'));
      assert.deepEqual(
        offered.filter(note => note.startsWith('Sửa')),
        notes,
      );
    });
  }

  it('are told of none that is right', () => {
    for (const text of RIGHT) assert.deepEqual(check(text).findings, [], text);
  });

  it('are shown with the noun that is glued to them', () => {
    for (const [text, fraction] of [
      ['Có 699/756hộ, đạt 29,46%.', '699/756hộ'],
      ['Có 699/756 hộ, đạt 29,46%.', '699/756'],
      ['Gieo 699ha/756ha, đạt 29,46%.', '699ha/756ha'],
      ['Có 90 hộ/100 hộ, chiếm 80%.', '90 hộ/100'],
    ] as const) {
      const shown = check(text).findings.flatMap(({ related }) => related);
      assert.deepEqual(
        shown.map(({ span }) => text.slice(span.start, span.end)),
        [fraction],
      );
    }
  });
});
