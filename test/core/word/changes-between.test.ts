import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changesBetween, patchWord } from '../../../server/src/core/index';
import { PACK_TOOLS } from '../../../server/src/packing/pack-tools';
import { buildWord, p, readBytes, table } from '../../helpers/word-file';

/** What changes and whether it can be written: "51 → 50", "Một hai → ! paragraphs". */
function told(bytes: Uint8Array, text: string): readonly string[] {
  const word = readBytes(bytes);
  return changesBetween(word, text).map(({ edit, at, refusal }) => {
    const old = word.text.slice(edit.span.start, edit.span.end);
    return refusal === null ? `${old} → ${text.slice(at.start, at.end)}` : `! ${refusal}`;
  });
}

const TAB = '<w:r><w:tab/></w:r>';

describe('Changes from a Word document to a text', () => {
  const bytes = buildWord({ body: p('Có ', '51', ' hộ nghèo.') + p('Số', TAB, '12 của xã') + p('Hết.') });
  const { text } = readBytes(bytes);

  const rows: readonly (readonly [name: string, from: string, to: string, changes: readonly string[]])[] = [
    ['nothing for the same text', '', '', []],
    ['nothing for a line end behind it', 'Hết.', 'Hết.\n', []],
    ['the words that changed', '51', '50', ['51 → 50']],
    ['each place of a line by itself', 'Có 51 hộ nghèo', 'Còn 51 hộ cận nghèo', ['Có → Còn', ' →  cận']],
    ['a place beside a tab', '12 của', '13 của', ['12 → 13']],
    ['a place beside a tab in one word with it, as refused', 'Số 12', 'Số12', ['! rebuilt']],
    ['paragraphs that were joined, as refused', 'nghèo.\n\nSố', 'nghèo. Số', ['! paragraphs']],
    ['a paragraph that was parted, as refused', 'hộ nghèo', 'hộ\n\nnghèo', ['! paragraphs']],
    ['a paragraph that is new, as refused', 'Hết.', 'Hết.\n\nThêm.', ['! paragraphs']],
  ];
  for (const [name, from, to, changes] of rows) {
    it(`are ${name}`, () => {
      assert.deepEqual(told(bytes, text.replace(from, to)), changes);
    });
  }

  it('touch no bar of a table', () => {
    const grid = buildWord({ body: table(['Tên', 'Số'], ['Thôn A', '15']) });
    const { text: shown } = readBytes(grid);
    assert.deepEqual(told(grid, shown.replace('15', '16')), ['15 → 16']);
    assert.deepEqual(told(grid, shown.replace('15 |', '15')), ['! rebuilt']);
  });

  it('are composed as the line is', () => {
    const decomposed = buildWord({ body: p('Ủy ban xã'.normalize('NFD')) });
    const [change] = changesBetween(readBytes(decomposed), 'Ủy ban huyện');
    assert.equal(change?.edit.text, 'huyện'.normalize('NFD'));
    assert.deepEqual(told(decomposed, 'Ủy ban xã'), []);
  });

  it('make the text, where none is refused', () => {
    const words = fc.array(fc.constantFrom('Có', '51', 'hộ', 'nghèo.', '&', 'xã'), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(words, words, (first, last) => {
        const wanted = [first.join(' '), 'Số 12 của xã', last.join(' ')].join('\n\n');
        const word = readBytes(bytes);
        const changes = changesBetween(word, wanted);
        if (changes.some(({ refusal }) => refusal !== null)) return;
        const patched = patchWord(bytes, { word, edits: changes.map(({ edit }) => edit) }, PACK_TOOLS);
        if (patched.kind === 'refused') throw new Error(patched.refusal);
        assert.equal(readBytes(patched.value).text, wanted);
      }),
    );
  });
});
