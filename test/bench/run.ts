/**
 * `npm run bench [-- MEASURE…]`: measures the engine as it is shipped and prints a table beside the budgets of
 * docs/performance.md. Every measure runs in a process of its own, so none warms or fills the memory of another.
 * `npm run bench -- throughput FOLDER` takes the real texts of a folder.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundleMeasures, OUT } from './bundle';
import { formatTable, isWithin, type Figure } from './figure';

const MEASURES = [
  'throughput',
  'edits',
  'table-edits',
  'outline',
  'growth',
  'memory',
  'index',
  'cold-start',
  'many-files',
  'activation',
  'first-finding',
  'long-keys',
] as const;

const given = process.argv.slice(2);
/** `npm run` starts in the root of the project, wherever it is called from. */
const folder = given.find(name => !isMeasure(name) && existsSync(name));
const asked = given.filter(name => name !== folder);
const unknown = asked.find(name => !isMeasure(name));
if (unknown === undefined)
  await measureAll(MEASURES.filter(name => asked.length === 0 || asked.includes(name)));
else {
  console.error(`Unknown measure "${unknown}". Known: ${MEASURES.join(', ')}.`);
  process.exitCode = 2;
}

function isMeasure(name: string): boolean {
  return MEASURES.some(measure => measure === name);
}

async function measureAll(names: readonly string[]): Promise<void> {
  await bundleMeasures(names);
  const figures = names.flatMap(measure);
  console.log(`${formatTable(figures)}\n\nnode ${process.version}, ${process.platform} ${process.arch}`);
  const missed = figures.filter(figure => !isWithin(figure));
  if (missed.length > 0) console.log(`${missed.length} budgets missed.`);
}

function measure(name: string): readonly Figure[] {
  const file = resolve(OUT, `${name}.mjs`);
  const more = folder === undefined ? [] : [folder];
  const { status, stdout } = spawnSync(process.execPath, ['--expose-gc', file, ...more], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`The measure "${name}" ended with ${String(status)}.`);
  return JSON.parse(stdout) as readonly Figure[];
}
