import assert from 'node:assert/strict';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { applyEdits, patchWord, toSplices, type TextEdit } from '../../../server/src/core/index';
import { readDirectory } from '../../../server/src/core/word/zip/directory';
import { PACK_TOOLS } from '../../../server/src/packing/pack-tools';
import {
  buildWord,
  p,
  r,
  readBytes,
  table,
  wordEntries,
  zipWord,
  type WordParts,
} from '../../helpers/word-file';

/** The edit of the first place of some words. */
function edit(text: string, from: string, to: string): TextEdit {
  const start = text.indexOf(from);
  return { span: { start, end: start + from.length }, text: to };
}

/** The bytes of each part as they lie in the file. */
function packedParts(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const read = readDirectory(bytes);
  if (read.kind === 'refused') throw new Error(read.refusal);
  const parts = [...read.value.entries.values()];
  return new Map(parts.map(({ name, packed }) => [name, bytes.slice(packed.start, packed.end)]));
}

function patch(bytes: Uint8Array, edits: readonly TextEdit[]): Uint8Array {
  const patched = patchWord(bytes, { word: readBytes(bytes), edits }, PACK_TOOLS);
  if (patched.kind === 'refused') throw new Error(patched.refusal);
  return patched.value;
}

/** The XML of the body after one edit, without its root. */
function bodyAfter(parts: WordParts, from: string, to: string, part = 'word/document.xml'): string {
  const bytes = buildWord(parts);
  const patched = patch(bytes, [edit(readBytes(bytes).text, from, to)]);
  const xml = strFromU8(unzipSync(patched)[part] ?? new Uint8Array());
  return xml.replace(/^.*?<w:(?:body|footnotes [^>]*)>|<\/w:(?:body|footnotes)>.*$/gu, '');
}

describe('An edit of a Word document', () => {
  it('goes into the first run that it hits, and what the others had of it is gone', () => {
    const body = p('đạt 9', '2,6', '4%.');
    assert.equal(bodyAfter({ body }, '92,64', '92,46'), p('đạt 9', '2,46', '%.'));
  });

  it('leaves alone what both texts have', () => {
    const body = p('ngày 3', '1', '/6/2025');
    assert.equal(bodyAfter({ body }, '31/6/2025', '30/6/2025'), p('ngày 3', '0', '/6/2025'));
  });

  it('puts in and takes away', () => {
    assert.equal(bodyAfter({ body: p('Lưu', ' VT.') }, 'Lưu VT', 'Lưu: VT'), p('Lưu:', ' VT.'));
    assert.equal(bodyAfter({ body: p('hai  bl', 'anks') }, 'hai  bl', 'hai bl'), p('hai bl', 'anks'));
  });

  it('writes entities, and takes one away whole', () => {
    assert.equal(bodyAfter({ body: p('A &amp; B') }, '&', '<và>'), p('A &lt;và&gt; B'));
  });

  it('has blanks at the ends of a text kept', () => {
    const body = '<w:p><w:r><w:t>Lưu</w:t></w:r><w:r><w:t>VT</w:t></w:r></w:p>';
    const after = '<w:p><w:r><w:t xml:space="preserve">Lưu </w:t></w:r><w:r><w:t>VT</w:t></w:r></w:p>';
    assert.equal(bodyAfter({ body }, 'LưuVT', 'Lưu VT'), after);
  });

  it('reaches the notes', () => {
    const body = p('Hết', '<w:r><w:footnoteReference w:id="1"/></w:r>');
    const footnotes = `<w:footnote w:id="1">${p('Số 3O.')}</w:footnote>`;
    assert.equal(
      bodyAfter({ body, footnotes }, '3O', '30', 'word/footnotes.xml'),
      footnotes.replace('3O', '30'),
    );
  });

  it('keeps every other part byte for byte, and its place', () => {
    const entries = {
      'a.bin': [Uint8Array.of(1, 2, 3), { level: 0 }] as [Uint8Array, { level: 0 }],
      ...wordEntries({ body: p('đạt 92,64%.') }),
      'word/media/z.png': strToU8('ảnh'.repeat(500)),
    };
    const before = zipWord(entries);
    const after = patch(before, [edit('đạt 92,64%.', '92,64', '92,4')]);
    const [old, now] = [packedParts(before), packedParts(after)];
    assert.deepEqual([...now.keys()], [...old.keys()]);
    for (const [name, packed] of old)
      if (name !== 'word/document.xml') assert.deepEqual(now.get(name), packed, name);
    assert.equal(readBytes(after).text, 'đạt 92,4%.');
  });

  const refused: readonly (readonly [
    name: string,
    parts: WordParts,
    from: string,
    to: string,
    why: string,
  ])[] = [
    ['joins paragraphs', { body: p('Một') + p('hai') }, 'Một\n\nhai', 'Một hai', 'paragraphs'],
    ['parts a paragraph', { body: p('Một hai') }, 'Một hai', 'Một\nhai', 'paragraphs'],
    ['touches a tab', { body: p('Số', '<w:r><w:tab/></w:r>', '12') }, 'Số 12', 'Số: 13', 'rebuilt'],
    ['goes over cells', { body: table(['a', 'b'], ['1', '2']) }, 'a | b', 'c | d', 'paragraphs'],
    ['touches a bar', { body: table(['a', 'b'], ['1', '2']) }, 'a |', 'a ||', 'rebuilt'],
    ['touches a mark that is shown otherwise', { body: p('# 5') }, '＃', '-', 'rebuilt'],
  ];
  for (const [name, parts, from, to, why] of refused) {
    it(`is refused where it ${name}`, () => {
      const word = readBytes(buildWord(parts));
      const planned = toSplices(word, edit(word.text, from, to));
      assert.equal(planned.kind === 'refused' ? planned.refusal : planned.kind, why);
    });
  }

  it('reads afterwards as the text that was edited, wherever it is made', () => {
    const bytes = buildWord({ body: p('Căn ', 'cứ &amp; Luật', ' số 30', '/2020.') + p('Điều ', '1.') });
    const word = readBytes(bytes);
    const offset = fc.nat(word.text.length);
    const typed = fc.stringMatching(/^[a-z&<]{0,4}$/u);
    fc.assert(
      fc.property(offset, offset, typed, (one, other, text) => {
        const change = { span: { start: Math.min(one, other), end: Math.max(one, other) }, text };
        if (toSplices(word, change).kind === 'refused') return;
        const after = applyEdits(word.text, [change]);
        // A paragraph without text is not written.
        if (after.split('\n\n').some(paragraph => paragraph.trim() === '')) return;
        assert.equal(readBytes(patch(bytes, [change])).text, after);
      }),
    );
  });

  it('keeps letters in their form', () => {
    const body = `<w:p>${r('Ủy ban'.normalize('NFD'))}</w:p>`;
    const after = bodyAfter({ body }, 'Ủ'.normalize('NFD'), 'Ụ'.normalize('NFD'));
    assert.equal(after, `<w:p>${r('Ụy ban'.normalize('NFD'))}</w:p>`);
  });
});
