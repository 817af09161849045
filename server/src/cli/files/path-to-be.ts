import { readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** As many links as a system follows behind each other. */
const MOST_LINKS = 40;

/**
 * Where an absolute path leads through all links, also for what is not there yet: the target of a link to nothing, in the folder that is meant.
 * What the shell opened for the run ("/dev/stdout") stays as it is named.
 */
export function pathToBe(path: string, links = MOST_LINKS): string {
  if (path.startsWith('/dev/')) return path;
  try {
    return realpathSync.native(path);
  } catch {
    const place = join(realFolder(dirname(path)), basename(path));
    const target = links === 0 ? null : targetOf(place);
    return target === null ? place : pathToBe(resolve(dirname(place), target), links - 1);
  }
}

/** The folder as it is named where it is not there. */
function realFolder(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

function targetOf(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}
