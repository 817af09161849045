import assert from 'node:assert/strict';
import { findingsIn, getOnlyFinding } from '../../helpers/document';
import { DRESSES } from '../../helpers/document-variants';
import { textAt } from '../../../server/src/core/index';

describe('figure/impossible-percent reports', () => {
  for (const [text, ...found] of [
    ['Kết nạp 178 đảng viên, đạt 19,79% kế hoạch.', 'plan information "19,79%"'],
    ['Có 73 xã, chiếm 75,2% tổng số xã.', 'total information "75,2%"'],
    ['Có 73 xã (chiếm 75,2% tổng số xã).', 'total information "75,2%"'],
    [
      'Kết nạp 178 đảng viên, đạt 19,79% kế hoạch. Có 73 xã, chiếm 75,2% tổng số xã.',
      'plan information "19,79%"',
      'total information "75,2%"',
    ],
  ] as const) {
    it(text, () => {
      assert.deepEqual(
        findingsIn(text),
        found.map(finding => `impossible-percent.${finding}`),
      );
    });
  }
});

describe('figure/impossible-percent is silent', () => {
  for (const [reason, text] of [
    ['900 is such a plan', 'Kết nạp 178 đảng viên, đạt 19,78% kế hoạch.'],
    ['a measure need not be whole', 'Thu 178 tỷ đồng, đạt 19,79% kế hoạch.'],
    ['of a large count any percentage may be', 'Có 9.604 hộ, chiếm 3,14% tổng số hộ.'],
    ['the whole is not named', 'Kết nạp 178 đảng viên, đạt 19,79%.'],
    ['the whole is said: another rule', 'Kết nạp 178 đảng viên, đạt 19,79% kế hoạch 900 đảng viên.'],
    ['approximate', 'Kết nạp khoảng 178 đảng viên, đạt 19,79% kế hoạch.'],
    ['approximate', 'Kết nạp 178 đảng viên, đạt gần 19,79% kế hoạch.'],
    ['a target', 'Phấn đấu kết nạp 178 đảng viên, đạt 19,79% kế hoạch.'],
    ['of something else', 'Có 178 đảng viên, chiếm 19,79% dân số.'],
    ['a stretch of time', 'Tiến độ 9 tháng mới đạt 61,4% kế hoạch.'],
    ['what each has reached', 'Có 3 xã đạt 61,4% kế hoạch.'],
    ['nothing', ''],
  ] as const) {
    it(`${reason}: ${text}`, () => {
      const found = findingsIn(text).filter(finding => finding.startsWith('impossible-percent'));
      assert.deepEqual(found, []);
    });
  }
});

describe('figure/impossible-percent in every dress', () => {
  for (const { name, wear, marked } of DRESSES) {
    for (const [text, finding, figure] of [
      ['Kết nạp 178 đảng viên, đạt 19,79% kế hoạch.', 'plan information', '19,79%'],
    ] as const) {
      it(`${name}: ${text}`, () => {
        assert.deepEqual(findingsIn(wear(text)), [`impossible-percent.${finding} "${marked(figure)}"`]);
      });
    }
  }
});

describe('figure/impossible-percent points at', () => {
  for (const [text, marked, ...related] of [
    ['Kết nạp 178 đảng viên, đạt 19,79% kế hoạch.', '19,79%', '178'],
  ] as const) {
    it(text, () => {
      const finding = getOnlyFinding(text);
      const places = finding.related.map(({ span }) => textAt(text, span));
      assert.deepEqual([textAt(text, finding.span), ...places], [marked, ...related]);
    });
  }
});
