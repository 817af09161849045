import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The version of the package that the bundle was installed with. */
export function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : '';
}
