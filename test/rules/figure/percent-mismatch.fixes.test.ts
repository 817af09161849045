import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core/index';
import { checkContent, findingsIn } from '../../helpers/document';
import { repairsOf } from '../../helpers/document-fixes';

/** A sentence with a slip, and what each offered repair makes of it. */
const TABLE: readonly (readonly [wrong: string, ...repaired: (readonly [title: string, text: string])[]])[] =
  [
    [
      'Có 245/2.005 vụ, chiếm 12,52%.',
      ['Sửa thành 12,22%', 'Có 245/2.005 vụ, chiếm 12,22%.'],
      ['Sửa tử số thành 251', 'Có 251/2.005 vụ, chiếm 12,52%.'],
      ['Sửa mẫu số thành 1.957', 'Có 245/1.957 vụ, chiếm 12,52%.'],
    ],
    ['Có 402/756 người, chiếm 53,71%.', ['Sửa thành 53,17%', 'Có 402/756 người, chiếm 53,17%.']],
    [
      'Có 604 trong tổng số 662 đảng viên, chiếm 92,1%.',
      ['Sửa thành 91,2%', 'Có 604 trong tổng số 662 đảng viên, chiếm 91,2%.'],
      ['Sửa số 604 thành 610', 'Có 610 trong tổng số 662 đảng viên, chiếm 92,1%.'],
      ['Sửa số 662 thành 656', 'Có 604 trong tổng số 656 đảng viên, chiếm 92,1%.'],
    ],
    [
      'Kế hoạch 150 hội viên, kết nạp 209 hội viên, đạt 193,33%.',
      ['Sửa thành 139,33%', 'Kế hoạch 150 hội viên, kết nạp 209 hội viên, đạt 139,33%.'],
      ['Sửa số 209 thành 290', 'Kế hoạch 150 hội viên, kết nạp 290 hội viên, đạt 193,33%.'],
    ],
    [
      'Kết nạp 209/150 hội viên, vượt 93,33%.',
      ['Sửa thành 39,33%', 'Kết nạp 209/150 hội viên, vượt 39,33%.'],
      ['Sửa tử số thành 290', 'Kết nạp 290/150 hội viên, vượt 93,33%.'],
    ],
    [
      'Kết nạp 140/150 hội viên, vượt 7%.',
      ['Sửa tử số thành 160', 'Kết nạp 160/150 hội viên, vượt 7%.'],
      ['Sửa mẫu số thành 131', 'Kết nạp 140/131 hội viên, vượt 7%.'],
    ],
    // What just meets its plan is not "vượt 0%".
    [
      'Kết nạp 150/150 hội viên, vượt 7%.',
      ['Sửa tử số thành 160', 'Kết nạp 160/150 hội viên, vượt 7%.'],
      ['Sửa mẫu số thành 140', 'Kết nạp 150/140 hội viên, vượt 7%.'],
    ],
    [
      'Kết nạp 1.501/1.500 hội viên, vượt 7%.',
      ['Sửa tử số thành 1.598', 'Kết nạp 1.598/1.500 hội viên, vượt 7%.'],
      ['Sửa mẫu số thành 1.409', 'Kết nạp 1.501/1.409 hội viên, vượt 7%.'],
    ],
    [
      'Kết nạp 1.509/1.500 hội viên, vượt 7%.',
      ['Sửa thành 1%', 'Kết nạp 1.509/1.500 hội viên, vượt 1%.'],
      ['Sửa tử số thành 1.598', 'Kết nạp 1.598/1.500 hội viên, vượt 7%.'],
      ['Sửa mẫu số thành 1.416', 'Kết nạp 1.509/1.416 hội viên, vượt 7%.'],
    ],
    ['Có 448/450 hồ sơ, đạt 99,55%.', ['Sửa thành 99,56%', 'Có 448/450 hồ sơ, đạt 99,56%.']],
    ['Giải ngân 45/60 tỷ đồng, đạt 50%.', ['Sửa thành 75%', 'Giải ngân 45/60 tỷ đồng, đạt 75%.']],
    [
      'Giải ngân 412/560 triệu đồng (75,37%).',
      ['Sửa thành 73,57%', 'Giải ngân 412/560 triệu đồng (73,57%).'],
      // What is measured has no nearest value, but one that a slip explains.
      ['Sửa tử số thành 422', 'Giải ngân 422/560 triệu đồng (75,37%).'],
    ],
    // What is repaired is written as the others of its list are, where those are written alike.
    [
      'Diện tích là 2.097 ha, trong đó lúa 1.115 ha (53,17%); ngô 721 ha (34,38%); khoai 261 ha (13%).',
      [
        'Sửa thành 12,45%',
        'Diện tích là 2.097 ha, trong đó lúa 1.115 ha (53,17%); ngô 721 ha (34,38%); khoai 261 ha (12,45%).',
      ],
    ],
    [
      'Diện tích là 2.097 ha, trong đó lúa 1.115 ha (53,17%); ngô 721 ha (34,4%); khoai 261 ha (13%).',
      [
        'Sửa thành 12%',
        'Diện tích là 2.097 ha, trong đó lúa 1.115 ha (53,17%); ngô 721 ha (34,4%); khoai 261 ha (12%).',
      ],
    ],
  ];

