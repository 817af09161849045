import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { CACHE_HOME } from './cache-home';
import { CLI } from './run-cli';

/** The checkout. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** Reads a file of the checkout. */
export function readOwn(name: string): Promise<string> {
  return readFile(join(ROOT, name), 'utf8');
}

/** Reads a YAML file of the checkout. Its shape is what the test expects; a test of another shape fails. */
export async function readYaml<Shape>(name: string): Promise<Shape> {
  return parse(await readOwn(name), { strict: true, uniqueKeys: true }) as Shape;
}

/** Makes a folder with a program `vanban`, the shipped bundle, and returns the PATH that finds it first. */
export async function installOnPath(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const program = join(folder, 'vanban');
  await writeFile(
    program,
    `#!/bin/sh\nXDG_CACHE_HOME="${CACHE_HOME}" exec "${process.execPath}" "${CLI}" "$@"\n`,
  );
  await chmod(program, 0o755);
  return `${folder}:${process.env['PATH'] ?? ''}`;
}
