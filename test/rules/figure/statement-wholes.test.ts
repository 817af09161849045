import assert from 'node:assert/strict';
import { arithmeticAt, createDocument } from '../../../server/src/core/index';
import { testGroup } from '../../helpers/rules-under-test';

const { check, messageOf } = testGroup('figure');

/** A sentence whose whole is not written, what its message says of the figures, and what the hover of its percentage reckons. */
type Made = readonly [text: string, said: string, formula: string];

const MADE: readonly Made[] = [
  [
    'Quỹ đạt 1.372 triệu đồng, tăng 126 triệu đồng so với cùng kỳ, bằng 111,01% cùng kỳ năm trước.',
    '1.372 trên 1.246 (1.372 − 126) là 110,11%',
    '1.372 / (1.372 − 126) → 110,11%',
  ],
  [
    'Có 486 tổ liên gia, trong đó 34 tổ mới lập; đã xếp loại tốt 317 tổ, chiếm 71,03%.',
    '317 trên 452 (486 − 34) là 70,13%',
    '317 / (486 − 34) → 70,13%',
  ],
  [
    'Kinh phí gồm ba nguồn: ngân sách xã 418 triệu đồng (chiếm 43,91%), đoàn viên góp 276 triệu đồng (chiếm 28,99%), tài trợ 258 triệu đồng (chiếm 21,70%).',
    '258 trên 952 (418 + 276 + 258) là 27,10%',
    '258 / (418 + 276 + 258) → 27,10%',
  ],
  [
    'Câu lạc bộ có 372 hội viên, tăng 48 hội viên (18,41%) so với năm trước.',
    'trước đó là 324 (372 − 48), tăng 48 hội viên là 14,81%',
    '48 / (372 − 48) → 14,81%',
  ],
  [
    'Câu lạc bộ có 372 hội viên, giảm 48 hội viên (14,13%) so với năm trước.',
    'trước đó là 420 (372 + 48), giảm 48 hội viên là 11,43%',
    '48 / (372 + 48) → 11,43%',
  ],
  [
    'Kim ngạch đạt 2,48 tỷ USD, giảm 176 triệu USD, bằng 94,37% so với cùng kỳ.',
    '2,48 tỷ trên (2,48 tỷ + 176 triệu) là 93,37%',
    '2,48 tỷ / (2,48 tỷ + 176 triệu) → 93,37%',
  ],
  [
    'Dư nợ đạt 2,483 tỷ đồng, tăng 176 triệu đồng (6,73%) so với đầu năm.',
    'trước đó là (2,483 tỷ − 176 triệu), tăng 176 triệu là 7,63%',
    '176 triệu / (2,483 tỷ − 176 triệu) → 7,63%',
  ],
];

describe('a sum of several magnitudes', () => {
  it('is told with them, in the order of the text', () => {
    const text = 'Quỹ xã góp 2,35 tỷ đồng, các hộ góp 870 triệu đồng; tổng cộng 3,12 tỷ đồng.';
    const [finding] = check(text).findings;
    assert.ok(finding !== undefined);
    assert.equal(
      messageOf(finding, 'vi'),
      'Tổng không khớp: 2,35 tỷ + 870 triệu = 3,22 tỷ, đang ghi 3,12 tỷ.',
    );
  });
});

describe('the repairs of a sum', () => {
  for (const [text, repairs] of [
    [
      'Quỹ có 2.560 triệu đồng, trong đó xã góp 1,6 tỷ đồng, còn lại 690 triệu đồng do các hộ góp.',
      ['960', '2.290'],
    ],
    ['Nhận 650 hồ sơ, trả 632 hồ sơ, còn lại 81 hồ sơ.', ['18', '713', '569']],
    ['Có 241/620 hộ đã nộp; 380 hộ còn lại chưa nộp.', ['621', '240', '379']],
  ] as const) {
    it(`are all that make it true: ${text}`, () => {
      const [finding] = check(text).findings;
      assert.deepEqual(
        finding?.fixes.map(({ edits }) => edits.map(edit => edit.text).join()),
        repairs,
      );
    });
  }
});

describe('a whole that is not written', () => {
  for (const [text, said, formula] of MADE) {
    it(`is told with the figures that make it: ${said}`, () => {
      const [finding] = check(text).findings;
      assert.ok(finding !== undefined);
      assert.ok(messageOf(finding, 'vi').includes(said), messageOf(finding, 'vi'));
      const [placed] = createDocument(text).blocks;
      assert.ok(placed !== undefined);
      const arithmetic = arithmeticAt(placed.block, finding.span.start - placed.start, 'vi');
      assert.equal(arithmetic?.formula, formula);
    });
  }

  it('is not made where it stands in the text', () => {
    const [finding] = check('Toàn phường có 3.264 hộ. Đã lắp đồng hồ cho 2.871 hộ, đạt 89,76%.').findings;
    assert.ok(finding !== undefined);
    assert.ok(
      messageOf(finding, 'vi').includes('2.871 trên tổng số 3.264 hộ là 87,96%'),
      messageOf(finding, 'vi'),
    );
  });
});
