/**
 * `npm run mutants [-- FLAGS]`: changes one operator, condition, number or method of core at a time and sees whether its specs notice.
 * What they do not notice is printed: a test is missing there, or the change makes no difference to anybody.
 *
 * --most N     how many, drawn from all; 100 without it, 0 for all
 * --seed N     which ones; 1 without it
 * --near       asks only the specs that stand near: those of core, or of the group of the rule
 * --in PART    only those of files whose path holds this, as "core/arithmetic" or "rules/figure/percent"
 */
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { createRandom } from '../bench/random';
import { findMutants, type Mutant } from './find-mutants';
import type { Numbered } from './plant';
import { tryMutants, type Fate } from './try-mutants';

const ROOT = resolve(import.meta.dirname, '../..');

/** The specs that stand near the files of a part. */
const NEAR = [
  {
    files: 'server/src/core/arithmetic/',
    specs: [
      'test/core/{arithmetic,calendar,decimal,interval,number,percentage,ratio,slip,shares,sums,changes}.test.ts',
    ],
  },
  { files: 'server/src/core/claims/', specs: ['test/core/*.test.ts'] },
  {
    files: 'server/src/core/reading/',
    specs: ['test/core/reading/**/*.test.ts', 'test/core/{blocks,boundary,fold,lines,phrase}.test.ts'],
  },
  ...['date', 'figure', 'reference', 'structure', 'style'].map(group => ({
    files: `server/src/core/rules/${group}/`,
    specs: [`test/rules/${group}/**/*.test.ts`],
  })),
];

const { values: flags } = parseArgs({
  options: {
    most: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    in: { type: 'string', default: '' },
    near: { type: 'boolean', default: false },
  },
});

const files = globSync(
  ['arithmetic', 'claims', 'reading', 'rules'].map(part => `server/src/core/${part}/**/*.ts`),
  {
    cwd: ROOT,
  },
)
  .filter(file => !file.includes('.generated.') && file.includes(flags.in))
  .sort();
const all = files.flatMap(file => findMutants(file, readFileSync(resolve(ROOT, file), 'utf8')));
const drawn = draw(all, Number(flags.most) === 0 ? all.length : Number(flags.most));
console.log(`${drawn.length} of ${all.length} mutants of ${files.length} files, seed ${flags.seed}`);

const fates = new Map<Numbered, Fate>();
const folder = resolve(ROOT, '.cache/mutants');
const numbered = drawn.map((mutant, id) => ({ id, mutant }));
const isLeft = (one: Numbered): boolean => fates.get(one) !== 'killed';
const onFate = (one: Numbered, fate: Fate): void => {
  fates.set(one, fate);
};
// First by the specs that stand near, which most do not survive, then by all others.
for (const { files: part, specs } of NEAR) {
  const near = numbered.filter(({ mutant }) => mutant.file.startsWith(part));
  if (near.length > 0) await tryMutants(near, { folder, specs, onFate });
}
if (!flags.near) {
  const left = numbered.filter(isLeft);
  if (left.length > 0) await tryMutants(left, { folder, specs: ['test/{core,rules}/**/*.test.ts'], onFate });
}
for (const one of numbered.filter(isLeft)) console.log(`${String(fates.get(one))}: ${describe(one.mutant)}`);
const survivors = numbered.filter(isLeft).length;
const share = ((100 * (numbered.length - survivors)) / Math.max(1, numbered.length)).toFixed(1);
console.log(`${numbered.length - survivors} killed (${share} %), ${survivors} not`);

/** So many of the mutants, each as likely as any other, in the order of their files. */
function draw(mutants: readonly Mutant[], most: number): readonly Mutant[] {
  const next = createRandom(Number(flags.seed));
  const left = mutants.map((mutant, place) => ({ mutant, place }));
  const chosen: typeof left = [];
  while (chosen.length < most && left.length > 0) chosen.push(...left.splice(next(left.length), 1));
  return chosen.sort((first, second) => first.place - second.place).map(({ mutant }) => mutant);
}

function describe({ file, line, original, replacement }: Mutant): string {
  const short = (text: string): string => text.replace(/\s+/gu, ' ').slice(0, 90);
  return `${relative('.', file)}:${line}: ${short(original)}  →  ${short(replacement)}`;
}
