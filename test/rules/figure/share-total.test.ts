import assert from 'node:assert/strict';
import { findingsIn, getOnlyFinding } from '../../helpers/document';
import { DRESSES } from '../../helpers/document-variants';
import { textAt } from '../../../server/src/core/index';

describe('figure/share-total reports', () => {
  for (const [text, ...found] of [
    ['Cơ cấu kinh tế: nông nghiệp 20,5%, công nghiệp 45,2%, dịch vụ 36,3%.', 'over-hundred warning "36,3%"'],
    ['Có 91,2% hoàn thành, số còn lại chiếm 9,8%.', 'over-hundred warning "9,8%"'],
    ['Có 91,2% hoàn thành, còn lại là 7,8%.', 'below-hundred warning "7,8%"'],
    ['Kết quả xếp loại: tốt 40%, khá 35%, đạt 15%.', 'below-hundred warning "15%"'],
    [
      'Cơ cấu kinh tế: nông nghiệp 20,5%, công nghiệp 45,2%, dịch vụ 36,3%. Kết quả xếp loại: tốt 40%, khá 35%, đạt 15%.',
      'over-hundred warning "36,3%"',
      'below-hundred warning "15%"',
    ],
  ] as const) {
    it(text, () => {
      assert.deepEqual(
        findingsIn(text),
        found.map(finding => `share-total.${finding}`),
      );
    });
  }
});

describe('figure/share-total is silent', () => {
  for (const [reason, text] of [
    ['100 %', 'Cơ cấu kinh tế: nông nghiệp 20,5%, công nghiệp 43,2%, dịch vụ 36,3%.'],
    ['off by rounding', 'Kết quả xếp loại: tốt 33,3%, khá 33,3%, đạt 33,3%.'],
    ['off by rounding', 'Cơ cấu: nông nghiệp 33,4%, công nghiệp 33,4%, dịch vụ 33,3%.'],
    ['a part may go unsaid', 'Cơ cấu kinh tế: nông nghiệp 20,5%, công nghiệp 43,2%, dịch vụ 28,3%.'],
    ['classes that overlap', 'Nữ chiếm 60%, dưới 30 tuổi chiếm 70%.'],
    ['the rest of a part', 'Có 91,2% hoàn thành, 23,8% xuất sắc, số còn lại chiếm 8,8%.'],
    ['parts of parts', 'Có 91,2% hoàn thành, trong đó 23,8% xuất sắc, còn lại 60%.'],
    ['growth', 'Cơ cấu đầu tư: nông nghiệp tăng 20%, công nghiệp tăng 60%, dịch vụ tăng 40%.'],
    ['approximate', 'Cơ cấu vốn: tỉnh khoảng 50%, huyện 40%, xã 20%.'],
    ['too few', 'Cơ cấu vốn: tỉnh 80%, huyện 40%.'],
    ['nothing', ''],
  ] as const) {
    it(`${reason}: ${text}`, () => {
      const found = findingsIn(text).filter(finding => finding.startsWith('share-total'));
      assert.deepEqual(found, []);
    });
  }
});

describe('figure/share-total in every dress', () => {
  for (const { name, wear, marked } of DRESSES) {
    for (const [text, finding, figure] of [
      ['Có 91,2% hoàn thành, số còn lại chiếm 9,8%.', 'over-hundred warning', '9,8%'],
    ] as const) {
      it(`${name}: ${text}`, () => {
        assert.deepEqual(findingsIn(wear(text)), [`share-total.${finding} "${marked(figure)}"`]);
      });
    }
  }
});

describe('figure/share-total points at', () => {
  for (const [text, marked, ...related] of [
    ['Cơ cấu kinh tế: nông nghiệp 20,5%, công nghiệp 45,2%, dịch vụ 36,3%.', '36,3%', '20,5%', '45,2%'],
    ['Có 91,2% hoàn thành, số còn lại chiếm 9,8%.', '9,8%', '91,2%'],
  ] as const) {
    it(text, () => {
      const finding = getOnlyFinding(text);
      const places = finding.related.map(({ span }) => textAt(text, span));
      assert.deepEqual([textAt(text, finding.span), ...places], [marked, ...related]);
    });
  }
});
