import { readFile as readFileThen, stat as statThen } from 'node:fs';
import { promisify } from 'node:util';

// What every check of a file calls. `node:fs/promises` has the same, and brings the watching of folders and a line editor along, which
// takes a fortieth of a short run to load.

/** `readFile` of `node:fs/promises`. */
export const readFile = promisify(readFileThen);

/** `stat` of `node:fs/promises`. */
export const stat = promisify(statThen);
