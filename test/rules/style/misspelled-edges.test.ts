import assert from 'node:assert/strict';
import { checkText } from '../../helpers/document';
import { textAt } from '../../../server/src/core/index';

/** Letters of other alphabets, letters among digits and words that are one key off, each beside what is nearly the same and right. */
const ROWS: readonly (readonly [text: string, ...findings: readonly string[]])[] = [
  ['Thực hiện Quyết định số 15/QÐ-UBND.'],
  ['Ông Ðinh Văn A đã dự họp.', 'ocr-letters Ðinh'],
  ['Cơ quan Сhính quyền dự họp.', 'ocr-letters Сhính'],
  ['Cơ quan chính quyền dự họp.'],
  ['Năm 2O25 xã họp.', 'ocr-letters 2O25'],
  ['Năm 2025 xã họp.'],
  ['Đạt 1l5 hộ.', 'ocr-letters 1l5'],
  ['Đạt l5% số hộ.', 'ocr-letters l5'],
  ['Đạt l5 % số hộ.'],
  ['Ngày l5/10 xã họp.', 'ocr-letters l5'],
  ['Ngày l5 xã họp.'],
  ['Mã A2O25 của hồ sơ.'],
  ['Mã hồ sơ 12.2O25 được lưu.'],
  ['Mã 1234567O25 được lưu.'],
  ['Mã 2O25A được lưu.'],
  ['Mã 2O25-A được lưu.', 'ocr-letters 2O25'],
  ['Ngày l5/xã họp.'],
  ['Đạt l5000% số hộ.'],
  ['Đạt I5% số hộ.'],
  ['Nước H2O5 được dùng.'],
  ['Các tổ chúc đoàn thể dự họp.', 'slip-of-the-keys tổ chúc'],
  ['Các tổ chức đoàn thể dự họp.'],
  ['Thủ tưởng đã ký.', 'slip-of-the-keys Thủ tưởng'],
  ['Số liều tiêm là 266.532.582 liều.'],
  ['Số liều tiêm được báo cáo.'],
  ['Xã chuyển đối số năm nay.', 'slip-of-the-keys chuyển đối'],
  ['Xã chuyển đổi số năm nay.'],
  ['Xã chuyển Đối số năm nay.'],
  ['Xã chuyển  đối số năm nay.'],
  // Words that are no syllables: one and two of them are slips, three in a row are another language.
  ['Các thôn khẩn trơng họp.', 'slip-of-the-keys trơng'],
  ['Các thôn khẩn trơng nghành họp.', 'slip-of-the-keys trơng', 'slip-of-the-keys nghành'],
  ['Các thôn khẩn trơng nghành đựơc họp.'],
  ['Các thôn khẩn trơng nghành đựơc cungf họp.'],
  [
    'Các thôn khẩn trơng họp nghành, họp đựơc.',
    'slip-of-the-keys trơng',
    'slip-of-the-keys nghành',
    'slip-of-the-keys đựơc',
  ],
];

const TOLD = /^style\/(?<rule>ocr-letters|slip-of-the-keys)$/u;

describe('letters and words that are nearly right', () => {
  for (const [text, ...findings] of ROWS) {
    it(text, () => {
      const told = checkText(text).findings.flatMap(({ ruleId, span }) => {
        const rule = TOLD.exec(ruleId)?.groups?.['rule'];
        return rule === undefined ? [] : [`${rule} ${textAt(text, span)}`];
      });
      assert.deepEqual(told, findings);
    });
  }
});
