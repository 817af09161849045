import assert from 'node:assert/strict';
import { boundContradiction } from '../../../server/src/core/rules/figure/bound-contradiction';
import { tablesOf } from '../../helpers/rule-tables';
import { testRules } from '../../helpers/rules-under-test';

const RULE = tablesOf('figure/bound-contradiction');

RULE.reports([
  ['Có 85/100 hộ, chiếm trên 90%.', 'share warning "90%"'],
  ['Đạt trên 90% (85/100).', 'share warning "90%"'],
  ['Có 85/100 hộ, đạt hơn 90%.', 'share warning "90%"'],
  ['Có 85/100 hộ, chiếm gần 80%.', 'share warning "80%"'],
  ['Chi phí giảm gần 13% (13,2%).', 'restated warning "13%"'],
  ['Có 35/49 hộ, chiếm trên 17%.', 'share warning "17%"'],
  ['Có 35/49 hộ, chiếm hơn 11%.', 'share warning "11%"'],
  ['Có 24/41 hộ, chiếm gần 89%.', 'share warning "89%"'],
  ['Có 37/49 hộ, chiếm trên 72%.', 'share warning "72%"'],
  ['Có 85/94 hộ, chiếm gần 90%.', 'share warning "90%"'],
  ['Thu 850/940 tỷ đồng, chiếm trên 97%.', 'share warning "97%"'],
  ['Có 51/61 vụ (hơn 38%).', 'share warning "38%"'],
  ['Có 6.659/8.159 đảng viên, đạt trên 18,6%.', 'share warning "18,6%"'],
  ['Có hơn 100 hộ (98 hộ).', 'restated warning "100"'],
  ['Có hơn 100 hộ (98).', 'restated warning "100"'],
  ['Sản lượng tăng gần 60%, từ 6,2 lên 10,4 tấn.', 'change warning "60%"'],
  ['Số hộ giảm hơn 30%, từ 16 xuống 12 hộ.', 'change warning "30%"'],
  ['Có hơn 70 tổ chức, gồm 16 đảng bộ và 51 chi bộ.', 'sum warning "70"'],
  ['Có 85/100 hộ, chiếm trên 90%. Có hơn 100 hộ (98 hộ).', 'share warning "90%"', 'restated warning "100"'],
]);

RULE.isSilent([
  ['it is more', 'Có 106/206 hộ, chiếm trên 51,4%.'],
  ['it is less', 'Có 85/100 hộ, chiếm gần 86%.'],
  ['it is just that', 'Có 90/100 hộ, chiếm trên 90%.'],
  [
    'a little more or less',
    'Có 1.438/1.444 học sinh, chiếm trên 98%. Có 24/41 hộ, chiếm gần 60%. Có 35/49 hộ, chiếm hơn 69%.',
  ],
  ['a round one', 'Có 35/49 hộ, chiếm trên 70%. Có 45/49 hộ, chiếm trên 90%. Có 35/49 hộ, chiếm hơn 50%.'],
  ['a round one that a slip would make', 'Có 37/49 hộ, chiếm trên 70%.'],
  ['less than three steps away', 'Có 37/49 hộ, chiếm trên 73%.'],
  ['amounts that are rounded', 'Thu 850/940 tỷ đồng, chiếm gần 90%.'],
  ['no slip of the keys', 'Có 35/49 hộ, chiếm trên 66%.'],
  ['a bar that each has passed', 'Có 7/22 hồ sơ đạt trên 90% điểm.'],
  ['a bar that each has passed', 'Có 7/22 hồ sơ đạt trên 90%.'],
  ['units that pass a bar', 'Tỷ lệ đạt trên 90% (85/100 xã).'],
  ['either side', 'Chi phí giảm xấp xỉ 13% (13,2%).'],
  ['something else in the brackets', 'Có hơn 100 hộ (45 hộ nghèo).'],
  ['something else in the brackets', 'Có hơn 100 hộ (12).'],
  ['a target', 'Phấn đấu có 85/100 hộ, chiếm trên 90%.'],
  ['of a plan', 'Có 85/100 hộ, đạt trên 90% kế hoạch.'],
  ['of other votes', 'Có 437/442 đại biểu tán thành, chiếm trên 99%.'],
  ['a few of the parts', 'Có hơn 50 xe, gồm 4 xe tải và 15 xe con.'],
  ['nothing', ''],
]);

