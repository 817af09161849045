import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createDraft, updateDraft } from '../../server/src/lsp/drafts/draft';
import { writtenToPosition, positionToWritten } from '../../server/src/lsp/drafts/positions';

/** Texts of line ends, halves of characters and a little prose. */
const texts = fc
  .array(fc.constantFrom('\n', '\r', '\r\n', 'Tỷ lệ', 'e\u0323', '\ud83d\ude00', '\ud83d', ' ', ''), {
    maxLength: 30,
  })
  .map(pieces => pieces.join(''));
const positions = fc.record({
  line: fc.integer({ min: 0, max: 32 }),
  character: fc.integer({ min: 0, max: 12 }),
});
const incremental = fc
  .tuple(positions, positions, texts)
  .map(([start, end, text]) => ({ range: { start, end }, text }));
const changes = fc.array(
  fc.oneof(
    incremental,
    texts.map(text => ({ text })),
  ),
  { minLength: 1, maxLength: 5 },
);

describe('language server: positions', () => {
  it('are those of the reference implementation, after any changes', () => {
    fc.assert(
      fc.property(texts, changes, (text, events) => {
        const reference = TextDocument.create('file:///a.vanban', 'vanban', 1, text);
        let draft = createDraft('file:///a.vanban', 'vanban', 1, text);
        for (const event of events) {
          TextDocument.update(reference, [clamped(reference, event)], reference.version + 1);
          draft = updateDraft(draft, [event], draft.version + 1);
        }
        const written = draft.model.source.written.toString();
        assert.equal(written, reference.getText());
        assert.equal(draft.version, reference.version);
        for (let offset = 0; offset <= written.length; offset += 1) {
          assert.deepEqual(writtenToPosition(draft, offset), reference.positionAt(offset));
        }
        for (let line = 0; line <= 40; line += 1) {
          const position = { line, character: line % 7 };
          assert.equal(positionToWritten(draft, position), reference.offsetAt(position));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('count UTF-16 units, and the two of CRLF as one line end', () => {
    const draft = createDraft('file:///a.vanban', 'vanban', 1, 'Tỷ lệ\r\n😀5%');
    assert.deepEqual(writtenToPosition(draft, 5), { line: 0, character: 5 });
    assert.deepEqual(writtenToPosition(draft, 6), { line: 0, character: 5 });
    assert.deepEqual(writtenToPosition(draft, 7), { line: 1, character: 0 });
    assert.deepEqual(writtenToPosition(draft, 11), { line: 1, character: 4 });
    assert.equal(positionToWritten(draft, { line: 0, character: 99 }), 5);
    assert.equal(positionToWritten(draft, { line: 1, character: 2 }), 9);
    assert.equal(positionToWritten(draft, { line: 9, character: 0 }), 11);
  });

  it('are the same whether many changes come at once or one by one, listed from either end', () => {
    const text = 'Tỷ lệ 5%\r\n'.repeat(60);
    const lines = Array.from({ length: 60 }, (_, line) => line);
    for (const order of [lines, [...lines].reverse()]) {
      const events = order.map(line => ({
        range: { start: { line, character: 6 }, end: { line, character: 7 } },
        text: line % 2 === 0 ? '12\n' : '',
      }));
      const draft = createDraft('file:///a.vanban', 'vanban', 1, text);
      const once = updateDraft(draft, events, 2);
      const apart = events.reduce((edited, event) => updateDraft(edited, [event], 2), draft);
      assert.equal(once.model.text, apart.model.text);
      assert.deepEqual(once.lines, apart.lines);
    }
  });

  it('of a draft stay what they were when it is edited', () => {
    const before = createDraft('file:///a.vanban', 'vanban', 1, 'một\nhai\nba');
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    const after = updateDraft(before, [{ range, text: '' }], 2);
    assert.deepEqual(writtenToPosition(before, 8), { line: 2, character: 0 });
    assert.deepEqual(writtenToPosition(after, 4), { line: 1, character: 0 });
  });
});

type Change = Parameters<typeof updateDraft>[1][number];

/** The reference breaks on an update outside of its text, so positions are moved to the nearest end before. */
function clamped(reference: TextDocument, change: Change): Change {
  if (!('range' in change)) return change;
  const offsets = [reference.offsetAt(change.range.start), reference.offsetAt(change.range.end)];
  const [start = 0, end = 0] = offsets.sort((first, second) => first - second).map(offset => offset);
  const range = { start: reference.positionAt(start), end: reference.positionAt(end) };
  return { range, text: change.text };
}
