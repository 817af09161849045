import assert from 'node:assert/strict';
import { readWritten } from '../../../server/src/core/reading/reading';
import { checkText } from '../../helpers/document';
import { itReads } from '../../helpers/reading-rows';

describe('reading a written text', () => {
  it('takes most texts as they are', () => {
    for (const text of ['', 'Toàn xã có 45/60 hộ, đạt 75% (Quyết định số 15/QĐ-UBND).\n']) {
      const { text: read, map, comments, oddities, isOpen } = readWritten(text);
      assert.deepEqual([read, map.isIdentity, comments, oddities, isOpen], [text, true, [], [], false]);
    }
  });

  describe('whatever comes together', () => {
    itReads([
      ['**Điều 5.**[1] Xã\u200b <!-- x -->họp', 'Điều 5. Xã họp'],
      ['**theo [Quy chế](a.md)**[2];', 'theo Quy chế;'],
      ['`**5%**` và **5%**', '□ và 5%'],
      ['_https://hoaan.example.vn/a_b_', '□'],
      ['<!-- **[1]** `a` https://hoaan.example.vn -->Xã', 'Xã'],
      ['30/2020/**NĐ**\u2011CP(1)', '30/2020/NĐ-CP'],
    ]);
  });

  it('leaves no blanks that nobody wrote', () => {
    for (const text of [
      'Toàn xã có 45 hộ <!-- một --> nghèo.',
      'Toàn xã có 45 hộ <!-- một --><!-- hai --> nghèo.',
      'Toàn xã có 45 hộ <!-- một --> <!-- hai --> nghèo.',
      'Toàn xã có 45 hộ<!-- một --><!-- hai --> nghèo.',
      'Toàn xã có 45 hộ<!-- một --> <!-- hai -->nghèo.',
      'Toàn xã có 45 <!-- một -->hộ<!-- hai --> nghèo.',
      'Toàn xã có 45 hộ [1] nghèo.',
      'Toàn xã có 45 hộ [^nguồn] nghèo.',
    ]) {
      assert.equal(readWritten(text).text, 'Toàn xã có 45 hộ nghèo.', text);
      assert.deepEqual(
        checkText(text).findings.filter(({ ruleId }) => ruleId === 'style/spacing'),
        [],
      );
    }
  });
});
