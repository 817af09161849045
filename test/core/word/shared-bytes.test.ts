import assert from 'node:assert/strict';
import { strToU8 } from 'fflate';
import { PACK_TOOLS } from '../../../server/src/packing/pack-tools';
import { patchWord } from '../../../server/src/core/index';
import { p, readBytes, wordEntries, zipWord } from '../../helpers/word-file';

describe('A Word document of which parts share bytes', () => {
  it('is not patched, since one part cannot change without the other', () => {
    const bytes = withSharedBytes(
      zipWord({ ...wordEntries({ body: p('Ngày 31/6/2025.') }), 'word/x.xml': strToU8('<x/>') }),
    );
    const word = readBytes(bytes);
    const start = word.text.indexOf('31');
    const edits = [{ span: { start, end: start + 2 }, text: '30' }];
    assert.deepEqual(patchWord(bytes, { word, edits }, PACK_TOOLS), { kind: 'refused', refusal: 'broken' });
  });
});

/** The last part of the directory points to where the body stands. */
function withSharedBytes(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer);
  const headers = [...bytes.keys()].filter(
    at => at + 4 <= bytes.length && view.getUint32(at, true) === 0x02014b50,
  );
  const [, , body = 0] = headers;
  view.setUint32((headers.at(-1) ?? 0) + 42, view.getUint32(body + 42, true), true);
  return bytes;
}
