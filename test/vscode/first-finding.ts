// Prints how long a person who opens a draft of 15 KB waits for its first finding, in milliseconds: a line for each window. In the first the server
// runs for the first time on this machine. For `npm run bench -- first-finding`.
import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { packExtension } from '../../server/scripts/package';
import { CACHE } from './host/places';
import { measureInWindows } from './measured-windows';

const WINDOWS = 6;

await mkdir(CACHE, { recursive: true });
const vsix = await packExtension(join(CACHE, 'vanban.vsix'));
const XDG_CACHE_HOME = await mkdtemp(join(CACHE, 'home-'));
await measureInWindows({ suite: 'first-finding', vsix, windows: WINDOWS, env: { XDG_CACHE_HOME } });
