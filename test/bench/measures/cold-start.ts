import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { wallMs } from '../clock';
import { makeDraft } from '../draft';
import { reportFigures } from '../report-figures';
import { median } from '../statistics';

const CLI = resolve('server/dist/cli.cjs');
const RUNS = 25;

const folder = mkdtempSync(join(tmpdir(), 'vanban-bench-'));
try {
  const draft = join(folder, 'du-thao.vanban');
  writeFileSync(draft, makeDraft(10_000));
  measure(draft);
} finally {
  rmSync(folder, { recursive: true });
}

/** In turns, so that whatever else the machine does falls on all alike. The first check keeps the program compiled; most find it so. */
function measure(draft: string): void {
  const empty: number[] = [];
  const check: number[] = [];
  const anew: number[] = [];
  const args = [CLI, 'check', draft, '--exit-zero'];
  for (let run = 0; run < RUNS; run += 1) {
    empty.push(start(['-e', '0']));
    check.push(start(args));
    anew.push(start(args, { VANBAN_NO_COMPILE_CACHE: '1' }));
  }
  const group = 'cold start';
  const ratio = median(check) / median(empty);
  reportFigures([
    { group, name: 'node -e 0', value: median(empty), unit: 'ms', budget: null },
    { group, name: 'vanban check one-file (10 KB)', value: median(check), unit: 'ms', budget: null },
    { group, name: 'the same, compiled anew', value: median(anew), unit: 'ms', budget: null },
    { group, name: 'check / empty node', value: ratio, unit: '×', budget: { kind: 'most', value: 2 } },
  ]);
}

/** How long a whole process takes, in milliseconds. */
function start(args: readonly string[], variables: Readonly<Record<string, string>> = {}): number {
  const env = { ...process.env, XDG_CACHE_HOME: join(folder, 'cache'), ...variables };
  return wallMs(() => {
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
    if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${String(status)}: ${stderr}`);
  });
}
