import assert from 'node:assert/strict';
import { blockAt, createDocument, editDocument, type DocumentModel } from '../../server/src/core/index';
import { aliveBytes } from '../helpers/memory';

const DRAFT = [
  '# BÁO CÁO',
  '',
  'Toàn huyện có 699/756 người',
  'dự học, chiếm 92,46%.',
  '',
  '- Có 45/60 hộ, đạt 75%.',
  '- Có 5 xã.',
  '',
  '| Xã | 45/60 | 75% |',
  '',
  'Nơi nhận: như trên.',
].join('\n');

/** What a document consists of, without the identity of its blocks. */
function shapeOf({ text, blocks }: DocumentModel): unknown {
  return {
    text,
    blocks: blocks.map(({ start, block, opensGroup }) => ({
      start,
      kind: block.kind,
      text: block.text,
      opensGroup,
    })),
  };
}

/** The draft with the first `old` replaced, by an edit. */
function replaceIn(before: DocumentModel, old: string, text: string): DocumentModel {
  const start = before.text.indexOf(old);
  assert.notEqual(start, -1);
  return editDocument(before, { span: { start, end: start + old.length }, text });
}

describe('an edit', () => {
  const edits: readonly (readonly [string, string, string])[] = [
    ['a digit of a paragraph', '92,46', '92,64'],
    ['a blank line taken away', '%.\n\n-', '%.\n-'],
    ['a blank line put in', '\n- Có 5', '\n\n- Có 5'],
    ['two groups joined in the middle of a sentence', 'người\ndự học, chiếm 92,46%.\n\n- Có', 'người, và'],
    ['a wrap taken away', '\n- Có 5 xã.', ' và 5 xã.'],
    ['the first character', '#', ''],
    ['the last line', 'như trên.', 'như trên.\n\nLưu VT.'],
    ['everything', DRAFT, 'Điều 1'],
    ['everything away', DRAFT, ''],
    ['a list mark made of a paragraph', 'Toàn', '- Toàn'],
    ['CRLF put in', '\n\n| Xã', '\r\n\r\n| Xã'],
  ];
  for (const [name, old, text] of edits) {
    it(`gives what reading afresh gives: ${name}`, () => {
      const after = replaceIn(createDocument(DRAFT), old, text);
      assert.deepEqual(shapeOf(after), shapeOf(createDocument(after.text)));
    });
  }

  it('keeps nothing of the versions before it but the blocks that they share', () => {
    const paragraph = `${'Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy nghiêm túc thực hiện. '.repeat(8)}\n\n`;
    let document = createDocument(paragraph.repeat(400));
    const before = aliveBytes();
    for (let edit = 0; edit < 400; edit += 1) {
      const start = edit * (paragraph.length + 1) + 20;
      document = editDocument(document, { span: { start, end: start }, text: 'ệ' });
      assert.equal(document.text.charAt(start), 'ệ');
    }
    const grown = aliveBytes() - before;
    // Each version is 400 KB long: all of them would be 160 MB.
    assert.ok(grown < 10e6, `${grown} bytes for ${document.blocks.length} blocks`);
  });

  it('of an empty document starts one', () => {
    const after = editDocument(createDocument(''), { span: { start: 0, end: 0 }, text: DRAFT });
    assert.deepEqual(shapeOf(after), shapeOf(createDocument(DRAFT)));
  });

  it('keeps the blocks it does not touch, though they move', () => {
    const before = createDocument(DRAFT);
    const after = replaceIn(before, '92,46', '92,464');
    const known = new Set(before.blocks.map(({ block }) => block));
    const fresh = after.blocks.filter(({ block }) => !known.has(block)).map(({ block }) => block.text);
    assert.deepEqual(fresh, ['Toàn huyện có 699/756 người\ndự học, chiếm 92,464%.']);
  });

  it('leaves the document before as it was', () => {
    const before = createDocument(DRAFT);
    const shape = shapeOf(before);
    replaceIn(before, '92,46', 'xx');
    assert.deepEqual(shapeOf(before), shape);
  });
});

describe('the block at an offset', () => {
  const document = createDocument('Có 5 xã.\n\nCó 7 hộ.');
  const textAtOffset = (offset: number): string | undefined => blockAt(document, offset)?.block.text;

  it('counts both its ends as on it', () => {
    assert.equal(textAtOffset(0), 'Có 5 xã.');
    assert.equal(textAtOffset(8), 'Có 5 xã.');
    assert.equal(textAtOffset(10), 'Có 7 hộ.');
    assert.equal(textAtOffset(18), 'Có 7 hộ.');
  });

  it('is none between blocks and outside', () => {
    assert.equal(textAtOffset(9), undefined);
    assert.equal(textAtOffset(99), undefined);
    assert.equal(blockAt(createDocument(''), 0), undefined);
  });
});
