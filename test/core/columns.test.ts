import assert from 'node:assert/strict';
import { createDocument } from '../../server/src/core/document/document';
import { testGroup } from '../helpers/rules-under-test';

const mayBeTable = (text: string): boolean | undefined => createDocument(text).blocks[0]?.block.mayBeTable;

describe('whether a block may be a row of a table', () => {
  for (const text of [
    'Xã An Hòa  120',
    'Xã An Hòa   120 hộ nghèo, hộ cận nghèo; xã Bình Minh có 35 hộ nghèo.',
    // A letterhead, and what stands beside a signature.
    'ỦY BAN NHÂN DÂN XÃ AN HÒA  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    '- Như trên;  KT. CHỦ TỊCH;',
    // Rows that end as a sentence does.
    '1  Xã An Hòa  Đã hoàn thành việc rà soát hộ nghèo.',
    'Rà soát hộ nghèo, hộ cận nghèo  Đã xong.',
    '+-----+-----+',
    '| Xã An Hòa | 120 |',
  ]) {
    it(`may be: ${text}`, () => {
      assert.equal(mayBeTable(text), true);
    });
  }

  for (const text of [
    'Ủy ban nhân dân xã chỉ đạo các thôn  rà soát hộ nghèo, hộ cận nghèo theo quy định.',
    'Ủy ban nhân dân  xã chỉ đạo các thôn rà soát  hộ nghèo, hộ cận nghèo theo đúng quy định của cấp trên;',
    'Các thôn rà soát hộ nghèo, hộ\u00a0 cận nghèo theo quy định, gồm có các nội dung:  ',
    'Ủy ban nhân dân xã chỉ đạo các thôn rà soát hộ nghèo.',
  ]) {
    it(`is not: ${text}`, () => {
      assert.equal(mayBeTable(text), false);
    });
  }

  const { findingsIn } = testGroup('style');

  for (const [wrong, found] of [
    ['Các thôn  rà soát hộ nghèo theo quy định quy định của cấp trên.', 'doubled-words.doubled'],
    ['Các thôn  rà soát hộ nghèo theo quy định của cấp trên (gồm cả hộ mới.', 'unpaired.open-bracket'],
    ['Các thôn  rà soát hộ nghèo theo quy định của Chinh phủ và của tỉnh.', 'slip-of-the-keys.phrase'],
  ] as const) {
    it(`lets a blank that was typed twice hide nothing: ${wrong}`, () => {
      for (const dressed of [wrong, wrong.normalize('NFD'), `Mở đầu.\r\n\r\n${wrong}\r\n`]) {
        const names = findingsIn(dressed).map(name => name.split(' ', 1)[0]);
        assert.deepEqual(
          names.filter(name => name !== 'spacing.double' && name !== 'unicode-form.decomposed'),
          [found],
        );
      }
    });
  }
});
