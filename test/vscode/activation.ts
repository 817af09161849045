// Prints what it takes to activate the packed extension, and an empty one before it in the same extension host, in milliseconds of
// processor time: a line for each window. For `npm run bench -- activation`.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { packExtension } from '../../server/scripts/package';
import { CACHE, EMPTY_EXTENSION } from './host/places';
import { buildSuites, copyWorkspace, listTests, TEST_RUNNER } from './host/suites';
import { createWebHost } from './host/web-host';

const WINDOWS = 3;
const MANIFEST = 'extension/package.json';

await mkdir(CACHE, { recursive: true });
await buildSuites();
const install = [await packAtRest(join(CACHE, 'vanban-at-rest.vsix'))];
const files = JSON.stringify(await listTests(['activation']));
const host = await createWebHost();
try {
  for (let window = 0; window < WINDOWS; window += 1) {
    const folder = await copyWorkspace();
    const measured = join(folder, '../measured.json');
    const env = {
      VANBAN_TEST_FILES: files,
      VANBAN_TEST_OUTCOMES: join(folder, '../outcomes.jsonl'),
      VANBAN_TEST_MEASURED: measured,
    };
    const run = { folder, development: EMPTY_EXTENSION, tests: TEST_RUNNER, isTrusted: true, install, env };
    await host.run(run);
    console.log(await readFile(measured, 'utf8'));
  }
} finally {
  await host.stop();
}

/** The packed extension without its activation events: VS Code would start it before anybody looks at the clock. */
async function packAtRest(file: string): Promise<string> {
  const files = unzipSync(await readFile(await packExtension(file)));
  const manifest: unknown = JSON.parse(strFromU8(files[MANIFEST] ?? new Uint8Array()));
  const atRest = strToU8(JSON.stringify({ ...Object(manifest), activationEvents: [] }));
  await writeFile(file, zipSync({ ...files, [MANIFEST]: atRest }));
  return file;
}
