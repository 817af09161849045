import assert from 'node:assert/strict';
import { testGroup } from '../../helpers/rules-under-test';

const { findingsIn, repairsOf } = testGroup('reference');

describe('symbols in the way of another system', () => {
  for (const [wrong, found, right, repaired] of [
    [
      'Quy định số 12-QyĐ/TU của Tỉnh ủy',
      'type-code information "12-QyĐ/TU"',
      'Quy định số 12-QĐi/TU',
      '12-QĐ/TU',
    ],
    ['Quy định số 12-QyĐ/ĐU', 'type-code information "12-QyĐ/ĐU"', 'Quy định số 12-QĐ/ĐU', '12-QĐ/ĐU'],
    [
      'Quy định số 12/QĐi-UBND',
      'type-code information "12/QĐi-UBND"',
      'Quy định số 12/QyĐ-UBND',
      '12/QyĐ-UBND',
    ],
    [
      'Quyết định số 12-QĐ/SYT ngày 01/3/2026',
      'party-separators information "12-QĐ/SYT"',
      'Quyết định số 12-QĐ/SYT ngày 01/3/2012',
      '12/QĐ-SYT',
    ],
    [
      'Công văn số 12/CV-UBND ngày 01/3/2026',
      'letter-code information "12/CV-UBND"',
      'Công văn số 12/CV-UBND ngày 01/3/2012',
      null,
    ],
    [
      'Công văn số 12/CV-SNV ngày 01/3/2026 của Sở Nội vụ',
      'letter-code information "12/CV-SNV"',
      'Công văn số 12/SNV-CV ngày 01/3/2026 của Sở Nội vụ',
      null,
    ],
    [
      'Công văn số 12/CV-BNV-CCVC ngày 01/3/2026',
      'letter-code information "12/CV-BNV-CCVC"',
      'Công văn số 12/CV-BTC ngày 01/3/2026 của Ban Tổ chức Hội thi',
      null,
    ],
  ] as const) {
    it(`tells what ${wrong} has of another system`, () => {
      assert.deepEqual(findingsIn(wrong), [`malformed-symbol.${found}`]);
      assert.deepEqual(
        findingsIn(wrong.normalize('NFD')).map(name => name.normalize('NFC')),
        [`malformed-symbol.${found}`],
      );
      assert.deepEqual(findingsIn(right), []);
      const [repair] = repairsOf(wrong);
      assert.equal(repair?.text.includes(repaired ?? '') ?? null, repaired === null ? null : true);
      assert.equal(repair?.safety ?? null, repaired === null ? null : 'review');
    });
  }
});