describe('the repairs of figure/percent-mismatch', () => {
  for (const [wrong, ...repaired] of TABLE) {
    it(wrong, () => {
      const repairs = repairsOf(wrong);
      assert.deepEqual(
        repairs.map(({ title, text }) => [title, text]),
        repaired,
      );
    });
    it(`${wrong} each makes the sentence true, so that nothing is left to repair`, () => {
      for (const { text } of repairsOf(wrong)) assert.deepEqual(findingsIn(text), []);
    });
    it(`${wrong} none is applied without being asked, and none is preferred beside another`, () => {
      const repairs = repairsOf(wrong);
      assert.ok(repairs.every(({ safety }) => safety === 'review'));
      assert.deepEqual(
        repairs.map(({ preferred }) => preferred),
        repairs.map(() => repairs.length === 1),
      );
    });
  }

  it('are none for votes counted on all members: which total is meant only people know', () => {
    const text = 'Có 437/442 đại biểu có mặt tán thành, chiếm 92,39%.';
    assert.deepEqual(findingsIn(text), ['percent-mismatch.other-base information "92,39%"']);
    assert.deepEqual(repairsOf(text), []);
  });

  it('never offer a share larger than its whole', () => {
    const titles = repairsOf('Có 11/12 xã, chiếm 110%.').map(({ title }) => title);
    assert.deepEqual(titles, ['Sửa thành 92%']);
  });
});

describe('a repair writes as the document writes', () => {
  const table: readonly (readonly [why: string, wrong: string, title: string, text: string])[] = [
    [
      'dots between thousands',
      'Có 1.234/2.468 hộ, đạt 57%.',
      'Sửa tử số thành 1.395',
      'Có 1.395/2.468 hộ, đạt 57%.',
    ],
    ['no dots', 'Có 1234/2468 hộ, đạt 57%.', 'Sửa tử số thành 1395', 'Có 1395/2468 hộ, đạt 57%.'],
    ['blanks', 'Có 1 234/2 468 hộ, đạt 57%.', 'Sửa tử số thành 1 395', 'Có 1 395/2 468 hộ, đạt 57%.'],
    [
      'no-break spaces',
      'Có 1\u00a0234/2\u00a0468 hộ, đạt 57%.',
      'Sửa tử số thành 1\u00a0395',
      'Có 1\u00a0395/2\u00a0468 hộ, đạt 57%.',
    ],
    ['a leading zero', 'Có 09/12 xã, đạt 50%.', 'Sửa tử số thành 06', 'Có 06/12 xã, đạt 50%.'],
    [
      'no leading zero once it is longer',
      'Có 09/12 xã, đạt 92%.',
      'Sửa tử số thành 11',
      'Có 11/12 xã, đạt 92%.',
    ],
    ['a blank before the sign', 'Có 45/60 hộ, đạt 57 %.', 'Sửa thành 75 %', 'Có 45/60 hộ, đạt 75 %.'],
    [
      'words for the sign',
      'Có 45/60 hộ, đạt 57 phần trăm.',
      'Sửa thành 75 phần trăm',
      'Có 45/60 hộ, đạt 75 phần trăm.',
    ],
    ['as many decimals', 'Có 45/60 hộ, đạt 57,00%.', 'Sửa thành 75,00%', 'Có 45/60 hộ, đạt 75,00%.'],
    ['a unit behind each figure', 'Có 45hộ/60hộ, đạt 50%.', 'Sửa tử số thành 30', 'Có 30hộ/60hộ, đạt 50%.'],
  ];
  for (const [why, wrong, title, expected] of table) {
    it(why, () => {
      const repair = repairsOf(wrong).find(offered => offered.title === title);
      assert.equal(
        repair?.text,
        expected,
        repairsOf(wrong)
          .map(offered => offered.title)
          .join('; '),
      );
      assert.deepEqual(findingsIn(expected), []);
    });
  }

  it('in decomposed letters, too', () => {
    const wrong = 'Có 245/2.005 vụ, chiếm 12,52%.'.normalize('NFD');
    const texts = checkContent(wrong).findings.flatMap(({ fixes }) =>
      fixes.map(({ edits }) => applyEdits(wrong, edits)),
    );
    const expected = [
      'Có 245/2.005 vụ, chiếm 12,22%.',
      'Có 251/2.005 vụ, chiếm 12,52%.',
      'Có 245/1.957 vụ, chiếm 12,52%.',
    ];
    assert.deepEqual(
      texts,
      expected.map(text => text.normalize('NFD')),
    );
  });
});
