import assert from 'node:assert/strict';
import { findingsIn } from '../../helpers/document';

/** "699/756" and "92,46" in the plainest sentence there is. */
const sentence = (fraction: string, percentage: string): string =>
  `Có ${fraction} hồ sơ, đạt ${percentage}%.`;

type Vector = readonly [fraction: string, percentage: string];

describe('figure/percent-mismatch: shares that hold are silent', () => {
  const vectors: readonly Vector[] = [
    ['699/756', '92,46'],
    ['14/50', '28'],
    ['211/431', '48,96'],
    ['604/662', '91,2'],
    ['4.157/4.169', '99,71'],
    ['90/4.169', '2,16'],
    ['2.798/2.770', '101'],
    ['18.892/17.559', '107,6'],
    ['245/2.005', '12,22'],
    ['3.194/2.313', '138'],
    ['461/466', '98,93'],
    ['11/11', '100'],
    ['0/15', '0'],
    ['1/8', '13'],
  ];
  for (const [fraction, percentage] of vectors) {
    it(`${fraction} = ${percentage}%`, () => {
      assert.deepEqual(findingsIn(sentence(fraction, percentage)), []);
    });
  }
});

describe('figure/percent-mismatch: shares cut off instead of rounded', () => {
  const vectors: readonly (readonly [...Vector, finding: string])[] = [
    ['148/431', '34,33', 'truncated warning'],
    ['489/7.132', '6,85', 'truncated warning'],
    ['55/72', '76,3', 'truncated warning'],
    ['2/72', '2,7', 'truncated warning'],
    ['448/450', '99,55', 'truncated warning'],
    ['88/99', '88,88', 'truncated warning'],
    ['6.270/6.294', '99,61', 'truncated warning'],
    ['2/3', '66', 'truncated-integer information'],
    ['6.270/6.300', '99', 'truncated-integer information'],
  ];
  for (const [fraction, percentage, finding] of vectors) {
    it(`${fraction} written ${percentage}%: ${finding}`, () => {
      const text = sentence(fraction, percentage);
      assert.deepEqual(findingsIn(text), [`percent-mismatch.${finding} "${percentage}%"`]);
    });
    it(`${fraction} written ${percentage}% is accepted where the option says so`, () => {
      const options = { rounding: 'accept-truncation' };
      const layer = { rules: { 'figure/percent-mismatch': { level: null, options } } };
      assert.deepEqual(findingsIn(sentence(fraction, percentage), layer), []);
    });
  }

  it('one unit above the rounded value is no truncation, and no option accepts it', () => {
    const layer = {
      rules: { 'figure/percent-mismatch': { level: null, options: { rounding: 'accept-truncation' } } },
    };
    assert.deepEqual(findingsIn(sentence('448/450', '99,57'), layer), [
      'percent-mismatch.mismatch error "99,57%"',
    ]);
  });
});

describe('figure/percent-mismatch: shares that are wrong', () => {
  const vectors: readonly Vector[] = [
    ['236/493', '47,65'],
    ['2.945/3.500', '72'],
    ['241/362', '59,2'],
    ['24.851/30.851', '80,61'],
    ['34/197', '17,6'],
    ['6/70', '8,45'],
    ['402/756', '53,71'],
    ['11/12', '100'],
    ['11/11', '99'],
  ];
  for (const [fraction, percentage] of vectors) {
    it(`${fraction} is not ${percentage}%`, () => {
      const text = sentence(fraction, percentage);
      assert.deepEqual(findingsIn(text), [`percent-mismatch.mismatch error "${percentage}%"`]);
    });
  }
});

describe('figure/percent-mismatch: votes counted on all members', () => {
  const votes = (fraction: string, percentage: string): string =>
    `Có ${fraction} đại biểu có mặt tán thành, chiếm ${percentage}%.`;

  for (const [fraction, percentage] of [
    ['437/442', '92,39'],
    ['480/480', '96,19'],
    ['429/430', '90,51'],
    ['443/448', '91,53'],
  ] as const) {
    it(`${fraction} written ${percentage}%`, () => {
      const text = votes(fraction, percentage);
      assert.deepEqual(findingsIn(text), [`percent-mismatch.other-base information "${percentage}%"`]);
    });
  }

  it('are wrong where an equation says of which two they are', () => {
    for (const text of [
      'Có 429/449 đại biểu tán thành (= 89,38%).',
      'Có 429/449 đại biểu tán thành = 89,38%.',
      'Kết quả biểu quyết: 429/449 phiếu (=89,38%).',
    ])
      assert.deepEqual(findingsIn(text), ['percent-mismatch.mismatch error "89,38%"'], text);
    assert.deepEqual(findingsIn('Kết quả biểu quyết: 429/449 phiếu (=95,55%).'), []);
  });

  it('are wrong where no larger total makes them true', () => {
    assert.deepEqual(findingsIn(votes('58/61', '59,08')), ['percent-mismatch.mismatch error "59,08%"']);
    assert.deepEqual(findingsIn(votes('58/61', '96,08')), ['percent-mismatch.mismatch error "96,08%"']);
    assert.deepEqual(findingsIn(votes('58/61', '12,50')), ['percent-mismatch.mismatch error "12,50%"']);
  });

  it('are silent where they are counted on those present', () => {
    assert.deepEqual(findingsIn(votes('437/442', '98,87')), []);
  });

  it('are wrong where they are no votes', () => {
    assert.deepEqual(findingsIn(sentence('437/442', '92,39')), ['percent-mismatch.mismatch error "92,39%"']);
  });
});

describe('figure/percent-mismatch: growth and sums are other rules’ matter', () => {
  for (const text of [
    'Thu ngân sách từ 5.109 lên 5.712 tỷ đồng, tăng 11,8%.',
    'Số xã đạt chuẩn từ 12 lên 16 xã, tăng 33,3%.',
    'Số vụ giảm từ 1.393 xuống 1.172 vụ, giảm 16%.',
    'Số người tăng từ 19 lên 25 người, tăng 31,57%.',
    'Số người giảm từ 31 xuống 29 người, giảm 6,4%.',
    'Thu nhập từ 112,9 lên 132,5 triệu đồng, tăng 5,48%.',
    'Tỷ lệ hộ nghèo giảm từ 25,91% xuống 21,02%, giảm 4,89%.',
    'Có 635.593 hồ sơ đúng hạn và 7.677 hồ sơ quá hạn, tổng cộng 643.272 hồ sơ.',
    'Tiếp nhận 659.245 hồ sơ, giải quyết 643.272 hồ sơ, còn lại 7.172 hồ sơ.',
  ]) {
    it(text, () => {
      const found = findingsIn(text).filter(finding => finding.startsWith('percent-mismatch'));
      assert.deepEqual(found, []);
    });
  }
});
