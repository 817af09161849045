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

/** In turns, so that whatever else the machine does falls on both alike. */
function measure(draft: string): void {
  const empty: number[] = [];
  const check: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    empty.push(
      wallMs(() => {
        start(['-e', '0']);
      }),
    );
    check.push(
      wallMs(() => {
        start([CLI, 'check', draft, '--exit-zero']);
      }),
    );
  }
  const group = 'cold start';
  const ratio = median(check) / median(empty);
  reportFigures([
    { group, name: 'node -e 0', value: median(empty), unit: 'ms', budget: null },
    { group, name: 'vanban check one-file (10 KB)', value: median(check), unit: 'ms', budget: null },
    { group, name: 'check / empty node', value: ratio, unit: '×', budget: { kind: 'most', value: 2 } },
  ]);
}

function start(args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${String(status)}: ${stderr}`);
}
