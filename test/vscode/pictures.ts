// `npm run pictures`: plays every story in each look (light, dark, high contrast; the last in a folder that is not trusted) and takes a picture of each
// step, to be looked at one by one. `npm run pictures -- FOLDER` says where to; .cache/vscode/pictures otherwise.
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { packExtension } from '../../server/scripts/package';
import { CACHE } from './host/places';
import { printOutcomes } from './host/report';
import { testViews } from './window/views-test';
import { testAllLooks } from './window/window-test';

const pictures = resolve(process.argv[2] ?? join(CACHE, 'pictures'));
await mkdir(CACHE, { recursive: true });
const tried = { vsix: await packExtension(join(CACHE, 'vanban.vsix')), pictures };
const outcomes = [...(await testAllLooks(tried)), ...(await testViews(tried))];
printOutcomes(outcomes);
console.log(`\nThe pictures lie in ${pictures}.`);
if (outcomes.some(({ error }) => error !== null)) process.exitCode = 1;
