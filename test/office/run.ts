/**
 * `npm run check:word [-- FOLDER…] [--pictures FOLDER]`: opens Word documents in LibreOffice, which nothing else needs: made-up ones, one of
 * each template, and those of a folder; the same with remarks and tracked changes, and with each fix by itself. Compared are words,
 * comments, and what accepting and rejecting all changes leaves. Documents that LibreOffice reads otherwise as they are have the reasons told;
 * words that none explains are a fault.
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { differenceOf } from './difference';
import { explain } from './explain';
import { makeSubjects, type Subject } from './fixtures';
import { judge, NOTHING_KNOWN, type Known } from './judge';
import { findOffice, HOW_TO_INSTALL, openAll, type OfficeReport } from './office';
import { drawPages } from './pictures';
import { familyOf, type Family, type Variant } from './variants';

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
  const families = [...made, ...found].map(familyOf);
  const variants = families.flatMap(family =>
    family.kind === 'read' ? [family.self, ...family.others] : [],
  );
  const reports = await openThem(program, variants);
  let failed = 0;
  for (const [index, family] of families.entries())
    failed += tellFamily(family, reports, index < made.length);
  tellFixes(families);
  console.log(`${variants.length} documents opened, ${failed} with faults`);
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

/** Tells the faults of a family; returns how many of its documents have some. */
function tellFamily(family: Family, reports: Reports, mustBeRead: boolean): number {
  if (family.kind === 'refused') {
    console.log(`${family.name}: not read: ${family.reason}`);
    return mustBeRead ? 1 : 0;
  }
  const { self, others } = family;
  const report = reports.get(self);
  const known = report?.kind !== 'open' ? NOTHING_KNOWN : knownOf(self, report);
  const faulty = [self, ...others].filter(variant => {
    const faults = judge(variant, reports.get(variant), known);
    for (const fault of faults) console.log(`${variant.name}: ${fault}`);
    return faults.length > 0;
  });
  const isExplained = report?.kind !== 'open' || tellReasons(self, report);
  return faulty.length + (isExplained ? 0 : 1);
}

/** Each fix that was made has been read again, and taken back, by then. */
function tellFixes(families: readonly Family[]): void {
  const all = families.flatMap(family => (family.kind === 'read' ? [family.fixes] : []));
  const offered = all.reduce((sum, fixes) => sum + fixes.offered, 0);
  const refused = all.reduce((sum, fixes) => sum + fixes.refused, 0);
  console.log(`\n${offered} fixes, of which ${refused} cannot be made in their file`);
}

/** Tells why the two read a document otherwise; false where they do and nothing explains it. */
function tellReasons({ name, bytes, expected }: Variant, { accepted }: OpenReport): boolean {
  const { words, rest } = explain(bytes, expected.accepted, accepted);
  for (const [reason, count] of words) console.log(`${name}: read otherwise: ${count} words of ${reason}`);
  if (rest.length > 0) console.log(`${name}: read otherwise, unexplained: ${rest.slice(0, 8).join(', ')}`);
  return rest.length === 0;
}

type OpenReport = Extract<OfficeReport, { kind: 'open' }>;

function knownOf({ expected }: Variant, { comments, accepted }: OpenReport): Known {
  return { comments, differences: new Set(differenceOf(expected.accepted, accepted)) };
}
