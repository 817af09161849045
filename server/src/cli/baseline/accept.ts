import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { CheckFlags } from '../arguments/check-flags';
import { refuse, UsageError } from '../arguments/usage-error';
import type { CheckRun } from '../checking/check-run';
import { refuseSettings } from '../files/guard-output';
import type { Notice } from '../results/notice';
import { withFindings } from '../results/report';
import { isFirstPart } from '../checking/shard';
import { RUN_PHRASES } from '../wording/run-phrases';
import {
  baselineOf,
  mergeBaselines,
  nameInBaseline,
  siftReports,
  type Baseline,
  type Stale,
} from './baseline';
import { readBaseline, writeBaseline } from './baseline-file';

type BaselineFlag = Exclude<CheckFlags['baseline'], { kind: 'none' }>;

/** A baseline as a run uses it. */
export interface OpenBaseline {
  readonly kind: 'use' | 'write';
  /** How it was named. */
  readonly named: string;
  readonly path: string;
  readonly baseline: Baseline;
}

/** Reads the baseline that the flags name. A broken one is an error before anything is checked, also where it is to be overwritten. */
export function openBaseline(flag: BaselineFlag, cwd: string): OpenBaseline {
  if (flag.kind === 'write') refuse(refuseSettings(flag.path, cwd));
  const path = resolve(cwd, flag.path);
  const baseline = readBaseline(path, flag.path);
  if (baseline === null && flag.kind === 'use') throw new UsageError(RUN_PHRASES.noBaseline(flag.path));
  return { kind: flag.kind, named: flag.path, path, baseline: baseline ?? new Map() };
}

/** Takes what is accepted out of the reports of a run, or writes what it found down as accepted; and says so. */
export async function acceptFindings(run: CheckRun, open: OpenBaseline, flags: CheckFlags): Promise<void> {
  const folder = dirname(open.path);
  const gone = findGone(run, open.baseline, folder);
  if (open.kind === 'use') {
    const { reports, accepted, stale } = siftReports(run.reports, open.baseline, folder);
    run.reports = reports;
    run.notices.push(...remarks(open, accepted));
    const all = isFirstPart(flags.shard) ? [...stale, ...gone] : stale;
    run.notices.push(...all.map(each => remarkStale(each, folder)));
    return;
  }
  const found = baselineOf(run.reports, folder);
  const kept = new Map([...open.baseline].filter(([file]) => isUntouched(file, run, { gone, folder })));
  await writeBaseline(open.path, mergeBaselines(kept, found), open.named);
  const count = run.reports.reduce((sum, { findings }) => sum + findings.length, 0);
  run.reports = run.reports.map(report => withFindings(report, []));
  run.notices.push(remark(open.path, RUN_PHRASES.baselineWritten(count)));
}

/** The entries of files that are no more. */
function findGone(run: CheckRun, baseline: Baseline, folder: string): readonly Stale[] {
  const checked = new Set(run.reports.map(({ path }) => nameInBaseline(path, folder)));
  return [...baseline].flatMap(([file, entries]) => {
    if (checked.has(file) || existsSync(resolve(folder, file))) return [];
    const count = entries.reduce((sum, entry) => sum + entry.count, 0);
    return [{ file, rules: [...new Set(entries.map(({ rule }) => rule))].sort(), count }];
  });
}

/** A file that this run has not checked, because it was not asked to or could not, keeps its entries. */
function isUntouched(
  file: string,
  run: CheckRun,
  { gone, folder }: { readonly gone: readonly Stale[]; readonly folder: string },
): boolean {
  if (gone.some(stale => stale.file === file)) return false;
  return !run.reports.some(({ path }) => nameInBaseline(path, folder) === file);
}

function remarks({ path }: OpenBaseline, accepted: number): readonly Notice[] {
  return accepted === 0 ? [] : [remark(path, RUN_PHRASES.accepted(accepted))];
}

function remarkStale({ file, count, rules }: Stale, folder: string): Notice {
  return remark(resolve(folder, file), RUN_PHRASES.staleBaseline(count, rules.join(', ')));
}

function remark(path: string, message: { readonly vi: string; readonly en: string }): Notice {
  return { kind: 'remark', problem: { path, message } };
}
