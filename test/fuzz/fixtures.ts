import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Broken } from './fuzz';

const FOLDER = resolve(import.meta.dirname, '../fixtures/fuzz');

/** Keeps what was found, and gives the name of its file. */
export function writeFixture(broken: Broken): string {
  mkdirSync(FOLDER, { recursive: true });
  const digest = createHash('sha256').update(broken.text).digest('hex').slice(0, 8);
  const name = `${broken.oracle}-${digest}.json`;
  writeFileSync(join(FOLDER, name), `${JSON.stringify(broken, null, 2)}\n`);
  return name;
}

/** All that was found once, by the name of its file. */
export function readFixtures(): readonly (readonly [string, Broken])[] {
  if (!existsSync(FOLDER)) return [];
  const names = readdirSync(FOLDER).filter(name => name.endsWith('.json'));
  return names.map(name => [name, JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Broken]);
}
