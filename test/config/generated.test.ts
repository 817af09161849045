import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { assertNoProblems } from '../helpers/problems';

const ROOT = resolve(import.meta.dirname, '../..');

describe('what is generated from the rules', () => {
  it('is up to date: the schema, its validator and the setting in the manifest', async () => {
    const args = ['--import', 'tsx', 'server/scripts/generate.ts', '--check'];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT }).catch(
      (error: unknown) => ({
        stdout: error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error),
      }),
    );
    assertNoProblems(stdout === '' ? [] : [stdout]);
  });
});