RULE.inEveryDress([
  ['Có 85/100 hộ, chiếm trên 90%.', 'share warning', '90%'],
  ['Chi phí giảm gần 13% (13,2%) so với trước.', 'restated warning', '13%'],
]);

RULE.pointsAt([
  ['Có 85/100 hộ, chiếm trên 90%.', '90%', '85/100'],
  ['Có hơn 100 hộ (98 hộ).', '100', '98'],
  ['Sản lượng tăng gần 60%, từ 6,2 lên 10,4 tấn.', '60%', '6,2', '10,4'],
]);

describe('figure/bound-contradiction at a comparison', () => {
  const { check, findingsIn, messageOf, repairsOf } = testRules([boundContradiction]);
  const found = (text: string): readonly string[] => findingsIn(text).map(name => name.normalize('NFC'));

  for (const [text, said] of [
    ['Toàn xã có 140 vụ vi phạm, cao hơn năm 2024 (150 vụ).', 'cao hơn'],
    ['Toàn xã có 140 vụ vi phạm, nhiều hơn hẳn cùng kỳ năm trước (150 vụ).', 'nhiều hơn'],
    ['Toàn xã có 140 vụ, tăng so với năm 2024 (150).', 'tăng'],
    ['Toàn xã có 150 vụ, giảm nhẹ so với cùng kỳ năm 2024 (140 vụ).', 'giảm'],
    ['Toàn xã có 150 vụ, ít hơn quý trước (140 vụ).', 'ít hơn'],
    ['Thu ngân sách đạt 12,5 tỷ đồng, thấp hơn cùng kỳ năm trước (11,8 tỷ đồng).', 'thấp hơn'],
    ['Tỷ lệ hộ nghèo là 3,5%, cao hơn bình quân chung của tỉnh (4,1%).', 'cao hơn'],
    ['Chỉ số sản xuất tăng 7,6%, thấp hơn cùng kỳ năm 2016 (là 7,4%).', 'thấp hơn'],
    ['Năng suất đạt 55 tạ/ha, thấp hơn mục tiêu của huyện (52 tạ/ha).', 'thấp hơn'],
    ['Xã thu 125 tỷ đồng,\ncao hơn kế hoạch của năm (130 tỷ đồng).', 'cao hơn'],
    // At the edge of what is near.
    ['Toàn xã có 125 vụ, ít hơn năm 2024 (100 vụ).', 'ít hơn'],
  ] as const) {
    it(`tells: ${text}`, () => {
      for (const dressed of [text, text.normalize('NFD'), `Mở đầu.\n\n${text}\n`.replaceAll('\n', '\r\n')]) {
        assert.deepEqual(found(dressed), [`bound-contradiction.compared warning "${said}"`]);
      }
    });
  }

  for (const [reason, text] of [
    ['it is more', 'Toàn xã có 150 vụ vi phạm, cao hơn năm 2024 (140 vụ).'],
    ['it is less', 'Chỉ số sản xuất tăng 5,7%, thấp hơn cùng kỳ năm 2016 (7,4%).'],
    [
      'both are alike',
      'Toàn xã có 140 vụ, cao hơn năm 2024 (140 vụ). Thu 12,5 tỷ đồng, thấp hơn năm 2024 (12,5 tỷ đồng).',
    ],
    ['they are alike when rounded', 'Thu 12,5 tỷ đồng, thấp hơn năm 2024 (12,46 tỷ đồng).'],
    ['the bracket has the change', 'Toàn xã có 140 vụ, giảm so với cùng kỳ năm trước (12 vụ).'],
    ['a fall of a percentage may be in the bracket', 'Tỷ lệ hộ nghèo còn 3,5%, giảm so với năm 2024 (3,1%).'],
    ['it is far', 'Toàn xã có 126 vụ, ít hơn năm 2024 (100 vụ).'],
    ['a rank', 'Xã xếp thứ 15, cao hơn năm 2024 (16). Xã xếp hạng 15 điểm, cao hơn năm 2024 (16 điểm).'],
    ['a fall', 'Giá giảm 5,2%, thấp hơn năm trước (4,8%).'],
    [
      'a bound',
      'Toàn xã có hơn 140 vụ, cao hơn năm 2024 (150 vụ). Toàn xã có 140 vụ, cao hơn năm 2024 (khoảng 150 vụ).',
    ],
    ['another thing', 'Toàn xã có 140 hộ, cao hơn năm 2024 (150 vụ).'],
    [
      'another unit',
      'Thu 140 triệu đồng, cao hơn năm 2024 (150).\nThu 140 tỷ đồng, cao hơn năm 2024 (150 triệu đồng).',
    ],
    ['no name of a base', 'Toàn xã có 140 vụ, cao hơn hẳn (150 vụ).'],
    ['no comparison', 'Toàn xã có 140 vụ, tăng vào năm 2024 (150 vụ).'],
    ['a demand', 'Toàn xã có 140 vụ, phải cao hơn năm 2024 (150 vụ).'],
    ['a denial', 'Toàn xã có 140 vụ, không cao hơn năm 2024 (150 vụ).'],
    [
      'more in the bracket',
      'Toàn xã có 140 vụ, cao hơn năm 2024 (150 vụ và 12 đối tượng). Có 140 vụ, cao hơn năm 2024 (tăng 150 vụ).',
    ],
    ['another figure may be meant', 'Quý I có 160 vụ, quý II có 140 vụ, cao hơn năm 2024 (150 vụ).'],
    ['another sentence', 'Toàn xã có 140 vụ. Số vụ cao hơn năm 2024 (150 vụ).'],
    [
      'a change with its amount',
      'Tín dụng đạt 6,9%, cao hơn 0,2% so với cuối tháng 6 và cao hơn cùng kỳ năm 2019 (7,1%).',
    ],
  ] as const) {
    it(`is silent where ${reason}: ${text}`, () => {
      assert.deepEqual(found(text), []);
    });
  }

  it('offers the contrary word', () => {
    for (const [wrong, right] of [
      ['cao hơn', 'thấp hơn'],
      ['nhiều hơn', 'ít hơn'],
      ['lớn hơn', 'nhỏ hơn'],
      ['tăng so với', 'giảm so với'],
    ] as const) {
      const text = `Toàn xã có 140 vụ, ${wrong} năm 2024 (150 vụ).`;
      assert.deepEqual(
        repairsOf(text).map(repair => repair.text),
        [`Toàn xã có 140 vụ, ${right} năm 2024 (150 vụ).`],
      );
      const turned = `Toàn xã có 150 vụ, ${right} năm 2024 (140 vụ).`;
      assert.deepEqual(
        repairsOf(turned).map(repair => repair.text),
        [`Toàn xã có 150 vụ, ${wrong} năm 2024 (140 vụ).`],
      );
    }
  });

  it('says it with both figures', () => {
    const [finding] = check('Thu 12,5 tỷ đồng, thấp hơn năm 2024 (11,8 tỷ đồng).').findings;
    assert.ok(finding !== undefined);
    assert.equal(messageOf(finding, 'vi'), 'Ghi “thấp hơn”, nhưng 12,5 lớn hơn 11,8.');
    assert.equal(messageOf(finding, 'en'), 'Written as “thấp hơn”, but 12,5 is more than 11,8.');
  });
});
