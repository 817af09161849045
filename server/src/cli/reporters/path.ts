import { isAbsolute, relative, sep } from 'node:path';
import { toOneLine } from './cells';

/** A path for people: from the current folder where it lies in it, else whole. */
export function displayPath(path: string, cwd: string): string {
  const inside = isAbsolute(path) ? relative(cwd, path) : path;
  const isOutside = inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return toOneLine(isOutside ? path : inside);
}
