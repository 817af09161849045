// Runs inside the extension host. Exports what VS Code asks of a test runner: `run(): Promise<void>`.
import { appendFileSync } from 'node:fs';
import Mocha from 'mocha';
import { limitMs } from '../../helpers/limits';
import { runSuites } from '../host/outcome';

/** Runs the files that VANBAN_TEST_FILES lists. Writes what each test came to into VANBAN_TEST_OUTCOMES. */
export async function run(): Promise<void> {
  const outcomes = getVariable('VANBAN_TEST_OUTCOMES');
  const mocha = new Mocha({ ui: 'bdd', timeout: limitMs('wait'), reporter: 'min' });
  for (const file of JSON.parse(getVariable('VANBAN_TEST_FILES')) as readonly string[]) mocha.addFile(file);
  await runSuites(mocha, line => {
    appendFileSync(outcomes, `${line}\n`);
  });
}

function getVariable(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
}
