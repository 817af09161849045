// Stands in for `node:path` in the worker: the report knows a draft by its name there, and a name has no folder.
export const sep = '/';

export function isAbsolute(path: string): boolean {
  return path.startsWith('/');
}

export function relative(_folder: string, path: string): string {
  return path;
}
