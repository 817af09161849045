// `npm run screenshots`: takes the pictures of the README anew. Look at them before you commit them.
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { packExtension } from '../../server/scripts/package';
import { CACHE, ROOT } from './host/places';
import { printOutcomes } from './host/report';
import { shrinkPictures } from './lossless';
import { testViews } from './window/views-test';
import { testWindow } from './window/window-test';

const IMAGES = join(ROOT, 'docs/images');
/** Of all that are taken, those that the README and the page of the extension have. */
const SHOWN = [
  'date-quick-fix',
  'figures-filtered-light',
  'findings-light',
  'hover',
  'new-document',
  'quick-fix',
  'rename-preview',
  'sections',
  'squiggle',
];

await mkdir(CACHE, { recursive: true });
const pictures = join(CACHE, 'pictures');
const vsix = await packExtension(join(CACHE, 'vanban.vsix'));
const outcomes = [...(await testWindow({ vsix, pictures })), ...(await testViews({ vsix, pictures }))];
for (const name of SHOWN) await copyFile(join(pictures, `${name}.png`), join(IMAGES, `${name}.png`));
await shrinkPictures(IMAGES);
printOutcomes(outcomes);
if (outcomes.some(({ error }) => error !== null)) process.exitCode = 1;
