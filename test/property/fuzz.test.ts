import assert from 'node:assert/strict';
import { readFixtures } from '../fuzz/fixtures';
import { askOracle, tryOne } from '../fuzz/fuzz';
import { minimise } from '../fuzz/minimise';
import { readTexts } from '../fuzz/texts';

/** What `npm run fuzz` does for minutes, for some seconds, and with the same texts: what a rare text breaks is no fault of the change at hand. */
const TRIED = { seed: 1, texts: 60 };

describe('mutated texts', () => {
  it('break nothing that must hold of every text', () => {
    const texts = readTexts();
    for (let tried = 0; tried < TRIED.texts; tried += 1) {
      const broken = tryOne({ texts, seed: TRIED.seed + tried });
      assert.equal(broken, null, JSON.stringify(broken));
    }
  });

  for (const [name, { oracle, text, seed }] of readFixtures())
    it(`break it no more: ${name}`, () => {
      assert.equal(askOracle(oracle, text, seed), null);
    });

  it('are made smaller as long as they are wrong', () => {
    const text = `Mở đầu.\n\nCó 12 xã đạt 3.2% kế hoạch.\n\n${'Kết thúc. '.repeat(30)}`;
    assert.equal(
      minimise(text, smaller => smaller.includes('3.2%')),
      '3.2%',
    );
  });
});
