import assert from 'node:assert/strict';
import type { ShareClaim } from '../../server/src/core/claims/share/share';
import { paragraph, sharesIn } from '../helpers/marked';

describe('which percentage belongs to which part and whole', () => {
  const table: readonly (readonly [string, ...string[]])[] = [
    ['Có 699/756 người, chiếm 92,46%.', 'fraction 699 756 92,46%'],
    ['Có 96/126 đơn vị (đạt tỷ lệ 76,19%).', 'fraction 96 126 76,19%'],
    ['Tỷ lệ đạt 98,5% (66/67 hồ sơ).', 'fraction 66 67 98,5%'],
    ['Có 662 đảng viên trong tổng số 686 đảng viên, đạt 96,5%.', 'part-of-whole 662 686 96,5%'],
    ['Triệu tập 350 đại biểu, có mặt 345 (đạt 98,57%).', 'part-of-whole 345 350 98,57%'],
    ['Có 148 đảng viên nữ, chiếm 34,34% tổng số 431 đảng viên.', 'total-behind 148 431 34,34%'],
    ['Tổng số 431 đảng viên; 148 đảng viên nữ (chiếm 34,34%).', 'total-before 148 431 34,34%'],
    ['Kế hoạch 150 đảng viên, kết nạp 209 đảng viên, đạt 139,33%.', 'plan 209 150 139,33%'],
    ['Vốn 18.892 tỷ đồng, đạt 107,6% (Kế hoạch: 17.559 tỷ đồng).', 'plan 18.892 17.559 107,6%'],
    ['Có 45/60 hộ (75%) và 12/16 xã (75%).', 'fraction 45 60 75%', 'fraction 12 16 75%'],
    ['Triển khai 147/184 đoàn, kết thúc 114/147 đoàn (đạt 77,55%).', 'fraction 114 147 77,55%'],
  ];
  for (const [text, ...shares] of table) {
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
  const first = (text: string): ShareClaim => {
    const [share] = paragraph(text).shares;
    assert.ok(share !== undefined, text);
    return share;
  };

  it('of what the percentage is', () => {
    assert.equal(first('Có 45/60 hộ, đạt 75%.').base, 'unsaid');
    assert.equal(first('Có 45/60 hộ, đạt 75% tổng số hộ.').base, 'total');
    assert.equal(first('Có 45/60 hộ, đạt 75% kế hoạch.').base, 'plan');
    assert.equal(first('Có 45/60 hộ, đạt 75% so với cùng kỳ.').base, 'other');
    assert.equal(first('Có 45/60 hộ, chiếm 75% dân số.').base, 'other');
    assert.equal(first('Có 45/60 hộ, chiếm 75% tổng số đảng viên.').base, 'other');
  });

  it('whether the figures are exact', () => {
    assert.ok(first('Có 45/60 hộ, đạt 75%.').isExact);
    for (const text of [
      'Có 45/60 hộ, đạt gần 76%.',
      'Có 45/60 hộ, đạt hơn 74%.',
      'Có khoảng 45/60 hộ, đạt 75%.',
      'Có 45/60 hộ, đạt 75% trở lên.',
      'Phấn đấu có 45/60 hộ, đạt 75%.',
    ]) {
      assert.ok(!first(text).isExact, text);
    }
  });

  it('whether they are measured and so rounded themselves', () => {
    assert.ok(!first('Có 45/60 hộ, đạt 75%.').isRounded);
    assert.ok(first('Giải ngân 45/60 tỷ đồng, đạt 75%.').isRounded);
    assert.ok(first('Trồng 45ha/60ha, đạt 75%.').isRounded);
    assert.ok(first('Thu 4,5/6 điểm, đạt 75%.').isRounded);
    assert.ok(first('Vốn 18.892 tỷ đồng, đạt 107,6% (Kế hoạch: 17.559 tỷ đồng).').isRounded);
  });

  it('whether votes or attendance are counted', () => {
    assert.ok(first('Có 45/60 đại biểu, đạt 75%.').isVote);
    assert.ok(first('Có 45/60 phiếu, đạt 75%.').isVote);
    assert.ok(!first('Có 45/60 hộ, đạt 75%.').isVote);
  });

  it('whether a share is meant or what goes beyond the whole', () => {
    assert.equal(first('Có 45/60 hộ, chiếm 75%.').wording, 'share');
    assert.equal(first('Có 45/60 hộ, đạt 75%.').wording, 'attainment');
    assert.equal(first('Có 45/60 hộ (75%).').wording, 'bracket');
    assert.equal(first('Kết nạp 209/150 đảng viên, vượt 39,33%.').relation, 'excess');
  });
});
