import assert from 'node:assert/strict';
import { readWritten } from '../../server/src/core/reading/reading';
import { OPAQUE } from '../../server/src/core/reading/unread';

/** What is written, and what is read of it: "□" stands for what is there but is no prose. */
export type ReadingRow = readonly [written: string, read: string];

/** Each row is read as it stands, in decomposed letters, and between two lines of Windows: what is read of it is the same. */
export function itReads(rows: readonly ReadingRow[]): void {
  for (const [written, read] of rows) {
    it(`${JSON.stringify(written)} as ${JSON.stringify(read)}`, () => {
      const expected = read.replaceAll('□', OPAQUE);
      assert.equal(readWritten(written).text, expected);
      assert.equal(readWritten(written.normalize('NFD')).text, expected);
      assert.equal(readWritten(`Mở đầu.\r\n${written}\r\nHết.`).text, `Mở đầu.\n${expected}\nHết.`);
    });
  }
}

/** Near misses: each is read as it is written. */
export function itLeaves(texts: readonly string[]): void {
  itReads(texts.map(text => [text, text]));
}

/** Reads a long text, which takes some milliseconds where each reader passes over it a few times, and else many seconds. */
export function assertLinear(write: (length: number) => string): void {
  const text = write(60_000);
  const start = performance.now();
  readWritten(text);
  const milliseconds = performance.now() - start;
  assert.ok(milliseconds < 1000, `${milliseconds} ms`);
}
