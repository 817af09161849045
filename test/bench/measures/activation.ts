import { spawnSync } from 'node:child_process';
import type { Figure } from '../figure';
import { median } from '../statistics';

/** What a window measured, in milliseconds. */
interface Measured {
  readonly empty: number;
  readonly ours: number;
}

const GROUP = 'activation in VS Code';

/** The packed extension in a real VS Code, beside an empty one in the same extension host. */
function measureActivation(): readonly Figure[] {
  const args = ['--import', 'tsx', 'test/vscode/activation.ts'];
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`The windows ended with ${String(status)}.`);
  const windows = stdout
    .split('\n')
    .filter(line => line.startsWith('{'))
    .map(line => JSON.parse(line) as Measured);
  const figure = (name: string, values: readonly number[], most: number | null): Figure => ({
    group: GROUP,
    name: `${name}, median of ${windows.length} windows`,
    value: median(values),
    unit: 'ms',
    budget: most === null ? null : { kind: 'most', value: most },
  });
  return [
    figure(
      'an empty extension',
      windows.map(({ empty }) => empty),
      null,
    ),
    figure(
      'vanban beyond the empty one',
      windows.map(({ empty, ours }) => ours - empty),
      100,
    ),
  ];
}

console.log(JSON.stringify(measureActivation()));
