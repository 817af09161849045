import { resolve } from 'node:path';
import type { CheckFlags } from '../arguments/check-flags';
import { refuse } from '../arguments/usage-error';
import { refuseReport, refuseTwice, holdsReport, isSameFile } from '../files/guard-output';
import type { Target } from '../files/targets';
import type { SettingsSource } from '../judging/settings-source';

/**
 * The targets without the reports that this run is to replace: what it writes is no draft. Throws a `UsageError` where a report would
 * replace a draft, a configuration, a file that vanban did not make, or what else this run writes.
 */
export function withoutReports(
  targets: readonly Target[],
  { outputs, config, baseline, cache, force }: CheckFlags,
  cwd: string,
): readonly Target[] {
  const files = outputs.flatMap(({ file }) => file ?? []);
  if (files.length === 0) return targets;
  const kept = baseline.kind === 'write' ? [baseline.path] : [];
  refuse(refuseTwice([...kept, ...(cache === null ? [] : [cache]), ...files], cwd));
  const replaced = files.map(file => resolve(cwd, file)).filter(holdsReport);
  const drafts = targets.filter(({ path }) => !replaced.some(file => isSameFile(file, path)));
  const inputs = [
    ...drafts.map(({ path }) => path),
    ...(config.kind === 'file' ? [config.path] : []),
    ...(baseline.kind === 'none' ? [] : [baseline.path]),
  ];
  for (const file of files) refuse(refuseReport(file, { cwd, force, inputs }));
  return drafts;
}

/** Throws a `UsageError` where a report would replace a register, which even `--force` must not: the next run would read it. */
export async function guardRegisters(
  targets: readonly Target[],
  { outputs, force }: CheckFlags,
  { cwd, source }: { readonly cwd: string; readonly source: SettingsSource },
): Promise<void> {
  const files = outputs.flatMap(({ file }) => file ?? []);
  if (files.length === 0) return;
  const inputs = await source.registersOf(targets.map(({ path }) => path));
  for (const file of files) refuse(refuseReport(file, { cwd, force, inputs }));
}
