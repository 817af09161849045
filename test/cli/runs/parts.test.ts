import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readExact, writeExact } from '../../../server/src/cli/storage/exact-json';
import { inOrder } from '../../../server/src/cli/crew/crew';
import { takePart } from '../../../server/src/cli/checking/shard';
import { TextStore } from '../../../server/src/cli/storage/text-store';
import { aliveBytes } from '../../helpers/memory';

describe('the parts of a run', () => {
  it('deals out every item once, whatever the number of parts', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.integer({ min: 1, max: 40 }), (items, count) => {
        const parts = Array.from({ length: count }, (_, part) => takePart(items, { index: part + 1, count }));
        assert.deepEqual([...parts.flat()].sort(), [...items].sort());
        const sizes = parts.map(({ length }) => length);
        assert.ok(Math.max(...sizes) - Math.min(...sizes) <= 1);
      }),
    );
  });

  it('gives results in the order of the items, with no more under way than allowed', async () => {
    const open: (() => void)[] = [];
    let most = 0;
    const run = async (item: number): Promise<number> => {
      const done = new Promise<void>(resolve => open.push(resolve));
      most = Math.max(most, open.length);
      // The last to come is done first.
      if (open.length === 3 || item === 7) for (const finish of open.splice(0).reverse()) finish();
      await done;
      return item;
    };
    const results: number[] = [];
    for await (const result of inOrder([1, 2, 3, 4, 5, 6, 7], 3, run)) results.push(result);
    assert.deepEqual(results, [1, 2, 3, 4, 5, 6, 7]);
    assert.equal(most, 3);
  });

  it('keeps texts of any number, most of them not in memory, and gives each back as it was', () => {
    const before = aliveBytes();
    const store = new TextStore();
    const textOf = (number: number): string => `Số ${String(number)}: ệ🙂\u0301\r\n`.repeat(100_000);
    const kept = Array.from({ length: 24 }, (_, number) => store.keep(textOf(number)));
    // All together they have 36 million units.
    const grown = aliveBytes() - before;
    assert.ok(grown < 10e6, String(grown));
    for (const number of [23, 0, 12, 11, 22]) assert.equal(kept[number]?.(), textOf(number));
    store.close();
    store.close();
  });

  it('keeps whole numbers of any size', () => {
    const values = fc.dictionary(fc.string(), fc.oneof(fc.bigInt(), fc.string(), fc.integer(), fc.boolean()));
    fc.assert(
      fc.property(fc.array(values), value => {
        assert.deepEqual(readExact(writeExact(value)), JSON.parse(JSON.stringify(value, asIs), toBig));
      }),
    );
  });
});

const asIs = (_: string, part: unknown): unknown =>
  typeof part === 'bigint' ? [`big ${String(part)}`] : part;

function toBig(_: string, part: unknown): unknown {
  const [text] = Array.isArray(part) ? (part as readonly unknown[]) : [];
  return typeof text === 'string' && text.startsWith('big ') ? BigInt(text.slice(4)) : part;
}
