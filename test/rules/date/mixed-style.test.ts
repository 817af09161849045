import assert from 'node:assert/strict';
import { testGroup } from '../../helpers/rules-under-test';

const { findingsIn } = testGroup('date');

describe('date/mixed-style reports', () => {
  for (const [text, ...found] of [
    ['Họp 11/3/2026, 12/3/2026, 13/3/2026 và 14-3-2026.', 'separator "14-3-2026"'],
    ['Họp 11-3-2026, 12-3-2026, 13-3-2026 và 14/3/2026.', 'separator "14/3/2026"'],
    ['Họp 11.3.2026, 12.3.2026, 13.3.2026 và 14/3/2026.', 'separator "14/3/2026"'],
    [
      'Họp 1/3/2026, 2/3/2026, 3/3/2026 - 6/3/2026, 7/3/2026, 8/3/2026; từ 3-4-1953 đến 13-4-1953.',
      'separator "3-4-1953"',
      'separator "13-4-1953"',
    ],
    ['Họp 11/3/2026, 12/3/2026, 13/3/2026; 20 buổi đến 14-3-2026.', 'separator "14-3-2026"'],
    [
      'Họp 11/3/2026, 12/3/2026, 13/3/2026, 14/3/2026, 15/3/2026, 16/3/2026, 17-3-2026 và 18-3-2026.',
      'separator "17-3-2026"',
      'separator "18-3-2026"',
    ],
    ['Họp 05/3/2026, 06/3/2026, 07/3/2026 và 8/3/2026.', 'padding "8/3/2026"'],
    [
      'Họp 05/3/2026, 06/3/2026, 07/3/2026 và 8-3-2026, ngày 9/3/2026.',
      'separator "8-3-2026"',
      'padding "9/3/2026"',
    ],
  ] as const) {
    it(text, () => {
      const expected = found.map(finding => `mixed-style.${finding.replace(' ', ' information ')}`);
      assert.deepEqual(findingsIn(text), expected);
      assert.deepEqual(findingsIn(text.normalize('NFD')), expected);
    });
  }

  it('dates in other paragraphs, with CRLF', () => {
    const text = 'Họp 11/3/2026.\r\n\r\nHọp 12/3/2026.\r\n\r\n| 13/3/2026 | xong |\r\n\r\nHọp 14-3-2026.\r\n';
    assert.deepEqual(findingsIn(text), ['mixed-style.separator information "14-3-2026"']);
  });
});

describe('date/mixed-style is silent', () => {
  for (const [reason, text] of [
    ['one style', 'Họp 11/3/2026, 12/3/2026, 13/3/2026 và 14/3/2026.'],
    ['a majority of two', 'Họp 11/3/2026, 12/3/2026 và 14-3-2026.'],
    ['no clear majority', 'Họp 11/3/2026, 12/3/2026, 13/3/2026, 14-3-2026 và 15-3-2026.'],
    [
      'five against two',
      'Họp 11/3/2026, 12/3/2026, 13/3/2026, 14/3/2026, 15/3/2026, 16-3-2026 và 17-3-2026.',
    ],
    ['a majority without zeros', 'Họp 5/3/2026, 6/3/2026, 7/3/2026 và 08/3/2026.'],
    ['the tenth, which takes no zero', 'Họp 05/3/2026, 06/3/2026, 10/3/2026 và 8/3/2026.'],
    ['days that take no zero', 'Họp 05/3/2026, 06/3/2026, 07/3/2026 và 18/3/2026.'],
    ['zeros of months', 'Họp 15/03/2026, 16/03/2026, 17/03/2026 và 18/3/2026.'],
    ['feast days', 'Họp 11/3/2026, 12/3/2026, 13/3/2026, dịp 30-4 và 2-9.'],
    ['spelled dates', 'Họp 11/3/2026, 12/3/2026, 13/3/2026 và ngày 14 tháng 3 năm 2026.'],
    [
      'a legal basis',
      'Họp 11/3/2026, 12/3/2026, 13/3/2026.\n\nCăn cứ Quyết định số 15/QĐ-SNV ngày 14-3-2026;',
    ],
    ['days that share a month', 'Họp 05/3/2026, 06/3/2026, 07/3/2026, ngày 8 và 19/3/2026.'],
    ...[
      'từ 13-4 đến 3-5-1953',
      'từ ngày 13-4 đến ngày 3-5-1953',
      'từ 13-4-1953 đến 3-5',
      '13-4, 20-4 và 3-5-1953',
      'từ 13.4 đến hết 3.5.1953',
      'từ 13-4 - 3-5-1953',
    ].map(range => ['a range with one year', `Họp 11/3/2026, 12/3/2026, 13/3/2026; ${range}.`] as const),
    ['days with a dash', 'Họp 11-3-2026, 12-3-2026, 13-3-2026, 15 - 20/3/2024.'],
    ['an empty text', ''],
  ] as const) {
    it(reason, () => {
      assert.deepEqual(findingsIn(text), []);
    });
  }
});
