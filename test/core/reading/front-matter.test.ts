import assert from 'node:assert/strict';
import { createDocument, editDocument } from '../../../server/src/core/index';
import { readWritten } from '../../../server/src/core/reading/reading';

const FRONT = '---\ntitle: Báo cáo  3.2%\n# ghi chú\ntags:\n  - quý\n---';

describe('reading what a draft tells programs of itself', () => {
  it('at its top alone', () => {
    assert.equal(readWritten(`${FRONT}\nCó 5 hộ.`).text, '\nCó 5 hộ.');
    assert.equal(readWritten(FRONT.replaceAll('\n', '\r\n')).text, '');
    const amid = `Mở đầu.\n\n${FRONT}`;
    assert.equal(readWritten(amid).text, amid);
    assert.equal(readWritten(FRONT, { isTop: false }).text, FRONT);
  });

  it('and no letter between two rules', () => {
    for (const text of [
      '---\nKính gửi: Sở Nội vụ\n---',
      '---\n\ntitle: a\n---',
      '---\ntitle: a\nCó 5 hộ.\n---',
      '---\ntitle: a',
    ])
      assert.equal(readWritten(text).text, text);
  });

  it('and tells whether it may yet begin so', () => {
    for (const [text, isOpen] of [
      [FRONT, false],
      [`${FRONT}\nCó 5 hộ.`, false],
      ['---\ntitle: a', true],
      ['---\ntitle: a\nCó 5 hộ.\n---', true],
      ['---\nKính gửi: Sở Nội vụ\n---', false],
    ] as const)
      assert.equal(readWritten(text).isOpen, isOpen, text);
  });

  it('anew when an edit closes or opens it', () => {
    const open = `${FRONT.slice(0, -4)}\n\nCó 5 hộ.\n\nHết.`;
    const close = { span: { start: FRONT.length - 4, end: FRONT.length - 4 }, text: '\n---' };
    const closed = editDocument(createDocument(open), close);
    assert.equal(closed.text, '\n\nCó 5 hộ.\n\nHết.');
    const opened = editDocument(closed, { span: { start: 0, end: 4 }, text: '' });
    assert.equal(opened.text, `${FRONT.slice(4)}\n\nCó 5 hộ.\n\nHết.`);
  });
});
