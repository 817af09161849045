import assert from 'node:assert/strict';
import { testRules } from '../../helpers/rules-under-test';
import { implausibleJump } from '../../../server/src/core/rules/figure/implausible-jump';

const { findingsIn } = testRules([implausibleJump]);

const TOLD: readonly (readonly [text: string, ...marked: readonly string[]])[] = [
  ['Quy mô kinh tế tăng từ 172.033 lên 660.085 tỷ đồng.', '660.085'],
  ['Vốn đầu tư giảm từ 6.600 tỷ đồng xuống 1.720 tỷ đồng.', '1.720'],
  ['Thu từ 1.200 lên 4.900 triệu đồng; chi từ 2.000 lên 8.100 triệu đồng.', '4.900', '8.100'],
  ['Thu tăng từ 1.000 lên 3.000 tỷ đồng.', '3.000'],
  ['Thu tăng từ 1.000,5 lên 4.000,5 tỷ đồng.', '4.000,5'],
  ['Thu tăng từ 1.200 triệu đồng lên 4.800 tỷ đồng.', '4.800'],
];

const SILENT: readonly (readonly [reason: string, text: string])[] = [
  ['nothing', ''],
  ['less than three times', 'Quy mô kinh tế tăng từ 172.033 lên 360.085 tỷ đồng.'],
  ['hardly less than three times', 'Thu tăng từ 1.000 lên 2.999 tỷ đồng.'],
  ['values below a thousand', 'Thu tăng từ 999 lên 3.999, rồi từ 999,5 lên 4.000,5 tỷ đồng.'],
  ['small counts', 'Số mô hình tăng từ 4 lên 18 mô hình.'],
  ['a factor that agrees', 'Thu tăng từ 1.200 tỷ đồng lên 4.800 tỷ đồng, gấp 4 lần.'],
  ['a rise that agrees', 'Thu tăng từ 1.200 tỷ đồng lên 4.800 tỷ đồng, tăng 300%.'],
  ['percentages', 'Tỷ lệ tăng từ 12,5% lên 86,5%.'],
  ['approximate', 'Thu tăng từ khoảng 1.200 tỷ đồng lên 4.800 tỷ đồng.'],
  ['a range', 'Hỗ trợ từ 1.000 đến 4.800 hộ.'],
];

describe('figure/implausible-jump', () => {
  for (const [text, ...marked] of TOLD) {
    it(`tells: ${text}`, () => {
      const expected = marked.map(figure => `implausible-jump.jump information "${figure}"`);
      assert.deepEqual(findingsIn(text), expected);
      assert.deepEqual(findingsIn(text.normalize('NFD')), expected);
      assert.deepEqual(findingsIn(`Mở đầu.\r\n\r\n${text}\r\n`), expected);
    });
  }

  for (const [reason, text] of SILENT) {
    it(`is silent on ${reason}`, () => {
      assert.deepEqual(findingsIn(text), []);
    });
  }

  it('has the factor as an option', () => {
    const [[text] = ['']] = TOLD;
    const rules = { 'figure/implausible-jump': { level: 'information', options: { factor: 4 } } } as const;
    assert.deepEqual(findingsIn(text, { rules }), []);
  });
});
