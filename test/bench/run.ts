/**
 * `npm run bench [-- MEASURE…]`: measures the engine as it is shipped and prints a table beside the budgets of
 * docs/performance.md. Every measure runs in a process of its own, so none warms or fills the memory of another.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import * as esbuild from 'esbuild';
import { formatTable, isWithin, type Figure } from './figure';

const MEASURES = [
  'throughput',
  'edits',
  'outline',
  'growth',
  'memory',
  'index',
  'cold-start',
  'many-files',
] as const;
const OUT = '.cache/bench';

const asked = process.argv.slice(2);
const unknown = asked.find(name => !MEASURES.some(measure => measure === name));
if (unknown === undefined)
  await measureAll(MEASURES.filter(name => asked.length === 0 || asked.includes(name)));
else {
  console.error(`Unknown measure "${unknown}". Known: ${MEASURES.join(', ')}.`);
  process.exitCode = 2;
}

async function measureAll(names: readonly string[]): Promise<void> {
  await bundle(names);
  const figures = names.flatMap(measure);
  console.log(`${formatTable(figures)}\n\nnode ${process.version}, ${process.platform} ${process.arch}`);
  const missed = figures.filter(figure => !isWithin(figure));
  if (missed.length > 0) console.log(`${missed.length} budgets missed.`);
}

/** Bundled like the product itself; what runs the TypeScript of this file would slow down what is measured. */
async function bundle(names: readonly string[]): Promise<void> {
  await esbuild.build({
    entryPoints: names.map(name => `test/bench/measures/${name}.ts`),
    outdir: OUT,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
}

function measure(name: string): readonly Figure[] {
  const { status, stdout } = spawnSync(process.execPath, ['--expose-gc', resolve(OUT, `${name}.mjs`)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`The measure "${name}" ended with ${String(status)}.`);
  return JSON.parse(stdout) as readonly Figure[];
}
