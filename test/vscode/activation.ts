// Prints what it takes to activate the packed extension, and an empty one before it in the same extension host, in milliseconds of
// processor time: a line for each window. In the first V8 compiles the program. For `npm run bench -- activation`.
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { packExtension } from '../../server/scripts/package';
import { CACHE } from './host/places';
import { measureInWindows } from './measured-windows';

const WINDOWS = 6;
const MANIFEST = 'extension/package.json';

await mkdir(CACHE, { recursive: true });
const vsix = await packAtRest(join(CACHE, 'vanban-at-rest.vsix'));
const XDG_CACHE_HOME = await mkdtemp(join(CACHE, 'home-'));
await measureInWindows({ suite: 'activation', vsix, windows: WINDOWS, env: { XDG_CACHE_HOME } });

/** The packed extension without its activation events: VS Code would start it before anybody looks at the clock. */
async function packAtRest(file: string): Promise<string> {
  const files = unzipSync(await readFile(await packExtension(file)));
  const manifest: unknown = JSON.parse(strFromU8(files[MANIFEST] ?? new Uint8Array()));
  const atRest = strToU8(JSON.stringify({ ...Object(manifest), activationEvents: [] }));
  await writeFile(file, zipSync({ ...files, [MANIFEST]: atRest }));
  return file;
}
