import { spawnSync } from 'node:child_process';

/** Runs a script that opens windows of VS Code, and reads the figures that it prints, a line of JSON for each window. */
export function measureWindows(script: string): readonly unknown[] {
  const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', script], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`The windows ended with ${String(status)}.`);
  return stdout
    .split('\n')
    .filter(line => line.startsWith('{'))
    .map(line => JSON.parse(line) as unknown);
}
