import { assertReadsLinearly, itLeaves, itReads } from '../../helpers/reading-rows';

describe('reading a formula', () => {
  itReads([
    ['Công thức $x_1 = 2.5 : y$ cho', 'Công thức □ cho'],
    ['Với $\\frac{3.2}{x}$ và $\\text{tỷ lệ} = 2.5%$.', 'Với □ và □.'],
    ['$$x = 3.2% : y$$', '□'],
  ]);

  describe('and not money', () => {
    itLeaves([
      'Giá 5$ và 7.5$ một tấn',
      'US$5 = 120.000 đồng, US$6 = 144.000 đồng',
      'Từ $5 và $6 một tấn',
      'Từ $5 (giá A) = 120.000 đồng, $6 (giá B)',
      'Giá $ 5 = $ 6',
      '$$',
      '$5$',
    ]);
  });

  it('takes linear time', () => {
    for (const part of ['$x = ', '$$\n', '$$\na\n', '$$ a\n\n'])
      assertReadsLinearly(length => part.repeat(length / part.length));
  });
});
