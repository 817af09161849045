/**
 * `npm run check:word [-- FOLDER…] [--pictures FOLDER]`: opens Word documents in LibreOffice, which nothing else needs: made-up ones, one of
 * each template, and those of a folder; the same with remarks and tracked changes, and with each fix by itself. Compared are words,
 * comments, and what accepting and rejecting all changes leaves. Documents that LibreOffice reads otherwise as they are only have that told:
 * it leaves out floating letterheads and text boxes, and the text of notes.
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeSubjects, type Subject } from './fixtures';
import { differenceOf, judge, NOTHING_KNOWN, type Known } from './judge';
import { findOffice, HOW_TO_INSTALL, openAll, type OfficeReport } from './office';
import { drawPages } from './pictures';
import { variantsOf, type Variant } from './variants';

const { values, positionals } = parseArgs({
  options: { pictures: { type: 'string' } },
  allowPositionals: true,
});
const office = findOffice();
if (office === null) {
  console.error(HOW_TO_INSTALL);
  process.exitCode = 2;
} else process.exitCode = await main(office);

async function main(program: string): Promise<number> {
  const made = makeSubjects();
  const found = (await Promise.all(positionals.map(readFolder))).flat();
  const families = [...made, ...found].map(variantsOf);
  const reports = await openThem(program, families.flat());
  let failed = 0;
  for (const [index, family] of families.entries())
    failed += tellFamily(family, reports, index < made.length ? 'made' : 'found');
  const documents = families.flat().length;
  console.log(`\n${documents} documents opened, ${failed} with faults`);
  if (values.pictures !== undefined)
    console.log(
      await drawPages(
        program,
        made.filter(({ name }) => name.startsWith('template ')),
        values.pictures,
      ),
    );
  return failed === 0 ? 0 : 1;
}

async function readFolder(folder: string): Promise<readonly Subject[]> {
  const names = (await readdir(folder)).filter(name => /^(?!~\$).*\.docx$/iu.test(name)).toSorted();
  return Promise.all(
    names.map(async name => ({
      name,
      bytes: new Uint8Array(await readFile(join(folder, name))),
      isPlain: false,
    })),
  );
}

type Reports = ReadonlyMap<Variant, OfficeReport | undefined>;

async function openThem(program: string, variants: readonly Variant[]): Promise<Reports> {
  const folder = await mkdtemp(join(tmpdir(), 'vanban-word-'));
  try {
    const paths = variants.map((_, index) => join(folder, `${index}.docx`));
    for (const [index, { bytes }] of variants.entries()) await writeFile(paths[index] ?? '', bytes);
    const reports = await openAll(program, paths);
    return new Map(variants.map((variant, index) => [variant, reports.get(paths[index] ?? '')]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The first of a family is the document as it is. Of those that were made here every word is known. */
function tellFamily(
  [self, ...others]: readonly Variant[],
  reports: Reports,
  origin: 'made' | 'found',
): number {
  if (self === undefined) return 0;
  const report = reports.get(self);
  const known = report?.kind !== 'open' ? NOTHING_KNOWN : knownOf(self, report, origin);
  if (known.differences.size > 0)
    console.log(`${self.name}: read otherwise: ${[...known.differences].slice(0, 8).join(', ')}`);
  const faulty = [self, ...others].filter(variant => {
    const faults = judge(variant, reports.get(variant), known);
    for (const fault of faults) console.log(`${variant.name}: ${fault}`);
    return faults.length > 0;
  });
  return faulty.length;
}

function knownOf(
  { expected }: Variant,
  { comments, accepted }: Extract<OfficeReport, { kind: 'open' }>,
  origin: 'made' | 'found',
): Known {
  return {
    comments,
    differences: new Set(origin === 'made' ? [] : differenceOf(expected.accepted, accepted)),
  };
}
