import assert from 'node:assert/strict';
import { readWritten } from '../../server/src/core/reading/reading';
import { OPAQUE } from '../../server/src/core/reading/unread';
import { assertLinear } from './growth';

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

/** Fails where a text that is written so takes time with the square of its length to be read. */
export function assertReadsLinearly(write: (length: number) => string): void {
  assertLinear(60_000, length => void readWritten(write(length)));
}
