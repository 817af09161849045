import assert from 'node:assert/strict';
import { createDocument, mayCite } from '../../server/src/core/index';

describe('documents that may cite', () => {
  for (const text of [
    'Căn cứ Nghị định số 30/2020/NĐ-CP;',
    'Mở đầu.\n\nThực hiện Nghị quyết số 23 - NQ/TU.',
    'Công văn 1211/UBND-VX',
    'Căn cứ Luật Đất đai ngày 29 tháng 11 năm 2013;',
    'Căn cứ Bộ luật Lao động ngày 18/6/2012;',
    'Quyết định 15/**QĐ**-UBND',
    'Nghị định số 30/2020/NĐ-CP'.normalize('NFD'),
  ]) {
    it(`do: ${text}`, () => {
      assert.ok(mayCite(createDocument(text)));
    });
  }

  for (const text of [
    '',
    'Đạt 5/7 xã, ngày 30/4 Ban họp.',
    'Theo Luật Đất đai.',
    '`30/2020/NĐ-CP`',
    '<!-- số 30/2020/NĐ-CP -->',
  ]) {
    it(`do not: ${text}`, () => {
      assert.ok(!mayCite(createDocument(text)));
    });
  }
});
