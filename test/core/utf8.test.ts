import assert from 'node:assert/strict';
import { textToUtf8, utf8ToText } from '../../server/src/core/text/utf8';

describe('UTF-8', () => {
  for (const text of [
    '',
    'NQ',
    '30/2020/NĐ-CP',
    'Ủy ban',
    'U\u0309y ban',
    '“…” – 5°',
    'a\u{10000}b\u{10FFFF}',
    '\u07FF\u0800\uFFFF',
  ]) {
    it(`is written and read as Node does: "${text}"`, () => {
      const bytes = Buffer.from(text);
      assert.deepEqual(textToUtf8(text), [...bytes]);
      assert.equal(utf8ToText(bytes), text);
    });
  }

  it('gives some text for bytes that are none', () => {
    for (const bytes of [[0x80], [0xff], [0xc4], [0xe1, 0xba], [0xf7, 0xbf, 0xbf, 0xbf]])
      assert.equal(typeof utf8ToText(Uint8Array.from(bytes)), 'string');
  });
});
