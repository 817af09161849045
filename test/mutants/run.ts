/**
 * `npm run mutants [-- FLAGS]`: changes one operator, condition, number or method of core at a time and sees whether its specs notice.
 * What they do not notice is printed: a test is missing there, or the change makes no difference to anybody. How many of each part of
 * core are killed stands at the end, with the shares between which the true one lies for 95 of 100 seeds. A test that fails without a
 * mutant is left out and named; where more than one of 500 fail, the run ends. Ctrl+C ends it with the shares of those tried so far, which
 * come in the order in which they were drawn.
 *
 * --sample N   how many of each part, drawn from all; 25 without it, 0 for all
 * --seed N     which ones; 1 without it. With several seeds, "1,2,3", so many of each, those that are drawn twice tried once
 * --near       asks only the specs that stand near
 * --seconds N  processor time that is spent on one mutant at most; 20 without it. One that has survived for so long counts as not killed.
 * --in PART    only those of files whose path holds this or that, as "core/arithmetic,rules/figure/percent"
 */
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { createRandom } from '../bench/random';
import { AREAS, findArea } from './areas';
import { findMutants, type Mutant } from './find-mutants';
import type { Numbered } from './plant';
import { likelyShares } from './share';
import { tryMutants, type Fate } from './try-mutants';

const ROOT = resolve(import.meta.dirname, '../..');

const { values: flags } = parseArgs({
  options: {
    sample: { type: 'string', default: '25' },
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '20' },
    in: { type: 'string', default: '' },
    near: { type: 'boolean', default: false },
  },
});

const most = Number(flags.sample) === 0 ? Infinity : Number(flags.sample);
const fates = new Map<Numbered, Fate>();
const leftOut = new Set<string>();
const numbered = inTurns(AREAS.map(drawFrom)).map((mutant, id) => ({ id, mutant }));
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    tellShares();
    process.exit(1);
  });
await tryMutants(numbered, {
  folder: resolve(ROOT, '.cache/mutants'),
  specs: flags.near ? nearSpecs() : ['test/{core,rules}/**/*.test.ts'],
  mostMs: 1_000 * Number(flags.seconds),
  onFate: (one, fate) => {
    fates.set(one, fate);
    if (fate !== 'killed') console.log(`${fate}: ${describe(one.mutant)}`);
  },
  onLeftOut: titles => {
    for (const title of titles) leftOut.add(title);
  },
});
tellShares();

/** So many of the mutants of an area for each seed, each as likely as any other, in the order in which they are drawn. */
function drawFrom({ name, files: part }: (typeof AREAS)[number]): readonly Mutant[] {
  const files = globSync(`${part}**/*.ts`, { cwd: ROOT })
    .filter(file => !file.includes('.generated.') && flags.in.split(',').some(path => file.includes(path)))
    .sort();
  const all = files.flatMap(file => findMutants(file, readFileSync(resolve(ROOT, file), 'utf8')));
  const drawn = new Set(flags.seed.split(',').flatMap(seed => draw(all, Number(seed))));
  if (all.length > 0) console.log(`${name}: ${drawn.size} of ${all.length} mutants, seed ${flags.seed}`);
  return [...drawn];
}

/** The first of each row, the second of each, and so on. */
function inTurns(rows: readonly (readonly Mutant[])[]): readonly Mutant[] {
  const longest = Math.max(...rows.map(({ length }) => length));
  return Array.from({ length: longest }, (_, place) => rows.flatMap(row => row[place] ?? [])).flat();
}

function draw(mutants: readonly Mutant[], seed: number): readonly Mutant[] {
  const next = createRandom(seed);
  const left = [...mutants];
  const chosen: Mutant[] = [];
  while (chosen.length < most && left.length > 0) chosen.push(...left.splice(next(left.length), 1));
  return chosen;
}

/** Those near any of the files. */
function nearSpecs(): readonly string[] {
  const areas = new Set(numbered.flatMap(({ mutant }) => findArea(mutant.file) ?? []));
  return [...areas].flatMap(({ near }) =>
    near.map(path => `test/${path}${path.endsWith('/') ? '**/*.test.ts' : '.test.ts'}`),
  );
}

function tellShares(): void {
  for (const title of leftOut) console.log(`fails without a mutant, left out: ${title}`);
  for (const { name, files } of AREAS) tellShare(name, files);
}

function tellShare(name: string, part: string): void {
  const told = [...fates].filter(([{ mutant }]) => mutant.file.startsWith(part)).map(([, fate]) => fate);
  const tried = told.filter(fate => fate !== 'loading').length;
  if (tried === 0) return;
  const killed = told.filter(fate => fate === 'killed').length;
  const range = likelyShares(killed, tried)
    .map(share => percent(share))
    .join(' to ');
  const loading = told.length - tried;
  console.log(
    `${name}: ${killed} of ${tried} killed (${percent(killed / tried)}; ${range})` +
      (loading === 0 ? '' : `, ${loading} only reckoned with while loading, not tried`),
  );
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function describe({ file, line, original, replacement }: Mutant): string {
  const short = (text: string): string => text.replace(/\s+/gu, ' ').slice(0, 90);
  return `${relative('.', file)}:${line}: ${short(original)}  →  ${short(replacement)}`;
}
