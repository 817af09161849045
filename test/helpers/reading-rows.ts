import assert from 'node:assert/strict';
import { readWritten } from '../../server/src/core/reading/reading';
import { OPAQUE } from '../../server/src/core/reading/unread';

/** What is written, and what is read of it: "□" stands for what is there but is no prose. */
export type ReadingRow = readonly [written: string, read: string];

/** Each row is read as it stands, in decomposed letters, and between two other lines: what is read of it is the same. */
export function itReads(rows: readonly ReadingRow[]): void {
  for (const [written, read] of rows) {
    it(`${JSON.stringify(written)} as ${JSON.stringify(read)}`, () => {
      const expected = read.replaceAll('□', OPAQUE);
      assert.equal(readWritten(written).text, expected);
      assert.equal(readWritten(written.normalize('NFD')).text, expected);
      assert.equal(readWritten(`Mở đầu.\r\n${written}\r\nHết.`).text, `Mở đầu.\r\n${expected}\r\nHết.`);
    });
  }
}

/** Near misses: each is read as it is written. */
export function itLeaves(texts: readonly string[]): void {
  itReads(texts.map(text => [text, text]));
}

/** Reads a long text twice, the second of them of eight times the length: it may not take much more than eight times as long. */
export function assertLinear(write: (length: number) => string): void {
  const [short, long] = [20_000, 160_000].map(length => {
    const text = write(length);
    const times = Array.from({ length: 3 }, () => timeOf(text));
    return Math.min(...times);
  });
  assert.ok((long ?? 0) < 8 * 4 * Math.max(short ?? 0, 2), `${short} ms, then ${long} ms`);
}

function timeOf(text: string): number {
  const start = performance.now();
  readWritten(text);
  return performance.now() - start;
}
