/**
 * `npm run fuzz [-- FLAGS]`: mutates the drafts in `examples`, the examples of the pages and invented drafts, and looks for what must hold
 * of every text: nothing throws, an edit is read as the whole is, letters in either form and line ends of either kind give the same, each
 * fix ends its finding and brings no other, and safe fixes change nothing twice.
 *
 * --minutes N   how long; 1 without it
 * --seed N      to have the same again
 * --dry         prints what is found, and writes no fixture
 *
 * What is found is made as small as it can be and written to `test/fixtures/fuzz`, where `npm test` asks for it from then on.
 */
import { parseArgs } from 'node:util';
import { writeFixture } from './fixtures';
import { shrink, tryOne } from './fuzz';
import { readTexts } from './texts';

const { values: flags } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(1 + Math.floor(Math.random() * 1_000_000)) },
    dry: { type: 'boolean', default: false },
  },
});

const texts = readTexts();
const first = Number(flags.seed);
const endMs = performance.now() + Number(flags.minutes) * 60_000;
const told = new Set<string>();
console.log(`${texts.length} texts, seed ${first}; to have them again: npm run fuzz -- --seed ${first}`);

let tried = 0;
for (; performance.now() < endMs; tried += 1) {
  const broken = tryOne({ texts, seed: first + tried });
  if (broken === null || told.has(`${broken.oracle} ${broken.fault}`)) continue;
  told.add(`${broken.oracle} ${broken.fault}`);
  const small = shrink(broken);
  const file = flags.dry ? '' : ` (${writeFixture(small)})`;
  console.log(`\n${small.oracle}: ${small.fault}, seed ${small.seed}${file}\n${JSON.stringify(small.text)}`);
}
console.log(`\n${tried} mutated texts, ${told.size} faults`);
process.exitCode = told.size === 0 ? 0 : 1;
