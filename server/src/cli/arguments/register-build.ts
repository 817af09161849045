import { PHRASES } from '../wording/phrases';
import type { Call } from './call';
import { UsageError } from './usage-error';

/** What was asked of `register build`. */
export interface RegisterBuild {
  readonly folder: string;
  /** Null for standard output. */
  readonly out: string | null;
  /** Whether a file that is no register of vanban may be replaced. */
  readonly force: boolean;
}

/** Takes over what commander understood of `register`. Throws a `UsageError` for anything but `register build <folder>`. */
export function readRegisterBuild({
  operands: [action, folder],
  flags: { out, force },
}: Call): RegisterBuild {
  if (action !== 'build' || folder === undefined) throw new UsageError(PHRASES.registerUsage);
  return { folder, out: typeof out === 'string' ? out : null, force: force === true };
}
