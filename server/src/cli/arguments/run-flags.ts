import type { Command } from 'commander';
import { PHRASES } from '../wording/phrases';
import type { Say } from './say';
import { UsageError } from './usage-error';

/** One part of a run that is divided among machines: number `index` of `count`, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** How a run is done: what it remembers, and how it is divided. */
export interface RunFlags {
  readonly baseline:
    | { readonly kind: 'none' }
    /** What the file lists is accepted. */
    | { readonly kind: 'use'; readonly path: string }
    /** What is found today goes into the file. */
    | { readonly kind: 'write'; readonly path: string };
  /** Null for no cache, else the file that is asked for. */
  readonly cache: string | null;
  readonly concurrency: number | 'auto';
  readonly shard: Shard | null;
  readonly watch: boolean;
  /** Whether a file that vanban did not make may be replaced by a report or a cache. */
  readonly force: boolean;
}

/** The flags as commander names them. `addRunFlags` declares them. */
export interface RawRunFlags {
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly cache?: true;
  readonly cacheLocation?: string;
  readonly concurrency?: string;
  readonly shard?: string;
  readonly watch?: true;
  readonly force?: true;
}

/** Where the cache lies when nothing is said. */
export const CACHE_FILE = '.vanbancache';

/** More threads than this only cost memory. */
const MAX_CONCURRENCY = 64;

/** Declares the flags. */
export function addRunFlags(command: Command, say: Say, file: string): void {
  command
    .option(
      `--baseline ${file}`,
      say('chỉ báo phát hiện không có trong danh sách chấp nhận này', 'report only what this baseline lacks'),
    )
    .option(
      `--write-baseline ${file}`,
      say(
        'chấp nhận mọi phát hiện hiện có, ghi vào tệp này',
        "accept today's findings, written to this file",
      ),
    )
    .option('--cache', say('chỉ kiểm tra lại tệp đã thay đổi', 'check only files that have changed'))
    .option(
      `--cache-location ${file}`,
      say(`tệp của --cache (mặc định: ${CACHE_FILE})`, `the file of --cache (default: ${CACHE_FILE})`),
    )
    .option(
      '--concurrency <n|auto>',
      say('số luồng kiểm tra (mặc định: auto)', 'threads that check (default: auto)'),
    )
    .option('--shard <i/n>', say('chỉ kiểm tra phần thứ i trong n phần', 'check only part i of n'))
    .option('--watch', say('kiểm tra lại khi tệp thay đổi', 'check again when files change'))
    .option(
      '--force',
      say('ghi đè cả tệp kết quả không do vanban tạo', 'replace report files that vanban did not make'),
    );
}

/** Takes over what commander understood. Throws a `UsageError` for a value that a flag does not allow. */
export function readRunFlags(raw: RawRunFlags): RunFlags {
  return {
    baseline: readBaseline(raw),
    cache: raw.cacheLocation ?? (raw.cache === true ? CACHE_FILE : null),
    concurrency: readConcurrency(raw.concurrency ?? 'auto'),
    shard: raw.shard === undefined ? null : readShard(raw.shard),
    watch: raw.watch ?? false,
    force: raw.force ?? false,
  };
}

/** Throws a `UsageError` where flags contradict each other. */
export function checkRunFlags(
  { baseline, shard, watch }: RunFlags,
  { targets, fix }: { readonly targets: readonly string[]; readonly fix: 'none' | 'write' | 'diff' },
): void {
  if (baseline.kind === 'write' && shard !== null)
    throw new UsageError(PHRASES.notTogether('--write-baseline', '--shard'));
  if (!watch) return;
  if (fix !== 'none')
    throw new UsageError(PHRASES.notTogether('--watch', fix === 'diff' ? '--diff' : '--fix'));
  if (baseline.kind === 'write') throw new UsageError(PHRASES.notTogether('--watch', '--write-baseline'));
  if (shard !== null) throw new UsageError(PHRASES.notTogether('--watch', '--shard'));
  if (targets.includes('-')) throw new UsageError(PHRASES.notTogether('--watch', '-'));
}

function readBaseline({ baseline, writeBaseline }: RawRunFlags): RunFlags['baseline'] {
  if (baseline !== undefined && writeBaseline !== undefined)
    throw new UsageError(PHRASES.notTogether('--baseline', '--write-baseline'));
  if (baseline !== undefined) return { kind: 'use', path: baseline };
  return writeBaseline === undefined ? { kind: 'none' } : { kind: 'write', path: writeBaseline };
}

function readConcurrency(value: string): number | 'auto' {
  if (value === 'auto') return value;
  const count = /^\d{1,3}$/u.test(value) ? Number(value) : 0;
  if (count < 1 || count > MAX_CONCURRENCY)
    throw new UsageError(PHRASES.wrongConcurrency(value, MAX_CONCURRENCY));
  return count;
}

/** "2/4" → part 2 of 4. */
function readShard(value: string): Shard {
  const [, index = '0', count = '0'] = /^(\d{1,4})\/(\d{1,4})$/u.exec(value) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index < 1 || shard.index > shard.count) throw new UsageError(PHRASES.wrongShard(value));
  return shard;
}
