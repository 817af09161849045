import assert from 'node:assert/strict';
import { findingsIn } from '../../helpers/document';

/** A total that is said before its part, with words between: A6. */
describe('figure/percent-mismatch ties a part to the total before it', () => {
  for (const [text, written] of [
    ['Tổng số đảng viên là 5.200 đồng chí, trong đó nữ 1.560 đồng chí, chiếm 32%.', '32%'],
    ['Trong tổng số 6.302 hồ sơ tiếp nhận, đã giải quyết 6.169 hồ sơ, đạt 98,79%.', '98,79%'],
    ['Tổng cộng có 450 hộ; 90 hộ thoát nghèo (chiếm 21%).', '21%'],
  ] as const) {
    it(text, () => {
      assert.deepEqual(findingsIn(text), [`percent-mismatch.mismatch-apart error "${written}"`]);
    });
  }
});

/** The sentence before names it: a slip is told, a percentage that is far off may be of something else. */
describe('figure/percent-mismatch ties a part to the total of the sentence before', () => {
  it('tells a slip', () => {
    const text = 'Tổng số đảng viên là 5.200 đồng chí. Đồng chí nữ có 1.560 đồng chí, chiếm 32%.';
    assert.deepEqual(findingsIn(text), ['percent-mismatch.mismatch-likely warning "32%"']);
  });

  it('is silent where no slip explains the distance', () => {
    const text = 'Tổng số đảng viên là 5.200 đồng chí. Đồng chí nữ có 1.560 đồng chí, chiếm 44%.';
    assert.deepEqual(findingsIn(text), []);
  });
});

describe('figure/percent-mismatch is silent where another count may be the base', () => {
  for (const text of [
    'Trong tổng số 6.302 hồ sơ tiếp nhận, đã giải quyết 6.169 hồ sơ, đúng hạn 6.100 hồ sơ, chiếm 98,88%.',
    'Tổng số hộ nghèo là 500 hộ, hộ cận nghèo 700 hộ, hộ được vay vốn 210 hộ, chiếm 30%.',
    'Tổng số xã là 45 xã; có 9 thôn (chiếm 7%).',
    'Tổng số có 450 hộ nghèo; 90 hộ khá (chiếm 21%).',
  ]) {
    it(text, () => {
      assert.deepEqual(findingsIn(text), []);
    });
  }
});

/** What lies below its plan, and what just meets it, is told as that. */
describe('figure/percent-mismatch tells what goes beyond a plan', () => {
  for (const [done, message] of [
    [151, 'excess'],
    [150, 'just-met'],
    [149, 'not-exceeded'],
  ] as const) {
    it(`${done} of 150`, () => {
      const text = `Kế hoạch 150 đảng viên, kết nạp ${done} đảng viên, vượt 7%.`;
      assert.deepEqual(findingsIn(text), [`percent-mismatch.${message} error "7%"`]);
    });
  }
});

/** A plan with a verb before its number: D1. */
describe('figure/percent-mismatch ties what was done to the plan before it', () => {
  it('is told where the percentage is not that of the plan', () => {
    const text = 'Kế hoạch năm kết nạp 24 đảng viên, đến nay đã kết nạp 19 đảng viên, đạt 97,17%.';
    assert.deepEqual(findingsIn(text), ['percent-mismatch.mismatch-apart error "97,17%"']);
  });

  for (const text of [
    'Kế hoạch năm kết nạp 24 đảng viên, đến nay đã kết nạp 19 đảng viên, đạt 79,17%.',
    'Theo kế hoạch đã kết nạp 24 đảng viên, có 19 đảng viên nữ, đạt 91,26%.',
    'Có 36 cuộc tại trụ sở, đạt 80% chỉ tiêu kế hoạch và 60 cuộc tại cơ sở, đạt 85% kế hoạch.',
  ]) {
    it(`is silent: ${text}`, () => {
      assert.deepEqual(findingsIn(text), []);
    });
  }
});
