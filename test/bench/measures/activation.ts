import type { Figure } from '../figure';
import { median } from '../statistics';
import { measureWindows } from '../window-figures';

/** What a window measured, in milliseconds. */
interface Measured {
  readonly empty: number;
  readonly ours: number;
}

const GROUP = 'activation in VS Code';

/** The packed extension in a real VS Code, beside an empty one in the same extension host. */
function measureActivation(): readonly Figure[] {
  const windows = measureWindows('test/vscode/activation.ts') as readonly Measured[];
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
