import assert from 'node:assert/strict';
import type { BindingClaim } from '../../server/src/core/claims/statement/evidence/binding';
import { isTold, isToldPart } from '../../server/src/core/claims/statement/shares/told-tie';
import { paragraph, sharesIn } from '../helpers/marked';
import { alsoSurrounded } from '../helpers/surround';

describe('which percentage belongs to which part and whole', () => {
  const table: readonly (readonly [string, ...string[]])[] = [
    ['Có 699/756 người, chiếm 92,46%.', 'slash 699 756 92,46%'],
    ['Có 96/126 đơn vị (đạt tỷ lệ 76,19%).', 'slash 96 126 76,19%'],
    ['Tỷ lệ đạt 98,5% (66/67 hồ sơ).', 'bracket 66 67 98,5%'],
    ['Có 662 đảng viên trong tổng số 686 đảng viên, đạt 96,5%.', 'out-of 662 686 96,5%'],
    ['Triệu tập 350 đại biểu, có mặt 345 (đạt 98,57%).', 'summoned 345 350 98,57%'],
    ['Có 148 đảng viên nữ, chiếm 34,34% tổng số 431 đảng viên.', 'behind 148 431 34,34%'],
    ['Tổng số 431 đảng viên; 148 đảng viên nữ (chiếm 34,34%).', 'total 148 431 34,34%'],
    ['Kế hoạch 150 đảng viên, kết nạp 209 đảng viên, đạt 139,33%.', 'plan 209 150 139,33%'],
    ['Vốn 18.892 tỷ đồng, đạt 107,6% (Kế hoạch: 17.559 tỷ đồng).', 'plan 18.892 17.559 107,6%'],
    ['Có 45/60 hộ (75%) và 12/16 xã (75%).', 'slash 45 60 75%', 'slash 12 16 75%'],
    ['Triển khai 147/184 đoàn, kết thúc 114/147 đoàn (đạt 77,55%).', 'slash 114 147 77,55%'],
  ];
  for (const [text, ...shares] of alsoSurrounded(table)) {
    it(text, () => {
      assert.deepEqual(sharesIn(text), shares);
    });
    it(`${text} (decomposed letters)`, () => {
      assert.deepEqual(sharesIn(text.normalize('NFD')), shares);
    });
  }
});

describe('a percentage of something else is tied to nothing', () => {
  for (const text of [
    'Có 59/97 xã và 50,7% dân số có nước sạch.',
    'Có 23/35 cụm công nghiệp, tỷ lệ lấp đầy đạt 41,73%.',
    'Có 74/343 doanh nghiệp, tăng 34,5%.',
    'Giá bán 45/60 lô giảm còn 30%.',
    'Có 45/60 hộ. Đạt 57%.',
    'Có 45/60 hộ; đạt 57%.',
    'Có 45/60 hộ, bình quân mỗi hộ đạt 57%.',
    'Có 45/60 hộ, phấn đấu đạt 95%.',
    'Có 45/60 hộ, đến cuối năm đạt 95%.',
    'Có 45/60 hộ (chỉ tiêu là đạt 95%).',
    'Có 45/60 hộ sẽ đạt 95%.',
    'Tăng 44,80% (640/442 tỷ đồng).',
    'Đạt 5,8-6% (45/60 hộ).',
    'Tỷ lệ tăng 1,65 điểm phần trăm (45/60 hộ).',
    'Xếp thứ 22/63 tỉnh, đạt 57%.',
  ]) {
    it(text, () => {
      assert.deepEqual(sharesIn(text), []);
    });
  }
});

describe('a tie tells', () => {
  const first = (text: string): BindingClaim | undefined =>
    paragraph(text).bindings.find(({ tie }) => isTold(tie));

  it('of what the percentage is', () => {
    for (const text of [
      'Có 45/60 hộ, đạt 75%.',
      'Có 45/60 hộ, đạt 75% tổng số hộ.',
      'Có 60/45 hộ, đạt 133% kế hoạch.',
    ])
      assert.ok(first(text) !== undefined, text);
    for (const text of [
      'Có 45/60 hộ, đạt 75% kế hoạch.',
      'Có 45/60 hộ, đạt 75% so với cùng kỳ.',
      'Có 45/60 hộ, chiếm 75% dân số.',
      'Có 45/60 hộ, chiếm 75% tổng số đảng viên.',
    ])
      assert.equal(first(text), undefined, text);
  });

  it('whether the figures are exact', () => {
    for (const text of [
      'Có 45/60 hộ, đạt gần 76%.',
      'Có 45/60 hộ, đạt hơn 74%.',
      'Có khoảng 45/60 hộ, đạt 75%.',
      'Có 45/60 hộ, đạt 75% trở lên.',
      'Phấn đấu có 45/60 hộ, đạt 75%.',
    ])
      assert.equal(first(text), undefined, text);
  });

  it('whether they are measured and so rounded themselves', () => {
    const isRounded = (text: string): boolean =>
      first(text)?.operands.some(({ isMeasured }) => isMeasured) === true;
    assert.ok(!isRounded('Có 45/60 hộ, đạt 75%.'));
    assert.ok(isRounded('Giải ngân 45/60 tỷ đồng, đạt 75%.'));
    assert.ok(isRounded('Trồng 45ha/60ha, đạt 75%.'));
    assert.ok(isRounded('Thu 4,5/6 điểm, đạt 75%.'));
    assert.ok(isRounded('Vốn 18.892 tỷ đồng, đạt 107,6% (Kế hoạch: 17.559 tỷ đồng).'));
  });

  it('whether a share is meant or what goes beyond the whole', () => {
    const isPart = (text: string): boolean => isToldPart(first(text)?.tie ?? '');
    assert.ok(isPart('Có 45/60 hộ, chiếm 75%.'));
    assert.ok(isPart('Có 45 trong tổng số 60 hộ, đạt 75%.'));
    assert.ok(!isPart('Có 45/60 hộ, đạt 75%.'));
    assert.ok(!isPart('Có 45/60 hộ (75%).'));
    assert.equal(first('Kết nạp 209/150 đảng viên, vượt 39,33%.')?.relation, 'excess');
  });
});
