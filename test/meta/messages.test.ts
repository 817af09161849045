import assert from 'node:assert/strict';
import {
  findRule,
  fixTitleOf,
  messageOf,
  relatedMessageOf,
  type Locale,
  type ReportedFinding,
  type RuleMeta,
} from '../../server/src/core/index';
import { checkText, nameMessage } from '../helpers/document';

/** A sample that gives a message first, and how the message reads in both languages. */
type Row = readonly [name: string, sample: string, vi: string, en: string];

const ROWS: readonly Row[] = [
  [
    'percent-mismatch.mismatch',
    'Có 402/756 người, chiếm 53,71%.',
    'Tỷ lệ không khớp với phân số: 402 trên tổng số 756 người là 53,17%, đang ghi 53,71%.',
    'The percentage does not match the fraction: 402 of 756 is 53.17%, written 53,71%.',
  ],
  [
    'percent-mismatch.mismatch-apart',
    'Có 1.604 trong tổng số 2.662 người, chiếm 62,05%.',
    'Tỷ lệ không khớp với số liệu đi kèm: 1.604 trên tổng số 2.662 người là 60,26%, đang ghi 62,05%.',
    'The percentage does not match the figures beside it: 1,604 of 2,662 is 60.26%, written 62,05%.',
  ],
  [
    'percent-mismatch.excess',
    'Kết nạp 209/150 đảng viên, vượt 93,33%.',
    'Phần vượt không khớp: 209 so với 150 đảng viên vượt 39,33%, đang ghi 93,33%.',
    'The excess does not match: 209 against 150 is 39.33% over, written 93,33%.',
  ],
  [
    'percent-mismatch.not-exceeded',
    'Kết nạp 140/150 đảng viên, vượt 7%.',
    'Đang ghi vượt 7%, nhưng 140 còn thấp hơn 150 đảng viên.',
    'Written as 7% over, but 140 is below 150.',
  ],
  [
    'percent-mismatch.just-met',
    'Kế hoạch 150 đảng viên, kết nạp 150 đảng viên, vượt 7%.',
    'Đang ghi vượt 7%, nhưng 150 chỉ vừa bằng kế hoạch 150 đảng viên.',
    'Written as 7% over, but 150 just meets the plan of 150.',
  ],
  [
    'percent-mismatch.truncated',
    'Có 6.270/6.294 người, đạt 99,61%.',
    'Tỷ lệ bị cắt bớt thay vì làm tròn: 6.270 trên tổng số 6.294 người là 99,6187…%, làm tròn là 99,62%.',
    'Truncated, not rounded: 6,270 of 6,294 is 99.6187…%, which rounds to 99.62%.',
  ],
  [
    'percent-mismatch.truncated-integer',
    'Có 2/3 thôn đạt chuẩn (66%).',
    'Tỷ lệ bị cắt phần thập phân thay vì làm tròn: 2 trên tổng số 3 thôn là 66,67…%, làm tròn là 67%.',
    'Cut off before the decimals, not rounded: 2 of 3 is 66.67…%, which rounds to 67%.',
  ],
  [
    'percent-mismatch.other-base',
    'Có 443/448 đại biểu có mặt tán thành, chiếm 91,53%.',
    'Tỷ lệ 91,53% có vẻ tính trên tổng số 484, không phải trên tổng số 448 đại biểu; nên ghi rõ tính trên tổng số nào.',
    '91,53% seems to be counted on a total of 484, not on 448; say which total it is of.',
  ],
  [
    'percent-mismatch.mismatch-likely',
    'Toàn xã có 1.248 hộ; đến nay 1.093 hộ có hợp đồng thu gom rác, đạt 85,78%.',
    'Số liệu có lẽ gõ sai: 1.093 trên tổng số 1.248 hộ là 87,58%, đang ghi 85,78%.',
    'A figure may be mistyped: 1,093 of 1,248 is 87.58%, written 85,78%.',
  ],
  [
    'percent-mismatch.truncated-apart',
    'Trường có 862 học sinh, trong đó 413 học sinh nữ (chiếm 47,91%), 126 học sinh bán trú (chiếm 14,61%).',
    'Tỷ lệ bị cắt bớt thay vì làm tròn: 126 trên tổng số 862 học sinh làm tròn là 14,62%, đang ghi 14,61%.',
    'Truncated, not rounded: 126 of 862 rounds to 14.62%, written 14,61%.',
  ],
  [
    'part-exceeds-whole.part-larger',
    'Có 756/699 người, chiếm 92,46%.',
    'Phần (756) lớn hơn tổng số (699); cần kiểm tra lại hai số này.',
    'The part (756) is larger than the whole (699); check the two figures.',
  ],
  [
    'part-exceeds-whole.fraction-larger',
    'Có 54/51 xã hoàn thành.',
    'Đang ghi 54 trên tổng số 51, nhưng một phần không thể lớn hơn tổng số; cần kiểm tra lại hai số này.',
    'Written as 54 of 51, but a part cannot be larger than the whole; check the two figures.',
  ],
  [
    'part-exceeds-whole.share-over-hundred',
    'Hộ nghèo chiếm 104% tổng số hộ.',
    'Đang ghi chiếm 104% tổng số, nhưng một phần không thể quá 100% tổng số.',
    'Written as 104% of the whole, but a share cannot exceed 100%.',
  ],
  [
    'number-format.decimal-dot',
    'Tỷ lệ hộ nghèo tăng 1.5%.',
    'Số 1.5 dùng dấu chấm thập phân; tiếng Việt dùng dấu phẩy: 1,5.',
    '1.5 has a decimal point; Vietnamese uses a comma: 1,5.',
  ],
  [
    'number-format.comma-grouped',
    'Dân số là 1,234,567 người.',
    'Số 1,234,567 dùng dấu phẩy để phân cách hàng nghìn; tiếng Việt dùng dấu chấm: 1.234.567.',
    '1,234,567 has commas between thousands; Vietnamese uses dots: 1.234.567.',
  ],
  [
    'number-format.ambiguous-dot',
    'Tỷ lệ che phủ rừng đạt 45.125%.',
    'Tỷ lệ 45.125 có dấu chấm trước ba chữ số nên đọc được hai cách; nếu là phần thập phân thì viết 45,125.',
    '45.125 has a dot before three digits and can be read in two ways; for decimals write 45,125.',
  ],
  [
    'number-format.mixed-separators',
    'Thu ngân sách đạt 1.0051,3 tỷ đồng.',
    'Dấu phân cách trong số 1.0051,3 không theo cách viết nào; cần kiểm tra lại số này.',
    'The separators of 1.0051,3 follow no convention; check the figure.',
  ],
];

