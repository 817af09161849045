// Mocha loads this before the tests, in each of its processes.
import fc from 'fast-check';
import { closeWorkers } from './helpers/lsp-servers/chosen';
import { tellCounts } from './helpers/counts';
import { seedNotice, testSeed } from './helpers/seed';

fc.configureGlobal({ seed: testSeed() });

export function mochaGlobalSetup(): void {
  // Not on standard output, which is the report's.
  console.error(seedNotice());
}

export async function mochaGlobalTeardown(this: Mocha.Runner): Promise<void> {
  await closeWorkers();
  tellCounts({ passed: this.stats?.passes ?? 0, failed: this.failures });
}
