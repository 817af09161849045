import { resolve } from 'node:path';
import type { CheckFlags } from '../arguments/check-flags';
import { refuse } from '../arguments/usage-error';
import { refuseReport, holdsReport, isSameFile } from '../files/guard-output';
import type { Target } from '../files/targets';

/**
 * The targets without the reports that this run is to replace: what it writes is no draft. Throws a `UsageError` where a report would
 * replace a draft, a configuration, or a file that vanban did not make.
 */
export function withoutReports(
  targets: readonly Target[],
  { outputs, config, baseline, force }: CheckFlags,
  cwd: string,
): readonly Target[] {
  const files = outputs.flatMap(({ file }) => file ?? []);
  if (files.length === 0) return targets;
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