interface Said {
  readonly finding: ReportedFinding;
  readonly meta: RuleMeta;
}

/** The first finding of a sample with its rule. */
function firstFinding(sample: string): Said {
  const [finding] = checkText(sample).findings;
  const meta = finding === undefined ? undefined : findRule(finding.ruleId)?.meta;
  assert.ok(finding !== undefined && meta !== undefined, sample);
  return { finding, meta };
}

describe('the wording of messages', () => {
  for (const [name, sample, vi, en] of ROWS) {
    it(name, () => {
      const { finding, meta } = firstFinding(sample);
      assert.equal(nameMessage(finding), name);
      assert.equal(messageOf(meta, finding, 'vi'), vi);
      assert.equal(messageOf(meta, finding, 'en'), en);
    });
  }

  it('is told for every message of the figure rules', () => {
    const names = ['number-format', 'part-exceeds-whole', 'percent-mismatch'].flatMap(id =>
      Object.keys(findRule(`figure/${id}`)?.meta.messages ?? {}).map(messageId => `${id}.${messageId}`),
    );
    assert.deepEqual(ROWS.map(([name]) => name).sort(), names.sort());
  });
});

describe('the wording of notes and titles', () => {
  const notesOf = (sample: string, locale: Locale): readonly string[] => {
    const { finding, meta } = firstFinding(sample);
    return [
      ...finding.related.map(place => relatedMessageOf(meta, place, locale)),
      ...finding.fixes.map(fix => fixTitleOf(meta, fix, locale)),
    ];
  };

  it('of a fraction', () => {
    const sample = 'Có 245/2.005 vụ, chiếm 12,52%.';
    assert.deepEqual(notesOf(sample, 'vi'), [
      'Phân số được so với tỷ lệ này',
      'Sửa thành 12,22%',
      'Sửa tử số thành 251',
      'Sửa mẫu số thành 1.957',
    ]);
    assert.deepEqual(notesOf(sample, 'en'), [
      'The fraction that the percentage is compared with',
      'Change to 12,22%',
      'Change the numerator to 251',
      'Change the denominator to 1.957',
    ]);
  });

  it('of a part and a whole that stand apart', () => {
    const sample = 'Có 604 trong tổng số 662 đảng viên, chiếm 92,1%.';
    assert.deepEqual(notesOf(sample, 'vi'), [
      'Phần dùng để tính tỷ lệ này',
      'Tổng số dùng để tính tỷ lệ này',
      'Sửa thành 91,2%',
      'Sửa số 604 thành 610',
      'Sửa số 662 thành 656',
    ]);
    assert.deepEqual(notesOf(sample, 'en'), [
      'The part that the percentage is reckoned from',
      'The whole that it is reckoned from',
      'Change to 91,2%',
      'Change 604 to 610',
      'Change 662 to 656',
    ]);
  });

  it('of a swap and of a rewriting', () => {
    assert.deepEqual(notesOf('Có 756/699 người, chiếm 92,46%.', 'vi'), [
      'Tổng số dùng để đối chiếu',
      'Đổi chỗ hai số thành 699/756',
    ]);
    assert.deepEqual(notesOf('Tỷ lệ hộ nghèo tăng 1.5%.', 'vi'), ['Viết thành 1,5']);
    assert.deepEqual(notesOf('Tỷ lệ hộ nghèo tăng 1.5%.', 'en'), ['Write as 1,5']);
  });
});
