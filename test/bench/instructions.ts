/**
 * `npx tsx test/bench/instructions.ts [GENRE…]`: how many instructions a check with all rules takes for each byte of a genre, counted by
 * valgrind. For machines that others keep busy: two runs differ by a few per mille there, where processor times differ by a third. V8 compiles
 * the code, in one thread, and does not optimise it, so the counts compare two versions of the product and tell nothing of its speed.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { bundleMeasures, OUT } from './bundle';
import { GENERATED_GENRES, generateGenre } from './shapes/generated-genres';
import { byteLength } from './shapes/measure-shape';

const BYTES = 40_000;
/** What the second run takes longer than the first is these passes alone, without the start. */
const PASSES = { first: 2, second: 5 };

const asked = process.argv.slice(2);
await bundleMeasures(['passes']);
for (const name of GENERATED_GENRES.filter(genre => asked.length === 0 || asked.includes(genre))) {
  const bytes = generateGenre(name, BYTES).texts.reduce((sum, text) => sum + byteLength(text), 0);
  const counted = countInstructions(name, PASSES.second) - countInstructions(name, PASSES.first);
  const each = counted / (bytes * (PASSES.second - PASSES.first));
  console.log(`${name.padEnd(8)}${Math.round(each).toLocaleString('en')} instructions for each byte`);
}

function countInstructions(genre: string, passes: number): number {
  const { stderr } = spawnSync(
    'valgrind',
    [
      ...[
        '--tool=cachegrind',
        '--cache-sim=no',
        '--cachegrind-out-file=/dev/null',
        '--smc-check=all-non-file',
      ],
      ...[process.execPath, '--single-threaded', '--no-opt', '--always-sparkplug'],
      ...[resolve(OUT, 'passes.mjs'), genre, String(passes)],
    ],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  const count = /I\s+refs:\s+(?<count>[\d,]+)/u.exec(stderr)?.groups?.['count'];
  if (count === undefined) throw new Error(`valgrind counted nothing:\n${stderr.slice(-500)}`);
  return Number(count.replaceAll(',', ''));
}
