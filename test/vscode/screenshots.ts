// `npm run screenshots`: takes the pictures of the README anew. Look at them before you commit them.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CACHE, ROOT } from './host/places';
import { printOutcomes } from './host/report';
import { testWindow } from './window/window-test';

await mkdir(CACHE, { recursive: true });
const outcomes = await testWindow(join(ROOT, 'docs/images'));
printOutcomes(outcomes);
if (outcomes.some(({ error }) => error !== null)) process.exitCode = 1;
