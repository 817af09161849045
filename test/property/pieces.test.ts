import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextPieces } from '../../server/src/core/text/pieces';

/** Longer than one piece, and than two, so that edits cut pieces, join them and empty them. */
const length = fc.oneof(
  fc.nat({ max: 40 }),
  fc.nat({ max: 70_000 }),
  fc.constantFrom(16_384, 32_768, 32_769),
);

const edit = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: length,
  inserted: length,
});

describe('a text in pieces', () => {
  it('is the text that the same edits make of a string', () => {
    fc.assert(
      fc.property(length, fc.array(edit, { maxLength: 8 }), (first, edits) => {
        let text = lettersOf(first, 0);
        let pieces = TextPieces.from(text);
        edits.forEach(({ from, removed, inserted }, index) => {
          const start = Math.floor(from * text.length);
          const end = Math.min(start + removed, text.length);
          const letters = lettersOf(inserted, index + 1);
          text = text.slice(0, start) + letters + text.slice(end);
          pieces = pieces.replace({ start, end }, letters);
          assert.equal(pieces.length, text.length);
          assert.equal(pieces.slice(start, end + 3), text.slice(start, end + 3));
        });
        assert.equal(pieces.slice(0, text.length), text);
        assert.equal(pieces.toString(), text);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps half of a letter that an edit cuts in two', () => {
    const pieces = TextPieces.from('a😀b').replace({ start: 1, end: 2 }, '');
    assert.equal(pieces.toString(), 'a\ude00b');
  });
});

/** Letters that tell where they came from: another row for each edit. */
function lettersOf(count: number, row: number): string {
  return Array.from({ length: count }, (_, at) =>
    String.fromCharCode(0x1ea0 + ((at * 7 + row * 13) % 90)),
  ).join('');
}
