import { isAbsolute, relative, sep } from 'node:path';
import { toOneLine } from './cells';

/** A path for people: from the current folder where it lies in it, else whole. Nothing in it can command a terminal. */
export function displayPath(path: string, cwd: string): string {
  return toOneLine(pathInside(path, cwd) ?? path);
}

/** A path for programs: every letter of it, with "/" between folders, from the folder where it lies in it. */
export function machinePath(path: string, folder: string): string {
  return toSlashes(pathInside(path, folder) ?? path);
}

/** The path from a folder to what lies in it; null for what lies elsewhere. */
export function pathInside(path: string, folder: string): string | null {
  const inside = isAbsolute(path) ? relative(folder, path) : path;
  const isOutside = inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return isOutside ? null : inside;
}

/** A path with "/" between folders. On systems where "\" may be part of a name it stays. */
export function toSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
