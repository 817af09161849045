import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A package whose code is inside the bundles. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** As its manifest says it: "MIT". */
  readonly license: string;
  /** The words of its licence. */
  readonly notice: string;
}

/**
 * The packages behind what was bundled, by the paths of the bundled files: those that lie in `node_modules`, and those of
 * which a generated file of ours holds code, as the marks in it tell. In the order of their names.
 */
export async function listBundled(inputs: Iterable<string>): Promise<readonly Shipped[]> {
  const paths = [...inputs];
  const generated = paths.filter(path => path.endsWith('.generated.js') && folderOf(path) === null);
  const texts = await Promise.all(generated.map(path => readFile(path, 'utf8')));
  const marked = texts.flatMap(text =>
    [...text.matchAll(/^\/\/ (node_modules\/\S+)$/gmu)].map(([, path = '']) => path),
  );
  const folders = new Set([...paths, ...marked].flatMap(path => folderOf(path) ?? []));
  const shipped = await Promise.all([...folders].map(readShipped));
  return shipped.sort((first, second) => (keyOf(first) < keyOf(second) ? -1 : 1));
}

/** The licences of packages, as those licences ask. */
export function writeNotices(packages: readonly Shipped[]): string {
  return packages
    .map(({ name, version, license, notice }) => `${name} ${version} (${license})\n\n${notice}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** The bill of materials in CycloneDX 1.6, the same for the same packages: https://cyclonedx.org/docs/1.6/json/. */
export function writeBill(version: string, packages: readonly Shipped[]): string {
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: { type: 'application', name: 'vanban', version, purl: purlOf({ name: 'vanban', version }) },
    },
    components: packages.map(({ name, version, license }) => ({
      type: 'library',
      name,
      version,
      purl: purlOf({ name, version }),
      'bom-ref': purlOf({ name, version }),
      licenses: [{ license: { id: license } }],
    })),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

/** https://github.com/package-url/purl-spec: the scope of a package is a part of its path. */
function purlOf({ name, version }: Pick<Shipped, 'name' | 'version'>): string {
  return `pkg:npm/${name.split('/').map(encodeURIComponent).join('/')}@${version}`;
}

function keyOf({ name, version }: Shipped): string {
  return `${name} ${version}`;
}

function folderOf(path: string): string | null {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0] ?? null;
}

async function readShipped(folder: string): Promise<Shipped> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Shipped;
  const { name, version, license } = manifest;
  const file = (await readdir(folder)).find(entry => /^licen[cs]e/iu.test(entry));
  if (file === undefined) throw new Error(`${folder} has no licence beside it.`);
  return { name, version, license, notice: (await readFile(join(folder, file), 'utf8')).trim() };
}
