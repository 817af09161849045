import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { wallMs } from '../clock';
import { makeDraft } from '../draft';
import type { Figure } from '../figure';
import { reportFigures } from '../report-figures';

const CLI = resolve('server/dist/cli.cjs');

/** 100 MB. A tenth of it shows what grows with the number of drafts. */
const DRAFTS = 10_000;
const FEW = DRAFTS / 10;
const DRAFT_BYTES = 10_000;
const DRAFTS_IN_FOLDER = 100;

/** Run before the program: as the main thread ends, it writes down what the process has used. */
const PROBE = `
if (require('node:worker_threads').isMainThread) process.on('exit', () => {
  require('node:fs').writeFileSync(process.env.PROBE_FILE, JSON.stringify(process.resourceUsage()));
});`;

const folder = mkdtempSync(join(tmpdir(), 'vanban-bench-'));
try {
  writeFileSync(join(folder, 'probe.cjs'), PROBE);
  writeDrafts(join(folder, 'nhieu'), DRAFTS);
  writeDrafts(join(folder, 'it'), FEW);
  measure();
} finally {
  rmSync(folder, { recursive: true });
}

/** Each cites five documents that others cite too, every fiftieth with another date, and some that none else does. */
function writeDrafts(root: string, count: number): void {
  const body = makeDraft(DRAFT_BYTES - 400);
  for (let index = 0; index < count; index += 1) {
    const inner = join(root, String(Math.floor(index / DRAFTS_IN_FOLDER)).padStart(3, '0'));
    if (index % DRAFTS_IN_FOLDER === 0) mkdirSync(inner, { recursive: true });
    const day = index % 50 === 0 ? 17 : 16;
    const shared = Array.from({ length: 5 }, (_, place) => {
      const number = 1 + ((index * 7 + place * 13) % 200);
      return `Căn cứ Nghị quyết số ${String(number)}-NQ/TU ngày ${String(day)}/12/2021 của Tỉnh ủy;\n\n`;
    });
    const own = body.replaceAll(/(?<= số )\d+/gu, number => String(Number(number) + index));
    writeFileSync(join(inner, `${String(index).padStart(5, '0')}.txt`), shared.join('') + own);
  }
}

interface Run {
  readonly seconds: number;
  /** Of all threads together. */
  readonly processorSeconds: number;
  readonly peakMegabytes: number;
  readonly output: string;
}

function check(root: string, ...flags: readonly string[]): Run {
  const probeFile = join(folder, 'probe.json');
  const output = join(folder, 'ket-qua.json');
  const args = ['check', '.', '--no-config', '--exit-zero', '-f', 'json', '-o', output, ...flags];
  const elapsed = wallMs(() => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--require', join(folder, 'probe.cjs'), CLI, ...args],
      { cwd: join(folder, root), env: { ...process.env, PROBE_FILE: probeFile }, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`vanban ended with ${String(status)}: ${stderr}`);
  });
  const used = JSON.parse(readFileSync(probeFile, 'utf8')) as NodeJS.ResourceUsage;
  return {
    seconds: elapsed / 1e3,
    processorSeconds: (used.userCPUTime + used.systemCPUTime) / 1e6,
    peakMegabytes: used.maxRSS / 1e3,
    output: readFileSync(output, 'utf8'),
  };
}

function measure(): void {
  const cores = availableParallelism();
  const few = check('it', '--concurrency', '1');
  const alone = check('nhieu', '--concurrency', '1');
  const all = check('nhieu', '--concurrency', String(cores));
  const cache = join(folder, 'bo-nho');
  const first = check('nhieu', '--concurrency', '1', '--cache-location', cache);
  const second = check('nhieu', '--concurrency', '1', '--cache-location', cache);
  if ([all, first, second].some(({ output }) => output !== alone.output))
    throw new Error('Threads or the cache have changed the report.');
  reportFigures([
    ...figuresOf('1 thread', alone),
    ...figuresOf(`${String(cores)} threads`, all),
    ...figuresOf('first run with --cache', first),
    ...figuresOf('second run with --cache', second),
    figure(
      'second run / run without cache, processor time',
      second.processorSeconds / alone.processorSeconds,
      '×',
    ),
    figure('peak of the process for 1,000 of them', few.peakMegabytes, 'MB'),
    {
      ...figure('peak for all / peak for 1,000 of them', alone.peakMegabytes / few.peakMegabytes, '×'),
      budget: { kind: 'most', value: 1.5 },
    },
  ]);
}

function figuresOf(name: string, { seconds, processorSeconds, peakMegabytes }: Run): readonly Figure[] {
  return [
    figure(`${name}, wall clock`, seconds, 's'),
    figure(`${name}, processor time`, processorSeconds, 's'),
    figure(`${name}, peak of the process`, peakMegabytes, 'MB'),
  ];
}

function figure(name: string, value: number, unit: string): Figure {
  return { group: 'check of 10,000 drafts, 100 MB', name, value, unit, budget: null };
}
