import assert from 'node:assert/strict';
import { applyEdits } from '../../server/src/core/index';
import { checkContent, nameMessage } from '../helpers/document';
import { repairsOf } from '../helpers/document-fixes';

/** What is found, and which texts the repairs make. */
const ROWS: readonly (readonly [string, string, readonly string[]])[] = [
  // 31/1/2024 is a Wednesday.
  ['Họp thứ Năm ngày 91/1/2024.', 'impossible-date.no-such-day', []],
  ['Họp thứ Tư ngày 91/1/2024.', 'impossible-date.no-such-day', ['Họp thứ Tư ngày 31/1/2024.']],
  ['Họp ngày 91/1/2024.', 'impossible-date.no-such-day', ['Họp ngày 31/1/2024.']],
  // The other way round it is no school year either.
  ['Năm học 2019–2017.', 'reversed-period.reversed', []],
];

describe('repairs that need review', () => {
  for (const [text, found, repaired] of ROWS)
    it(`make true, or are not offered: ${text}`, () => {
      for (const written of [text, text.normalize('NFD'), `Mở đầu.\r\n\r\n${text}\r\n`]) {
        assert.deepEqual(checkContent(written).findings.map(nameMessage), [found]);
        assert.deepEqual(
          repairsOf(written).map(repair => repair.text.normalize('NFC')),
          repaired.map(right => written.normalize('NFC').replace(text, right)),
        );
      }
    });

  it('are offered untried in a paragraph with more of them than anybody writes', () => {
    const text = 'Họp thứ Năm ngày 91/1/2024. '.repeat(20).trim();
    const { findings } = checkContent(text);
    assert.equal(findings.length, 20);
    for (const { fixes } of findings)
      for (const { edits } of fixes) assert.notEqual(applyEdits(text, edits), text);
    assert.ok(findings.some(({ fixes }) => fixes.length > 0));
  });
});
