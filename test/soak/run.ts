/**
 * `npm run soak [-- FLAGS]`: random edits, questions, files and settings for a real server over its standard streams. Answers of edited
 * drafts are compared with those of their texts read afresh, and the memory of the server must stay flat.
 *
 * --operations N   20,000 without it
 * --seed N         to have the same again
 */
import { parseArgs } from 'node:util';
import { hasGrown, soak } from './soak';

const { values: flags } = parseArgs({
  options: {
    operations: { type: 'string', default: '20000' },
    seed: { type: 'string', default: String(1 + Math.floor(Math.random() * 1_000_000)) },
  },
});

console.log(`seed ${flags.seed}; to have the same again: npm run soak -- --seed ${flags.seed}`);
const measured = await soak({
  operations: Number(flags.operations),
  seed: Number(flags.seed),
  onMeasure: (done, bytes) => {
    console.log(`${String(done).padStart(7)} operations: ${(bytes / 1_000_000).toFixed(1)} MB`);
  },
});
const grown = hasGrown(measured);
console.log(grown ? 'The memory of the server has grown.' : 'The memory of the server is flat.');
process.exitCode = grown ? 1 : 0;
